import { defineCatalogueRule } from '../rule.js';
import { exampleBundle } from './example-bundle.js';

const MEMBERS = `  - 事项: shi-ye-deng-ji
    必选: 是
    办理方式: 并联
  - 外部:
      部门: 示例市医疗保障局
      事项名称: 职工基本医疗保险停保
      时限: 1个工作日
      电话: 0399-80013001
    必选: 是
    办理方式: 并联
`;

export default defineCatalogueRule({
  on: ['bundle'],
  code: 'B029',
  name: 'online-entry-missing',
  severity: 'warning',
  title: '成员都能全程网办，一件事没有网上入口',
  why: '一件事要能一次登录、全网通办（实施办法二（一）3），依申请事项全程网办率要达到 90% 以上（二（三）2）；成员样样能在网上办，打包以后反而只能到窗口，群众多跑一趟。',
  bad: exampleBundle(MEMBERS).map((example) =>
    'whole' in example ? { ...example, whole: example.whole.replace(/\n {2}网办地址: \S+/u, '') } : example,
  ),
  good: exampleBundle(MEMBERS),
  remedy: '在「受理入口」里补写「网办地址」或者「移动端地址」；还没有开通打包网办的，尽快开通。',
  message: (args) =>
    `本局的 ${args.个数} 个成员都能全程网办，「受理入口」没有「网办地址」，也没有「移动端地址」`,
  *check({ definition: bundle }, { catalogue }) {
    if (bundle.受理入口.网办地址 !== undefined || bundle.受理入口.移动端地址 !== undefined) return;
    const items = bundle.成员.flatMap(({ 事项 }) =>
      事项 === undefined ? [] : [catalogue.definitions.item.get(事项)],
    );
    if (items.length === 0 || !items.every((item) => item?.全程网办 === '是')) return;
    yield { path: ['受理入口'], at: 'key', args: { 个数: items.length } };
  },
});
