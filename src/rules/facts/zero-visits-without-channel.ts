import { isHandledWithoutVisit } from '../../model/online-forms.js';
import { defineRule } from '../rule.js';

export default defineRule({
  on: ['item'],
  code: 'F023',
  name: 'zero-visits-without-channel',
  severity: 'error',
  title: '写了一次不跑，却只能到窗口办',
  why: '到现场次数是 0，就要有网上、邮寄或者自助的办法；只写窗口，群众看到的是两句相反的话。目录核查也要求：现场次数为 0、又不能网办的，必须能邮寄。',
  bad: [
    {
      file: 'items/shi-ye-deng-ji.yaml',
      patch: '全程网办: 否\n到现场次数: 0\n办理形式: [窗口办理]',
      without: ['网办地址', '通办'],
    },
  ],
  good: [
    {
      file: 'items/shi-ye-deng-ji.yaml',
      patch: '全程网办: 否\n到现场次数: 0\n办理形式: [窗口办理, 邮寄办理]',
      without: ['网办地址', '通办'],
    },
  ],
  remedy: '在「办理形式」里补上网上、邮寄或自助办理；只能到窗口的，到现场次数写 1 并写明原因。',
  message: () => '到现场次数是 0，办理形式却只有窗口办理',
  *check(item) {
    // An item that calls itself 全程网办 has a flaw of its own then.
    if (item.到现场次数 > 0 || item.全程网办 === '是' || isHandledWithoutVisit(item)) return;
    yield { path: ['到现场次数'], args: {} };
  },
});
