import type { LinkProbe, ProbeAnswer } from '../probe.js';
import { makeAlarm } from './alarm.js';
import type { Clock } from './clock.js';
import type { HostFigures } from './host-figures.js';
import { HostLane, type Ticket } from './host-lane.js';
import { Line } from './line.js';
import { isThrottling } from './patience.js';
import type { Ask, TrafficRules, Withheld } from './traffic-rules.js';
import { WakeQueue } from './wake-queue.js';

/** After so many repetitions the answer that it is asked too often is the answer. */
const MOST_REPETITIONS = 3;

/** All requests of a run, made as politely as the rules want it. */
export interface Traffic {
  readonly ask: Ask;
  /** Nothing new is asked: who waits hears `stopped`; what is under way is still answered. */
  stop(): void;
  /** Fulfilled when it is stopped. */
  readonly stopped: Promise<void>;
  /** Of every server, in the order of the first request to it. */
  hosts(): readonly HostFigures[];
}

/** Did something break that may hold another time? */
function isBroken(answer: ProbeAnswer): boolean {
  if (answer.kind === 'answer') return answer.status >= 500;
  return answer.failure === 'reset' || answer.failure === 'malformed';
}

/**
 * Orders requests: never more under way than the rules allow, the servers in turn, so that a slow or paused one holds up
 * nobody else. The time of the run begins here.
 */
