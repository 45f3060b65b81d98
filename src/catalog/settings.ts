import type { Severity } from '../diagnostic/diagnostic.js';
import { isReason } from '../values/reason.js';
import type { DefinitionOf } from './kinds.js';

/** How a catalogue changes the severity of a code; `off` silences it. */
export type SeverityOverrides = ReadonlyMap<string, Severity | 'off'>;

const LEVELS = { 错误: 'error', 警告: 'warning', 提示: 'info', 关闭: 'off' } as const;

/** The 校验 table of catalog.yaml; an entry without a real reason changes nothing. */
export function severityOverrides(settings: DefinitionOf['catalog'] | undefined): SeverityOverrides {
  const entries = Object.entries(settings?.校验 ?? {});
  return new Map(
    entries.flatMap(([code, entry]) =>
      entry && isReason(entry.理由) ? [[code, LEVELS[entry.级别]] as const] : [],
    ),
  );
}
