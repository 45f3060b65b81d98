import { isAttachmentPath } from '../values/catalogue-path.js';
import { creditCodeProblem } from '../values/credit-code.js';
import { parseDate, parseDeadline } from '../values/date.js';
import { parseHours } from '../values/hours.js';
import { parseBasicCode, parseBusinessCode, parseImplementationCode } from '../values/item-code.js';
import { parseLimit, parseStatutoryLimit } from '../values/limit.js';
import { parsePercent } from '../values/percent.js';
import { parsePeriod } from '../values/period.js';
import { parsePhone } from '../values/phone.js';
import { parseWebAddress } from '../values/web-address.js';

interface Format {
  readonly accepts: (text: string) => boolean;
  /** How to write it, as the remedy says it. */
  readonly howTo: string;
}

/** The `format` names of the schemas: what is accepted, and how an editor is told to write it. */
export const FORMATS: Readonly<Record<string, Format>> = {
  办结时限: {
    accepts: (text) => parseLimit(text) !== undefined,
    howTo: '写成“10个工作日”“60日”“3个月”“30分钟”或“即时办结”',
  },
  法定办结时限: {
    accepts: (text) => parseStatutoryLimit(text) !== undefined,
    howTo: '写成“10个工作日”“60日”“3个月”“30分钟”“即时办结”；法规没有规定的写“无”',
  },
  日期: {
    accepts: (text) => parseDate(text) !== undefined,
    howTo: '写成“2025-01-01”或“2025年1月1日”，要是真实的日期',
  },
  完成时限: {
    accepts: (text) => parseDeadline(text) !== undefined,
    howTo: '写成“2021-06-30”“2021年6月”或“持续推进”',
  },
  电话: {
    accepts: (text) => parsePhone(text) !== undefined,
    howTo: '固定电话带区号，如“0532-12345678”；也可以写手机号或 12333 这样的热线，一处只写一个号码',
  },
  办公时间: {
    accepts: (text) => parseHours(text) !== undefined,
    howTo: '写成“工作日 9:00-12:00、13:30-17:00”，不同的日子用分号隔开',
  },
  统一社会信用代码: {
    accepts: (text) => creditCodeProblem(text) === undefined,
    howTo: '18 位数字和大写字母，没有 I、O、S、V、Z，没有全角字符和空格，校验位要对；请照证书重新抄一遍',
  },
  基本编码: {
    accepts: (text) => parseBasicCode(text) !== undefined,
    howTo: '12 位数字，放在引号里；全角数字、空格、字母 O 都不行',
  },
  实施编码: {
    accepts: (text) => parseImplementationCode(text) !== undefined,
    howTo:
      '31 位：统一社会信用代码 18 位 + 行使层级 1 位 + 基本编码 12 位，放在引号里；全角字符、空格、小写字母都不行',
  },
  业务办理项编码: {
    accepts: (text) => parseBusinessCode(text) !== undefined,
    howTo: '33 位：实施编码 31 位 + 序号 2 位（从 01 起），放在引号里；全角字符、空格、小写字母都不行',
  },
  网址: {
    accepts: (text) => parseWebAddress(text) !== undefined,
    howTo: '写完整的地址，以 https:// 或 http:// 开头，中间没有空格',
  },
  附件: {
    accepts: (text) => isAttachmentPath(text),
    howTo:
      '写 files 文件夹里的路径，如“files/deng-ji-biao.docx”；可以是 docx、xlsx、pdf、doc、xls、png、jpg、zip',
  },
  核对周期: { accepts: (text) => parsePeriod(text) !== undefined, howTo: '写成“12个月”“1年”或“180日”' },
  百分数: { accepts: (text) => parsePercent(text) !== undefined, howTo: '写成“50%”' },
};

// The same dates, limits and addresses stand in many files; a catalogue of 20,000 items must not fill the memory.
const MOST_REMEMBERED = 5000;

function remembered(accepts: Format['accepts']): Format['accepts'] {
  const known = new Map<string, boolean>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const isAccepted = accepts(text);
    if (known.size < MOST_REMEMBERED) known.set(text, isAccepted);
    return isAccepted;
  };
}

/** What each format accepts, as the schema library wants it. */
export const FORMAT_CHECKS: Readonly<Record<string, (text: string) => boolean>> = Object.fromEntries(
  Object.entries(FORMATS).map(([name, { accepts }]) => [name, remembered(accepts)]),
);
