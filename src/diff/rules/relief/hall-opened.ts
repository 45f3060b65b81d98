import type { DefinitionOf } from '../../../catalog/kinds.js';
import { defineChangeRule } from '../../change-rule.js';
import { HALL } from '../burden/example-files.js';
import { TELL } from './tell.js';

const NEW_HALL = `名称: 新区便民服务中心
层级: 镇街级
行政区: 新区
地址: 示例市新区新区路2号便民服务中心一楼
办公时间: 工作日 9:00-12:00、13:00-17:00
电话: 0399-80012400
窗口:
  - 编号: C01
    名称: 综合窗口
    类型: 综合
承办事项:
  - 事项: shi-ye-deng-ji
    窗口: [C01]
`;

export default defineChangeRule({
  level: 'relief',
  kinds: ['definition-added'],
  code: 'D124',
  name: 'hall-opened',
  title: '新开了一个能办事的大厅',
  why: '附近的人办这几件事不用再跑远路。大厅文件写了承办事项才算；没有写的，只是有了一个地方，列为须知，哪个事项写上它再算那个事项多了一处。',
  bad: [{ file: 'places/xin-qu-da-ting.yaml', whole: NEW_HALL }],
  good: [{ file: HALL, patch: '名称: "示例市政务服务大厅"' }],
  remedy: TELL,
  message: (args) => `新开了一个大厅，可以办 ${args.件数} 件事`,
  judge({ change, after }) {
    if (change.subject.kind !== 'place') return undefined;
    const { 承办事项 = [] } = after as DefinitionOf['place'];
    return 承办事项.length === 0 ? undefined : { 件数: 承办事项.length };
  },
});
