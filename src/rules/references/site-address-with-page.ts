import { parseWebAddress } from '../../values/web-address.js';
import { defineRule } from '../rule.js';

const PAGE = /\.[a-z]{2,5}$/iu;

export default defineRule({
  on: ['catalog'],
  code: 'R024',
  name: 'site-address-with-page',
  severity: 'error',
  title: '网站地址写成了某一个页面',
  why: '二维码、打印的网址都由网站的根地址接上指南的路径得来；根地址带着页面名、问号或井号，全部二维码都打不开。',
  bad: [
    {
      file: 'catalog.yaml',
      patch: '网站:\n  名称: 示例市人社办事指南\n  域名: https://rsj.example.com/index.html',
    },
  ],
  good: [
    {
      file: 'catalog.yaml',
      patch: '网站:\n  名称: 示例市人社办事指南\n  域名: https://rsj.example.com/bszn',
    },
  ],
  remedy: '只写到网站的根地址，例如 https://rsj.example.com；指南放在子文件夹里的，写到文件夹为止。',
  message: (args) => `「域名」不能带${args.多余}：${args.地址}`,
  *check({ 网站 }) {
    const address = parseWebAddress(网站.域名);
    if (address === undefined) return;
    const { pathname } = new URL(address);
    const query = address.includes('?') ? '问号和后面的参数' : undefined;
    const fragment = address.includes('#') ? '井号和后面的部分' : undefined;
    const page = PAGE.test(pathname) ? '页面的名称' : undefined;
    const extra = query ?? fragment ?? page;
    if (extra) yield { path: ['网站', '域名'], args: { 多余: extra, 地址: address } };
  },
});
