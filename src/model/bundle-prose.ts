import type { Bundle } from '../catalog/catalogue.js';
import type { Path } from '../diagnostic/diagnostic.js';

/** Running text that a bundle has of its own. */
export interface BundleProse {
  readonly key: '场景' | '时限说明' | '办理提示' | '适用条件';
  readonly text: string;
  readonly path: Path;
}

/** All running text of a bundle, in the order of the schema. */
export function bundleProse(bundle: Bundle): readonly BundleProse[] {
  const conditions = bundle.成员.flatMap(({ 适用条件 }, index) =>
    适用条件 === undefined
      ? []
      : [{ key: '适用条件' as const, text: 适用条件, path: ['成员', index, '适用条件'] }],
  );
  const tips = (bundle.办理提示 ?? []).map((text, index) => ({
    key: '办理提示' as const,
    text,
    path: ['办理提示', index],
  }));
  return [
    { key: '场景', text: bundle.场景, path: ['场景'] },
    ...(bundle.时限说明 === undefined
      ? []
      : [{ key: '时限说明' as const, text: bundle.时限说明, path: ['时限说明'] }]),
    ...conditions,
    ...tips,
  ];
}
