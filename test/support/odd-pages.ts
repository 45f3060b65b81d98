import { gzipSync } from 'node:zlib';
import { type Answer, answering, HTML, type Oddity, pageOf } from './odd-answer.js';

/** “失业登记” as GBK writes it. */
const GBK = Buffer.from([0xca, 0xa7, 0xd2, 0xb5, 0xb5, 0xc7, 0xbc, 0xc7]);
const GUIDE = pageOf(
  '失业登记办事指南',
  '<h1>失业登记</h1><h2 id="cailiao">申请材料</h2><a name="liucheng"></a><h2 id="办理地点">办理地点</h2>',
);
const MEGABYTE = 1024 * 1024;
let bomb: Buffer | undefined;

const bytes =
  (body: () => Buffer, headers: Readonly<Record<string, string>>): Answer =>
  ({ response }) =>
    void response.writeHead(200, { 'content-type': HTML, ...headers }).end(body());

const gbkPage = (head: string) => {
  const [before = '', after = ''] = pageOf('', '<h1>|</h1>', head).split('|');
  return Buffer.concat([Buffer.from(before), GBK, Buffer.from(after)]);
};

/** Pages that are there, each in its own writing. */
export const PAGES = {
  guide: { path: '/banshi/shiye-dengji.html', answer: answering(200, GUIDE) },
  plainText: {
    path: '/banshi/shuoming.txt',
    answer: answering(200, '失业登记说明', { 'content-type': 'text/plain; charset=utf-8' }),
  },
  untyped: {
    path: '/banshi/wu-leixing',
    answer: ({ response }) => void response.writeHead(200).end(`\n ${GUIDE}`),
  },
  gbkByHeader: {
    path: '/banshi/gbk-header.html',
    answer: bytes(() => gbkPage(''), { 'content-type': 'text/html; charset=GB2312' }),
  },
  gbkByMeta: {
    path: '/banshi/gbk-meta.html',
    answer: bytes(() => gbkPage('<meta charset="gbk">'), { 'content-type': 'text/html' }),
  },
  gzip: {
    path: '/banshi/gzip.html',
    answer: bytes(() => gzipSync(GUIDE), { 'content-encoding': 'gzip' }),
  },
  /** Some ten kilobytes that stand for 16 MB. */
  bomb: {
    path: '/banshi/gzip-zhadan.html',
    answer: bytes(
      () => {
        bomb ??= gzipSync(Buffer.alloc(16 * MEGABYTE, '<p>'), { level: 1 });
        return bomb;
      },
      { 'content-encoding': 'gzip' },
    ),
  },
  form: {
    path: '/files/shenqingbiao.pdf',
    answer: ({ request, response }) => {
      const form = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(2 * MEGABYTE, 'x')]);
      response.writeHead(200, { 'content-type': 'application/pdf', 'content-length': form.length });
      response.end(request.method === 'HEAD' ? undefined : form);
    },
  },
  picture: {
    path: '/images/dating.png',
    answer: bytes(() => Buffer.from([0x89, 0x50, 0x4e, 0x47]), { 'content-type': 'image/png' }),
  },
} as const satisfies Readonly<Record<string, Oddity>>;
