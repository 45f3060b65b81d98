import type { SpecialList } from '../../catalog/catalogue.js';
import type { MessageArgs } from '../../diagnostic/diagnostic.js';
import type { Change, Compared } from '../change.js';
import { endCourse } from './dates.js';
import { fieldKey, nameIn } from './field-key.js';
import { movedLimit } from './limits.js';
import { type Turn, turnOf } from './rank.js';
import { isPromising, REMOTE_MODES } from './ways.js';

type Fact = Extract<Change, { readonly kind: 'value-changed' | 'element-added' | 'element-removed' }>;

function isEnd(change: Extract<Fact, { kind: 'value-changed' }>, turn: Turn): boolean {
  return (
    fieldKey(change) === 'list.事项.失效日期' && endCourse(change) === (turn === 'worse' ? 'sooner' : 'later')
  );
}

/** The data of the sentence about the terms of an entry of a list that promises something; `材料` one by one, the rest by its turn. */
export function listTermsTurn({ after }: Compared, change: Fact, turn: Turn): MessageArgs | undefined {
  if (change.subject.kind !== 'list' || !isPromising(after as SpecialList)) return undefined;
  const 事项 = nameIn(change);
  if (change.kind !== 'value-changed') {
    const isTold = (change.kind === 'element-added') === (turn === 'worse');
    if (fieldKey(change) !== 'list.事项.材料' || !isTold) return undefined;
    const value = change.kind === 'element-added' ? change.after : change.before;
    return { 事项, 什么: '材料', 原来: '', 现在: value.text, 增减: '' };
  }
  const key = fieldKey(change);
  if (key === 'list.事项.办结时限') {
    const moved = movedLimit(change, turn === 'worse' ? 'longer' : 'shorter');
    return moved && { ...moved, 事项, 什么: '办结时限' };
  }
  const isTold = key === 'list.事项.模式' ? turnOf(change, REMOTE_MODES) === turn : isEnd(change, turn);
  if (!isTold) return undefined;
  const [原来, 现在] = [change.before, change.after].map((value) => value?.text ?? '');
  return {
    事项,
    什么: key.slice('list.事项.'.length),
    原来: 原来 || '没有写',
    现在: 现在 || '没有写',
    增减: '',
  };
}

/** The sentence of `listTermsTurn`. */
export function listTermsText(args: MessageArgs, verb: '多要' | '不再要'): string {
  if (args.什么 === '材料') return `清单上「${args.事项}」${verb}材料“${args.现在}”`;
  const share = args.增减 === '' ? '' : `（${args.增减}）`;
  return `清单上「${args.事项}」的${args.什么}由“${args.原来}”改为“${args.现在}”${share}`;
}
