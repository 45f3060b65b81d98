import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/diagnostic/user-error.js';
import { OWN_WORDS_FILE, ownWordsOf } from '../../src/usecases/own-words.js';

const read = (text: string) => ownWordsOf(new Map([[OWN_WORDS_FILE, text]]));

describe('the words of own templates', () => {
  it('are none where the file is not there', () => {
    expect(ownWordsOf(new Map())).toEqual({ words: [], addresses: [] });
  });

  it('are the lines, but for remarks and empty ones', () => {
    expect(read('# 页眉\n\n欢迎来示例市办事\r\n  便民服务 \n')).toEqual({
      words: ['欢迎来示例市办事', '便民服务'],
      addresses: [],
    });
  });

  it('may be addresses, which the templates may lead to', () => {
    expect(read('https://www.gov.cn/\n')).toEqual({
      words: ['https://www.gov.cn/'],
      addresses: ['https://www.gov.cn/'],
    });
  });

  it.each([
    ['咨询电话 0399-80012300', '0399-80012300'],
    ['三个工作日内办结', '三个工作日'],
    ['5个工作日办好', '5个工作日'],
    ['工本费20元', '20元'],
    ['2026年12月1日起', '2026年12月1日'],
    ['网办率100%', '100%'],
    ['带上《失业登记表》', '《失业登记表》'],
  ])('cannot hold what belongs into the catalogue: %s', (line, value) => {
    expect(() => read(`欢迎\n${line}\n`)).toThrow(UserError);
    expect(() => read(`欢迎\n${line}\n`)).toThrow(`第 2 行里有“${value}”`);
  });
});
