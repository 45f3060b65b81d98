import { describe, expect, it } from 'vitest';
import { type Unasked, unaskedVerdict } from '../../src/links/unasked.js';

const NOBODY: Unasked = { skipped: [], isExample: false, isMapped: () => false };
const GUIDE = 'https://zwfw.qinghe.gov.cn/banshi/shi-ye-deng-ji';

describe('what the user leaves out', () => {
  it.each([
    ['a host', 'zwfw.qinghe.gov.cn', GUIDE, true],
    ['a host whatever the port', 'zwfw.qinghe.gov.cn', 'http://zwfw.qinghe.gov.cn:8080/banshi', true],
    ['a host with its port', 'zwfw.qinghe.gov.cn:8080', 'http://zwfw.qinghe.gov.cn:8080/banshi', true],
    ['a host with another port', 'zwfw.qinghe.gov.cn:8080', GUIDE, false],
    ['the beginning of an address', 'https://zwfw.qinghe.gov.cn/banshi/', GUIDE, true],
    ['the beginning of another address', 'https://zwfw.qinghe.gov.cn/chaxun/', GUIDE, false],
    ['the address with another scheme', 'http://zwfw.qinghe.gov.cn/banshi/', GUIDE, false],
    ['the beginning of an address without a scheme', 'zwfw.qinghe.gov.cn/banshi/', GUIDE, true],
    ['a host in capitals', 'ZWFW.qinghe.gov.cn', GUIDE, true],
    ['a name that only begins alike', 'https://zwfw.qinghe.gov', GUIDE, false],
    ['nothing that is an address', '事项', GUIDE, false],
    ['a host above', 'qinghe.gov.cn', GUIDE, false],
    ['a host below', 'm.zwfw.qinghe.gov.cn', GUIDE, false],
  ])('%s', (_, skipped, address, isSkipped) => {
    const verdict = unaskedVerdict(address, { ...NOBODY, skipped: ['12333.gov.cn', skipped] });
    expect(verdict).toEqual(
      isSkipped
        ? expect.objectContaining({
            kind: 'skipped',
            final: address,
            reason: '用 --skip 去掉的',
            status: null,
          })
        : undefined,
    );
  });
});

describe('hosts that are set aside for examples', () => {
  it.each([
    ['of an example bureau', 'https://rsj.example.com/tousu', true, false, true],
    ['below the name set aside', 'https://rsj.example/tousu', true, false, true],
    ['of a real bureau: a slip that is to be found', 'https://rsj.example.com/tousu', false, false, false],
    ['that lead somewhere by --map', 'https://rsj.example.com/tousu', true, true, false],
    ['and are meant to fail', 'https://rsj.invalid/tousu', true, false, false],
    ['and are meant to fail, with a final dot', 'https://rsj.invalid./tousu', true, false, false],
    ['or rather are not', GUIDE, true, false, false],
    ['or only look so', 'https://example.com.qinghe.gov.cn/', true, false, false],
  ])('%s', (_, address, isExample, isMapped, isSkipped) => {
    const verdict = unaskedVerdict(address, { skipped: [], isExample, isMapped: () => isMapped });
    expect(verdict?.kind).toBe(isSkipped ? 'skipped' : undefined);
  });

  it('are asked about the map by their whole address', () => {
    const asked: string[] = [];
    unaskedVerdict('https://rsj.example.com:8443/tousu', {
      skipped: [],
      isExample: true,
      isMapped(address) {
        asked.push(address);
        return true;
      },
    });
    expect(asked).toEqual(['https://rsj.example.com:8443/tousu']);
  });
});
