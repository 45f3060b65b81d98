import { documentNumberIn } from '../../values/document-number.js';
import { exampleReason } from '../example-reason.js';
import { defineRule } from '../rule.js';

const cited = (number: string) =>
  exampleReason({ 依据: null, 文件: `[{ 名称: 关于规范劳务派遣许可材料的通知, 文号: ${number} }]` });

export default defineRule({
  on: ['reason'],
  code: 'F065',
  name: 'no-document-number',
  severity: 'error',
  title: '文件的文号不像文号',
  why: '文号是找得到这个文件的唯一办法：发文机关、年份、序号，缺一样就查不到，也就不能算依据。',
  bad: cited('12号文件'),
  good: cited('人社厅函〔2026〕12号'),
  remedy:
    '照文件第一页写：机关代字、六角括号里的年份、序号，例如 人社厅函〔2026〕12号、国务院令第722号。没有文号的，不能作依据。',
  message: ({ 文号 }) => `“${文号}”不像文号`,
  *check({ 说明 }) {
    for (const [index, { 文件 = [] }] of 说明.entries()) {
      for (const [place, { 文号 }] of 文件.entries()) {
        if (documentNumberIn(文号) !== undefined) continue;
        yield { path: ['说明', index, '文件', place, '文号'], args: { 文号 } };
      }
    }
  },
});
