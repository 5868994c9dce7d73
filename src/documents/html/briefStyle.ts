const light = `--ink:#1f2a33;--quiet:#55616b;--accent:#1f5a8a;--band:#c9dceb;--grid:#d6dde3;--paper:#fff;--against:#b4540f;--tint:#f3f6f9;color-scheme:light`;
const dark = `--ink:#e8edf1;--quiet:#a9b4bd;--accent:#7db8e8;--band:#2c4a63;--grid:#3b464f;--paper:#15191d;--against:#f0a25c;--tint:#1e2429;color-scheme:dark`;

/** The look of a brief: calm on screen in light and dark, and one A4 page on paper. */
export const briefStyle = `
:root{${light}}
@media (prefers-color-scheme:dark){:root{${dark}}}
*{box-sizing:border-box}
html{background:var(--paper);font-size:15px}
body{margin:0 auto;max-width:60rem;padding:1.5rem 1.25rem;background:var(--paper);color:var(--ink);font:1rem/1.45 "Segoe UI",system-ui,-apple-system,Roboto,"Helvetica Neue",Arial,sans-serif;overflow-wrap:break-word}
h1,h2,h3,p,ul,dl,figure,table{margin:0;padding:0}
.kicker{color:var(--quiet);font-size:.8rem;letter-spacing:.05em;text-transform:uppercase}
h1{margin:.15rem 0 .35rem;color:var(--accent);font-size:1.5rem;line-height:1.2}
.policy{color:var(--quiet)}
h2,.parts{margin:1.1rem 0 .4rem}
h2{padding-bottom:.15rem;border-bottom:2px solid var(--accent);font-size:1rem}
h3,caption{font-size:.87rem;font-weight:600;line-height:1.3;text-align:left}
ul{display:grid;gap:.4rem;padding-left:1.1rem}
data{font-variant-numeric:tabular-nums}
li data{font-weight:600;white-space:nowrap}
svg{display:block;width:100%;height:auto;margin:.3rem 0 .1rem;overflow:visible}
.small{color:var(--quiet);font-size:.8rem}
details{margin-top:.2rem;font-size:.8rem}
summary{min-height:24px;padding:.2rem 0;color:var(--accent);cursor:pointer}
table{width:100%;border-collapse:collapse;font-size:.87rem}
caption{margin-bottom:.2rem}
th,td{white-space:nowrap;padding:.18rem .5rem;border-bottom:1px solid var(--grid);text-align:right;font-weight:400}
thead th{white-space:normal;color:var(--quiet);font-size:.8rem;vertical-align:bottom}
th:first-child{padding-left:0;text-align:left}
td:nth-child(4){font-weight:600}
.scroll{overflow-x:auto}
.honest{margin-top:1.1rem;align-self:start;padding:.6rem .8rem;border-left:4px solid var(--against);background:var(--tint)}
.charts{display:grid;gap:1rem;align-content:start}
dl{display:flex;flex-wrap:wrap;gap:.1rem 1.1rem;margin-top:.8rem;color:var(--quiet);font-size:.8rem}
dl div{display:flex;gap:.35rem}
dt::after{content:"\\00a0"}
dd{margin:0;color:var(--ink)}
@media (min-width:46rem),print{
.two{display:grid;grid-template-columns:minmax(0,1.15fr) minmax(0,1fr);gap:0 1.5rem}
}
@page{size:A4;margin:12mm}
@media print{
:root{${light}}
html{font-size:12.5px}
body{max-width:none;padding:0;line-height:1.36;print-color-adjust:exact;-webkit-print-color-adjust:exact}
details{display:none}
h2{margin-top:.7rem}
ul{gap:.3rem}
figure,table,.honest{break-inside:avoid}
}
@media (forced-colors:active){:root{--ink:CanvasText;--quiet:CanvasText;--accent:CanvasText;--band:GrayText;--grid:GrayText;--paper:Canvas;--against:CanvasText}}
`;
