/** The look of the report: readable on a screen and on paper, nothing loaded from anywhere. */
export const REPORT_STYLE = `
:root{--ink:#1d1d1f;--quiet:#6b6b70;--line:#d9d9de;--error:#b3261e;--warning:#8a5a00;--note:#44546a;--good:#1b6e3c}
*{box-sizing:border-box}
body{font:16px/1.5 'Segoe UI',system-ui,-apple-system,Roboto,'Noto Sans',sans-serif;color:var(--ink);max-width:62rem;margin:0 auto;padding:2rem 1.25rem 4rem}
h1{font-size:1.7rem;margin:.1rem 0}
h2{font-size:1.15rem;margin:2.2rem 0 .6rem;border-bottom:1px solid var(--line);padding-bottom:.3rem}
header p{margin:.1rem 0;color:var(--quiet)}
header .where{color:var(--ink);font-weight:600}
.sample{color:var(--warning)!important}
.verdict{font-size:1.3rem;font-weight:700;margin:1.2rem 0;padding:.8rem 1rem;border-left:.5rem solid}
.verdict small{display:block;font-size:.95rem;font-weight:400;color:var(--ink)}
.ready{border-color:var(--good);background:#eaf6ee;color:var(--good)}
.not-ready{border-color:var(--error);background:#fcebea;color:var(--error)}
.facts{display:flex;flex-wrap:wrap;gap:.5rem 2rem;list-style:none;padding:0}
.facts b{font-size:1.35rem;display:block;font-variant-numeric:tabular-nums}
table{border-collapse:collapse;width:100%}
th,td{text-align:left;vertical-align:top;padding:.35rem .6rem;border-bottom:1px solid var(--line)}
.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
.milestones .n{text-align:left}.milestones .state{white-space:nowrap}
.areas{width:auto;min-width:60%}.bar{width:24rem;max-width:50vw}.bar i{display:block;height:.9rem;margin-top:.25rem;background:#9db7d5}
h3{font-size:1rem;margin:1rem 0 .2rem}
.papers{columns:2;column-gap:2rem;margin:.2rem 0;padding-left:1.2rem}.papers li{break-inside:avoid;margin:.15rem 0}
.held{border-left:.35rem solid var(--error);padding-left:.8rem}.held .papers{columns:1}.papers .draft small{color:var(--warning)}
details{border:1px solid var(--line);border-left:.35rem solid var(--note);margin:.5rem 0;padding:.5rem .8rem}
details.error{border-left-color:var(--error)}details.warning{border-left-color:#d69a00}
summary{cursor:pointer}summary code{color:var(--quiet);font-size:.85em}
.badge{font-size:.78rem;font-weight:700;color:var(--note)}
.error .badge{color:var(--error)}.warning .badge{color:var(--warning)}
.fix{margin:.5rem 0 .1rem}.basis{margin:0;color:var(--quiet);font-size:.92rem}
details ul{margin:.5rem 0;padding-left:1.2rem}
.place{color:var(--quiet)}li .fix{margin:.1rem 0 0}
tr.late td{color:var(--error)}
tr.done td,tr.passed td{color:var(--quiet)}tr.today td{font-weight:700}
small{color:var(--quiet)}
@media(max-width:45rem){.papers{columns:1}}
@media print{body{padding:0;font-size:11pt}details{break-inside:avoid-page}details:not([open])>*:not(summary){display:none}a{color:inherit;text-decoration:none}}
`.trim();
