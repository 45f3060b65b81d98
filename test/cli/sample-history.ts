import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commitAll, git } from './git-folder.js';
import { editFile, sampleFolder } from './town-folder.js';

/** One commit of the request: what its message says and what it does in `catalog`. */
interface Step {
  readonly message: string;
  edit(catalog: string): void;
}

const item = (catalog: string, id: string) => join(catalog, 'items', `${id}.yaml`);
const textOf = (file: string) => readFileSync(file, 'utf8');

/** Replaces every occurrence in files that must have it. */
function replaceIn(catalog: string, files: readonly string[], from: string, to: string): void {
  for (const file of files) {
    const text = textOf(join(catalog, file));
    if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
    writeFileSync(join(catalog, file), text.replaceAll(from, to));
  }
}

/** The first half of a matter that two others take over. */
const IRREGULAR = [
  ['事项名称: 企业实行不定时工作制和综合计算工时工作制审批', '事项名称: 企业实行不定时工作制审批'],
  ['公众号标题: 特殊工时审批办事指南', '公众号标题: 不定时工作制审批办事指南'],
  ['000114903003', '000114903031'],
  [
    '  # 来源：劳部发〔1994〕503号第5条，汨罗、白城页面\n  - 综合计算工时的岗位属于交通、铁路、邮电、水运、航空、渔业、地质勘探、建筑、制盐、制糖或者旅游\n  - 综合计算工时以周、月、季、年为周期，平均工作时间与法定标准基本相同\n',
    '',
  ],
] as const;

const SUMMED = [
  ['事项名称: 企业实行不定时工作制和综合计算工时工作制审批', '事项名称: 企业实行综合计算工时工作制审批'],
  ['公众号标题: 特殊工时审批办事指南', '公众号标题: 综合计算工时审批办事指南'],
  ['000114903003', '000114903032'],
  [
    '  # 来源：劳部发〔1994〕503号第4条，汨罗、白城页面\n  - 不定时工作制的岗位属于高级管理、外勤、推销、值班、长途运输、出租汽车司机或者装卸\n',
    '',
  ],
] as const;

function rewritten(text: string, edits: readonly (readonly [string, string])[]): string {
  return edits.reduce((result, [from, to]) => {
    if (!result.includes(from)) throw new Error(`the sample has no ${from}`);
    return result.replaceAll(from, to);
  }, text);
}

const SPLIT: Step = {
  message: '特殊工时审批分成两项',
  edit(catalog) {
    const whole = textOf(item(catalog, 'te-shu-gong-shi-shen-pi'));
    writeFileSync(item(catalog, 'bu-ding-shi-gong-zuo-zhi-shen-pi'), rewritten(whole, IRREGULAR));
    writeFileSync(item(catalog, 'zong-he-ji-suan-gong-shi-shen-pi'), rewritten(whole, SUMMED));
    rmSync(item(catalog, 'te-shu-gong-shi-shen-pi'));
    const lists = ['gao-zhi-cheng-nuo', 'rong-que-shou-li', 'ti-su-ban'].map((id) => `lists/${id}.yaml`);
    const entry = (id: string) => `  - 事项: ${id}\n    生效日期: 2025-01-01\n`;
    replaceIn(
      catalog,
      lists,
      entry('te-shu-gong-shi-shen-pi'),
      entry('bu-ding-shi-gong-zuo-zhi-shen-pi') + entry('zong-he-ji-suan-gong-shi-shen-pi'),
    );
  },
};

const GRADUATES = `  - 名称: 高校毕业生
    说明: 离校后档案转递到示例市的。
申请材料:
  - 材料名称: 毕业去向登记信息
    材料类型: 其他
    材料形式: 电子
    必要性: 非必要
    来源渠道: 数据共享
    出具单位: 教育部门
    原件份数: 0
    复印件份数: 0
    填报须知: 系统按核验编号自动取得。
    适用情形: [高校毕业生]
`;

const RESULT = 'ren-shi-dang-an-jie-shou';

