/** Id of the page that lists all items handled at once; no file of the catalogue may take it. */
export const QUICK_PAGE_ID = 'ji-ban';
