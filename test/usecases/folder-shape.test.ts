import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/diagnostic/user-error.js';
import { refuseUnfit, strays } from '../../src/usecases/folder-shape.js';

const SOUND = ['catalog.yaml', 'items/shi-ye.yaml'];
const found = (...files: readonly string[]) =>
  strays([...SOUND, ...files]).map(({ code, severity, fix }) => [code, severity, fix]);

describe('a file that nothing reads', () => {
  it.each([
    ['items/deng-ji.yml', 'items/deng-ji.yaml'],
    ['items/deng-ji.YAML', 'items/deng-ji.yaml'],
    ['items/deng-ji.yaml.txt', 'items/deng-ji.yaml'],
    ['items/deng-ji .yml', 'items/deng-ji.yaml'],
    ['items/deng-ji.yaml ', 'items/deng-ji.yaml'],
    ['items/deng-ji。yaml', 'items/deng-ji.yaml'],
    ['items/旧/deng-ji.yaml', 'items/deng-ji.yaml'],
    ['Items/deng-ji.yaml', 'items/deng-ji.yaml'],
    ['item/deng-ji.yaml', 'items/deng-ji.yaml'],
    ['items/旧/shi-ye.yaml', null],
    ['items/shi-ye.yml', null],
    ['plan.yml', 'plan.yaml'],
    ['Calendar.yaml.txt', 'calendar.yaml'],
  ])('%s was to be a definition', (file, fix) => {
    expect(found(file)).toEqual([['S009', 'error', fix]]);
  });

  it.each([
    'items/会议纪要.doc',
    'items/说明.txt',
    'items/说明.md',
    '说明.txt',
    'tests/a.yaml',
    'deng-ji.yaml',
  ])('%s is a stray', (file) => {
    expect(found(file)).toEqual([['S014', 'warning', null]]);
  });

  it.each(['README.md', 'README.txt', 'items/README.md', '更新记录.md', 'files/a.yml'])(
    '%s is fine',
    (file) => {
      expect(found(file)).toEqual([]);
    },
  );
});

describe('a folder that is no catalogue', () => {
  const remedyOf = (...files: readonly string[]): string => {
    try {
      refuseUnfit(files);
    } catch (error) {
      if (error instanceof UserError) return error.remedy;
    }
    return '';
  };

  it.each(['catalog.yaml.txt', 'Catalog.yaml', 'catalog.yml'])('says that %s is misnamed', (file) => {
    expect(remedyOf(file, 'items/shi-ye.yaml')).toBe(`把“${file}”改名为“catalog.yaml”`);
    expect(remedyOf(file)).toBe(`把“${file}”改名为“catalog.yaml”`);
  });

  it('says that its items are misnamed', () => {
    expect(remedyOf('catalog.yaml', 'items/a.yaml.txt')).toBe('把“items/a.yaml.txt”改名为“items/a.yaml”');
  });
});
