import type { ServiceItem } from '../catalog/catalogue.js';

type Audience = ServiceItem['服务对象'][number];

/** What citizens call the registers' audiences. */
const AUDIENCE_WORDS = {
  自然人: '个人',
  企业法人: '企业',
  事业法人: '事业单位',
  社会组织法人: '社会组织',
  非法人企业: '非法人企业',
  行政机关: '机关',
  其他组织: '其他组织',
} satisfies Record<Audience, string>;

/** Who may apply, in everyday words: 个人、企业. */
export function audienceWords(audiences: readonly Audience[]): string {
  return audiences.map((audience) => AUDIENCE_WORDS[audience]).join('、');
}

/** May a person apply, and not only an organisation? */
export function isForPersons(audiences: readonly Audience[]): boolean {
  return audiences.includes('自然人');
}

/** May an organisation apply, and not only a person? */
export function isForOrganisations(audiences: readonly Audience[]): boolean {
  return audiences.some((audience) => audience !== '自然人');
}
