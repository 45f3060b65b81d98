import type { BundleContext } from '../bundle-context.js';
import { linkLeaf, optional, textLeaf } from '../leaves.js';
import type { Section } from '../publication.js';
import { section } from '../section.js';
import { hallEntry } from './places.js';

/** 办理地点: the halls whose windows take the one application. */
export function places({ catalogue, bundle }: BundleContext): Section | null {
  return section({
    key: 'places',
    part: 'places',
    heading: '办理地点和时间',
    entries: bundle.受理入口.窗口.map((reference) => hallEntry(catalogue, reference)),
  });
}

/** 从哪里办: the online entrances. */
export function howToApply({ bundle }: BundleContext): Section | null {
  return section({
    key: 'how-to-apply',
    part: 'contacts',
    heading: '从哪里办',
    facts: [
      ...optional(bundle.受理入口.网办地址, (address) => linkLeaf('电脑上办', address)),
      ...optional(bundle.受理入口.移动端地址, (address) => linkLeaf('手机上办', address)),
    ],
  });
}

/** 办理提示: what to mind. */
export function tips({ bundle }: BundleContext): Section | null {
  return section({
    key: 'tips',
    part: 'conditions',
    heading: '办理提示',
    facts: (bundle.办理提示 ?? []).map((tip) => textLeaf('', tip)),
  });
}
