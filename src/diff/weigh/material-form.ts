import type { ValueChange } from './limits.js';

const FORMS: Readonly<Record<string, readonly string[]>> = {
  纸质: ['纸质'],
  电子: ['电子'],
  纸质或电子: ['纸质', '电子'],
};

/**
 * Can a material be handed in in fewer forms or in more? Paper alone in place of the file alone counts as fewer, as it has to be carried;
 * the other way round nothing is said: it suits some and shuts out others.
 */
export function formCourse({ before, after }: ValueChange): 'fewer' | 'more' | undefined {
  const earlier = FORMS[before?.text ?? ''] ?? [];
  const later = FORMS[after?.text ?? ''] ?? [];
  if (earlier.length !== later.length) return later.length < earlier.length ? 'fewer' : 'more';
  return earlier[0] === '电子' && later[0] === '纸质' ? 'fewer' : undefined;
}

/** How a choice of 材料形式 reads in a sentence: `只收纸质`, `纸质、电子都收`. */
export function formText(form: string): string {
  return form === '纸质或电子' ? '纸质、电子都收' : `只收${form}`;
}
