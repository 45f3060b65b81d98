import type { InnerChange } from '../../change.js';
import { defineChangeRule } from '../../change-rule.js';
import { choicesIn } from '../same-document.js';
import { CONTENT, type Fields, isAt, isMereWriting, sentence, told } from '../told.js';

/** What a renaming takes from the choice, or adds to it. */
function choiceWords(change: InnerChange): string {
  if (change.kind !== 'element-renamed') return '';
  const [before, after] = [choicesIn(change.before.text), choicesIn(change.after.text)];
  if (before === after) return '';
  return after < before ? '，可以选的少了' : '，可以选的多了';
}

const FIELDS: Fields = { item: ['申请材料.材料名称'], bundle: ['合并表格.名称', '合并表格.代替材料'] };

export default defineChangeRule({
  level: 'notice',
  kinds: CONTENT,
  code: 'D216',
  name: 'material-renamed',
  title: '材料换了名称，可能是另一份',
  why: '名称不同，原来的材料名称表里没有写明是同一份，或者写明了、群众却看不出来；照昨天的名称去开，开来的可能不是要的那一份，要再跑一趟。原来“甲或乙”都行、现在只写甲的，名称表说是同一份，带着乙来的人还是白跑。名称表以改动以前的为准：同一次改动里加的别名，不能证明两份材料本来是同一份。',
  before: [
    {
      file: 'items/shi-ye-deng-ji.yaml',
      patch:
        '申请材料:\n  - 材料名称: 失业人员登记表\n    材料类型: 申请表格文书\n    材料形式: 纸质或电子\n    必要性: 必要\n    来源渠道: 申请人自备\n    原件份数: 1\n    复印件份数: 0\n    空白表格: files/shi-ye-ren-yuan-deng-ji-biao.docx\n    示例样表: files/shi-ye-ren-yuan-deng-ji-biao-yang-biao.docx\n    填报须知: 用黑色水笔填写。\n',
    },
  ],
  bad: [
    {
      file: 'items/shi-ye-deng-ji.yaml',
      patch:
        '申请材料:\n  - 材料名称: 失业人员申请登记表\n    材料类型: 申请表格文书\n    材料形式: 纸质或电子\n    必要性: 必要\n    来源渠道: 申请人自备\n    原件份数: 1\n    复印件份数: 0\n    空白表格: files/shi-ye-ren-yuan-deng-ji-biao.docx\n    示例样表: files/shi-ye-ren-yuan-deng-ji-biao-yang-biao.docx\n    填报须知: 用黑色水笔填写。\n',
    },
  ],
  good: [
    {
      file: 'items/shi-ye-deng-ji.yaml',
      patch:
        '申请材料: [{ 材料类型: 申请表格文书, 材料名称: 失业人员登记表, 材料形式: 纸质或电子, 必要性: 必要, 来源渠道: 申请人自备, 原件份数: 1, 复印件份数: 0, 空白表格: files/shi-ye-ren-yuan-deng-ji-biao.docx, 示例样表: files/shi-ye-ren-yuan-deng-ji-biao-yang-biao.docx, 填报须知: 用黑色水笔填写。 }]',
    },
  ],
  remedy:
    '是同一份的，先单独把旧名称写进 materials.yaml 的「别名」；是另一份的，或者可以选的少了，把旧材料删掉、新材料另写一条，按加重写变更说明。',
  message: (args) => `${sentence(args)}${args.选择 ?? ''}，是不是同一份要人看`,
  judge: ({ change }) =>
    isAt(change, FIELDS) || (change.kind === 'element-renamed' && change.field === '申请材料')
      ? isMereWriting(change)
        ? undefined
        : { ...told(change), 选择: choiceWords(change) }
      : undefined,
});
