import { findChallenge } from './challenge-marks.js';
import { FAILURES, judgeAstray, WITHHELD } from './failure-words.js';
import type { Trail } from './follow.js';
import type { Judgement } from './judgement.js';
import type { PageWords } from './page-words.js';
import { judgeStatus } from './status-words.js';

/** Statuses that mean what they say, whoever shows the page: 安全狗 shows one of its own for pages that are not there. */
const PLAIN: ReadonlySet<number> = new Set([404, 410]);

/** With what the name stands for, which nobody sees who reads the catalogue. */
function namePrivate(detail: string): Judgement {
  const { kind, reason } = FAILURES.private;
  return { kind, reason: detail === '' ? reason : `${reason}（${detail}）` };
}

/**
 * What the end of a trail means, `ok` for any page.
 * @param page read from the text of the answer; `undefined` where it has none
 */
export function judgeEnd({ end, final }: Trail, page: PageWords | undefined): Judgement {
  switch (end.kind) {
    case 'withheld':
      return WITHHELD[end.why];
    case 'astray':
      return judgeAstray(end, final);
    case 'failure':
      return end.failure === 'private' ? namePrivate(end.detail) : FAILURES[end.failure];
    case 'answer': {
      const { status, headers, text } = end;
      const product = PLAIN.has(status) ? undefined : findChallenge(headers, text, page);
      if (product !== undefined) {
        const guard = product === '' ? '网站的防护' : `网站的防护（${product}）`;
        return { kind: 'blocked', reason: `${guard}只让浏览器看，程序打不开，请人工打开看看（${status}）` };
      }
      return judgeStatus(status, /cloudflare/iu.test(headers.get('server') ?? ''));
    }
  }
}
