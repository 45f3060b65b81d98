import type { Question } from '../question.js';
import { isGone, isGood, unanswered, type Verdict } from '../verdict.js';
import { makeAlarm } from './alarm.js';
import type { Clock } from './clock.js';
import { Line } from './line.js';
import { type NotedAsk, noteWithheld } from './noted-ask.js';
import { type Examination, lanesOf, type QuestionLane } from './question-lane.js';
import type { Traffic } from './traffic.js';
import type { Ask } from './traffic-rules.js';

/** Examinations of one host under way beyond the requests that it is asked at once: while one thinks or waits, another asks. */
const MORE_THAN_ASKED = 4;
/**
 * All hosts together: each costs some ten kilobytes, and what is under way for long is garbage that V8 collects late. Enough for all
 * that may be asked at once, and for some forty hosts that pause meanwhile.
 */
const UNDER_WAY = 300;
const mostUnderWay = (concurrency: number): number => Math.max(UNDER_WAY, 2 * concurrency);

/** Finds out what an address leads to, with as many requests as it takes. */
export type Examine = (question: Question, ask: Ask, isSecondOpinion: boolean) => Promise<Verdict>;

export interface ExaminingOptions {
  /** Milliseconds after which an address that is gone is examined once more; null: the first verdict stands. */
  readonly secondOpinionAfter: number | null;
  /** As the rules of the traffic have them. */
  readonly concurrency: number;
  readonly perHost: number;
}

interface Doubt extends Examination {
  readonly lane: QuestionLane;
  readonly due: number;
}

/** The final verdict of a second opinion; where it could not be had nothing is known, and the next run goes on here. */
function secondVerdict(first: Verdict, second: Verdict, { withheld }: NotedAsk, address: string): Verdict {
  if (isGood(second)) return second;
  if (withheld.size > 0) return unanswered('unknown', address, '还没有来得及再问一次');
  return second.kind === 'unknown' ? first : second;
}

/**
 * Examines every question, the hosts in turn, and those whose address is gone a second time. Ends when all are examined or
 * the traffic is stopped: then what is not known for certain stays untold.
 * @param onVerdict called once for each question, as soon as its verdict is final
 * @throws what `examine` or `onVerdict` throws, which is a bug; nothing new is asked after it
 */
export function examineAll(
  questions: Iterable<Question>,
  examine: Examine,
  traffic: Traffic,
  clock: Clock,
  { secondOpinionAfter, concurrency, perHost }: ExaminingOptions,
  onVerdict: (question: Question, verdict: Verdict) => void,
): Promise<void> {
  const most = mostUnderWay(concurrency);
  return new Promise((resolve, reject) => {
    /** Lanes with something to examine and room for it, each once. */
    const ready = new Line<QuestionLane>();
    /** What waits for its second opinion; all wait equally long, so who came first is due first. */
    const doubts = new Line<Doubt>();
    const setAlarm = makeAlarm(clock, goOn);
    let underWay = 0;
    let isStopped = false;

    function takeTurn(lane: QuestionLane): void {
      if (lane.isInTurn || lane.isEmpty || lane.underWay >= perHost + MORE_THAN_ASKED) return;
      lane.isInTurn = true;
      ready.push(lane);
    }

    function goOn(): void {
      takeUpDoubts();
      while (underWay < most && !isStopped) {
        const lane = ready.shift();
        const examination = lane?.shift();
        if (lane === undefined || examination === undefined) break;
        lane.isInTurn = false;
        lane.underWay += 1;
        underWay += 1;
        void make(examination, lane);
        takeTurn(lane);
      }
      if (underWay === 0 && (isStopped || doubts.isEmpty)) resolve();
    }

    function takeUpDoubts(): void {
      const now = clock.now();
      for (let doubt = doubts.first; doubt !== undefined && doubt.due <= now; doubt = doubts.first) {
        doubts.shift();
        doubt.lane.seconds.push(doubt);
        takeTurn(doubt.lane);
      }
      if (doubts.first !== undefined) setAlarm(doubts.first.due);
    }

    async function make(examination: Examination, lane: QuestionLane): Promise<void> {
      try {
        const noted = noteWithheld(traffic.ask);
        const verdict = await examine(examination.question, noted.ask, examination.first !== undefined);
        conclude(examination, lane, verdict, noted);
      } catch (bug) {
        reject(bug);
        traffic.stop();
      }
      lane.underWay -= 1;
      underWay -= 1;
      takeTurn(lane);
      goOn();
    }

    function conclude(
      { question, first }: Examination,
      lane: QuestionLane,
      verdict: Verdict,
      noted: NotedAsk,
    ): void {
      if (noted.withheld.has('stopped')) return;
      if (first !== undefined) onVerdict(question, secondVerdict(first, verdict, noted, question.address));
      else if (secondOpinionAfter === null || !isGone(verdict)) onVerdict(question, verdict);
      else doubts.push({ question, first: verdict, lane, due: clock.now() + secondOpinionAfter });
    }

    void traffic.stopped.then(() => {
      isStopped = true;
      goOn();
    });
    for (const lane of lanesOf(questions)) takeTurn(lane);
    goOn();
  });
}
