/** What a line is set in, as far as it may make it a heading. */
export interface LineForm {
  /** Words as people see them. */
  readonly shown: string;
  /** Of the heading element it stands in, 1 to 6; 0 for none. */
  readonly level: number;
  /** Pixels; the smallest of its letters. */
  readonly size: number;
  readonly isBold: boolean;
}

const ORDINAL = /^[一二三四五六七八九十百]{1,4}、/u;
const ORDINAL_HEADING = /^[一二三四五六七八九十百]{1,4}、.{1,24}$/u;

/** `section`: the line opens a section. `title`: it heads the whole page, and sections end there. */
type Part = 'section' | 'title' | 'text';

/** The size in which most of the page's letters are set. */
function commonSize(lines: readonly LineForm[]): number {
  const letters = new Map<number, number>();
  for (const { size, shown } of lines) letters.set(size, (letters.get(size) ?? 0) + shown.length);
  return [...letters].reduce((most, each) => (each[1] > most[1] ? each : most), [0, 0])[0];
}

/** On a page of headings: h2, or else the highest level below h1; h1 is the title. */
function byElement(lines: readonly LineForm[], level: number): readonly Part[] {
  return lines.map((line) => (line.level === level ? 'section' : line.level === 1 ? 'title' : 'text'));
}

/** On a page without: lines all bold and larger than most; of these the one larger than all others is the title. */
function bySize(lines: readonly LineForm[]): readonly Part[] {
  const common = commonSize(lines);
  const isBig = ({ isBold, size }: LineForm) => isBold && size > common;
  const sizes = lines.filter(isBig).map(({ size }) => size);
  const largest = Math.max(0, ...new Set(sizes));
  const hasTitle = sizes.length > 1 && sizes.filter((size) => size === largest).length === 1;
  return lines.map((line) => {
    if (line.level === 1 || (hasTitle && isBig(line) && line.size === largest)) return 'title';
    return isBig(line) ? 'section' : 'text';
  });
}

function partsOf(lines: readonly LineForm[]): readonly Part[] {
  const levels = lines.map(({ level }) => level).filter((level) => level > 1);
  if (levels.length > 0) return byElement(lines, Math.min(...new Set(levels)));
  const bySizes = bySize(lines);
  if (bySizes.includes('section')) return bySizes;
  return lines.map(({ shown }, at) => (ORDINAL_HEADING.test(shown) ? 'section' : (bySizes[at] ?? 'text')));
}

/**
 * For each line the heading of the section that it stands in, without its ordinal; '' above the first and right below the title. Headings are
 * h2 elements (or the highest level that there is below h1); on a page without any, as an article is, lines that are bold and larger than the
 * rest; and where there are none either, lines of the form `一、办理流程`.
 */
export function sectionsOf(lines: readonly LineForm[]): readonly string[] {
  const parts = partsOf(lines);
  let section = '';
  return lines.map(({ shown }, at) => {
    if (parts[at] === 'section') section = shown.replace(ORDINAL, '').trim();
    if (parts[at] === 'title') section = '';
    return section;
  });
}
