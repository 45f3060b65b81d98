import { describe, expect, it } from 'vitest';
import { uniteBases } from '../../src/guide/bases.js';

describe('legal bases', () => {
  it('are united by law, with the articles in order and those without a number last', () => {
    expect(
      uniteBases([
        { 法规: 'dang-an-gui-ding', 条款: ['管理', '8'] },
        { 法规: 'she-hui-bao-xian-fa', 条款: ['50', '101'] },
        { 法规: 'dang-an-gui-ding', 条款: ['7', '8'] },
        { 法规: 'she-hui-bao-xian-fa', 条款: ['45'] },
      ]),
    ).toEqual([
      { 法规: 'dang-an-gui-ding', 条款: ['7', '8', '管理'] },
      { 法规: 'she-hui-bao-xian-fa', 条款: ['45', '50', '101'] },
    ]);
  });

  it('of nothing are none', () => {
    expect(uniteBases([])).toEqual([]);
  });
});
