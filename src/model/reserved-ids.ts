/** Id of the page that lists all items handled at once, and of its first page where there are several. */
export const QUICK_PAGE_ID = 'ji-ban';

/** `ji-ban`, `ji-ban-2`, …: no file of the catalogue may take one. @param page from 1 */
export function quickPageId(page: number): string {
  return page === 1 ? QUICK_PAGE_ID : `${QUICK_PAGE_ID}-${page}`;
}

export function isReservedId(id: string): boolean {
  return /^ji-ban(?:-\d+)?$/u.test(id);
}
