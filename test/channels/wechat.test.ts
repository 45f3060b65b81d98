import { PNG } from 'pngjs';
import QRCode from 'qrcode';
import { describe, expect, test } from 'vitest';
import { makeChannel } from '../../src/channels/registry.js';
import { articleProblems } from '../../src/channels/wechat-allow-list.js';
import { renderAll, textAt } from './artefacts.js';
import { directory, editions, lawsEdition, powersEdition, site, unemploymentEdition } from './editions.js';
import { changedTexts, shippedTexts } from './template-texts.js';

const artefacts = renderAll('wechat');
const FOLDER = 'shiye-baoxianjin-shenling';
const articles = editions.filter((edition) => ![powersEdition, lawsEdition].includes(edition));

describe('article', () => {
  test.each(articles)('$publication.id keeps to the allow-list', (edition) => {
    expect(articleProblems(textAt(artefacts, `${edition.publication.id}/article.html`))).toEqual([]);
  });

  test('stays far below what WeChat takes', () => {
    expect(textAt(artefacts, `${FOLDER}/article.html`).length).toBeLessThan(12_000);
  });

  test('the draft names its images and the page it comes from', () => {
    expect(JSON.parse(textAt(artefacts, `${FOLDER}/article.json`))).toEqual({
      title: '失业保险金申领',
      digest: '失业保险金申领：个人，1个工作日办结，不收费。',
      author: '云岭人社',
      sourceAddress: 'https://www.yunling-rs.example/guides/shiye-baoxianjin-shenling/',
      checkCode: '7F3A-91C2',
      images: ['images/qr.png', 'images/qr-online.png'],
    });
  });

  test.each([
    ['shiye-yijianshi', 'bundles', ['images/qr.png', 'images/qr-online.png']],
    ['tisu-ban', 'lists', ['images/qr.png']],
  ])('the draft of %s names its own page, and its images lie beside it', (id, column, images) => {
    const draft: unknown = JSON.parse(textAt(artefacts, `${id}/article.json`));
    expect(draft).toMatchObject({ sourceAddress: `${site.address}/${column}/${id}/`, images });
    for (const image of images) expect(artefacts.map(({ path }) => path)).toContain(`${id}/${image}`);
  });

  test('without a way in online there is one image', () => {
    const made = makeChannel('wechat', shippedTexts()).renderEdition(
      { ...unemploymentEdition, onlineAddress: null },
      site,
    );
    expect(made.map(({ path }) => path.slice(FOLDER.length + 1))).toEqual([
      'article.html',
      'article.json',
      'images/qr.png',
    ]);
  });

  test('registers and the frame are not articles', () => {
    const wechat = makeChannel('wechat', shippedTexts());
    expect(wechat.renderEdition(powersEdition, site)).toEqual([]);
    expect(wechat.renderEdition(lawsEdition, site)).toEqual([]);
    expect(wechat.renderFrame(directory, [], site)).toEqual([]);
  });

  test.each([
    [`${FOLDER}/images/qr.png`, `${site.address}/guides/${FOLDER}/`],
    [`${FOLDER}/images/qr-online.png`, 'https://www.yunling-rs.example/banli'],
    ['shiye-yijianshi/images/qr.png', `${site.address}/bundles/shiye-yijianshi/`],
    ['tisu-ban/images/qr.png', `${site.address}/lists/tisu-ban/`],
  ])('%s holds its address, eight pixels a module, with a white quiet zone', (name, address) => {
    const image = artefacts.find(({ path }) => path === name);
    const png = PNG.sync.read(Buffer.from(image?.kind === 'bytes' ? image.bytes : []));
    const { modules } = QRCode.create(address, { errorCorrectionLevel: 'M' });
    expect([png.width, png.height]).toEqual([(modules.size + 8) * 8, (modules.size + 8) * 8]);
    for (let row = -4; row < modules.size + 4; row += 1) {
      for (let column = -4; column < modules.size + 4; column += 1) {
        const isInside = Math.min(row, column) >= 0 && Math.max(row, column) < modules.size;
        const isDark = isInside && modules.get(row, column) === 1;
        const pixel = ((row + 4) * 8 + 4) * png.width + (column + 4) * 8 + 4;
        expect(png.data[pixel * 4]).toBe(isDark ? 0 : 255);
      }
    }
  });
});

describe('allow-list', () => {
  test.each([
    ['<p>一</p><p>二</p>', '正文应当整个包在一个 section 里'],
    ['<section><ul><li>一</li></ul></section>', '不能用标签 ul'],
    ['<section><a href="https://a.example/">一</a></section>', '不能用标签 a'],
    ['<section class="x">一</section>', '标签 section 不能有属性 class'],
    ['<section><img src="a.png" id="x"></section>', '标签 img 不能有属性 id'],
    ['<section style="position:fixed">一</section>', '样式不能有 position:fixed'],
    ['<section style="display:flex">一</section>', '样式不能有 display:flex'],
    ['<section style="color:red!important">一</section>', '样式不能有 color:red!important'],
    ['<section style="width:calc(1px + 1px)">一</section>', '样式不能有 width:calc(1px + 1px)'],
    ['<section style="background:#fff">一</section>', '样式不能有 background:#fff'],
    ['<section><!-- 一 --></section>', '不能有注释'],
    ['<!doctype html><section>一</section>', '正文只能是片段，不能有 html、head 或 body'],
  ])('%s', (html, problem) => {
    expect(articleProblems(html)).toContain(problem);
  });

  test.each([
    ['{"article":{"position":"fixed"}}', '不在公众号允许的范围内'],
    ['{"article":{"color":"red;position:fixed"}}', '不在公众号允许的范围内'],
    ['{"article":"color:red"}', '名称：{属性：值}'],
    ['{', '不是有效的 JSON'],
    ['{}', '没有“article”这个样式'],
  ])('a style table %s is refused', (json, message) => {
    const render = () =>
      makeChannel('wechat', changedTexts({ 'wechat/styles.json': json })).renderEdition(
        unemploymentEdition,
        site,
      );
    expect(render).toThrow(message);
  });
});
