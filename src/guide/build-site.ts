import type { Catalogue } from '../catalog/catalogue.js';
import { isChangesPage, type Reference } from './reference.js';
import type { Site } from './site.js';

const SAMPLE_BANNER = '示例页面：本单位、地址、电话和网址都是虚构的，不能用来办事。';

/** What stands around every page, from catalog.yaml. */
export function buildSite(
  settings: NonNullable<Catalogue['settings']>,
  publications: readonly Reference[],
): Site {
  const { 网站, 公众号, 机构名称 } = settings;
  return {
    bureau: 机构名称,
    name: 网站.名称,
    address: 网站.域名.trim().replace(/\/+$/u, ''),
    siteCode: 网站.标识码 ?? null,
    icp: 网站.备案号 ?? null,
    sponsor: 网站.主办单位 ?? 机构名称,
    account: 公众号.名称,
    author: 公众号.作者 ?? [...公众号.名称].slice(0, 16).join(''),
    hotline: settings.咨询电话 ?? null,
    evaluationAddress: settings.评价地址 ?? null,
    hasFeed: publications.some(isChangesPage),
    banner: settings.示例单位 === '是' ? SAMPLE_BANNER : null,
  };
}
