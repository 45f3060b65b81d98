/** 0 clean · 1 findings at or above --fail-on · 2 could not run. An interrupt ends with 130. */
export const EXIT = { clean: 0, findings: 1, cannotRun: 2, interrupted: 130 } as const;
