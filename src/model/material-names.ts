import type { ServiceItem } from '../catalog/catalogue.js';
import { remembering } from '../values/remembering.js';
import { normaliseText } from '../values/text.js';

type Material = ServiceItem['申请材料'][number];

const COPY_WORDS =
  /\(?(?:的)?(?:原件|复印件|影印件|扫描件|电子版|打印件)(?:(?:和|及|与|或|、|,|\/)?(?:原件|复印件|影印件|扫描件|电子版|打印件))*\)?$/u;
const OWNER = /^(?:(?:本人|申请人|个人|持证人)(?:的)?|有效(?:的)?|合法(?:的)?)+(?=.)/u;
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/(?:居民|公民|第?二代)?身份证(?:件|明)?/gu, '身份证'],
  [/(?:居民)?户口[簿本]/gu, '户口簿'],
  [/社会保障卡/gu, '社保卡'],
  [/(毕业证|学历证|学位证|结婚证|离婚证|残疾人证|不动产权证)书/gu, '$1'],
  [/(合同|协议)书/gu, '$1'],
];

/** The name of a document without its spelling: 居民身份证原件, 本人身份证 and 身份证复印件 are one document. */
export const documentKey: (name: string) => string = remembering(keyOf);

function keyOf(name: string): string {
  let key = normaliseText(name).replace(/[《》“”"]/gu, '');
  key = key.replace(COPY_WORDS, '').replace(OWNER, '');
  for (const [pattern, spelling] of SPELLINGS) key = key.replace(pattern, spelling);
  return key;
}

const IDENTITY =
  /身份证|户口簿|社保卡|护照|居住证|出生医学证明|通行证|营业执照|法人证书|登记证书|信用代码证/u;

/** Is it an identity document of a person or a unit, which 社会保险经办条例第三十一条 lets a bureau ask for without a basis of its own? */
export function isIdentityDocument(name: string): boolean {
  return IDENTITY.test(documentKey(name));
}

/** The characters of `part` in their order within `whole`: 失业登记表 is named by 失业人员登记表. */
function isWithin(part: string, whole: string): boolean {
  let position = 0;
  for (const character of part) {
    position = whole.indexOf(character, position) + 1;
    if (position === 0) return false;
  }
  return true;
}

const ANY_FORM = /^(?:申请|登记|申报|申领|填报|认定|备案)?(?:表格?|表单|书)$/u;
const ANY_IDENTITY = /身份证[件明]/u;

/** Does one of the materials bear the name that a text gives it, perhaps in short (申领表, 身份证)? */
export function isListed(mention: string, materials: readonly Material[]): boolean {
  const wanted = documentKey(mention);
  if (ANY_FORM.test(wanted) && materials.some(({ 材料类型 }) => 材料类型 === '申请表格文书')) return true;
  if (ANY_IDENTITY.test(mention) && materials.some(({ 材料名称 }) => isIdentityDocument(材料名称)))
    return true;
  return materials.some(({ 材料名称 }) => {
    const name = documentKey(材料名称);
    return isWithin(wanted, name) || isWithin(name, wanted);
  });
}
