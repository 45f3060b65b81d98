import { hostOf, type Question } from '../question.js';
import type { Verdict } from '../verdict.js';
import { Line } from './line.js';

/** An examination to be made. */
export interface Examination {
  readonly question: Question;
  /** What the first one came to; `undefined`: this is the first. */
  readonly first: Verdict | undefined;
}

/** The questions to one host. */
export class QuestionLane {
  readonly firsts = new Line<Question>();
  readonly seconds = new Line<Examination>();
  underWay = 0;
  isInTurn = false;

  get isEmpty(): boolean {
    return this.firsts.isEmpty && this.seconds.isEmpty;
  }

  /** What is next: a second opinion that is due, so that it is known soon, or else a new question. */
  shift(): Examination | undefined {
    const question = this.seconds.isEmpty ? this.firsts.shift() : undefined;
    return question === undefined ? this.seconds.shift() : { question, first: undefined };
  }
}

/** The questions by host, hosts and questions in the order in which they came. */
export function lanesOf(questions: Iterable<Question>): Iterable<QuestionLane> {
  const lanes = new Map<string, QuestionLane>();
  for (const question of questions) {
    const host = hostOf(question.address);
    const lane = lanes.get(host) ?? new QuestionLane();
    lanes.set(host, lane);
    lane.firsts.push(question);
  }
  return lanes.values();
}
