import { stringify } from 'yaml';

/** A text as YAML writes it within a line, also in brackets: plain where that is read as the same text, else in quotes. */
export function asYaml(text: string): string {
  if (/[,[\]{}]/u.test(text)) return `'${text.replaceAll("'", "''")}'`;
  return stringify(text, { lineWidth: 0, defaultStringType: 'PLAIN' }).trimEnd();
}

/** A code as the handbook wants it: always in double quotes, so that no digit is lost. */
export function asQuoted(code: string): string {
  return JSON.stringify(code);
}
