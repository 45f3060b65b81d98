/** The look of every page; colours, sizes and distances as on the other pages of the bureau. */
export const PAGE_STYLE = `
:root{color-scheme:light dark;--ink:#1b1f24;--ink-2:#4a5563;--line:#d5dae1;--panel:#f4f6f9;--paper:#fff;--accent:#0b4f9e;--good:#0a6b3d;--warn:#8a5200;--warn-soft:#fff4d6;--bad:#b3261e}
@media (prefers-color-scheme:dark){:root{--ink:#e9edf2;--ink-2:#b3bdc9;--line:#3a434e;--panel:#20262d;--paper:#14181d;--accent:#8fc0ff;--good:#6fd3a2;--warn:#ffc766;--warn-soft:#4a3a12;--bad:#ff9a91}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:17px/1.75 "PingFang SC","Microsoft YaHei","Noto Sans SC","Source Han Sans SC",system-ui,sans-serif;font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
header,main,footer{max-width:60rem;margin:0 auto;padding:0 24px}
header{padding-top:32px}
h1{font-size:30px;line-height:1.35;margin:0}
h2{font-size:22px;margin:48px 0 16px}
h3{font-size:18px;margin:0}
h4{font-size:17px;margin:0}
p{margin:8px 0}
a{color:var(--accent)}
[hidden]{display:none!important}
.quiet,.place,footer,caption{color:var(--ink-2);font-size:15px}
code,pre,.place{font-family:ui-monospace,"Noto Sans SC",monospace}
:focus-visible{outline:2px solid var(--ink);outline-offset:3px;box-shadow:0 0 0 3px #ffbf47}
.good{color:var(--good)}
summary{cursor:pointer;color:var(--accent);min-height:32px;width:fit-content}
details>*:not(summary){margin-left:16px}
ul{margin:8px 0;padding-left:24px}
table{width:100%;border-collapse:collapse;margin:16px 0 32px;font-size:15px}
caption{text-align:left;font-size:17px;color:var(--ink);font-weight:700;padding-bottom:8px}
th,td{border-bottom:1px solid var(--line);padding:8px 12px 8px 0;text-align:left;vertical-align:top}
.count,thead th{white-space:nowrap}
th .quiet{font-weight:400}
footer{padding-top:32px;padding-bottom:48px}
@media (max-width:640px){
header,main,footer{padding-left:16px;padding-right:16px}
thead{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}
table,tbody,tr,th,td,caption{display:block}
tr{border-bottom:1px solid var(--line);padding:8px 0}
th,td{border:0;padding:0}
.count{display:inline-block;margin-right:16px}
td[data-label]::before{content:attr(data-label)"：";color:var(--ink-2)}
}
@media print{
:root{color-scheme:light;--ink:#000;--ink-2:#333;--line:#999;--panel:#fff;--paper:#fff;--accent:#000;--good:#000;--warn:#000;--warn-soft:#fff;--bad:#000}
body{font-size:11pt}
tr{break-inside:avoid}
}
`;

/** The look of entries, each with its level, under what they are about, and of the sums above them. */
export const ENTRIES_STYLE = `
.totals{display:grid;grid-template-columns:repeat(auto-fit,minmax(7rem,1fr));gap:16px;margin:24px 0;padding:0}
.totals div{border-top:1px solid var(--line);padding-top:8px}
.totals dt{color:var(--ink-2);font-size:15px}
.totals dd{margin:0;font-size:22px}
.file{border-top:1px solid var(--line);padding-top:24px;margin-top:24px}
article{margin:24px 0;padding-left:16px;border-left:4px solid var(--line)}
.level{font-weight:700}
@media (max-width:640px){article{padding-left:12px}}
@media print{article{break-inside:avoid}}
`;

/** The look of findings and of the choices above them. */
export const FINDINGS_STYLE = `${ENTRIES_STYLE}
#filters{display:grid;grid-template-columns:repeat(auto-fit,minmax(13rem,1fr));gap:12px 16px;background:var(--panel);padding:16px;border-radius:6px}
label{display:block;min-width:0;font-size:15px}
select,button{width:100%;min-height:44px;font:inherit;color:var(--ink);background:var(--paper);border:1px solid var(--ink-2);border-radius:6px;padding:4px 8px}
button{align-self:end}
article.error{border-color:var(--bad)}
article.warning{border-color:var(--warn)}
.error>h4 .level,dd.error{color:var(--bad)}
.warning>h4 .level,dd.warning{color:var(--warn)}
.info>h4 .level{color:var(--accent)}
pre{margin:8px 0;padding:8px 12px;background:var(--panel);border-radius:6px;font-size:15px;line-height:1.6;white-space:pre-wrap}
.number{color:var(--ink-2)}
mark{background:var(--warn-soft);color:var(--ink);text-decoration:underline 2px var(--bad)}
.remedy b{color:var(--good)}
@media print{
#filters,details{display:none}
}
`;
