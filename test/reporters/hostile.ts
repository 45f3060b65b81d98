import type { Diagnostic } from '../../src/diagnostic/diagnostic.js';
import type { Report } from '../../src/diagnostic/report.js';
import { finding } from './sample.js';

/** Text of a catalogue that wants to be something else: markup, a workflow command, a link, a second record. */
export const HOSTILE =
  '</script><img src=x onerror="hacked=1">&amp;]]>\u0000\u001b[2J\u202e%0A::error::x\r\n[点](javascript:hacked=2) {0} \ud800 “”，：';

export const HOSTILE_FILE = 'items/a b%,:&<"\'#表.yaml';
const OTHER_FILE = `items/x" onclick=hacked=4 \u001b]8;;.yaml`;

/** A report that has the hostile text in every place where a catalogue puts its own. */
export function hostileReport(fields: Partial<Diagnostic> = {}): Report {
  const text = `事项名称: ${HOSTILE.split('\r\n')[0]}\n责任处室: "><svg onload=hacked=3>\n说明: ${HOSTILE}\n`;
  const diagnostic = finding({
    file: HOSTILE_FILE,
    message: HOSTILE,
    fix: HOSTILE,
    path: [HOSTILE],
    args: { 值: HOSTILE, 主机: HOSTILE },
    related: [HOSTILE_FILE, OTHER_FILE, OTHER_FILE, OTHER_FILE, OTHER_FILE, OTHER_FILE].map((file) => ({
      file,
      path: [HOSTILE],
      range: { start: { line: 7, column: 1 }, end: { line: 7, column: 9 } },
      message: HOSTILE,
    })),
    range: { start: { line: 3, column: 1 }, end: { line: 3, column: 40 } },
    ...fields,
  });
  return {
    command: 'validate',
    files: 1,
    definitions: 1,
    diagnostics: [diagnostic],
    suppressed: [{ diagnostic: finding({ message: HOSTILE }), by: 'comment', reason: HOSTILE }],
    texts: new Map([
      [HOSTILE_FILE, text],
      [OTHER_FILE, text.replace('hacked=3', 'hacked=5')],
    ]),
  };
}
