import { createHash } from 'node:crypto';
import { HtmlValidate } from 'html-validate/node';
import { describe, expect, it } from 'vitest';
import { reportHtml } from '../../src/reporters/html/report.js';
import { elementsOf } from '../channels/html.js';
import { hostileReport } from './hostile.js';
import { deadLink, finding, LINK_FOLDERS, linkReport, options, reportOf } from './sample.js';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard', 'html-validate:document', 'html-validate:a11y'],
});

/** Names of all elements and of all their attributes. */
function vocabulary(page: string) {
  const elements = elementsOf(page);
  return {
    tags: new Set(elements.map(({ tagName }) => tagName)),
    attributes: new Set(elements.flatMap(({ attrs }) => attrs.map(({ name }) => name))),
  };
}

describe('the page of findings', () => {
  it('shows each finding with its place, its line, what to do and why', () => {
    const page = reportHtml(reportOf(finding()), options());
    expect(page).toContain('<h3>失业登记</h3>');
    expect(page).toContain('catalog/items/shi-ye-deng-ji.yaml:2:7');
    expect(page).toContain('<span class="number">2 │</span> 办件类型: <mark>即时件</mark>');
    expect(page).toContain('<b>怎么改</b> 改成：即办件');
    expect(page).toContain('<p>为什么要求 <strong>S004</strong>。</p>');
  });

  it('asks for nothing: no address, and a policy that allows its own style and script only', () => {
    const page = reportHtml(reportOf(finding()), options());
    const { attributes } = vocabulary(page);
    for (const name of ['src', 'srcset', 'style', 'onclick', 'action'])
      expect(attributes).not.toContain(name);
    const policy = /content="(default-src[^"]*)"/u.exec(page)?.[1] ?? '';
    expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[^;]*'; script-src 'sha256-/u);
    for (const [, text = ''] of page.matchAll(/<(?:style|script)>(.*?)<\/(?:style|script)>/gsu)) {
      expect(policy).toContain(createHash('sha256').update(text).digest('base64'));
    }
  });

  it('holds no element and no attribute of the catalogue’s making', () => {
    const own = vocabulary(reportHtml({ ...linkReport(deadLink(7)), suppressed: [] }, options(LINK_FOLDERS)));
    const hostile = vocabulary(reportHtml(hostileReport(), options()));
    expect([...own.tags]).toEqual(expect.arrayContaining([...hostile.tags]));
    expect([...own.attributes]).toEqual(expect.arrayContaining([...hostile.attributes]));
    for (const sign of ['\u0000', '\u001b', '\u202e', '\ud800']) {
      expect(reportHtml(hostileReport(), options())).not.toContain(sign);
    }
  });

  it('lists the other places, each in its own folder; of many all but the first are to be opened', () => {
    const page = reportHtml(linkReport(deadLink(500)), options(LINK_FOLDERS));
    expect(page).toContain(
      '<li>参看 <code>catalog/items/lao-wu-pai-qian-xu-ke.yaml:12:9</code>：「网办地址」也用了它</li>',
    );
    expect(page).toContain('<code>../dist/website/guides/shi-ye-deng-ji/index.html:41:5</code>');
    const [before = '', opened = ''] = page.split('<li>另有 495 处<details><summary>列出来</summary>');
    expect(before.match(/<li>参看/gu)).toHaveLength(5);
    expect(opened.match(/<li>参看/gu)).toHaveLength(495);
    expect(reportHtml(linkReport(deadLink(5)), options(LINK_FOLDERS))).not.toContain('另有');
  });

  it('knows the departments of all places where the text stands, and the host', () => {
    const page = reportHtml(linkReport(deadLink()), options(LINK_FOLDERS));
    expect(page).toContain(' data-host="rsj.example.com" data-departments="就业促进处\n劳动关系处">');
    expect(page).toContain('<option value="劳动关系处">');
    expect(page).toContain('<select name="host">');
  });

  it('has no choice of hosts where no finding names one, and one department where related files only explain', () => {
    const related = deadLink().related.map(({ range: _, ...rest }) => rest);
    const page = reportHtml(linkReport(finding({ related })), options(LINK_FOLDERS));
    expect(page).not.toMatch(/data-host|name="host"|data-departments|劳动关系处/u);
  });

  it('shows results in a table below the findings, their heads also where the screen is narrow', () => {
    const table = { title: '按主机', heads: ['主机', '有问题'], rows: [['<b>.example.com', '3']] };
    const page = reportHtml({ ...reportOf(), command: 'links', table }, options());
    expect(page).toContain('<h1>链接检查结果</h1>');
    expect(page).toContain(
      '<tr><th scope="row">&lt;b&gt;.example.com</th><td class="count" data-label="有问题">3</td></tr>',
    );
    expect(reportHtml(reportOf(), options())).not.toContain('<table>');
  });

  it('says that nothing was found, and what --max leaves out', () => {
    expect(reportHtml(reportOf(), options())).toContain('没有发现问题。');
    const cut = reportHtml(reportOf(finding(), finding()), options({ maxShown: 1 }));
    expect(cut).toContain('还有 1 个问题没有列出。');
    expect(cut.match(/<article /gu)).toHaveLength(1);
    expect(reportHtml(reportOf(finding()), options({ maxShown: 0 }))).not.toContain('没有发现问题');
  });

  it('is the same for the same report, however long the command took', () => {
    const report = reportOf(finding());
    expect(reportHtml(report, options({ seconds: 9 }))).toBe(reportHtml(report, options()));
  });

  it('is sound HTML, whatever the catalogue says', async () => {
    for (const report of [reportOf(), reportOf(finding()), hostileReport(), linkReport(deadLink(7))]) {
      const { results } = await validator.validateString(reportHtml(report, options()));
      expect(
        results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)),
      ).toEqual([]);
    }
  });
});
