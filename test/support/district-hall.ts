import type { ExampleFile } from '../../src/diagnostic/code-doc.js';

interface District {
  /** Entries of 承办事项, as YAML. */
  readonly handled: string;
  readonly id?: string;
  readonly name?: string;
  readonly level?: '市级' | '区县级' | '镇街级';
}

export const DISTRICT = 'places/yang-ban-qu-da-ting.yaml';

/** A hall of a district beside the town's own, open on working days until 17:00, with two windows. */
export function districtHall({
  handled,
  id = 'yang-ban-qu-da-ting',
  name = '样板区人社服务大厅',
  level = '区县级',
}: District): ExampleFile {
  const whole = `名称: ${name}
层级: ${level}
行政区: 样板区
地址: 示例市样板区模板大道66号一楼
办公时间: 工作日 9:00-12:00、13:30-17:00
电话: 0399-80032300
窗口:
  - {编号: B01, 名称: 就业窗口, 类型: 分类, 电话: 0399-80032301}
  - {编号: B02, 名称: 劳动关系窗口, 类型: 分类}
承办事项:
${handled}
更新日期: 2026-05-20
`;
  return { file: `places/${id}.yaml`, whole };
}
