import type { Data } from '../reading.js';
import { schemaAt } from '../sample.js';
import { scalarsOf, textOf, textsOf } from './complaint.js';
import { complain, type Rule } from './world.js';

const UNSEEN = /[^\P{Cc}\n\t]|[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/u;
const CATCH_ALL = /(?:其他|其它|有关|相关)(?:的)?(?:材料|资料|证明|文件|手续|条件)|等材料$/u;
const PRIVATE_HOST =
  /^https?:\/\/(?:localhost|127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|[^/.]+(?:[:/]|$)|[^/]*\.(?:local|lan|internal|intranet)(?:[:/]|$))/iu;
const PLACEHOLDER = /^(?:待补充|待定|暂无|XXX+|xxx+|\/|-+|详见附件|详见.{0,6})$/u;

/** What no text may hold. */
export const textRules: Rule = function* (definition) {
  const { kind, data } = definition;
  for (const { path, text } of scalarsOf(data)) {
    const key = String(path.findLast((one) => typeof one === 'string'));
    const where = path.filter((one) => typeof one === 'string').join('/');
    const format = schemaAt(kind, path)?.format;
    if (UNSEEN.test(text)) yield complain(definition, `${where} 看不见的字符`, path);
    if (/<\/?[a-z][^<>]*>/iu.test(text)) yield complain(definition, `${where} HTML`, path);
    if ((key === '材料名称' || key === '受理条件') && CATCH_ALL.test(text)) {
      yield complain(definition, `${where} 兜底`, path);
    }
    if (format === '网址' && PRIVATE_HOST.test(text)) yield complain(definition, `${where} 内网地址`, path);
    if (key === '邮箱' && !/^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/u.test(text)) {
      yield complain(definition, `${where} 不是邮箱`, path);
    } else if (PLACEHOLDER.test(text)) yield complain(definition, `${where} 占位`, path);
  }
};

function phonesOf(data: Data | undefined): readonly string[] {
  return textsOf(data, '电话').map((phone) => phone.normalize('NFKC').replace(/[^\d]/gu, ''));
}

/** Consultation and complaint must not share a number; numbers of one area code are equally long. */
export const contactRules: Rule = function* (definition) {
  const { data } = definition;
  const complaints = phonesOf(data.监督投诉方式);
  for (const phone of phonesOf(data.咨询方式)) {
    const index = complaints.indexOf(phone);
    if (index < 0) continue;
    yield complain(
      definition,
      '咨询和投诉电话相同',
      ['监督投诉方式', '电话'],
      ['咨询方式', '电话'],
      ['监督投诉方式', '电话', index],
    );
  }
  for (const { path, text } of scalarsOf(data)) {
    const isPhone = schemaAt(definition.kind, path)?.format === '电话';
    const number = /^0399-?(\d+)(?:-\d+)?$/u.exec(text.normalize('NFKC'))?.[1];
    if (isPhone && number !== undefined && number.length === 7) {
      yield complain(definition, '同一区号的号码都是 8 位', path);
    }
  }
};

/** An untouched bureau may use reserved contacts only as long as it says that it is a sample. */
export const sampleRules: Rule = function* (definition, world) {
  const bureau = world.byKind.catalog.get('catalog');
  if (textOf(bureau?.data, '示例单位') !== '否') return;
  for (const { path, text } of scalarsOf(definition.data)) {
    const format = schemaAt(definition.kind, path)?.format;
    const isInvented =
      (format === '电话' && /^\(?0399/u.test(text)) || (format === '网址' && /\bexample\.com/u.test(text));
    if (!isInvented) continue;
    const complaint = complain(definition, `${text} 是虚构的`, path);
    yield { ...complaint, at: [...complaint.at, { file: 'catalog.yaml', path: ['示例单位'] }] };
  }
};
