/** 0 clean · 1 findings at or above --fail-on · 2 could not run. Ctrl+C ends with 130, SIGTERM with 143. */
export const EXIT = { clean: 0, findings: 1, cannotRun: 2, interrupted: 130, terminated: 143 } as const;
