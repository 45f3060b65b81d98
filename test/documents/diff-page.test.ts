import { HtmlValidate } from 'html-validate/node';
import { describe, expect, it } from 'vitest';
import { diffPage } from '../../src/documents/diff-page/page.js';
import { attribute, elementsOf, visibleText } from '../channels/html.js';
import { ALIKE, RENAMED } from './example-diff-pages-moved.js';
import { EXAMPLE, EXCUSED, MERGED, SPOILT, UNCHANGED } from './example-diff-report.js';

const VERSION = '0.1.0';
const page = diffPage(EXAMPLE, VERSION);
const hostile = diffPage(SPOILT, VERSION);
const merged = diffPage(MERGED, VERSION);
const unchanged = diffPage(UNCHANGED, VERSION);
const alike = diffPage(ALIKE, VERSION);
const renamed = diffPage(RENAMED, VERSION);
const pages = [page, hostile, alike, renamed, diffPage(EXCUSED, VERSION), unchanged, merged];
const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard', 'html-validate:document', 'html-validate:a11y'],
});

/** The two sides of the change whose heading has the words. */
function sidesOf(words: string): readonly (string | undefined)[] {
  const article = page.slice(page.indexOf(words), page.indexOf('</article>', page.indexOf(words)));
  return [...article.matchAll(/<dd>([\s\S]*?)<\/dd>/gu)].map(([, side]) => side);
}

describe('the page of changes', () => {
  it('is sound HTML, whatever the catalogue says', async () => {
    for (const one of pages) {
      const { results } = await validator.validateString(one);
      const messages = results.flatMap((result) => result.messages);
      expect(messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`)).toEqual([]);
    }
  });

  it('says first whether it may be merged, then how many of each level', () => {
    expect(visibleText(page)).toMatch(
      /main（提交 01234567） → 工作目录 · 按2026年11月2日的情况\s*先不要合并：有 2 处加重没有说明理由；/u,
    );
    expect(visibleText(page)).toMatch(/加重4须知4减轻2文字4加重没有说明理由和依据3/u);
    expect(visibleText(unchanged)).toContain('对群众来说没有变化。');
  });

  it('marks words of a text, and a typed value as a whole', () => {
    expect(sidesOf('受理条件改了字句')).toEqual([
      '在法定劳动年龄内，有劳动能力，处于<del>无业</del>状态，自失业之日起<del>60</del>日内<del>到窗口</del>登记。',
      '<ins>年满16周岁、</ins>在法定劳动年龄内，有劳动能力，处于<ins>失业</ins>状态，自失业之日起<ins>90</ins>日内登记。',
    ]);
    expect(sidesOf('承诺办结时限由 10 个')).toEqual(['<del>10个工作日</del>', '<ins>15个工作日</ins>']);
    expect(sidesOf('电话由')).toEqual(['<del>0593-1234567</del>', '<ins>0593-7654321</ins>']);
  });

  it('shows what came and what went, with all that the catalogue says of it', () => {
    const [before = '', after = ''] = sidesOf('申请材料增加“经营场所使用证明”');
    expect(before).toBe('<span class="quiet">没有</span>');
    expect(after).toContain('<ins>经营场所使用证明</ins>');
    expect(after).toContain('<li>原件份数：1</li>');
    expect(after).toContain('<li>依据：《劳动合同法》第五十七条</li>');
    expect(sidesOf('拆成 2 个事项').join('')).toMatch(
      /<ins>社会保障卡申领<\/ins>.*<ins>社会保障卡补领<\/ins>/su,
    );
  });

  it('says what parts and sources are compared with, and nothing twice', () => {
    expect(visibleText(merged)).toContain('就业登记，和原来的“灵活就业登记”比');
    const names = [...merged.matchAll(/<a href="#notice-\d+">(.*?)<\/a>/gu)].map(([, name]) => name);
    expect(names).toEqual(['失业登记', '社会保障卡申领和补领', '就业登记', '市政务服务大厅']);
    // The sentence has all of it.
    expect(merged.split('在本市常住')).toHaveLength(2);
  });

  it('lists its contents, and every link leads somewhere', () => {
    const ids = new Set(elementsOf(page).flatMap((element) => attribute(element, 'id') ?? []));
    const links = elementsOf(page).flatMap((element) => attribute(element, 'href') ?? []);
    expect(links).toEqual(
      expect.arrayContaining(['#burden-1', '#notice-4', '#consequences', '#guides', '#unread']),
    );
    for (const link of links) expect(ids).toContain(link.slice(1));
    expect(ids.size).toBe([...page.matchAll(/ id="/gu)].length);
  });

  it('asks for nothing and has no script', () => {
    for (const one of pages) {
      expect(one).toContain("script-src 'none'");
      expect(one).not.toMatch(/<script|url\(|@import/u);
      for (const { attrs } of elementsOf(one)) {
        for (const { name } of attrs) expect(name).not.toMatch(/^(?:src|srcset|style|on.*|action)$/u);
      }
    }
  });

  it('holds no element and no attribute of the catalogue’s making', () => {
    const vocabulary = (text: string) =>
      new Set(elementsOf(text).flatMap(({ tagName, attrs }) => [tagName, ...attrs.map(({ name }) => name)]));
    expect([...vocabulary(page)]).toEqual(expect.arrayContaining([...vocabulary(hostile)]));
    for (const sign of ['\u0000', '\u001b', '\u202e', '\ud800']) expect(hostile).not.toContain(sign);
  });

  it('tells a page at another address as that, and once what became of many pages alike', () => {
    expect(visibleText(renamed)).toMatch(/换了网址网站 2 · 公众号 2 · 自助终端 2换了网址：1 份/u);
    expect(visibleText(renamed)).toContain('旧页面要撤下');
    expect(visibleText(alike)).toContain('下面 40 份都一样：第 1 件事等');
    expect(visibleText(alike)).toContain('第 40 件事 办事指南 · 内容校验码 1A2B-3C4D → 5E6F-0049');
    expect(alike.split('办理地点 › 市政务服务大厅')).toHaveLength(2);
  });

  it('shows consequences and pages, where they were asked for', () => {
    const text = visibleText(page);
    expect(text).toContain('最迟 2026年11月30日公开');
    expect(text).toContain('内容校验码 1A2B-3C4D → 5E6F-7A8B：多了一份材料，办结时限变了。');
    expect(page).toContain('<span class="quiet">公众号：二维码；自助终端：二维码</span>');
    expect(unchanged).not.toContain('id="consequences"');
  });
});
