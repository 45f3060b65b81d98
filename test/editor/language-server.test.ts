import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runIn } from '../cli/run.js';
import { newFolder, PROJECT, removeFolders } from '../cli/town-folder.js';
import { LanguageServer, type OpenDocument } from './language-server.js';

// What an editor sees in VS Code with the project that `init` writes: the real YAML language server answers.

const SAMPLE = join(PROJECT, 'catalog');
const project = newFolder();
const text = (path: string) => readFileSync(join(project, path), 'utf8');
const yamlIn = (folder: string) =>
  (readdirSync(folder, { recursive: true }) as string[]).filter((path) => path.endsWith('.yaml')).sort();

let server: LanguageServer;
let documents = 0;

/** A new document of that kind, so that no two tests share one. */
function open(folder: string, marked: string): Promise<OpenDocument> {
  documents += 1;
  return server.open(`catalog/${folder}/shi-${documents}.yaml`, marked);
}

/** The item of the starter with one change. `‸` in the replacement marks the cursor. */
function changedItem(from: string | RegExp, to: string): Promise<OpenDocument> {
  const before = text('catalog/items/shi-ye-deng-ji.yaml');
  const after = before.replace(from, to);
  if (after === before) throw new Error(`the item has no ${from}`);
  return open('items', after);
}

const labels = async (document: OpenDocument) => (await document.complete()).map(({ label }) => label);
const squiggles = ({ diagnostics }: OpenDocument) =>
  diagnostics.map(({ message, range }) => `${range.start.line + 1}: ${message}`);

beforeAll(async () => {
  const { exitCode } = await runIn(project, ['init']);
  expect(exitCode).toBe(0);
  server = await LanguageServer.start(project);
});

afterAll(async () => {
  await server.stop();
  removeFolders();
});

describe('completion', () => {
  it('offers the keys of an item, without those that are there', async () => {
    const offered = await labels(await changedItem('承诺办结时限: 30分钟\n', '‸\n'));
    expect(offered).toEqual(expect.arrayContaining(['承诺办结时限', '公众号标题', '例外时限']));
    expect(offered).not.toContain('事项名称');
  });

  it('types the key alone, never an example as if it were the value', async () => {
    const items = await (await changedItem('承诺办结时限: 30分钟\n', '‸\n')).complete();
    expect(items.find(({ label }) => label === '承诺办结时限')?.insertText).toBe('承诺办结时限: ');
  });

  it('offers the keys of a material', async () => {
    const document = await changedItem('    材料形式: 纸质或电子\n', '    ‸\n');
    const offered = await labels(document);
    expect(offered).toEqual(expect.arrayContaining(['材料形式', '适用情形', '依据']));
    expect(offered).not.toContain('承诺办结时限');
    expect(offered).not.toContain('材料名称');
  });

  it('offers a whole material with every required key', async () => {
    const items = await (await open('items', '申请材料:\n  - ‸\n')).complete();
    const whole = items.find(({ label }) => label === '申请材料');
    expect(whole?.insertText?.match(/^ *\p{Script=Han}+(?=:)/gmu)?.map((key) => key.trim())).toEqual([
      '材料名称',
      '材料类型',
      '材料形式',
      '必要性',
      '来源渠道',
      '原件份数',
      '复印件份数',
    ]);
  });

  it('offers a whole item in an empty file, without a word of the examples', async () => {
    const items = await (await open('items', '‸\n')).complete();
    const whole = items.find(({ label }) => label === '政务服务事项')?.insertText ?? '';
    for (const key of ['事项名称', '申请材料', '监督投诉方式']) expect(whole).toContain(`${key}:`);
    expect(whole).not.toMatch(/失业|工作日|示例/u);
  });

  it('offers the values of a key that has a choice', async () => {
    expect(await labels(await changedItem('事项类型: 公共服务', '事项类型: ‸'))).toEqual([
      '行政许可',
      '行政给付',
      '行政确认',
      '行政奖励',
      '行政裁决',
      '其他行政权力',
      '公共服务',
    ]);
  });

  it('offers the values of a choice below a list, and in a list', async () => {
    expect(await labels(await changedItem('    必要性: 必要\n', '    必要性: ‸\n'))).toEqual([
      '必要',
      '非必要',
      '容缺后补',
    ]);
    expect(await labels(await open('items', '服务对象:\n  - ‸\n'))).toContain('企业法人');
  });
});

