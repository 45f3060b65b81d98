import { mkdirSync, symlinkSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { siteCrawler } from '../../src/adapters/crawl-site.js';
import { openSite } from '../../src/adapters/site-folder.js';
import { serveSite } from '../../src/adapters/site-server.js';
import { CHANNEL_IDS } from '../../src/channels/registry.js';
import { UserError } from '../../src/diagnostic/user-error.js';
import type { SiteFolder } from '../../src/links/site/site-links.js';
import { checkSite } from '../../src/usecases/check-site.js';
import { renderAll } from '../channels/artefacts.js';
import { site } from '../channels/editions.js';
import { newFolder, removeFolders, writeDeep } from '../cli/town-folder.js';

afterAll(removeFolders);

const ADDRESS = 'https://rsj.example.com';
const MANIFEST = JSON.stringify({ version: '0.1.0', guides: {}, pages: {}, shared: {}, files: [] });

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = newFolder();
  for (const [path, text] of Object.entries(files)) writeDeep(join(folder, path), text);
  return folder;
}

const page = (body: string) => `<!DOCTYPE html><html lang="zh-CN"><body>${body}</body></html>`;

async function only(folder: string): Promise<SiteFolder> {
  const [first] = await openSite(folder, folder);
  if (first === undefined) throw new Error('no folder');
  return first;
}

/** Status, type and length of an answer; the path goes out as it is written. */
function ask(server: string, path: string, method = 'GET') {
  return new Promise<string>((resolve, reject) => {
    const { hostname, port } = new URL(server);
    const asked = request({ hostname, port, path, method, agent: false }, (response) => {
      let bytes = 0;
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
      });
      response.on('end', () => {
        const { 'content-type': type = '', location = '' } = response.headers;
        resolve([response.statusCode, type.split(';')[0], bytes, location].join(' ').trim());
      });
    });
    asked.on('error', reject).end();
  });
}

describe('the folder', () => {
  it('of a build is its channels, one channel is itself', async () => {
    const dist = folderWith({
      'manifest.json': MANIFEST,
      'website/index.html': page('首页'),
      'kiosk/index.html': page('首页'),
      'wechat/shi-ye/article.html': '<p>失业登记</p>',
      'parity.html': page('回执'),
    });
    const kinds = async (folder: string) =>
      (await openSite(folder, folder)).map(({ name, kind, files }) => [name, kind, ...files]);
    expect(await kinds(dist)).toEqual([
      ['website', 'website', 'index.html'],
      ['kiosk', 'kiosk', 'index.html'],
      ['wechat', 'wechat', 'shi-ye/article.html'],
    ]);
    expect(await kinds(join(dist, 'kiosk'))).toEqual([['kiosk', 'kiosk', 'index.html']]);
  });

  it('by another name is a website', async () => {
    const folder = join(folderWith({ 'html/index.html': page('首页') }), 'html');
    expect(await only(folder)).toMatchObject({ name: 'html', kind: 'website' });
  });

  it.each([
    ['that is not there', () => join(newFolder(), 'dist'), '不存在'],
    ['that is a file', () => join(folderWith({ 'dist.zip': 'PK' }), 'dist.zip'), '不是文件夹'],
    ['that is empty', newFolder, '里没有网页'],
    ['without a page', () => folderWith({ 'files/biao.docx': 'PK' }), '里没有网页'],
  ])('%s is refused with the remedy', async (_about, make, words) => {
    const error = await openSite(make(), 'dist').catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UserError);
    expect(error).toMatchObject({
      message: expect.stringContaining(`「dist」${words}`),
      remedy: expect.stringContaining('kuaiban build'),
    });
  });
});

describe('the server', () => {
  it('shows the files of the folder and nothing else', async () => {
    const folder = folderWith({
      'wai.txt': '外面',
      'website/index.html': '首页',
      'website/files/登记 表.docx': 'PK',
      'website/guides/shi-ye/index.html': '失业',
      'website/100%.css': 'h1{}',
    });
    const root = join(folder, 'website');
    symlinkSync(join(folder, 'wai.txt'), join(root, 'wai.txt'));
    symlinkSync(folder, join(root, 'shang'));
    symlinkSync('index.html', join(root, 'home.html'));
    mkdirSync(join(root, 'kong'));
    const server = await serveSite(await only(root), '/bszn/');
    const answers = {
      '/bszn/': '200 text/html 6',
      '/bszn/index.html?from=qr': '200 text/html 6',
      '/bszn/home.html': '200 text/html 6',
      '/bszn/files/%E7%99%BB%E8%AE%B0%20%E8%A1%A8.docx':
        '200 application/vnd.openxmlformats-officedocument.wordprocessingml.document 2',
      '/bszn/guides/shi-ye': '301  0 /bszn/guides/shi-ye/',
      '/bszn/100%25.css': '200 text/css 4',
      '/bszn/100%.css': '404 text/plain 0',
      '/bszn/Index.html': '404 text/plain 0',
      '/bszn/kong/': '404 text/plain 0',
      '/bszn/wai.txt': '404 text/plain 0',
      '/bszn/shang/wai.txt': '404 text/plain 0',
      '/bszn/../wai.txt': '404 text/plain 0',
      '/bszn/%2e%2e/wai.txt': '404 text/plain 0',
      '/bszn/..%2fwai.txt': '404 text/plain 0',
      '/index.html': '404 text/plain 0',
    };
    try {
      expect(new URL(server.address).hostname).toBe('127.0.0.1');
      const got = Object.keys(answers).map(async (path) => [path, await ask(server.address, path)] as const);
      expect(Object.fromEntries(await Promise.all(got))).toEqual(answers);
      expect(await ask(server.address, '/bszn/', 'HEAD')).toBe('200 text/html 0');
      expect(await ask(server.address, '/bszn/', 'POST')).toBe('405  0');
    } finally {
      await server.close();
    }
  });
});

