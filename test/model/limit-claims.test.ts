import { describe, expect, it } from 'vitest';
import { limitClaims } from '../../src/model/limit-claims.js';
import type { BundleMember } from '../../src/model/merged-bundle.js';
import { namedMembers } from '../../src/model/named-members.js';
import { formatTotalLimit } from '../../src/values/total-limit.js';

function member(name: string, index: number): BundleMember {
  return {
    index,
    name,
    source: { kind: 'foreign', matter: { 部门: '示例市社会保险事业中心', 事项名称: name } },
    isRequired: true,
    condition: undefined,
    mode: '并联',
    step: undefined,
    limit: undefined,
  };
}

const MEMBERS = [
  '失业登记',
  '失业保险金申领',
  '就业困难人员认定',
  '工伤认定申请',
  '失业人员名单报送',
  '职工养老保险待遇申领（退休）',
].map(member);

describe('the members that words are about', () => {
  it.each([
    ['失业登记', ['失业登记']],
    ['失业保险金核定', ['失业保险金申领']],
    ['工伤 认定', ['工伤认定申请']],
    ['失业登记和失业保险金', ['失业保险金申领']],
    ['先登记，再申领', []],
    ['失业人员', ['失业人员名单报送']],
    ['养老', []],
  ])('%s: %j', (text, names) => {
    expect(namedMembers(text, MEMBERS).map(({ name }) => name)).toEqual(names);
  });

  it('are several where the words fit them alike', () => {
    const two = ['社会保障卡申领', '社会保障卡挂失'].map(member);
    expect(namedMembers('社会保障卡', two)).toEqual(two);
  });
});

describe('what is said of how long the office takes', () => {
  const claims = (text: string) =>
    limitClaims(text, MEMBERS).map(({ total, members, basis }) =>
      [formatTotalLimit(total), ...members.map(({ name }) => name), ...(basis === 'any' ? [] : [basis])].join(
        ' ',
      ),
    );

  it.each([
    ['失业登记 30 分钟，失业保险金核定 5 个工作日', ['30分钟 失业登记', '5个工作日 失业保险金申领']],
    ['5 个工作日内核定失业保险金', ['5个工作日 失业保险金申领']],
    ['失业登记后 5 个工作日内核定失业保险金', ['5个工作日 失业保险金申领']],
    [
      '工伤认定最长 60 日，示例市承诺 30 日；其余承诺 10 个工作日',
      ['60日 工伤认定申请 most', '30日 工伤认定申请 promise', '10个工作日 promise'],
    ],
    ['养老金核定的法定上限是 20 个工作日', ['20个工作日 law']],
    ['失业登记 30 分钟办好，医保 1 个工作日接上', ['30分钟 失业登记', '1个工作日']],
    ['认定以后 10 个工作日核定失业保险金，再用 1 个工作日反馈', ['10个工作日 失业保险金申领', '1个工作日']],
    ['失业登记不用跑，整件事 3 个工作日', ['3个工作日 whole']],
    ['从受理到反馈一共 3 个工作日', ['3个工作日 whole']],
    ['工伤认定在前，最长 60 日', ['60日 工伤认定申请 most']],
    ['15 日办结', ['15日']],
    ['承诺 2 个月', ['2个月 promise']],
    ['时限 3 小时', ['3小时']],
  ])('%s: %j', (text, expected) => {
    expect(claims(text)).toEqual(expected);
  });

  it.each([
    '失业登记要在用工之日起 30 日内办理',
    '失业人员名单请在 7 日内报送',
    '单位 30 日内申请工伤认定；近亲属可以在 1 年内申请',
    '去世后 20 个工作日内要告知停发养老金',
    '补贴要正常经营满 12 个月才能申请',
    '初次就业并且合同期限 3 年以上的，试用期 12 个月',
    '失业保险金最长领 24 个月',
    '失业登记提前 10 分钟取号',
    '失业登记 24 小时自助受理',
    '2023 年起不再要就业报到证',
    '每 3 个月核对一次',
  ])('is not: %s', (text) => {
    expect(claims(text)).toEqual([]);
  });
});
