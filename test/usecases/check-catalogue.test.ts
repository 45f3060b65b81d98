import { expect, test } from 'vitest';
import { checkCatalogue } from '../../src/usecases/check-catalogue.js';
import { CODES, codeDoc } from '../../src/usecases/codes.js';
import { explainCode } from '../../src/usecases/explain-code.js';
import { brief, CHECKER, checkFolder, TODAY } from '../support/check-town.js';
import { memoryFiles, TOWN, textIn, withExample } from '../support/memory-files.js';

test('a broken file is a finding, and the others are still checked', async () => {
  const folder = withExample(TOWN, [
    { file: 'items/shi-ye-deng-ji.yaml', whole: '事项名称: [' },
    { file: 'laws/she-hui-bao-xian-fa.yaml', unreadable: 'denied' },
    { file: 'places/shi-zheng-wu-da-ting.yaml', patch: '', without: ['地址'] },
  ]);
  const { diagnostics, definitions } = await checkFolder(folder);
  expect(diagnostics.map(({ code, file }) => [code, file])).toEqual([
    ['Y011', 'items/shi-ye-deng-ji.yaml'],
    ['Y014', 'laws/she-hui-bao-xian-fa.yaml'],
    ['S002', 'places/shi-zheng-wu-da-ting.yaml'],
  ]);
  expect(definitions).toBe(8);
});

test('levels of the catalogue change a finding, but never silence an unusable definition', async () => {
  const level = (code: string, name: string) => `校验:\n  ${code}:\n    级别: ${name}\n    理由: 正在修改\n`;
  const checkWith = async (patch: string) => {
    const { diagnostics } = await checkFolder(
      withExample(TOWN, [
        { file: 'catalog.yaml', whole: `${textIn(TOWN, 'catalog.yaml')}${patch}` },
        { file: 'items/lao-wu-pai-qian-xu-ke.yaml', patch: '承诺办结时限: 25个工作日' },
        { file: 'items/shi-ye-deng-ji.yaml', patch: '', without: ['责任处室'] },
      ]),
    );
    return diagnostics.map(({ code, severity }) => [code, severity]);
  };
  expect(await checkWith('')).toEqual([
    ['F002', 'error'],
    ['S002', 'error'],
  ]);
  expect(await checkWith(level('F002', '提示'))).toEqual([
    ['F002', 'info'],
    ['S002', 'error'],
  ]);
  expect(await checkWith(level('F002', '关闭'))).toEqual([['S002', 'error']]);
  expect(await checkWith(level('S002', '关闭'))).toEqual([
    ['S023', 'warning'],
    ['F002', 'error'],
    ['S002', 'error'],
  ]);
});

test('files that are no part of a catalogue are named; notes for people are fine', async () => {
  const folder = withExample(TOWN, [
    { file: 'README.md', whole: '# 说明' },
    { file: 'items/旧/shi-ye-deng-ji.yaml', whole: '事项名称: 失业登记' },
    { file: 'items/shi-ye-deng-ji.yml', whole: '事项名称: 失业登记' },
  ]);
  const { diagnostics } = await checkFolder(folder);
  expect(diagnostics.map(brief).map(({ code, file }) => [code, file])).toEqual([
    ['S009', 'items/shi-ye-deng-ji.yml'],
    ['S009', 'items/旧/shi-ye-deng-ji.yaml'],
  ]);
});

test('progress counts every definition file', async () => {
  const steps: (readonly [number, number])[] = [];
  await checkCatalogue(memoryFiles(TOWN), CHECKER, TODAY, (done, total) => steps.push([done, total]));
  const total = [...TOWN.keys()].filter((path) => path.endsWith('.yaml')).length;
  expect(steps).toEqual(Array.from({ length: total }, (_, index) => [index + 1, total]));
});

test('every code explains itself with title, reason, examples and remedy', () => {
  for (const doc of CODES) {
    const essay = explainCode(doc);
    for (const part of [doc.code, doc.title, doc.why, doc.remedy, doc.name]) expect(essay).toContain(part);
    expect(essay.match(/^```yaml$/gmu)?.length).toBe([...(doc.before ?? []), ...doc.bad, ...doc.good].length);
    expect(codeDoc(doc.code.toLowerCase())).toBe(doc);
  }
});
