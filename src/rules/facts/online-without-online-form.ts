import { isHandledOnline } from '../../model/online-forms.js';
import { defineRule } from '../rule.js';

export default defineRule({
  on: ['item'],
  code: 'F026',
  name: 'online-without-online-form',
  severity: 'error',
  title: '全程网办，办理形式里却没有网上办理',
  why: '全程网办率按「全程网办」统计（实施办法要求达到 90%），群众看的是「办理形式」；一处说能网办、一处没有网办，统计和实际就对不上。',
  bad: [{ file: 'items/shi-ye-deng-ji.yaml', patch: '办理形式: [窗口办理]' }],
  good: [{ file: 'items/shi-ye-deng-ji.yaml', patch: '办理形式: [窗口办理, 电脑端网上办理]' }],
  remedy: '在「办理形式」里补写电脑端或移动端网上办理；不能网办的，「全程网办」写“否”。',
  message: () => '全程网办写“是”，办理形式里没有电脑端或移动端网上办理',
  *check(item) {
    if (item.全程网办 === '是' && !isHandledOnline(item)) yield { path: ['办理形式'], args: {} };
  },
});
