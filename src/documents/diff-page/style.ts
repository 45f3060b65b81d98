import type { Level } from '../../diff/judged-change.js';

const LEVELS = ['burden', 'notice', 'relief', 'wording'] as const satisfies readonly Level[];

// Without script: what is not ticked is not shown. A browser that cannot do that shows no ticks.
const FILTERS = LEVELS.map(
  (level) => `body:has(#show-${level}:not(:checked)) :is(main>div,nav li).${level}{display:none}`,
).join('\n');

/** What the page of changes adds to the look of every page. */
export const DIFF_STYLE = `
:root{--good-soft:#dff3e8;--bad-soft:#fde7e5}
@media (prefers-color-scheme:dark){:root{--good-soft:#12382a;--bad-soft:#4a1f1c}}
.verdict{font-size:22px;font-weight:700;margin:24px 0;padding-left:16px;border-left:4px solid}
nav ul{list-style:none;padding:0}
nav b{white-space:nowrap}
#levels{display:none;flex-wrap:wrap;gap:4px 24px;border:0;margin:16px 0 0;padding:8px 16px;background:var(--panel);border-radius:6px}
#levels legend{float:left;padding:8px 0;font-weight:700}
#levels label{display:flex;align-items:center;gap:8px;min-height:44px}
#levels input{width:20px;height:20px;margin:0;accent-color:var(--accent)}
@supports selector(:has(*)){#levels{display:flex}}
h4{line-height:1.6}
.file{margin-top:24px}
.file h3{margin:0}
.against{font-weight:400}
.file>.quiet{margin:0}
h2+p{margin:-8px 0 0}
td ul{margin:0;padding-left:20px}
.burden>h4 .level,dd.burden{color:var(--bad)}
.notice>h4 .level,dd.notice{color:var(--warn)}
.relief>h4 .level,dd.relief{color:var(--good)}
article.burden{border-color:var(--bad)}
article.notice{border-color:var(--warn)}
article.relief{border-color:var(--good)}
.sides{display:grid;grid-template-columns:1fr 1fr;gap:0 24px;margin:8px 0}
.sides>div{min-width:0;background:var(--panel);border-radius:6px;padding:8px 16px}
.sides dt{color:var(--ink-2);font-size:15px}
.sides dd,.pair{margin:0;white-space:pre-line}
.sides ul{margin:0;white-space:normal;font-size:15px}
del,ins{color:var(--ink);border-radius:2px;padding:0 2px;box-decoration-break:clone;-webkit-box-decoration-break:clone}
del{background:var(--bad-soft);text-decoration:line-through 2px var(--bad)}
ins{background:var(--good-soft);text-decoration:underline 2px var(--good);text-underline-offset:4px}
.lacking{color:var(--bad);font-weight:700}
pre{margin:8px 0;padding:8px 12px;background:var(--panel);border-radius:6px;font-size:15px;white-space:pre-wrap}
${FILTERS}
@media (max-width:640px){
.sides{grid-template-columns:1fr;gap:8px}
.verdict{font-size:18px}
}
@media print{
:root{--good-soft:#fff;--bad-soft:#fff}
#levels{display:none!important}
.sides>div{border:1px solid var(--line)}
h3,h4{break-after:avoid}
.file{margin-top:12px;padding-top:12px}
article{margin:12px 0}
.sides>div{padding:4px 12px}
}
`;
