/** The look of the timeline page: readable on a screen and on paper, nothing loaded from anywhere. */
export const TIMELINE_STYLE = `
:root{--ink:#1d1d1f;--quiet:#62626a;--line:#d9d9de;--late:#b3261e;--soon:#8a5a00;--done:#1b6e3c;--bar:#b9cbe3;--window:#5b86bf}
*{box-sizing:border-box}
body{font:16px/1.45 'Segoe UI',system-ui,-apple-system,Roboto,'Noto Sans',sans-serif;color:var(--ink);max-width:75rem;margin:0 auto;padding:1.5rem 1rem 3rem}
h1{font-size:1.6rem;margin:0}h2{font-size:1.05rem;margin:1.6rem 0 .3rem;border-bottom:1px solid var(--line)}
header p{margin:.2rem 0;color:var(--quiet)}.note{color:var(--soon)}
ol{list-style:none;margin:0;padding:0}
li{display:grid;grid-template-columns:8.5rem 15rem 1fr;gap:.8rem;align-items:start;padding:.35rem 0;border-bottom:1px solid #efeff2}
time{font-variant-numeric:tabular-nums;font-weight:600}time small{display:block;font-weight:400;color:var(--quiet)}
svg{width:100%;height:1.4rem;overflow:visible}
.track{stroke:var(--line);stroke-width:1}.bar{fill:var(--bar)}.window{fill:var(--window)}.due{fill:var(--ink)}.poll{fill:#c8102e}.now{stroke:var(--soon);stroke-width:1.5;stroke-dasharray:3 2}
.title{font-weight:600}.said,.who{color:var(--quiet);font-size:.92rem;margin:0}
.status{font-size:.8rem;font-weight:700;color:var(--quiet);white-space:nowrap}
.late .status,.late .said{color:var(--late)}.late .due{fill:var(--late)}.soon .status,.today .status{color:var(--soon)}.done .status{color:var(--done)}.done .due{fill:var(--done)}
.passed .title,.done .title{font-weight:400;color:var(--quiet)}
@media(max-width:45rem){li{grid-template-columns:1fr}svg{max-width:20rem}}
@media print{body{padding:0;font-size:9.5pt}li{break-inside:avoid;grid-template-columns:6.5rem 9rem 1fr}a{color:inherit}}
`.trim();
