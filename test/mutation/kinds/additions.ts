import type { Data } from '../reading.js';
import { content, type FaultKind, invalid, type NodeTarget } from './kind.js';
import { append } from './lists.js';

const isList = ({ spot }: NodeTarget, key: string) => spot.path.length === 1 && spot.path[0] === key;

function materialLines(name: string): readonly string[] {
  const rest = {
    材料类型: '其他',
    材料形式: '纸质或电子',
    必要性: '必要',
    来源渠道: '申请人自备',
    原件份数: '1',
    复印件份数: '0',
  };
  return [`- 材料名称: ${name}`, ...Object.entries(rest).map(([key, value]) => `  ${key}: ${value}`)];
}

function nameAt(data: Data | undefined, key: string): string {
  return String((data as Readonly<Record<string, Data>> | undefined)?.[key] ?? '');
}

function entriesOf({ source }: NodeTarget, key: string): readonly Data[] {
  const list = (source.reading.data as Readonly<Record<string, Data>>)[key];
  return Array.isArray(list) ? list : [];
}

/** Entries that should not be there. */
export const ADDITION_KINDS: readonly FaultKind[] = [
  content('seq', 'catch-all material appended', (target, { random }) => {
    const names = ['其他材料', '法律、法规规定的其他材料', '其他相关证明材料', '有关材料'];
    return isList(target, '申请材料')
      ? append(target, materialLines(random.pick(names) ?? '其他材料'))
      : undefined;
  }),
  content('seq', 'catch-all condition appended', (target, { random }) =>
    isList(target, '受理条件')
      ? append(target, [`- ${random.pick(['法律、法规规定的其他条件', '符合其他有关条件', '其他条件'])}`])
      : undefined,
  ),
  content('seq', 'material asked for once more', (target, { random }) => {
    if (!isList(target, '申请材料')) return undefined;
    const name = nameAt(random.pick(entriesOf(target, '申请材料')), '材料名称');
    return append(
      target,
      materialLines(random.pick([name, `${name} `, `${name}`]) ?? name).map((line) => line.trimEnd()),
    );
  }),
  content('seq', 'condition asks for a paper', (target, { random }) => {
    const papers = ['提交无犯罪记录证明', '提供居住证复印件一份', '携带户口簿原件和复印件'];
    const planted = isList(target, '受理条件') ? append(target, [`- ${random.pick(papers)}`]) : undefined;
    return planted && { ...planted, claim: invalid('条件里藏着材料') };
  }),
  content('seq', 'step asks for a paper that is not listed', (target, { random }) => {
    const papers = ['申请人提交《无犯罪记录证明》后受理。', '窗口收取居住证复印件，核对后退还。'];
    const lines = ['- 环节: 补交', `  内容: ${random.pick(papers)}`];
    const planted = isList(target, '办理流程') ? append(target, lines) : undefined;
    return planted && { ...planted, claim: invalid('流程里有清单以外的材料') };
  }),
];
