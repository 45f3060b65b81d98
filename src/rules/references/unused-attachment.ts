import type { Catalogue } from '../../catalog/catalogue.js';
import { KIND_FOLDERS } from '../../catalog/kinds.js';
import { findTexts } from '../../model/definition-texts.js';
import { mislaidFiles } from '../../model/mislaid-files.js';
import { defineCatalogueRule } from '../rule.js';

const README = /(?:^|\/)README[^/]*$/iu;

/** Every text in which a path is mentioned, such as a link in a note. */
function mentions({ definitions, plan }: Catalogue): readonly string[] {
  const defined: readonly object[] = Object.values(definitions).flatMap((one) => [...one.values()]);
  return [...defined, ...(plan ? [plan] : [])].flatMap((definition) =>
    findTexts(definition, (text) => text.includes('files/')).map(({ text }) => text),
  );
}

function mayNameAttachments(file: string): boolean {
  return file.startsWith(KIND_FOLDERS.item) || file.startsWith(KIND_FOLDERS.bundle);
}

export default defineCatalogueRule({
  on: ['catalog'],
  code: 'R035',
  name: 'unused-attachment',
  severity: 'warning',
  title: '文件没有一处用到',
  why: '换了新表格、旧表格还留着，下一个人就可能拿错；没有用到的文件也不会发布。',
  bad: [{ file: 'files/jiu-biao.docx', whole: '旧表格\n' }],
  good: [],
  remedy:
    '确认不用了就删掉；要用的，在事项的「空白表格」「示例样表」或「样本」里，或者打包一件事的「合并表格」里写上它的路径。',
  message: (args) => `${args.文件} 没有一处用到`,
  *check(_, { catalogue, indices }) {
    const paths = [...catalogue.attachments.keys(), ...catalogue.unreadable.keys()];
    const unused = paths.filter((path) => !indices.usedAttachments.has(path) && !README.test(path));
    // What an item or a bundle that cannot be read uses is not known.
    if (unused.length === 0 || [...catalogue.unsound].some(mayNameAttachments)) return;
    // Of two items with one code one was probably copied over another: what that used is not known.
    if ([...indices.itemsByCode.values()].some((ids) => ids.length > 1)) return;
    const texts = mentions(catalogue);
    const mislaid = mislaidFiles(unused, catalogue);
    for (const path of unused) {
      if (mislaid.has(path) || texts.some((text) => text.includes(path))) continue;
      yield {
        path: [],
        args: { 文件: path },
        related: [{ file: path, path: [], message: '没有用到的文件' }],
      };
    }
  },
});
