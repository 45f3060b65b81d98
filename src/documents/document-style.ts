/** What pages of numbers and of changes add to the look of every page: wide, and whole on paper. */
export const DOCUMENT_STYLE = `
header,main,footer{max-width:76rem}
nav{margin-top:8px}
h3{margin:32px 0 8px}
.unseen{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden;white-space:nowrap}
.bad{color:var(--bad)}
.good,.bad{font-weight:700}
details ul{margin-bottom:16px}
li{margin:4px 0}
@page{margin:14mm 12mm}
@media print{
header,main,footer{max-width:none;padding-left:0;padding-right:0}
header{padding-top:0}
nav{display:none}
h2{margin-top:24px}
h2,h3,caption{break-after:avoid}
table,.quiet{font-size:9.5pt;line-height:1.5}
th,td{padding:3px 8px 3px 0}
table{margin-bottom:16px}
details::details-content{display:block;content-visibility:visible}
summary{list-style:none;min-height:0}
li{margin:0}
}
`;
