import { describe, expect, it } from 'vitest';
import { type Resolve, rememberingResolve } from '../../src/adapters/guarded-lookup.js';

/** Fails so the first time, then knows the name. */
function onceFailing(code: string): { readonly resolve: Resolve; readonly asked: () => number } {
  let asked = 0;
  const resolve: Resolve = async (hostname) => {
    asked += 1;
    if (asked === 1) throw Object.assign(new Error(hostname), { code });
    return [{ address: '61.153.20.8', family: 4 }];
  };
  return { resolve: rememberingResolve(resolve), asked: () => asked };
}

describe('a name', () => {
  it('that does not exist is not asked for again', async () => {
    const { resolve, asked } = onceFailing('ENOTFOUND');
    await expect(resolve('rsj.linhai.gov.cn')).rejects.toThrow();
    await expect(resolve('rsj.linhai.gov.cn')).rejects.toThrow();
    expect(asked()).toBe(1);
  });

  it.each(['EAI_AGAIN', 'ESERVFAIL', 'ETIMEOUT'])('that met with %s is', async (code) => {
    const { resolve, asked } = onceFailing(code);
    await expect(resolve('rsj.linhai.gov.cn')).rejects.toThrow();
    await expect(resolve('rsj.linhai.gov.cn')).resolves.toHaveLength(1);
    await resolve('rsj.linhai.gov.cn');
    expect(asked()).toBe(2);
  });
});
