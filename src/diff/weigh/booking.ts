/** What a text about appointments says: it has to be made, it can be made, there is none. */
type Booking = 'must' | 'can' | 'none' | 'unclear';

const NEED_NOT = /(?:不用|不必|无需|无须|不需要?|不强制|免)预约/u;
const CANNOT = /(?:不能|不可以?|不支持|不提供|不接受|暂不|没有|取消|停止)[^，。；]{0,6}预约/u;
const MUST =
  /(?:必须|须|应当|需要?|要先|请先|凭)[^，。；可]{0,8}预约|预约[^，。；]{0,4}(?:才能|后方可|以后才)|(?:不|未|没有?)(?:提前)?预约的?[^。；]{0,6}(?:不能|不予|无法|不接待|不受理|不得|不可)/u;
const CAN = /(?:可以?|能|支持|提供|接受)[^，。；]{0,16}预约/u;

/** Reads 预约办理; who need not make an appointment is free to come. */
function bookingOf(text: string): Booking {
  const words = text.replace(/\s+/gu, '');
  const open = words.replace(NEED_NOT, '');
  if (CANNOT.test(open)) return 'none';
  if (MUST.test(open)) return 'must';
  if (CAN.test(open)) return 'can';
  return NEED_NOT.test(words) ? 'can' : 'unclear';
}

/** Which way an appointment went: having to make one is worse than being free to, and so is not being able to. */
export function bookingTurn(
  before: string | undefined,
  after: string | undefined,
): 'worse' | 'better' | undefined {
  const from = before === undefined ? 'can' : bookingOf(before);
  const to = after === undefined ? 'can' : bookingOf(after);
  if (from === 'can' && (to === 'must' || (to === 'none' && before !== undefined))) return 'worse';
  if (to === 'can' && (from === 'must' || (from === 'none' && after !== undefined))) return 'better';
  return undefined;
}
