import { SETTINGS_FILE } from '../../catalog/kinds.js';
import { creditCodeProblem } from '../../values/credit-code.js';
import { parseImplementationCode } from '../../values/item-code.js';
import { normaliseText } from '../../values/text.js';
import { defineCatalogueRule } from '../rule.js';

export default defineCatalogueRule({
  on: ['item'],
  code: 'R028',
  name: 'unit-code-mismatch',
  severity: 'error',
  title: '实施编码里的信用代码不对',
  why: '实施编码的前 18 位是实施主体的统一社会信用代码；抄成别的单位的，省平台会把办件和评价记到那个单位名下。别的单位实施的，也要过校验位（GB 32100、GB 11714）。',
  bad: [
    {
      file: 'items/shi-ye-deng-ji.yaml',
      patch:
        "实施编码: '11990000MB0000027A3002014901001'\n业务办理项编码: '11990000MB0000027A300201490100101'",
    },
  ],
  good: [{ file: 'items/shi-ye-deng-ji.yaml', patch: "实施编码: '11990000MB0000019F3002014901001'" }],
  remedy:
    '换成 catalog.yaml 里的统一社会信用代码；由别的单位实施的，「实施主体」写那个单位，代码照它的证书重新抄。',
  message: (args) => `实施主体是${args.机构}，实施编码前 18 位是 ${args.编码值}，${args.情况}`,
  *check({ definition: item }, { catalogue: { settings } }) {
    const coded =
      item.实施编码 === undefined ? undefined : parseImplementationCode(item.实施编码)?.creditCode;
    if (coded === undefined || settings === undefined || coded === settings.统一社会信用代码) return;
    const args = { 机构: item.实施主体, 编码值: coded };
    if (normaliseText(item.实施主体) === normaliseText(settings.机构名称)) {
      const related = [{ file: SETTINGS_FILE, path: ['统一社会信用代码'], message: '本机构的信用代码' }];
      const situation = `本机构的是 ${settings.统一社会信用代码}`;
      yield { path: ['实施编码'], args: { ...args, 情况: situation }, related };
    } else if (creditCodeProblem(coded) !== undefined) {
      yield { path: ['实施编码'], args: { ...args, 情况: '校验位不对，抄错了' } };
    }
  },
});
