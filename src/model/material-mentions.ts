import { clausesOf, withoutBrackets } from '../values/quoted-text.js';

/** A document that a text asks for. A general one (材料, 证明, 表) names no document in particular. */
export interface Mention {
  readonly name: string;
  readonly isGeneral: boolean;
}

const DEMAND = /提交|提供|携带|出示|上传|递交|补交|交验|附上|收取|持(?![有续卡股久证])|凭(?!证)/gu;
const FILLING = /填写|填报/gu;
/** What the office looks at counts only when it is named by a title that ends as a document does, not as a law. */
const CHECKING = /核对|核验|查验|查看|审验/gu;
const TITLED_DOCUMENT = /(?:证明?|证书|证明材料|证明文件|[表书]|合同|协议|名册|名单|清单|单)$/u;
const REFUSED =
  /(?:不用|无需|无须|不需要?|不必|不再|免于|免|不得要求|不要求|没有|未|不|不能|无法|未能)(?:再|重复|另外|另行|申请人)*$/u;
const BY_OTHERS =
  /(?:工作人员|核查人员|银行|部门|医院|参保地|系统|平台|专家组?)(?:应当?|可以?|要|负责|主动|自动|统一)?$/u;
const TOWARDS = /[到向在去给从]/u;
const BETWEEN = /、|以及|或者|及其|[和与及或]/u;

const DOCUMENT =
  '证明材料|证明文件|证明书|证明|证件|证书|(?<![保公认论验查佐凭])证|执照|户口[簿本]|护照|(?<![代外])表|表格|(?<![图秘文])书|协议|合同|原件|复印件|照片|票据|发票|凭证|名册|名单|清单|申请单|对账单|回单|章程|函|病历|社会保障卡|社保卡|银行卡|材料|资料';
// What may follow a document in the same clause; without it 证 would match within 证件 and 表 within 表示.
const AFTER =
  '$|原件|复印件|扫描件|电子版|的|到|去|来|至|前往|在|办理|领取|申请|申领|后|等|即可|[一二两三四五六\\d]|进行|供|给|由|就|并|时';
const NAMED = new RegExp(`^(.{0,24}?(?:${DOCUMENT}))(?:${AFTER})`, 'u');
const COPY = /^(.{2,16}?)(?:原件|复印件)/u;
const GENERAL =
  /^(?:.{0,8}(?:有关|相关|所需|全部|其他|上述|以上|申请|申报|办理|书面|纸质|补正|补充|佐证|完整|齐全|必要|有效|合法)的?)?(?:证明)?(?:材料|资料|文件|证件|证书|证明|证|表|书|原件|复印件|表格)$/u;
/** How many, and what is done with the document on the way. */
const HANDLING = /^(?:[一二两三四五六\d]+[份张式]|导入|下载|打印|签署|填写|填好|盖章|扫描)+/u;
// What the applicant gets on the way, not what he brings.
const RECEIVED = /(?:通知[书单]|回执|决定书|告知[书单]|受理凭证|领取凭证|取件凭证)$/u;

function mentionIn(piece: string): Mention | undefined {
  const title = /《([^《》]+)》/u.exec(piece)?.[1];
  if (title !== undefined) return { name: title, isGeneral: false };
  const whole = NAMED.exec(piece)?.[1];
  if (whole === undefined || /虚假|伪造/u.test(whole)) return undefined;
  const isGeneral = GENERAL.test(whole);
  const name = whole.replace(/^.*的(?=..)/u, '').replace(HANDLING, '');
  return RECEIVED.test(name) ? undefined : { name, isGeneral: isGeneral || GENERAL.test(name) };
}

function mentionsAfter(clause: string, verbs: RegExp): readonly Mention[] {
  const found = [...clause.matchAll(verbs)];
  return found.flatMap((verb, index) => {
    const before = clause.slice(0, verb.index);
    if (REFUSED.test(before) || (BY_OTHERS.test(before) && !TOWARDS.test(before))) return [];
    const rest = clause.slice(verb.index + verb[0].length, found[index + 1]?.index);
    return rest.split(BETWEEN).flatMap((piece) => mentionIn(piece.trim()) ?? []);
  });
}

/** Titles behind a verb of checking; an office's own papers and what systems compare are left out. */
function checkedTitles(clause: string): readonly Mention[] {
  return mentionsAfter(clause.replace(/工作人员/gu, ''), CHECKING).filter(({ name }) => {
    return clause.includes(`《${name}》`) && TITLED_DOCUMENT.test(name) && !RECEIVED.test(name);
  });
}

/** A part of each verb: most texts need no closer look. */
const HINT = /[交供携示传附持凭《]|收取|填写|填报/u;

/**
 * The documents that a text tells the applicant to hand in, show or bring, as far as it can be told without a parser of
 * Chinese: a verb of handing in and, within its clause, nouns that end as documents do. What is not wanted (不用提交…) and
 * what offices hand to each other is left out.
 * @param fillsIn count 填写 as well: right in a step of the applicant, wrong in one of the office
 */
export function demandedDocuments(text: string, fillsIn: boolean): readonly Mention[] {
  if (!HINT.test(text)) return [];
  return clausesOf(withoutBrackets(text)).flatMap((clause) => [
    ...mentionsAfter(clause, DEMAND),
    ...(clause.includes('《') ? checkedTitles(clause) : []),
    ...(fillsIn ? mentionsAfter(clause, FILLING) : []),
  ]);
}

/** Documents that a condition names as papers: 身份证复印件, 有医院诊断证明. */
export function namedPapers(text: string): readonly Mention[] {
  if (!/件|证明/u.test(text)) return [];
  return clausesOf(withoutBrackets(text)).flatMap((clause) =>
    clause.split(BETWEEN).flatMap((piece) => {
      const copied = COPY.exec(piece)?.[1];
      if (copied !== undefined) return [{ name: copied, isGeneral: GENERAL.test(copied) }];
      const proof = /(?:^|[^没])(?:有|取得|开具)(.{2,16}证明(?:书|材料|文件)?)(?:的?$)/u.exec(piece)?.[1];
      return proof === undefined
        ? []
        : [{ name: proof.replace(/^.*的(?=..)/u, ''), isGeneral: GENERAL.test(proof) }];
    }),
  );
}