describe('the crawl', () => {
  it('follows what pages and style sheets lead to, whatever proxy the environment names', async () => {
    const root = folderWith({
      'index.html': page(
        '<link rel="stylesheet" href="style.css"><a href="guides/a/">甲</a><a href="mei-you.html">无</a><img src="tu.png">',
      ),
      'guides/a/index.html': page(
        '<a href="#shou-fei">收费</a><a href="../../files/biao.docx">表</a><a href="https://rsj.example.com/">外</a>',
      ),
      'gu-li/index.html': page('<a href="../mei-you.html">没有页面连到这里</a>'),
      'style.css': 'h1 { background: url(di-tu.png) }',
    });
    const { http_proxy } = process.env;
    process.env.http_proxy = 'http://127.0.0.1:9';
    try {
      const complaints = await siteCrawler().crawl(await only(root), '/');
      expect(complaints.map(({ page, target, status }) => `${page} ${target} ${status}`).sort()).toEqual([
        'gu-li/index.html /mei-you.html 404',
        'guides/a/index.html /files/biao.docx 404',
        'index.html /mei-you.html 404',
        'index.html /tu.png 404',
        'null /guides/a/index.html#shou-fei 200',
        'style.css /di-tu.png 404',
      ]);
    } finally {
      if (http_proxy === undefined) delete process.env.http_proxy;
      else process.env.http_proxy = http_proxy;
    }
  });

  it('goes through more pages than one call takes', async () => {
    const names = Array.from({ length: 120 }, (_, index) => `guides/${index}/index.html`);
    const root = folderWith(
      Object.fromEntries(names.map((name) => [name, page('<a href="../../mei-you.html">无</a>')])),
    );
    const complaints = await siteCrawler().crawl(await only(root), '/');
    expect(complaints.map(({ page }) => page).sort()).toEqual(names.sort());
  });

  it('is no second voice: what it and the reading find is said once', async () => {
    const dist = folderWith({
      'manifest.json': MANIFEST,
      'website/index.html': page(
        '\n<a href="guides/mei-you/">无</a><a href="#top">上</a><a href="guides/a/#wu">段</a>',
      ),
      'website/404.html': page('<base href="/bszn/"><a href="index.html">首页</a>'),
      'website/guides/a/index.html': page('<a href="#top">上</a><img src="../../ma.png" longdesc="#">'),
      'website/sitemap.xml': `<loc>${ADDRESS}/bszn/guides/a/</loc>`,
      'kiosk/index.html': page('<a href="guides/">指南</a><a href="/a.html">甲</a>'),
      'kiosk/a.html': page('<a href="index.html">首页</a>'),
      'wechat/shi-ye/article.html': '<section><img src="images/qr.png"></section>',
      'wechat/shi-ye/article.json': '{"sourceAddress":"https://rsj.example.com/bszn/guides/b/"}',
    });
    const folders = await openSite(dist, 'dist');
    const { faults, outside } = await checkSite({ folders, address: `${ADDRESS}/bszn` }, siteCrawler());
    expect(
      faults.map(({ kind, target, fragment, uses }) =>
        [kind, target, fragment, ...uses.map(({ file, range }) => `${file}:${range.start.line}`)].join(' '),
      ),
    ).toEqual([
      'missing-asset website/ma.png  website/guides/a/index.html:1',
      'missing-page website/guides/mei-you/  website/index.html:2',
      'missing-fragment website/guides/a/index.html wu website/index.html:2',
      'missing-page kiosk/guides/  kiosk/index.html:1',
      'missing-page /a.html  kiosk/index.html:1',
      'missing-asset wechat/shi-ye/images/qr.png  wechat/shi-ye/article.html:1',
    ]);
    expect(outside.map(({ address }) => address)).toEqual([`${ADDRESS}/bszn/guides/b/`]);
  });

  it('finds nothing wrong with what the channels really make', async () => {
    const dist = newFolder();
    writeDeep(join(dist, 'manifest.json'), MANIFEST);
    for (const id of CHANNEL_IDS) {
      for (const artefact of renderAll(id)) {
        const path = join(dist, id, artefact.path);
        if (artefact.kind === 'copy') writeDeep(path, 'PK');
        else writeDeep(path, artefact.kind === 'text' ? artefact.text : artefact.bytes);
      }
    }
    const folders = await openSite(dist, 'dist');
    const { faults, outside, files } = await checkSite({ folders, address: site.address }, siteCrawler());
    expect(faults).toEqual([]);
    expect(files).toBeGreaterThan(30);
    expect(outside.map(({ address }) => address)).toContain('https://www.yunling-rs.example/tousu');
    expect(outside.map(({ address }) => address)).not.toContain(site.address);
  });
});
