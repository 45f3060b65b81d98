import { describe, expect, it } from 'vitest';
import { makeAlarm } from '../../../src/links/traffic/alarm.js';
import { makeFakeClock } from '../../support/fake-clock.js';

describe('an alarm', () => {
  it('rings at the time, or before for an earlier one, and for each time once', async () => {
    const clock = makeFakeClock();
    const rings: number[] = [];
    const setAlarm = makeAlarm(clock, () => rings.push(clock.now()));
    for (const at of [500, 500, 900, 300, 400, 300, 500]) setAlarm(at);
    await clock.runUntil(1000);
    expect(rings).toEqual([300, 500]);
    setAlarm(1200);
    setAlarm(10);
    await clock.runUntil(2000);
    expect(rings).toEqual([300, 500, 1000, 1200]);
  });
});
