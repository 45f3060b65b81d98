import { describe, expect, it } from 'vitest';
import type { Failure, LinkProbe, ProbeAnswer, ProbeRequest } from '../../../src/links/probe.js';
import { type ReachedProbe, watchReach } from '../../../src/links/traffic/reached-probe.js';

const requestTo = (address: string): ProbeRequest => ({
  method: 'HEAD',
  address,
  wantsText: false,
  isFresh: false,
});
const REQUEST = requestTo('https://rsj.example.com/tousu');
/** Another host each time. */
const requestOf = (index: number) => requestTo(`https://ju-${index}.linhai.gov.cn/tousu`);
const PAGE: ProbeAnswer = {
  kind: 'answer',
  status: 503,
  headers: new Map(),
  text: undefined,
  milliseconds: 20,
};

type Told = Failure | 'page';

function answerOf(told: Told): ProbeAnswer {
  return told === 'page' ? PAGE : { kind: 'failure', failure: told, detail: '', milliseconds: 20 };
}

/** What the answers are one after the other, and whether there is a network. */
function setUp(
  answers: readonly (Told | Promise<Told>)[],
  online: boolean,
  isMapped: (address: string) => boolean = () => false,
) {
  const rest = [...answers];
  const seen = { looks: 0, alarms: 0, isClosed: false };
  const inner: LinkProbe = {
    ask: async () => answerOf((await rest.shift()) ?? 'dns'),
    async isOnline() {
      seen.looks += 1;
      return online;
    },
    async close() {
      seen.isClosed = true;
    },
  };
  const reach = watchReach(inner, isMapped, () => {
    seen.alarms += 1;
  });
  return { reach, seen };
}

/** One after the other; then whatever that has set off is done. */
async function askTimes(reach: ReachedProbe, count: number): Promise<void> {
  for (let done = 0; done < count; done += 1) await reach.probe.ask(requestOf(done));
  await new Promise((resolve) => setImmediate(resolve));
}

const times = (count: number, one: Told): readonly Told[] => Array.from({ length: count }, () => one);

describe('whether there is a network', () => {
  it.each<[string, readonly Told[], boolean, boolean, number]>([
    ['nothing was asked', [], false, false, 0],
    ['a server answered at last', [...times(4, 'dns'), 'page'], false, false, 0],
    ['a server refused', [...times(4, 'timeout'), 'refused'], false, false, 0],
    ['a certificate was bad', ['unreachable', 'tls-expired'], false, false, 0],
    ['all were private: nobody was asked', times(9, 'private'), false, false, 0],
    ['four in vain: looked for at the end', times(4, 'dns'), false, true, 1],
    ['four in vain, with a network', times(4, 'dns'), true, false, 1],
    ['the proxy let nothing through', times(2, 'proxy'), false, true, 1],
    ['nine in vain: looked for once', times(9, 'dns-silent'), false, true, 1],
    ['nine dead servers, with a network', times(9, 'dns'), true, false, 1],
  ])('%s', async (_, answers, online, isAlone, looks) => {
    const { reach, seen } = setUp(answers, online);
    await askTimes(reach, answers.length);
    expect(await reach.hasNoNetwork()).toBe(isAlone);
    expect(await reach.hasNoNetwork()).toBe(isAlone);
    expect(seen).toEqual({ looks, alarms: isAlone ? 1 : 0, isClosed: false });
  });

  it.each([
    [4, 0],
    [5, 1],
    [9, 1],
  ])(
    'after %i in vain the alarm is given %i times before anybody asks for the result',
    async (count, alarms) => {
      const { reach, seen } = setUp(times(count, 'dns'), false);
      await askTimes(reach, count);
      expect(seen).toMatchObject({ looks: alarms, alarms });
    },
  );

  it('is not told by the silence of servers that the user named', async () => {
    const { reach, seen } = setUp(times(9, 'timeout'), false, () => true);
    await askTimes(reach, 9);
    expect(await reach.hasNoNetwork()).toBe(false);
    expect(seen).toMatchObject({ looks: 0, alarms: 0 });
  });

  it.each([
    ['mapped', REQUEST.address],
    ['private', 'http://192.168.1.8/oa/'],
    ['internal', 'http://oa.rsj.internal/'],
  ])('is not told by a %s server that answers', async (_, near) => {
    const { reach, seen } = setUp(['page', 'dns'], false, (address) => address === REQUEST.address);
    await reach.probe.ask(requestTo(near));
    expect([reach.isReached(), reach.isSure()]).toEqual([false, false]);
    await askTimes(reach, 1);
    expect(await reach.hasNoNetwork()).toBe(true);
    expect(seen).toMatchObject({ looks: 1, alarms: 1 });
  });

  it.each([
    [4, 0, false],
    [5, 1, true],
  ])('is looked for again after %i hosts in vain behind one that answered', async (count, looks, isAlone) => {
    const { reach, seen } = setUp(['page', ...times(count, 'dns')], false);
    await askTimes(reach, 1);
    expect(reach.isSure()).toBe(true);
    await askTimes(reach, count);
    expect(reach.isSure()).toBe(false);
    expect(await reach.hasNoNetwork()).toBe(isAlone);
    expect([seen.looks, seen.alarms, reach.isReached()]).toEqual([looks, looks, true]);
  });

  it('is not looked for because of one host alone, nor where others answer in between', async () => {
    const { reach, seen } = setUp(
      [...times(9, 'dns'), ...times(4, 'dns'), 'page', ...times(4, 'dns')],
      false,
    );
    for (let done = 0; done < 9; done += 1) await reach.probe.ask(REQUEST);
    await askTimes(reach, 4 - 1);
    expect(seen.looks).toBe(0);
  });

  it.each<[Told, boolean]>([
    ['page', false],
    ['timeout', true],
  ])('a slow server is waited for: %s', async (last, isAlone) => {
    let tell = (_: Told) => {};
    const slow = new Promise<Told>((resolve) => {
      tell = resolve;
    });
    const { reach, seen } = setUp([slow, ...times(5, 'dns')], false);
    const asking = reach.probe.ask(REQUEST);
    await askTimes(reach, 5);
    expect(seen).toMatchObject({ looks: 1, alarms: 0 });
    tell(last);
    await asking;
    expect(await reach.hasNoNetwork()).toBe(isAlone);
    expect(seen.alarms).toBe(isAlone ? 1 : 0);
  });
});

it('it is known whether anybody has said anything', async () => {
  const { reach } = setUp(['private', 'dns', 'tls-host'], true);
  const known: boolean[] = [];
  for (let done = 0; done < 3; done += 1) {
    await askTimes(reach, 1);
    known.push(reach.isReached());
  }
  expect(known).toEqual([false, false, true]);
});

it('the probe is otherwise the one inside', async () => {
  const { reach, seen } = setUp(['page'], true);
  expect(await reach.probe.ask(REQUEST)).toBe(PAGE);
  expect(await reach.probe.isOnline()).toBe(true);
  await reach.probe.close();
  expect(seen.isClosed).toBe(true);
});
