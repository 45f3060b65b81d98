import type { TemplateTexts } from '../channels/templates.js';
import { UserError } from '../diagnostic/user-error.js';
import { valuesIn } from '../parity/extract/values-in.js';
import { collapseWhitespace } from '../values/text.js';
import { parseWebAddress } from '../values/web-address.js';

/** In a folder of own templates: the words that they show besides the facts, one piece a line. */
export const OWN_WORDS_FILE = '固定文字.txt';

/** What own templates may show and lead to besides the facts. */
export interface OwnWords {
  readonly words: readonly string[];
  /** Lines that are addresses: the templates may lead there. */
  readonly addresses: readonly string[];
}

export const NO_OWN_WORDS: OwnWords = { words: [], addresses: [] };

/**
 * Reads the words that own templates declare. What belongs into the catalogue cannot be declared away: a line with a phone number,
 * a limit, an amount, a date, a percentage or the name of a document is refused.
 * @throws UserError naming file and line
 */
export function ownWordsOf(texts: TemplateTexts): OwnWords {
  const lines = (texts.get(OWN_WORDS_FILE) ?? '').split('\n').map(collapseWhitespace);
  const words: string[] = [];
  const addresses: string[] = [];
  for (const [index, line] of lines.entries()) {
    if (line === '' || line.startsWith('#')) continue;
    const address = parseWebAddress(line);
    if (address !== undefined) {
      addresses.push(address);
      words.push(line);
      continue;
    }
    const [value] = valuesIn(line);
    if (value !== undefined) {
      throw new UserError(
        `模板的「${OWN_WORDS_FILE}」第 ${index + 1} 行里有“${value.text}”`,
        '电话、时限、金额、日期、比例和文件名称要写进目录，各个渠道才会一样；固定文字里只写不会变的话',
      );
    }
    words.push(line);
  }
  return { words, addresses };
}