describe('hover', () => {
  it('tells what a key means, with an example', async () => {
    const shown = await (await changedItem('承诺办结时限:', '承诺‸办结时限:')).hover();
    expect(shown).toContain('#### 承诺办结时限');
    expect(shown).toContain('向群众承诺的时限，不能比法定的长。');
    expect(shown).toMatch(/例：`5个工作日`/u);
    expect(shown).not.toMatch(/[A-Za-z]{3}/u);
  });

  it('lists what may be written', async () => {
    const shown = await (await changedItem('事项类型:', '事项‸类型:')).hover();
    expect(shown).toContain('“6+1”类依申请事项。');
    for (const value of ['行政许可', '公共服务']) expect(shown).toContain(`* \`${value}\``);
  });

  it('knows the keys of a structure that several kinds share', async () => {
    const item = await (await changedItem('设定依据:\n  - 法规:', '设定依据:\n  - 法‸规:')).hover();
    expect(item).toContain('laws 文件夹里法规文件的标识');
    const bundle = text('catalog/bundles/shi-ye.yaml').replace('    - 地点:', '    - 地‸点:');
    expect(await (await open('bundles', bundle)).hover()).toContain('places 文件夹里大厅文件的标识');
  });
});

describe('squiggles', () => {
  it('mark a missing key', async () => {
    expect(squiggles(await changedItem('责任处室: 就业促进处\n', ''))).toEqual([
      expect.stringMatching(/^1: .*责任处室/u),
    ]);
  });

  it('mark an unknown key', async () => {
    expect(squiggles(await changedItem('责任处室: ', '责任科室: 综合科\n责任处室: '))).toEqual([
      expect.stringMatching(/^15: .*责任科室/u),
    ]);
  });

  it('mark a value that is no choice, and tell the choices', async () => {
    expect(squiggles(await changedItem('办件类型: 即办件', '办件类型: 即办'))).toEqual([
      '18: 可以写：即办件、承诺件',
    ]);
  });

  it('mark a value of another shape, and tell how to write it', async () => {
    const settings = text('catalog/catalog.yaml').replace('"990000"', '"99000"');
    const { diagnostics } = await server.open('copy/catalog/catalog.yaml', settings);
    expect(diagnostics.map(({ message }) => message)).toEqual(['6 位行政区划代码，写在引号里。']);
  });

  it('mark text where a list is wanted, and a code without quotes', async () => {
    expect(squiggles(await changedItem('服务对象: [自然人]', '服务对象: 自然人'))).toEqual([
      '17: 要写列表（每条另起一行，以“- ”开头）',
    ]);
    expect(squiggles(await changedItem('基本编码: "002014901001"', '基本编码: 102014901001'))).toEqual([
      '6: 要写一段文字，不能空着；编码和电话这样的数字放在英文双引号里',
    ]);
  });

  it('are absent from every file that init writes', async () => {
    const found = yamlIn(join(project, 'catalog')).map(async (path) => {
      const { diagnostics } = await server.open(`catalog/${path}`, text(`catalog/${path}`));
      return diagnostics.map(({ message }) => `${path}: ${message}`);
    });
    expect(found.length).toBeGreaterThan(10);
    expect((await Promise.all(found)).flat()).toEqual([]);
  });

  it('are absent from the whole sample catalogue', async () => {
    const sample = newFolder();
    cpSync(SAMPLE, join(sample, 'catalog'), { recursive: true });
    await runIn(sample, ['init', '--editor']);
    const reader = await LanguageServer.start(sample);
    const found = yamlIn(SAMPLE).map(async (path) => {
      const { diagnostics } = await reader.open(`catalog/${path}`, readFileSync(join(SAMPLE, path), 'utf8'));
      return diagnostics.map(({ message, range }) => `${path}:${range.start.line + 1}: ${message}`);
    });
    expect((await Promise.all(found)).flat()).toEqual([]);
    await reader.stop();
  });
});
