import { UserError } from '../diagnostic/user-error.js';
import { questionsOf } from '../links/collect/questions-of.js';
import { makeExaminer } from '../links/examine/examine.js';
import { formProblem } from '../links/form/address-form.js';
import type { Attachments } from '../links/form/file-form.js';
import type { FormProblem } from '../links/form/form-problem.js';
import type { SettledAddress, VerdictSource } from '../links/link-summary.js';
import type { Answer } from '../links/memory/answer.js';
import { type KnownPages, knownVerdict, offlineVerdict } from '../links/memory/known-verdicts.js';
import { resumedVerdict } from '../links/memory/run-journal.js';
import type { LinkProbe } from '../links/probe.js';
import type { Question } from '../links/question.js';
import type { Clock } from '../links/traffic/clock.js';
import { examineAll } from '../links/traffic/examine-all.js';
import type { HostFigures } from '../links/traffic/host-figures.js';
import { needsNetwork, watchReach } from '../links/traffic/reached-probe.js';
import { makeTraffic } from '../links/traffic/traffic.js';
import type { TrafficRules } from '../links/traffic/traffic-rules.js';
import { type Unasked, unaskedVerdict } from '../links/unasked.js';
import type { UsedAddress } from '../links/use.js';
import { unanswered, type Verdict } from '../links/verdict.js';

/** What is known before anything is asked. */
export interface LinkMemory {
  readonly known: KnownPages;
  /** Of the run that this one goes on with. */
  readonly answers: ReadonlyMap<string, Answer>;
  /** Keeps an answer while the run is under way. */
  record(answer: Answer): void;
}

export interface SettleOptions {
  readonly rules: TrafficRules;
  readonly soft404: boolean;
  /** Milliseconds; null: none. */
  readonly secondOpinionAfter: number | null;
  /** Ask nobody. */
  readonly isOffline: boolean;
  /** In seconds. */
  readonly maxAge: number;
  readonly unasked: Unasked;
  /** `host:port` of the proxy that well-known hosts are asked through; `undefined` where they are asked directly. */
  readonly proxy?: string | undefined;
  /** A name that no page has. */
  readonly randomName: (host: string) => string;
  /** Whole seconds since 1970. */
  readonly seconds: () => number;
  readonly onProgress: (done: number, total: number) => void;
}

/** An address with what became of it, and what is wrong with its form. */
export interface Settled extends SettledAddress {
  readonly problem: FormProblem | undefined;
}

export interface SettledLinks {
  readonly entries: readonly Settled[];
  readonly figures: readonly HostFigures[];
  /** Asked now or by the run that this one goes on with. */
  readonly answers: readonly Answer[];
}

const MAX_REDIRECTS = 10;

/** Did a server say it? */
function isHeard({ status, chain }: Verdict): boolean {
  return status !== null || chain.length > 0;
}

function noNetwork(wasThere: boolean, proxy: string | undefined): UserError {
  const hint = wasThere
    ? '接好网络，加上 --resume 从断的地方接着查'
    : '接好网络再查；要用代理的，设好环境变量 HTTPS_PROXY';
  const offline = '只看以前查到的结果，用 kuaiban links --offline';
  if (proxy !== undefined) {
    const mend = '检查代理服务器，或者改好环境变量 HTTPS_PROXY 和 HTTP_PROXY 再查';
    return new UserError(`没有联网：代理服务器 ${proxy} 连不上`, `${mend}；${offline}`);
  }
  const why = wasThere ? '查到一半，网站都没有回答了' : '没有一个服务器有回答';
  return new UserError(`没有联网：${why}，常用的域名也查不到`, `${hint}；${offline}`);
}

type Recalled = { readonly verdict: Verdict; readonly from: VerdictSource };

/** What can be said without asking. */
function recall(question: Question, memory: LinkMemory, options: SettleOptions): Recalled | undefined {
  const { isOffline, maxAge, soft404, unasked, seconds } = options;
  const skipped = unaskedVerdict(question.address, unasked);
  if (skipped) return { verdict: skipped, from: 'form' };
  if (isOffline) {
    const verdict = offlineVerdict(memory.known, question, soft404);
    return { verdict, from: verdict.kind === 'unknown' ? 'form' : 'cache' };
  }
  const resumed = resumedVerdict(memory.answers, question);
  if (resumed) return { verdict: resumed, from: 'resumed' };
  const known = knownVerdict(memory.known, question, { now: seconds(), maxAge, soft404 });
  return known && { verdict: known, from: 'cache' };
}

