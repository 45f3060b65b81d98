import fc from 'fast-check';

/** Any text at all, lone surrogates and control characters included. */
export const anyText: fc.Arbitrary<string> = fc
  .array(fc.nat({ max: 0xffff }))
  .map((units) => String.fromCharCode(...units));

const LENGTH = 50_000;

/** Long texts that make a pattern with nested repetition run for minutes; a linear one does not notice them. */
export const HOSTILE_TEXTS: readonly string[] = [
  ' ',
  '\n',
  '0',
  '1.',
  '十',
  '-',
  '—',
  '(',
  '0399-',
  '周一、',
  '工作日 9:00-12:00;',
  '工作日 9:00-12:00、',
  'files/',
  'https://',
  'a.',
  '<a ',
  '**',
  '**a',
  '*a*',
  '[',
  '[a](',
  '![a](b "',
  '- ',
  '\n- ',
  '\n1. ',
  '\n  - a\n    - b\n',
  '\\',
  '\u0000',
  '\uFDFA',
].map((piece) => piece.repeat(Math.ceil(LENGTH / piece.length)));
