import { describe, expect, it } from 'vitest';
import {
  copiesLeaf,
  dateLeaf,
  fileLeaf,
  hoursLeaf,
  labelledOnce,
  limitLeaf,
  phoneLeaf,
  proseLeaves,
  statutoryLimitLeaf,
  textLeaf,
  totalLimitLeaf,
  wordsLeaf,
} from '../../src/guide/leaves.js';

describe('a leaf', () => {
  it.each([
    [1, 0, '原件 1 份'],
    [0, 2, '复印件 2 份'],
    [2, 1, '原件 2 份，复印件 1 份'],
    [0, 0, '不收纸质件'],
  ])('of %i originals and %i copies', (original, copy, text) => {
    expect(copiesLeaf('份数', original, copy)).toEqual({
      label: '份数',
      text,
      type: 'copies',
      value: { original, copy },
    });
  });

  it('shows values in the one way there is, whatever was written', () => {
    expect(limitLeaf('时限', '十个工作日内').text).toBe('10个工作日');
    expect(limitLeaf('时限', '即办').text).toBe('即时办结');
    expect(statutoryLimitLeaf('法定', '无')).toMatchObject({
      text: '法律法规未规定',
      value: { kind: 'none' },
    });
    expect(dateLeaf('更新日期', '2026-8-5')).toMatchObject({ text: '2026年8月5日', value: '2026-08-05' });
    expect(phoneLeaf('电话', '（0399）80012300').text).toBe('0399-80012300');
    expect(hoursLeaf('办公时间', '周一至周五 上午9:00-12:00').text).toBe('周一至周五 9:00-12:00');
    expect(textLeaf('地址', ' 示范路1号\n 一楼 ').text).toBe('示范路1号 一楼');
    expect(wordsLeaf('主题', ['就业', '创业']).text).toBe('就业、创业');
  });

  it('of a sum of limits says the sum, or what else is said of it', () => {
    const sum = [
      { kind: 'span', amount: 6, unit: '工作日' },
      { kind: 'span', amount: 30, unit: '分钟' },
    ] as const;
    expect(totalLimitLeaf('多久办好', sum)).toEqual({
      label: '多久办好',
      text: '6个工作日30分钟',
      type: 'total-limit',
      value: sum,
    });
    expect(totalLimitLeaf('多久办好', sum, '最长6个工作日30分钟')).toMatchObject({
      text: '最长6个工作日30分钟',
      value: sum,
    });
  });

  it('of the same label as the one before shows none', () => {
    const phones = ['12333', '0399-80012511'].map((phone) => phoneLeaf('咨询电话', phone));
    const labels = labelledOnce([...phones, phoneLeaf('投诉电话', '0399-80019001'), ...phones]);
    expect(labels.map(({ label }) => label)).toEqual(['咨询电话', '', '投诉电话', '咨询电话', '']);
  });

  it.each([
    [0, '1 KB'],
    [10_726, '10 KB'],
    [1_048_575, '1024 KB'],
    [1_048_576, '1.0 MB'],
    [2_700_000, '2.6 MB'],
  ])('of a file with %i bytes says %s', (bytes, size) => {
    const attachment = { path: 'files/biao.DOCX', bytes, sha256: 'ab', kind: 'docx' };
    expect(fileLeaf('空白表格', '登记表', attachment).text).toMatch(`Word 文档，${size}`);
  });

  it('is never made of what no schema lets through', () => {
    expect(() => limitLeaf('时限', '三五天')).toThrow('三五天');
    expect(() => phoneLeaf('电话', '80012300')).toThrow('80012300');
  });
});

describe('free text', () => {
  it('becomes one leaf for each paragraph and list item; the first carries the label', () => {
    const leaves = proseLeaves('说明', '先登记。\n\n- 带身份证\n- 带**登记表**\n\n当天办好。');
    expect(leaves.map(({ label, text }) => [label, text])).toEqual([
      ['说明', '先登记。'],
      ['', '带身份证'],
      ['', '带登记表'],
      ['', '当天办好。'],
    ]);
  });

  it('keeps emphasis and links as runs that repeat the text, and only where there are any', () => {
    const [plain, rich] = proseLeaves('', '当天办好。\n\n见[网站](https://rsj.example.com)的**说明**。');
    expect(plain).not.toHaveProperty('runs');
    expect(rich?.runs?.map(({ text }) => text).join('')).toBe(rich?.text);
    expect(rich?.runs).toContainEqual({ text: '网站', href: 'https://rsj.example.com' });
    expect(rich?.runs).toContainEqual({ text: '说明', strong: true });
  });

  it('of nothing gives nothing', () => {
    expect(proseLeaves('说明', ' \n\n ')).toEqual([]);
  });
});
