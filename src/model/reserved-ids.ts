/** Id of the page that lists all items handled at once, and of its first page where there are several. */
export const QUICK_PAGE_ID = 'ji-ban';

/** Id of the page 近期调整. */
export const CHANGES_PAGE_ID = 'jin-qi-tiao-zheng';

function numbered(id: string, page: number): string {
  return page === 1 ? id : `${id}-${page}`;
}

/** `ji-ban`, `ji-ban-2`, …: no file of the catalogue may take one. @param page from 1 */
export function quickPageId(page: number): string {
  return numbered(QUICK_PAGE_ID, page);
}

/**
 * `jin-qi-tiao-zheng`, `jin-qi-tiao-zheng-2`, …; of an earlier year `jin-qi-tiao-zheng-2025`, `jin-qi-tiao-zheng-2025-2`, ….
 * @param year null for the newest months
 * @param page from 1
 */
export function changesPageId(year: number | null, page: number): string {
  return numbered(year === null ? CHANGES_PAGE_ID : `${CHANGES_PAGE_ID}-${year}`, page);
}

export function isReservedId(id: string): boolean {
  return /^(?:ji-ban(?:-\d+)?|jin-qi-tiao-zheng(?:-\d+){0,2})$/u.test(id);
}
