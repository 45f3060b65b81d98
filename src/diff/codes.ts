import type { CodeDoc, ExampleFile } from '../diagnostic/code-doc.js';

const HALL = 'places/shi-zheng-wu-da-ting.yaml';
const TITLE = '标题: 落实省厅通知\n日期: 2026-10-20\n说明:\n  - 改动: ';
const LONGER: ExampleFile = {
  file: 'items/lao-wu-pai-qian-xu-ke.yaml',
  patch: '承诺办结时限: 10个工作日',
};
const reasons = (lines: string): ExampleFile => ({ file: 'reasons/2026-10.yaml', whole: `${TITLE}${lines}` });
/** The number of `LONGER`. */
const NUMBER = '["25e5e32d36b4"]';

const reasonWithoutBasis: CodeDoc = {
  code: 'D401',
  name: 'reason-without-basis',
  severity: 'error',
  isFixed: true,
  title: '变更说明没有说得出的依据',
  why: '没有法律、法规或者国务院决定和命令依据的，行政规范性文件不得减损公民、法人的权益、增加其义务（优化营商环境条例第六十四条）。要群众多办一件、多等一天，光说“工作需要”不行，要说得出凭哪部法规的哪一条，或者哪个文件。依据要查得到：法规在法规库里、条款登记过，文件写明文号。',
  bad: [LONGER, reasons(`${NUMBER}\n    理由: 人手不够，审查来不及。`)],
  good: [
    LONGER,
    reasons(
      `${NUMBER}\n    理由: 增加了实地核查，审查要的时间长了。\n    依据: [{ 法规: lao-dong-he-tong-fa, 条款: ["57"] }]`,
    ),
  ],
  remedy:
    '在变更说明里补写“依据”（法规的标识和条款）或者“文件”（名称和文号）；写在提交说明里的，写成“变更说明: 编号 理由（依据：《劳动合同法》第五十七条）”。说不出依据的，把改动撤回。',
  message: ({ 改动, 编号, 记在, 毛病 }) => `${改动}：${记在} 里写了说明（编号 ${编号}），可是${毛病}`,
};

const versionUnread: CodeDoc = {
  code: 'D402',
  name: 'version-unread',
  severity: 'error',
  isFixed: true,
  title: '有一个版本读不懂，没有比较',
  why: '文件有错误，程序读不出里面写的要求，就不知道改了什么。没有比较不等于没有改动：加重了群众负担也看不出来，所以不放行。',
  bad: [{ file: HALL, whole: '名称: 示例市政务服务大厅\n地址: [没有写完' }],
  good: [{ file: HALL, patch: "层级: '市级'" }],
  remedy: '运行 kuaiban validate，把这个文件的错误改好，再比较一次；是以前的版本读不懂的，请人对照着看。',
  message: ({ 版本 }) => `${版本}的这个文件有错误，读不懂，没有比较`,
};

/** What is wrong with a comparison itself. */
export const DIFF_CODES = { reasonWithoutBasis, versionUnread } as const;
