import type { ExampleFile } from '../diagnostic/code-doc.js';

/** A penalty of the example town, which no item exercises; `lines` are further keys. */
export function examplePower(status: '在用' | '取消', lines = ''): ExampleFile {
  const whole = `权力名称: 对违法劳务派遣的处罚
权责编码: QZ-09-001
权力类型: 行政处罚
行使主体: 示例市人力资源和社会保障局
行使层级:
  - 市级
实施依据:
  - 法规: lao-dong-he-tong-fa
    条款:
      - "92"
责任事项:
  - 环节: 立案
    内容: 发现违法线索的及时立案。
追责情形:
  - 应当立案而没有立案的
状态: ${status}
${lines}`;
  return { file: 'powers/wei-fa-pai-qian-chu-fa.yaml', whole };
}

/** A change of that penalty. */
export function examplePowerEvent(date: string, type: '取消' | '新增' | '调整'): string {
  return `  - 日期: ${date}\n    类型: ${type}\n    说明: 按上级文件${type}。\n`;
}
