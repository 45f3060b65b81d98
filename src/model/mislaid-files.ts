import type { Catalogue } from '../catalog/catalogue.js';
import { closest } from '../values/text.js';
import { type OfferedForm, offeredForms } from './offered-forms.js';

/** A path and one that was meant differ in no more than this share of their characters. */
const SLIP = 1 / 4;

function stemOf(path: string): string {
  return path.replace(/\.[^./]*$/u, '');
}

/** A form and its sample are named alike: shen-qing-biao.docx and shen-qing-biao-yang-biao.docx. */
function areAlike(one: string, other: string): boolean {
  const [short = '', long = ''] = [stemOf(one), stemOf(other)].sort((a, b) => a.length - b.length);
  return long === short || long.startsWith(`${short}-`);
}

function filesOf({ blank, sample }: OfferedForm): readonly string[] {
  return [blank, sample].filter((path) => path !== undefined);
}

/** Is a file of the document missing, or the same as the other? Each of these is a finding of its own. */
function isFlawed(form: OfferedForm, { attachments }: Catalogue): boolean {
  const files = filesOf(form);
  if (files.some((path) => !attachments.has(path))) return true;
  if (files.length < 2) return files.length === 1 && form.isForm;
  return new Set(files.map((path) => attachments.get(path)?.sha256)).size < 2;
}

/**
 * Those of the unused files that a flawed entry of an item or a bundle probably means: its path is misspelt, its key is gone, or the
 * blank form stands in the place of the sample.
 */
export function mislaidFiles(unused: readonly string[], catalogue: Catalogue): ReadonlySet<string> {
  const mislaid = new Set<string>();
  const isMissing = (path: string | undefined) => path !== undefined && !catalogue.attachments.has(path);
  const { item, bundle } = catalogue.definitions;
  for (const definition of [...item.values(), ...bundle.values()]) {
    const named = offeredForms(definition).flatMap((form) =>
      isFlawed(form, catalogue) ? filesOf(form) : [],
    );
    for (const path of unused) if (named.some((one) => areAlike(one, path))) mislaid.add(path);
    const results = '办理结果' in definition ? definition.办理结果 : [];
    const missing = [...named, ...results.flatMap(({ 样本 }) => 样本 ?? [])].filter(isMissing);
    for (const path of missing) {
      const meant = closest(path, unused, SLIP);
      if (meant !== undefined) mislaid.add(meant);
    }
  }
  return mislaid;
}
