import type { Catalogue } from '../catalog/catalogue.js';
import { normaliseText } from '../values/text.js';
import type { ForeignMember } from './merged-bundle.js';

/** Is the “other” department the bureau itself, so that the matter ought to be an item of its own? */
export function isOwnMatter({ 部门 }: ForeignMember, { settings }: Catalogue): boolean {
  return settings !== undefined && normaliseText(部门) === normaliseText(settings.机构名称);
}
