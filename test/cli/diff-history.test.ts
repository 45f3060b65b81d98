import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commitAll, git } from './git-folder.js';
import { runIn } from './run.js';
import { REQUEST_LENGTH, sampleHistory } from './sample-history.js';
import { editFile, removeFolders } from './town-folder.js';

interface Judged {
  readonly code: string;
  readonly level: string;
  readonly fingerprint: string;
  readonly change: { readonly kind: string; readonly subject: { readonly id: string } };
  readonly reason: { readonly recordedIn: string } | null;
}

interface Answer {
  readonly exitCode: number;
  readonly changes: readonly Judged[];
}

async function review(folder: string, ...words: readonly string[]): Promise<Answer> {
  const line = ['diff', ...words, '--format', 'json', '--no-consequences', '--no-cache'];
  const { stdout, exitCode } = await runIn(folder, line);
  return { exitCode, changes: JSON.parse(stdout).changes };
}

const brief = ({ code, change }: Judged) => `${code} ${change.subject.id}`;
const ofLevel = (changes: readonly Judged[], level: string) => changes.filter((one) => one.level === level);

let folder = '';
let answer: Answer;

beforeAll(async () => {
  folder = sampleHistory();
  answer = await review(folder, 'main...tiao-zheng');
});

afterAll(removeFolders);

describe('a request of ten commits on the sample bureau', () => {
  test('is sound, and as long as it says', async () => {
    expect(git(folder, 'rev-list', '--count', 'main..tiao-zheng').trim()).toBe(String(REQUEST_LENGTH));
    const { stdout, exitCode } = await runIn(folder, ['validate', '--no-cache', '--today', '2026-11-23']);
    expect([exitCode, stdout]).toEqual([0, expect.stringContaining('没有发现问题')]);
  });

  test('burdens bar the way, each for those whom it hits', () => {
    expect(answer.exitCode).toBe(1);
    expect(ofLevel(answer.changes, 'burden').map(brief).sort()).toEqual([
      'D001 jiu-ye-jian-xi-bu-tie-shen-ling',
      // Graduates are asked for what only others were asked for.
      'D007 ren-shi-dang-an-jie-shou',
      'D007 ren-shi-dang-an-jie-shou',
      'D032 ren-shi-dang-an-jie-shou',
    ]);
  });

  test('a new file name, a split and a merger are told as such, nothing as removed or added', () => {
    const whole = answer.changes.filter(({ change }) => !('field' in change));
    expect(whole.map(({ code, change }) => `${code} ${change.kind} ${change.subject.id}`).sort()).toEqual([
      'D242 definition-renamed ju-bao-jiang-li',
      'D243 item-split te-shu-gong-shi-shen-pi',
      'D244 items-merged ren-shi-dang-an-jie-shou',
    ]);
    const lists = answer.changes.filter(({ change }) =>
      /tong-ban|ti-su|rong-que|gao-zhi/u.test(change.subject.id),
    );
    expect(lists.map(brief)).toEqual([]);
  });

  test('a telephone and a form are told, a shorter limit is a relief, a layout is nothing', () => {
    const notices = ofLevel(answer.changes, 'notice').map(brief);
    expect(notices).toContain('D232 shi-zheng-wu-da-ting');
    expect(notices).toContain('D219 ji-ti-he-tong-shen-cha');
    expect(ofLevel(answer.changes, 'relief').map(brief)).toContain('D109 ji-ti-he-tong-shen-cha');
    expect(answer.changes.filter(({ change }) => change.subject.id === 'shi-ye-deng-ji')).toEqual([]);
    const wordings = ofLevel(answer.changes, 'wording').map(brief);
    // The name table knows both names, but whoever reads them sees two documents.
    expect(notices).toContain('D216 ji-ti-he-tong-shen-cha');
    expect(wordings).toContain('D302 she-hui-bao-zhang-ka-gua-shi');
  });

  test('reasons in a commit and in a file let it pass, and still do after a rebase onto a newer main', async () => {
    const [first, ...others] = ofLevel(answer.changes, 'burden').map(({ fingerprint }) => fingerprint);
    const basis = '依据：《就业见习管理办法》（示例人社〔2026〕7号）';
    git(
      folder,
      'commit',
      '--quiet',
      '--allow-empty',
      '-m',
      `说明\n\n变更说明: ${first} 核对见习天数要用（${basis}）`,
    );
    const { exitCode } = await runIn(folder, [
      'diff',
      'main...tiao-zheng',
      '--write-reasons',
      'he-bing',
      '--no-cache',
    ]);
    expect(exitCode).toBe(1);
    expect((await review(folder, 'main')).exitCode).toBe(1);
    const skeleton = join(folder, 'catalog/reasons/he-bing.yaml');
    expect(others).toHaveLength(3);
    writeFileSync(
      skeleton,
      `标题: 档案接收事项合并
日期: 2026-11-20
说明:
  - 改动: [${others.join(', ')}]
    理由: 两个事项合并办理，条件按流动人员档案的规定统一。
    依据:
      - 法规: dang-an-guan-li-fu-wu-gui-ding
        条款: ["7"]
`,
    );
    commitAll(folder, '写明理由');
    const passed = await review(folder, 'main...tiao-zheng');
    expect(passed.exitCode).toBe(0);
    expect(ofLevel(passed.changes, 'burden').map(({ reason }) => reason?.recordedIn.slice(0, 8))).toContain(
      'reasons/',
    );

    git(folder, 'switch', '--quiet', 'main');
    editFile(
      join(folder, 'catalog/items/jiu-ye-jian-xi-bu-tie-shen-ling.yaml'),
      '申请材料:\n',
      '# 整理\n申请材料:\n',
    );
    commitAll(folder, '主干上的整理');
    git(folder, 'switch', '--quiet', 'tiao-zheng');
    git(folder, 'rebase', '--quiet', 'main');
    expect((await review(folder, 'main...tiao-zheng')).exitCode).toBe(0);
  });

  test('a burden that grows after it was explained needs a new reason', async () => {
    editFile(
      join(folder, 'catalog/items/jiu-ye-jian-xi-bu-tie-shen-ling.yaml'),
      '填报须知: 按月装订，见习单位盖章。',
      '填报须知: 按月装订，见习单位盖章，社区再盖章。',
    );
    const { exitCode, changes } = await review(folder, 'main');
    expect(exitCode).toBe(1);
    const open = ofLevel(changes, 'burden').filter(({ reason }) => reason === null);
    expect(open.map(brief)).toEqual(['D001 jiu-ye-jian-xi-bu-tie-shen-ling']);
  });
});