export function makeTraffic(probe: LinkProbe, clock: Clock, rules: TrafficRules): Traffic {
  const deadline = clock.now() + rules.deadline;
  const lanes = new Map<string, HostLane>();
  /** Lanes that may start a request, each once. */
  const ready = new Line<HostLane>();
  /** What is to be done when its time comes. */
  const asleep = new WakeQueue<() => void>();
  const setAlarm = makeAlarm(clock, startWhatMay);
  let underWay = 0;
  /** Why nothing new is asked any more. */
  let over: 'stopped' | 'deadline' | undefined;
  let tellStopped = (): void => {};
  const stopped = new Promise<void>((resolve) => {
    tellStopped = resolve;
  });

  function laneOf(host: string): HostLane {
    const lane = lanes.get(host) ?? new HostLane(host, rules);
    lanes.set(host, lane);
    return lane;
  }

  function answerUnasked(lane: HostLane, ticket: Ticket): ProbeAnswer | Withheld | undefined {
    if (over === 'stopped') return { kind: 'withheld', why: over };
    if (over === 'deadline') return ticket.lastAnswer ?? { kind: 'withheld', why: over };
    return lane.answerUnasked(ticket, clock.now());
  }

  function admit(lane: HostLane, ticket: Ticket): void {
    const answer = answerUnasked(lane, ticket);
    if (answer !== undefined) ticket.resolve(answer);
    else if (!ticket.request.isFresh || !lane.failed.hasToWait(ticket.origin, ticket)) {
      lane.waiting.push(ticket);
      takeTurn(lane);
    }
  }

  function takeTurn(lane: HostLane): void {
    if (lane.isInTurn || !lane.isWilling) return;
    lane.isInTurn = true;
    if (lane.mayStartAt <= clock.now()) ready.push(lane);
    else asleep.add(lane.mayStartAt, () => takeTurnAnew(lane));
  }

  function takeTurnAnew(lane: HostLane): void {
    lane.isInTurn = false;
    takeTurn(lane);
  }

  function startWhatMay(): void {
    endAtDeadline();
    wakeDue(clock.now());
    while (underWay < rules.concurrency) {
      const lane = ready.shift();
      if (lane === undefined) break;
      // Since it took its turn, who waited may have left or a pause begun.
      if (lane.isWilling && lane.mayStartAt <= clock.now()) start(lane);
      takeTurnAnew(lane);
    }
    if (asleep.nextAt < Number.POSITIVE_INFINITY) setAlarm(Math.min(asleep.nextAt, deadline));
  }

  function wakeDue(now: number): void {
    for (let wake = asleep.takeDue(now); wake !== undefined; wake = asleep.takeDue(now)) wake();
  }

  function start(lane: HostLane): void {
    const ticket = lane.waiting.shift();
    if (ticket === undefined) return;
    underWay += 1;
    lane.start(clock.now());
    void carry(lane, ticket, clock.now());
  }

  async function carry(lane: HostLane, ticket: Ticket, startedAt: number): Promise<void> {
    let answer: ProbeAnswer | undefined;
    try {
      answer = await probe.ask(ticket.request);
    } catch (bug) {
      ticket.reject(bug);
    }
    underWay -= 1;
    lane.end();
    endAtDeadline();
    if (answer !== undefined) takeIn(lane, ticket, answer, startedAt);
    else for (const other of lane.failed.release(ticket.origin)) admit(lane, other);
    takeTurn(lane);
    startWhatMay();
  }

  function takeIn(lane: HostLane, ticket: Ticket, answer: ProbeAnswer, startedAt: number): void {
    const others = lane.learn(ticket, answer, startedAt, clock.now());
    ticket.lastAnswer = answer;
    if (others === 'doubtful') {
      askAnew(lane, ticket, answer);
      return;
    }
    if (isThrottling(answer)) repeat(lane, ticket, answer);
    else if (isBroken(answer)) tryAgain(lane, ticket, answer);
    else ticket.resolve(answer);
    for (const other of others) admit(lane, other);
    if (lane.sparesOthers(ticket.origin)) spareWaiting(lane);
  }

  function repeat(lane: HostLane, ticket: Ticket, answer: ProbeAnswer): void {
    ticket.throttled += 1;
    if (over !== undefined || ticket.throttled > MOST_REPETITIONS) ticket.resolve(answer);
    // At the end of its lane: where only this page is throttled, the answers to others show it.
    else admit(lane, ticket);
  }

  /** The lane holds still for a while; then who asks first hears whether it was a hiccup. */
  function askAnew(lane: HostLane, ticket: Ticket, answer: ProbeAnswer): void {
    if (over !== undefined || ticket.hasBroken) ticket.resolve(answer);
    else admit(lane, ticket);
    ticket.hasBroken = true;
  }

  function tryAgain(lane: HostLane, ticket: Ticket, answer: ProbeAnswer): void {
    // Whoever asked with HEAD asks with GET next, which is its second try.
    const isLast = ticket.hasBroken || ticket.request.method === 'HEAD';
    if (over !== undefined || isLast || rules.secondTryAfter === null) ticket.resolve(answer);
    else asleep.add(clock.now() + rules.secondTryAfter, () => admit(lane, ticket));
    ticket.hasBroken = true;
  }

  /** Answers those who need not be asked any more; the others keep their order. */
  function spareWaiting(lane: HostLane): void {
    const isLost = over !== undefined || lane.patience.isGivenUp;
    for (const ticket of isLost ? lane.takeAll() : lane.waiting.takeAll()) {
      const answer = answerUnasked(lane, ticket);
      if (answer === undefined) lane.waiting.push(ticket);
      else ticket.resolve(answer);
    }
  }

  function endAtDeadline(): void {
    if (over === undefined && clock.now() >= deadline) end('deadline');
  }

  function end(why: 'stopped' | 'deadline'): void {
    over = why;
    for (const lane of lanes.values()) spareWaiting(lane);
    wakeDue(Number.POSITIVE_INFINITY);
  }

  return {
    ask: (request) =>
      new Promise((resolve, reject) => {
        endAtDeadline();
        const { host, origin } = new URL(request.address);
        const first = { lastAnswer: undefined, throttled: 0, hasBroken: false };
        admit(laneOf(host), { request, origin, resolve, reject, ...first });
        startWhatMay();
      }),
    stop: () => {
      tellStopped();
      end('stopped');
    },
    stopped,
    hosts: () => [...lanes.values()].map(({ figures }) => figures),
  };
}
