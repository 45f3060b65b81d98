// Draws docs/pictures/three-renditions.png: one guide as the website, the article and the hall terminal show it, side
// by side. Run `npm start` before. Browser and font come from the lock file, so the same dist gives the same picture.
import { mkdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import chromium from '@sparticuz/chromium';
import { chromium as browserType } from 'playwright-core';

const GUIDE = 'shi-ye-bao-xian-jin-shen-ling';
const DIST = new URL('../dist/', import.meta.url);
const FONTS = new URL('../node_modules/@expo-google-fonts/noto-sans-sc/', import.meta.url);
const PICTURE = new URL('../docs/pictures/three-renditions.png', import.meta.url);
const LARGEST_PICTURE = 700 * 1024;

/** Files are answered from dist under this address: nothing leaves the machine. */
const ORIGIN = 'http://dist.example/';
const FRAME_HEIGHT = 1000;
// The package's default arguments run everything in one process, where a second page hangs.
const BROWSER_ARGS = [
  '--no-sandbox',
  '--headless',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--hide-scrollbars',
  '--disable-dev-shm-usage',
];
const MEDIA_TYPES = { html: 'text/html; charset=utf-8', css: 'text/css', png: 'image/png', ttf: 'font/ttf' };

const RENDITIONS = [
  {
    channel: 'website',
    name: '网站',
    about: '浏览器窗口，宽 1280',
    page: `website/guides/${GUIDE}/index.html`,
    viewport: { width: 1280, height: 1400 },
    sharpness: 1,
  },
  {
    channel: 'wechat',
    name: '微信公众号',
    about: '文章，手机宽 375',
    page: `wechat/${GUIDE}/article.html`,
    viewport: { width: 375, height: 812 },
    sharpness: 2,
  },
  {
    channel: 'kiosk',
    name: '大厅自助终端',
    about: '竖屏，1080×1920',
    page: `kiosk/guides/${GUIDE}.html`,
    viewport: { width: 1080, height: 1920 },
    sharpness: 1,
  },
];

const fontFace = (weight, file) =>
  `@font-face { font-family: Picture; font-weight: ${weight}; src: url(${ORIGIN}fonts/${file}); }`;
const FONT_STYLE = [
  fontFace(400, '400Regular/NotoSansSC_400Regular.ttf'),
  fontFace(700, '700Bold/NotoSansSC_700Bold.ttf'),
  '*, *::before, *::after { font-family: Picture !important; }',
].join('\n');

/** The 内容校验码 of the guide, once all three pages are known to show it. */
function sharedCheckCode() {
  const { checkCode } = JSON.parse(readFileSync(new URL('manifest.json', DIST), 'utf8')).guides[GUIDE];
  for (const { page } of RENDITIONS) {
    if (!readFileSync(new URL(page, DIST), 'utf8').includes(checkCode))
      throw new Error(`${page} lacks ${checkCode}`);
  }
  return checkCode;
}

function bodyOf(address) {
  const path = decodeURIComponent(new URL(address).pathname).slice(1);
  const isFont = path.startsWith('fonts/');
  const body = readFileSync(isFont ? new URL(path.slice('fonts/'.length), FONTS) : new URL(path, DIST));
  // An article is a fragment that its reader's app wraps: this stands for the app.
  if (!path.startsWith('wechat/') || !path.endsWith('.html')) return { path, body };
  const app = '<!DOCTYPE html><html lang="zh-CN"><style>body { margin: 0; padding: 20px 16px; }</style>';
  return { path, body: `${app}${body}` };
}

async function answer(route) {
  const { path, body } = bodyOf(route.request().url());
  await route.fulfill({
    body,
    contentType: MEDIA_TYPES[path.split('.').at(-1)] ?? 'application/octet-stream',
  });
}

async function openPage(browser, { viewport, sharpness }) {
  const context = await browser.newContext({
    viewport,
    deviceScaleFactor: sharpness,
    bypassCSP: true,
    locale: 'zh-CN',
  });
  await context.route(`${ORIGIN}**`, answer);
  return context.newPage();
}

async function useFont(page) {
  await page.addStyleTag({ content: FONT_STYLE });
  await page.evaluate(() => document.fonts.ready);
}

function sheet(shots, checkCode) {
  const frames = RENDITIONS.map(({ name, about }, index) => {
    const source = `data:image/png;base64,${shots[index].toString('base64')}`;
    return `<figure><img src="${source}" alt=""><figcaption><b>${name}</b><span>${about}</span></figcaption></figure>`;
  });
  return `<!DOCTYPE html><html lang="zh-CN"><style>
    body { margin: 0; padding: 40px; display: inline-block; background: #f4f6f9; color: #1b1f24; }
    main { display: flex; gap: 40px; }
    figure { margin: 0; }
    img { display: block; height: ${FRAME_HEIGHT}px; border: 1px solid #d5dae1; border-radius: 6px; background: #fff; }
    figcaption { margin-top: 20px; text-align: center; font-size: 26px; line-height: 1.5; }
    figcaption span { display: block; font-size: 20px; color: #4a5563; }
    p { margin: 28px 0 0; text-align: center; font-size: 24px; }
  </style><body><main>${frames.join('')}</main>
  <p>同一份内容 items/${GUIDE}.yaml，内容校验码 <b>${checkCode}</b>，三处相同</p>`;
}

async function drawPicture() {
  const checkCode = sharedCheckCode();
  const executablePath = await chromium.executablePath();
  const browser = await browserType.launch({ executablePath, args: BROWSER_ARGS });
  try {
    const shots = [];
    for (const rendition of RENDITIONS) {
      const page = await openPage(browser, rendition);
      await page.goto(`${ORIGIN}${rendition.page}`);
      await useFont(page);
      shots.push(await page.screenshot({ animations: 'disabled' }));
    }
    const page = await openPage(browser, { viewport: { width: 2200, height: 1400 }, sharpness: 1 });
    await page.setContent(sheet(shots, checkCode));
    await useFont(page);
    mkdirSync(new URL('.', PICTURE), { recursive: true });
    await page.locator('body').screenshot({ path: fileURLToPath(PICTURE) });
  } finally {
    await browser.close();
  }
  const { size } = statSync(PICTURE);
  if (size > LARGEST_PICTURE) throw new Error(`the picture has ${size} bytes, more than ${LARGEST_PICTURE}`);
  console.log(`docs/pictures/three-renditions.png: ${Math.round(size / 1024)} KB`);
}

await drawPicture();