const MERGER: Step = {
  message: '两个档案接收事项合并',
  edit(catalog) {
    const text = textOf(item(catalog, 'liu-dong-ren-yuan-dang-an-jie-shou'));
    const merged = rewritten(text, [
      ['事项名称: 流动人员人事档案接收', '事项名称: 人事档案接收'],
      ['别名: [存档案, 档案托管, 开调档函]', '别名: [存档案, 档案托管, 开调档函, 毕业档案, 应届生存档]'],
      ['002014909001', '002014909011'],
      ['申请材料:\n', GRADUATES],
    ]);
    writeFileSync(item(catalog, RESULT), merged);
    rmSync(item(catalog, 'liu-dong-ren-yuan-dang-an-jie-shou'));
    rmSync(item(catalog, 'gao-xiao-bi-ye-sheng-dang-an-jie-shou'));
    const halls = ['shi-fan-qu-da-ting', 'yang-ban-qu-da-ting', 'yan-shi-xian-da-ting'];
    const lists = ['kua-sheng-tong-ban', 'quan-sheng-tong-ban'];
    const naming = [...halls.map((id) => `places/${id}.yaml`), ...lists.map((id) => `lists/${id}.yaml`)];
    for (const file of naming) {
      const entry = /^ {2}- 事项: gao-xiao-bi-ye-sheng-dang-an-jie-shou\n(?: {4}.*\n)*/mu;
      writeFileSync(join(catalog, file), textOf(join(catalog, file)).replace(entry, ''));
    }
    const bundles = ['shi-ye', 'qi-ye-zhao-yong-yuan-gong'].map((id) => `bundles/${id}.yaml`);
    replaceIn(catalog, [...naming, ...bundles], 'liu-dong-ren-yuan-dang-an-jie-shou', RESULT);
    replaceIn(
      catalog,
      ['bundles/gao-xiao-bi-ye-sheng-jiu-ye.yaml'],
      'gao-xiao-bi-ye-sheng-dang-an-jie-shou',
      RESULT,
    );
  },
};

const STEPS: readonly Step[] = [
  {
    message: '集体合同审查：承诺时限缩短到 8 日',
    edit(catalog) {
      const file = item(catalog, 'ji-ti-he-tong-shen-cha');
      editFile(file, '承诺办结时限: 10日', '承诺办结时限: 8日');
      editFile(file, '时限: 7日', '时限: 5日');
    },
  },
  {
    message: '市政务服务大厅总机换号',
    edit: (catalog) =>
      editFile(
        join(catalog, 'places/shi-zheng-wu-da-ting.yaml'),
        '电话: 0399-80012300',
        '电话: 0399-80012310',
      ),
  },
  {
    message: '失业登记：只是重新排版',
    edit(catalog) {
      const file = item(catalog, 'shi-ye-deng-ji');
      const [first = '', ...rest] = textOf(file).split('\n');
      writeFileSync(
        file,
        `# 2026年11月整理\n${rest.join('\n').trimEnd()}\n${first.replace(/: (.*)$/u, ': "$1"')}\n`,
      );
    },
  },
  {
    message: '就业见习补贴：要交考勤记录',
    edit: (catalog) =>
      editFile(
        item(catalog, 'jiu-ye-jian-xi-bu-tie-shen-ling'),
        '办理流程:\n',
        `  - 材料名称: 见习人员考勤记录
    材料类型: 其他
    材料形式: 纸质或电子
    必要性: 必要
    来源渠道: 申请人自备
    出具单位: 见习单位
    原件份数: 1
    复印件份数: 0
    填报须知: 按月装订，见习单位盖章。
办理流程:
`,
      ),
  },
  {
    message: '集体合同报送表换新版',
    edit(catalog) {
      const form = (name: string) => join(catalog, 'files', name);
      writeFileSync(
        form('ji-ti-he-tong-bao-song-biao.docx'),
        readFileSync(form('te-shu-gong-shi-shen-bao-biao.docx')),
      );
    },
  },
  {
    message: '举报奖励的文件改名',
    edit: (catalog) =>
      renameSync(
        item(catalog, 'ju-bao-lao-dong-wei-fa-jiang-li-shen-ling'),
        item(catalog, 'ju-bao-jiang-li'),
      ),
  },
  SPLIT,
  MERGER,
  {
    message: '集体合同审查：执照换个叫法',
    edit: (catalog) =>
      editFile(
        item(catalog, 'ji-ti-he-tong-shen-cha'),
        '- 材料名称: 营业执照或统一社会信用代码证书',
        '- 材料名称: 营业执照或法人登记证书',
      ),
  },
  {
    message: '挂失的常见问题改得好懂一些',
    edit: (catalog) =>
      editFile(
        item(catalog, 'she-hui-bao-zhang-ka-gua-shi'),
        '问: 银行账户也停了吗？',
        '问: 银行卡也停了吗？',
      ),
  },
];

/** Number of commits on the branch of the request. */
export const REQUEST_LENGTH = STEPS.length;

/**
 * A new repository: the sample bureau's catalogue on `main`, and a branch `tiao-zheng` with changes of many kinds, one a commit,
 * checked out.
 */
export function sampleHistory(): string {
  const folder = sampleFolder();
  git(folder, 'init', '--quiet', '--initial-branch', 'main');
  commitAll(folder, '示例目录');
  git(folder, 'switch', '--quiet', '--create', 'tiao-zheng');
  for (const { message, edit } of STEPS) {
    edit(join(folder, 'catalog'));
    commitAll(folder, message);
  }
  return folder;
}
