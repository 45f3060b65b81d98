import type { Catalogue, ServiceItem } from '../../catalog/catalogue.js';
import { basisLeaves } from '../bases.js';
import { resolveAttachment } from '../guide-context.js';
import type { Leaf } from '../leaf.js';
import {
  fileLeaf,
  limitLeaf,
  optional,
  proseLeaves,
  statutoryLimitLeaf,
  textLeaf,
  wordsLeaf,
} from '../leaves.js';
import type { Entry, Section } from '../publication.js';
import { entry, section } from '../section.js';

type Step = ServiceItem['办理流程'][number];

/** How long a step takes, whether that counts, and who does it. */
export function stepFacts(step: Step): readonly Leaf[] {
  return [
    ...optional(step.时限, (limit) => limitLeaf('时限', limit)),
    ...(step.时限 && step.计入时限 === '否' ? [textLeaf('', '不计入办结时限')] : []),
    ...optional(step.办理处室, (office) => textLeaf('办理处室', office)),
  ];
}

/** 办理流程: the steps in order. */
export function steps(item: ServiceItem): Section | null {
  return section({
    key: 'steps',
    part: 'steps',
    heading: '办理流程',
    entries: item.办理流程.map((step) =>
      entry({
        name: textLeaf('', step.环节),
        facts: stepFacts(step),
        body: proseLeaves('', step.内容),
      }),
    ),
  });
}

/** 办结时限: all limits, exceptions and procedures that stop the clock. */
export function limits(catalogue: Catalogue, item: ServiceItem): Section | null {
  return section({
    key: 'limits',
    part: 'results',
    heading: '办结时限',
    facts: [
      limitLeaf('承诺办结时限', item.承诺办结时限),
      statutoryLimitLeaf('法定办结时限', item.法定办结时限),
      ...optional(item.规定办结时限, (limit) => limitLeaf('规定办结时限', limit)),
      ...(item.时限说明 ? proseLeaves('时限说明', item.时限说明) : []),
    ],
    entries: unusualLimits(catalogue, item),
  });
}

/** 例外时限 and 特别程序. `owner` stands before the facts of each, where they are shown beside those of other items. */
export function unusualLimits(
  catalogue: Catalogue,
  item: ServiceItem,
  owner: readonly Leaf[] = [],
): readonly Entry[] {
  return [
    ...(item.例外时限 ?? []).map((exception) =>
      entry({
        name: textLeaf('', exception.情形),
        facts: [
          ...owner,
          limitLeaf('时限', exception.时限),
          ...basisLeaves(catalogue, '依据', exception.依据),
        ],
      }),
    ),
    ...(item.特别程序 ?? []).map((procedure) =>
      entry({
        name: textLeaf('特别程序', procedure.名称),
        facts: [
          ...owner,
          limitLeaf('时限', procedure.时限),
          textLeaf('计入办结时限', procedure.计入时限),
          ...(procedure.说明 ? proseLeaves('说明', procedure.说明) : []),
        ],
      }),
    ),
  ];
}

/** 收费 with standard and basis. */
export function fees(catalogue: Catalogue, item: ServiceItem): Section | null {
  return section({ key: 'fees', part: 'facts', heading: '收费', facts: feeFacts(catalogue, item) });
}

/** Whether a fee is asked, how much, and why. */
export function feeFacts(catalogue: Catalogue, item: ServiceItem): readonly Leaf[] {
  const { 是否收费, 标准, 依据, 网上支付, 说明 } = item.收费;
  return [
    textLeaf('是否收费', 是否收费 === '是' ? '收费' : '不收费'),
    ...(标准 ? proseLeaves('收费标准', 标准) : []),
    ...basisLeaves(catalogue, '收费依据', 依据),
    ...optional(网上支付, (text) => textLeaf('网上支付', text === '是' ? '支持' : '不支持')),
    ...(说明 ? proseLeaves('说明', 说明) : []),
  ];
}

// The other two say nothing to an applicant.
const SPEAKING_TYPES: ReadonlySet<string> = new Set(['证照', '批文']);

/** 办理结果: what the applicant gets, and how. */
export function results(catalogue: Catalogue, item: ServiceItem): Section | null {
  return section({
    key: 'results',
    part: 'results',
    heading: '办理结果',
    entries: resultEntries(catalogue, item),
  });
}

/** Each result as an entry. `owner` as in `unusualLimits`. */
export function resultEntries(
  catalogue: Catalogue,
  item: ServiceItem,
  owner: readonly Leaf[] = [],
): readonly Entry[] {
  return item.办理结果.map((result) =>
    entry({
      name: textLeaf('', result.结果名称),
      facts: [
        ...owner,
        ...(SPEAKING_TYPES.has(result.类型) ? [textLeaf('类型', result.类型)] : []),
        wordsLeaf('送达方式', result.送达方式),
        ...optional(result.送达时限, (limit) => limitLeaf('送达时限', limit)),
        ...optional(result.有效期, (text) => textLeaf('有效期', text)),
        ...optional(result.电子证照, (text) => textLeaf('电子证照', text === '是' ? '有' : '没有')),
        ...optional(result.电子印章, (text) => textLeaf('电子印章', text === '是' ? '有' : '没有')),
        ...optional(result.样本, (path) =>
          fileLeaf('样本', `${result.结果名称}（样本）`, resolveAttachment(catalogue, path)),
        ),
      ],
    }),
  );
}
