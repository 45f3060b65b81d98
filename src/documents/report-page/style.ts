/** What the report adds to the look of every page. */
export const REPORT_STYLE = `
.notice{border-left:4px solid var(--bad);padding-left:16px}
.figure{display:grid;grid-template-columns:24rem minmax(0,1fr);gap:0 40px;align-items:start}
.chart{padding-top:40px}
.chart svg{display:block;max-width:100%;height:auto;font-family:inherit}
.beside table{margin-top:0}
.more td{padding-top:0}
tr:has(+.more)>*{border-bottom:0;padding-bottom:0}
@media screen and (max-width:960px){
.figure{display:block}
.chart{padding:8px 0 16px}
}
@media (max-width:640px){
tr:has(+.more){border-bottom:0}
.more{padding-top:0}
}
@media screen{.paper{display:none}}
@media print{
:root{--good:#555;--warn:#555;--accent:#777}
.figure{grid-template-columns:5.5cm minmax(0,1fr);gap:0 24px}
.figure.tall{display:block}
.figure.tall .chart{padding:0 0 12px}
.chart{break-inside:avoid}
#annex{break-before:page}
#annex:not(:has(details)){display:none}
#annex h2{margin-top:0}
#annex summary{font-weight:700;color:var(--ink);break-after:avoid;margin-top:12px}
#annex .unseen{position:static;clip-path:none;width:auto;height:auto;overflow:visible;white-space:normal}
.printed .more,.printed .tall td:empty,.printed table:has(tr:not(.more)>td:empty) thead th:last-child{display:none}
.printed tr:has(+.more)>*{border-bottom:1px solid var(--line);padding-bottom:3px}
tr:has(details){break-inside:auto}
th[scope=row]{min-width:6em}
.short td:last-child,.short thead th:last-child{display:none}
.short .count{white-space:normal;overflow-wrap:normal}
.short [data-label='结果']{white-space:nowrap}
.tall ul.counted{padding:0}
.tall .counted li{display:inline}
.tall .counted li+li::before{content:"；"}
.tall .counted .quiet{display:none}
}
`;

/** Opens all lists for the printer and puts those beside numbers into the annex; brings them back and closes them. */
export const REPORT_SCRIPT = `
let closed = [];
let moved = [];
addEventListener('beforeprint', () => {
  if (moved.length > 0) return;
  closed = [...document.querySelectorAll('details:not([open])')];
  for (const list of closed) list.open = true;
  moved = [...document.querySelectorAll('.tall details')].map((list) => [list, list.parentElement]);
  const annex = document.getElementById('annex');
  for (const [list] of moved) annex.append(list);
  document.body.classList.add('printed');
});
addEventListener('afterprint', () => {
  document.body.classList.remove('printed');
  for (const [list, place] of moved) place.append(list);
  for (const list of closed) list.open = false;
  moved = [];
});
`;
