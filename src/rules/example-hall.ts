import type { ExampleFile } from '../diagnostic/code-doc.js';

/** A district's hall of the example town that handles an item; `lines` are further keys of that entry. */
export function exampleHall(item: string, lines = ''): ExampleFile {
  const whole = `名称: 样板区人社服务大厅
层级: 区县级
行政区: 样板区
地址: 示例市样板区模板大道66号一楼
办公时间: 工作日 9:00-12:00、13:30-17:30
电话: 0399-80032300
窗口:
  - 编号: C01
    名称: 就业和劳动关系窗口
    类型: 分类
    电话: 0399-80032314
承办事项:
  - 事项: ${item}
    窗口: [C01]
${lines}更新日期: 2026-05-20
`;
  return { file: 'places/yang-ban-qu-da-ting.yaml', whole };
}
