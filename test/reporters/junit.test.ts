import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { reportJunit } from '../../src/reporters/junit.js';
import { HOSTILE_FILE, hostileReport } from './hostile.js';
import { BUILT_PAGE, deadLink, finding, LINK_FOLDERS, linkReport, options, reportOf } from './sample.js';

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** Reads with a parser that takes nothing that is not well-formed XML 1.0. */
function parse(text: string): Element {
  const top: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = {
      name,
      attributes: attributes as Record<string, string>,
      children: [],
      text: '',
    };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  parser.on('text', (words) => {
    const element = open.at(-1);
    if (element) element.text += words;
  });
  parser.write(text).close();
  const [root] = top.children;
  if (root === undefined) throw new Error('no element');
  return root;
}

// What the schema of Jenkins allows (and, with `!`, demands):
// https://github.com/jenkinsci/xunit-plugin/blob/master/src/main/resources/org/jenkinsci/plugins/xunit/types/model/xsd/junit-10.xsd
const SHAPES: Readonly<Record<string, { attributes: readonly string[]; children: readonly string[] }>> = {
  testsuites: { attributes: ['name', 'time', 'tests', 'failures', 'errors'], children: ['testsuite'] },
  testsuite: {
    attributes: ['name!', 'tests!', 'failures!', 'errors!', 'skipped', 'file', 'time', 'id', 'package'],
    children: ['testsuite', 'properties', 'testcase', 'system-out', 'system-err'],
  },
  testcase: {
    attributes: ['name!', 'time', 'classname', 'group'],
    children: ['skipped', 'error', 'failure', 'system-out', 'system-err'],
  },
  failure: { attributes: ['type', 'message'], children: [] },
  skipped: { attributes: ['type', 'message'], children: [] },
};

function expectShape({ name, attributes, children }: Element): void {
  const shape = SHAPES[name];
  expect(shape, name).toBeDefined();
  const known = shape?.attributes ?? [];
  expect(known.map((one) => one.replace('!', ''))).toEqual(expect.arrayContaining(Object.keys(attributes)));
  expect(Object.keys(attributes)).toEqual(
    expect.arrayContaining(known.filter((one) => one.endsWith('!')).map((one) => one.slice(0, -1))),
  );
  for (const child of children) {
    expect(shape?.children).toContain(child.name);
    expectShape(child);
  }
}

function read(...parameters: Parameters<typeof reportJunit>): Element {
  const root = parse(reportJunit(...parameters));
  expect(root.name).toBe('testsuites');
  expectShape(root);
  return root;
}

describe('the JUnit report', () => {
  it('has a passing case where nothing was found', () => {
    const root = read(reportOf(), options());
    expect(root.attributes).toMatchObject({ tests: '1', failures: '0', errors: '0' });
    const [suite] = root.children;
    expect(suite?.attributes).toMatchObject({ tests: '1', failures: '0', errors: '0' });
    expect(suite?.children).toMatchObject([{ name: 'testcase', children: [] }]);
  });

  it('has a suite for each file; errors fail, the others are shown as skipped', () => {
    const other = finding({ file: 'powers/jiu-ye.yaml', severity: 'warning' });
    const root = read(reportOf(finding(), finding({ severity: 'info' }), other), options());
    expect(root.attributes).toMatchObject({ name: 'kuaiban validate', tests: '3', failures: '1' });
    expect(root.children.map(({ attributes }) => attributes)).toMatchObject([
      { name: 'ju/catalog/items/shi-ye-deng-ji.yaml', tests: '2', failures: '1', skipped: '1' },
      { name: 'ju/catalog/powers/jiu-ye.yaml', tests: '1', failures: '0', skipped: '1' },
    ]);
    const cases = root.children[0]?.children ?? [];
    expect(cases.map(({ children }) => children[0]?.name)).toEqual(['failure', 'skipped']);
    expect(cases[0]?.children[0]?.text).toBe(
      'ju/catalog/items/shi-ye-deng-ji.yaml:2:7\n「办件类型」不能写“即时件”\n怎么改：改成：即办件',
    );
  });

  it('names the first of the other places; a suite of a built page lies in the output folder', () => {
    const inPage = deadLink(0, { file: BUILT_PAGE });
    const root = read(linkReport(deadLink(7), inPage), options(LINK_FOLDERS));
    const [item, page] = root.children;
    const lines = item?.children[0]?.children[0]?.text.split('\n') ?? [];
    expect(lines.slice(2, 4)).toEqual([
      '参看 ju/catalog/items/lao-wu-pai-qian-xu-ke.yaml:12:9：「网办地址」也用了它',
      '参看 dist/website/guides/shi-ye-deng-ji/index.html:41:5：「链接」也用了它',
    ]);
    expect(lines.slice(7)).toEqual(['另有 2 处', expect.stringMatching(/^怎么改：/u)]);
    expect(page?.attributes.file).toBe(`dist/${BUILT_PAGE}`);
  });

  it('stays well-formed and keeps what XML can carry, whatever the catalogue says', () => {
    const root = read(hostileReport(), options());
    const outcome = root.children[0]?.children[0]?.children[0];
    expect(root.children[0]?.attributes.name).toBe(`ju/catalog/${HOSTILE_FILE}`);
    expect(outcome?.attributes.message).toContain(
      '</script><img src=x onerror="hacked=1">&amp;]]>��[2J\u202e%0A::error::x\r\n[点](javascript:hacked=2) {0} � “”，：',
    );
    expect(outcome?.text).toContain(outcome?.attributes.message);
  });

  it('stops at --max, and does not pass for that', () => {
    expect(read(reportOf(finding(), finding()), options({ maxShown: 1 })).attributes.tests).toBe('1');
    expect(read(reportOf(finding()), options({ maxShown: 0 })).children).toEqual([]);
  });
});