function judgeForm(address: UsedAddress, attachments: Attachments): Settled {
  const problem = formProblem(address, attachments);
  const kind = problem === undefined ? 'ok' : 'unsupported';
  const verdict = unanswered(kind, address.address, problem?.reason ?? '');
  return { address, verdict, from: 'form', problem };
}

/** Nothing is known of it: there was no network. */
function notAskedAlone({ at, question }: Answer): Answer {
  return { at, question, verdict: unanswered('unknown', question.address, '没有联网，没有问到') };
}

async function askAll(
  questions: readonly Question[],
  probe: LinkProbe,
  clock: Clock,
  memory: LinkMemory,
  options: SettleOptions,
): Promise<{ readonly answers: readonly Answer[]; readonly figures: readonly HostFigures[] }> {
  const { rules, soft404, secondOpinionAfter, randomName, seconds, onProgress } = options;
  const answers: Answer[] = [];
  if (questions.length === 0) return { answers, figures: [] };
  const { isMapped } = options.unasked;
  const isFar = (address: string) => needsNetwork(address, isMapped);
  const isAllFar = questions.every(({ address }) => isFar(address));
  const reach = watchReach(probe, isMapped, () => {
    if (isAllFar) traffic.stop();
  });
  const traffic = makeTraffic(reach.probe, clock, rules);
  const examine = makeExaminer({ soft404, maxRedirects: MAX_REDIRECTS, randomName });
  const { concurrency, perHost } = rules;
  /** What would be said without a network too: until that is known to be there, the next run is not to believe it. */
  const doubtful: Answer[] = [];
  const keep = () => {
    for (const answer of doubtful.splice(0)) memory.record(answer);
  };
  await examineAll(
    questions,
    examine,
    traffic,
    clock,
    { secondOpinionAfter, concurrency, perHost },
    (question, verdict) => {
      const answer: Answer = { at: seconds(), question, verdict };
      answers.push(answer);
      if (isHeard(verdict)) memory.record(answer);
      else doubtful.push(answer);
      if (reach.isSure()) keep();
      onProgress(answers.length, questions.length);
    },
  );
  if (await reach.hasNoNetwork()) {
    if (isAllFar) throw noNetwork(reach.isReached(), options.proxy);
    const isLost = ({ question, verdict }: Answer) => isFar(question.address) && !isHeard(verdict);
    for (const answer of doubtful) if (!isLost(answer)) memory.record(answer);
    return {
      answers: answers.map((one) => (isLost(one) ? notAskedAlone(one) : one)),
      figures: traffic.hosts(),
    };
  }
  keep();
  return { answers, figures: traffic.hosts() };
}

/**
 * Finds out what each address leads to: by its form, from what is known, or by asking.
 * @throws UserError if servers were to be asked and there is no network
 */
export async function settleLinks(
  addresses: readonly UsedAddress[],
  attachments: Attachments,
  { probe, clock }: { readonly probe: LinkProbe; readonly clock: Clock },
  memory: LinkMemory,
  options: SettleOptions,
): Promise<SettledLinks> {
  const recalled = new Map<string, Recalled>();
  const open: Question[] = [];
  for (const question of questionsOf(addresses)) {
    const known = recall(question, memory, options);
    if (known) recalled.set(question.address, known);
    else open.push(question);
  }
  const { answers, figures } = await askAll(open, probe, clock, memory, options);
  for (const { question, verdict } of answers) recalled.set(question.address, { verdict, from: 'asked' });
  const entries = addresses.map((address): Settled => {
    if (address.kind !== 'web') return judgeForm(address, attachments);
    const found = recalled.get(address.address);
    const verdict = found?.verdict ?? unanswered('unknown', address.address, '没有来得及问');
    return { address, verdict, from: found?.from ?? 'asked', problem: undefined };
  });
  return { entries, figures, answers: [...memory.answers.values(), ...answers] };
}
