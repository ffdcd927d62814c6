/** The style of the page: light and dark, phones, A4. Nothing is fetched, and no colour says anything alone. */
export const PAGE_STYLE = `
:root{color-scheme:light dark;--bg:#fff;--fg:#1b1f24;--dim:#57606a;--line:#d0d7de;--soft:#f6f8fa;--critical:#a40e26;
--high:#b42318;--medium:#8a4600;--low:#0550ae;--unknown:#6639ba;--node:#eef4fb;--edge:#8c959f}
@media (prefers-color-scheme:dark){:root{--bg:#0d1117;--fg:#e6edf3;--dim:#9da7b1;--line:#30363d;--soft:#161b22;
--critical:#ff9492;--high:#ffa198;--medium:#f0b072;--low:#79c0ff;--unknown:#d2a8ff;--node:#1c2836;--edge:#6e7681}}
*{box-sizing:border-box}
body{margin:0;background:var(--bg);color:var(--fg);font:15px/1.5 system-ui,-apple-system,"Segoe UI",sans-serif}
main,header,footer,nav{max-width:1180px;margin:0 auto;padding:0 16px}
h1{font-size:1.7em;margin:.8em 0 .1em}h2{font-size:1.25em;margin:1.8em 0 .5em;border-bottom:1px solid var(--line)}
h3{font-size:1.05em;margin:1.2em 0 .2em}
p{margin:.3em 0}a{color:var(--low)}a:focus-visible,[tabindex]:focus-visible{outline:3px solid var(--low);
outline-offset:2px}
.skip{position:absolute;left:-999px}.skip:focus{left:8px;top:8px;background:var(--bg);padding:8px;z-index:1}
.dim{color:var(--dim)}code{font:.9em ui-monospace,Consolas,monospace;overflow-wrap:anywhere}
pre{background:var(--soft);border:1px solid var(--line);padding:6px 10px;margin:.3em 0;white-space:pre-wrap;
overflow-wrap:anywhere}
.tiles{display:flex;flex-wrap:wrap;gap:10px;list-style:none;padding:0;margin:1em 0}
.tiles li{border:1px solid var(--line);border-left:5px solid var(--edge);padding:6px 12px;min-width:7.5em}
.tiles b{display:block;font-size:1.5em;line-height:1.2}
.critical{border-left-color:var(--critical)!important}.high{border-left-color:var(--high)!important}
.medium{border-left-color:var(--medium)!important}.low{border-left-color:var(--low)!important}
.unknown{border-left-color:var(--unknown)!important}
.tag{display:inline-block;border:1px solid;border-radius:3px;padding:0 6px;font-size:.85em;font-weight:600}
.t-critical{color:var(--critical)}.t-high{color:var(--high)}.t-medium{color:var(--medium)}.t-low{color:var(--low)}
.t-unknown{color:var(--unknown)}
.box{border-left:4px solid var(--edge);padding:.1em 0 .1em 12px;margin:1em 0}
.scroll{overflow-x:auto;margin:.5em 0}
table{border-collapse:collapse;width:100%;font-size:.92em}caption{text-align:left;padding:.4em 0;font-weight:600}
th,td{border:1px solid var(--line);padding:4px 7px;text-align:left;vertical-align:top;overflow-wrap:anywhere}
thead th{background:var(--soft);overflow-wrap:normal}tbody th{font-weight:600}
svg{display:block;min-width:900px;width:100%;height:auto}svg text{font:12px system-ui,sans-serif;fill:var(--fg)}
svg .head{font-weight:700}svg .sub{fill:var(--dim)}svg .node{fill:var(--node);stroke:var(--edge)}
svg .bad{stroke:var(--high);stroke-width:2.5}svg .edge{fill:none;stroke:var(--edge);opacity:.6}
svg .bar{fill:var(--low);opacity:.55}svg .over{fill:var(--edge);opacity:.5}svg .cut{font-weight:700;text-anchor:end}
svg .now{stroke:var(--high);
stroke-width:1.5}svg .tick{stroke:var(--line)}
nav a{display:inline-block;margin:0 1em .3em 0}
.box caption,.role caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
@media (max-width:640px){body{font-size:14px}h1{font-size:1.35em}.tiles li{flex:1 1 40%}th,td{min-width:8em}}
@page{size:A4;margin:14mm}
@media print{:root{--bg:#fff;--fg:#000;--dim:#444;--line:#999;--soft:#f2f2f2;--critical:#a40e26;--high:#b42318;
--medium:#8a4600;--low:#0550ae;--unknown:#6639ba;--node:#eef4fb;--edge:#666}body{font-size:9.5pt}main,header,
footer{max-width:none;padding:0}nav,.skip{display:none}.scroll{overflow:visible}svg{min-width:0}
th,td{min-width:4.2em}
thead{display:table-header-group}tr,.box>h3,figure,.tiles li{break-inside:avoid}h2,h3,caption{break-after:avoid}
a{color:inherit;text-decoration:none}}
`.trim();
