import { describe, expect, it } from 'vitest';
import { reportGithub } from '../../src/reporters/github.js';
import { HOSTILE, HOSTILE_FILE, hostileReport } from './hostile.js';
import { deadLink, finding, LINK_FOLDERS, linkReport, options, reportOf } from './sample.js';

/** Reads a command as the runner does: first the properties are cut at commas, then the escapes are undone. */
function read(line: string) {
  const [, name, list = '', data = ''] = /^::(\w+) (.*?)::(.*)$/u.exec(line) ?? [];
  const undo = (text: string) =>
    text
      .replaceAll('%0D', '\r')
      .replaceAll('%0A', '\n')
      .replaceAll('%3A', ':')
      .replaceAll('%2C', ',')
      .replaceAll('%25', '%');
  const properties = list.split(',').map((one) => {
    const at = one.indexOf('=');
    return [one.slice(0, at), undo(one.slice(at + 1))] as const;
  });
  return { name, properties: Object.fromEntries(properties), data: undo(data) };
}

describe('the workflow commands', () => {
  it('name the place as seen from the top of the repository', () => {
    expect(reportGithub(reportOf(finding()), options())).toBe(
      '::error file=ju/catalog/items/shi-ye-deng-ji.yaml,line=2,endLine=2,col=7,endColumn=10,title=S004 这里只能从几个词里选::「办件类型」不能写“即时件”%0A怎么改：改成：即办件\n错误 1 · 警告 0 · 提示 0\n',
    );
  });

  it('have a word for each level, and columns only within a line', () => {
    const range = { start: { line: 2, column: 7 }, end: { line: 4, column: 1 } };
    const text = reportGithub(
      reportOf(finding({ severity: 'warning', range }), finding({ severity: 'info', code: 'X999' })),
      options(),
    );
    const [warning, notice] = text.split('\n').map(read);
    expect(warning).toMatchObject({ name: 'warning', properties: { line: '2', endLine: '4' } });
    expect(warning?.properties).not.toHaveProperty('col');
    expect(notice).toMatchObject({ name: 'notice', properties: { title: 'X999' } });
  });

  it('name the first of the other places, as seen from the top of the repository', () => {
    const [line = ''] = reportGithub(linkReport(deadLink(7)), options(LINK_FOLDERS)).split('\n');
    const lines = read(line).data.split('\n');
    expect(lines.slice(1, 3)).toEqual([
      '参看 ju/catalog/items/lao-wu-pai-qian-xu-ke.yaml:12:9：「网办地址」也用了它',
      '参看 dist/website/guides/shi-ye-deng-ji/index.html:41:5：「链接」也用了它',
    ]);
    expect(lines.slice(6, 7)).toEqual(['另有 2 处']);
    expect(lines).toHaveLength(8);
  });

  it('hold one command for each finding, whatever the catalogue says', () => {
    const [line = '', summary, ...rest] = reportGithub(hostileReport(), options()).split('\n');
    expect(rest).toEqual(['']);
    expect(summary).not.toMatch(/^::/u);
    const { name, properties, data } = read(line);
    expect(name).toBe('error');
    expect(properties).toMatchObject({ file: `ju/catalog/${HOSTILE_FILE}`, line: '3' });
    expect(data).toContain('%0A::error::x');
    expect(data.split('\n')[0]).toBe(HOSTILE.replace(/[\p{Cc}\p{Cs}\u202e]/gu, '�'));
  });

  it('stop at --max; quiet means no totals', () => {
    const report = reportOf(finding(), finding());
    expect(reportGithub(report, options({ maxShown: 1 })).match(/^::/gmu)).toHaveLength(1);
    expect(reportGithub(reportOf(), options({ isQuiet: true }))).toBe('');
  });
});
