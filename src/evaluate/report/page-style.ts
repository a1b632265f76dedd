/** Light, dark and print; one column on a telephone. Colours were chosen to be told apart without red and green. */
export const PAGE_STYLE = `
:root { color-scheme: light dark; --ink: #1c1e21; --dim: #5c636b; --paper: #fff; --rule: #d9dde2; --soft: #f4f6f8; --right: #2b6cb0; --wrong: #c2570c; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e8ea; --dim: #9ba3ac; --paper: #16181b; --rule: #363b41; --soft: #202328; --right: #6ba6e0; --wrong: #ed9150; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem 1rem 4rem; max-width: 68rem; background: var(--paper); color: var(--ink); font: 16px/1.5 system-ui, "Noto Sans", "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 .25rem; overflow-wrap: anywhere; }
h2 { font-size: 1.15rem; margin: 2.5rem 0 .5rem; padding-top: .75rem; border-top: 1px solid var(--rule); }
h3 { font-size: 1rem; margin: 1rem 0 .25rem; }
.column { font-size: .8rem; margin: 0 0 .25rem; color: var(--dim); font-weight: 600; }
p { margin: .25rem 0; }
.dim, figcaption, caption { color: var(--dim); font-size: .85rem; }
.signature { overflow-wrap: anywhere; font-family: ui-monospace, monospace; font-size: .75rem; }
.headline { display: flex; flex-wrap: wrap; gap: .75rem; margin: 1.25rem 0 .5rem; }
.headline div { flex: 1 1 9rem; background: var(--soft); border-radius: .5rem; padding: .6rem .9rem; }
.headline span { display: block; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
.headline b { display: block; font-size: 1.7rem; line-height: 1.2; font-variant-numeric: tabular-nums; }
.charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr)); gap: 1.5rem; align-items: start; }
figure { margin: 0; break-inside: avoid; }
.chart { width: 100%; height: auto; max-width: 34rem; font-size: 12px; }
.chart text { fill: var(--dim); }
.grid { stroke: var(--rule); stroke-width: 1; }
.reference { stroke: var(--dim); stroke-dasharray: 4 4; }
.line { fill: none; stroke: var(--right); stroke-width: 2; }
.filled { fill: var(--right); opacity: .15; }
.dot { fill: var(--right); }
.range { stroke: var(--right); stroke-width: 1.5; }
.right-bar { fill: var(--right); }
.wrong-bar { fill: var(--wrong); }
.track { fill: var(--soft); }
.key::before { content: ""; display: inline-block; width: .75em; height: .75em; margin: 0 .3em 0 .6em; background: var(--right); }
.key.wrong::before { background: var(--wrong); }
.wide { overflow-x: auto; }
.whole { white-space: nowrap; }
table { border-collapse: collapse; font-size: .9rem; font-variant-numeric: tabular-nums; }
caption { text-align: left; padding-bottom: .3rem; }
th, td { padding: .3rem .7rem; text-align: right; border-bottom: 1px solid var(--rule); white-space: nowrap; }
th { font-weight: 600; } thead th { color: var(--dim); } th:first-child { text-align: left; padding-left: 0; }
.confusion td { text-align: center; min-width: 2.6rem; }
.confusion .same { background: color-mix(in srgb, var(--right) calc(var(--share) * .55), transparent); }
.confusion .other { background: color-mix(in srgb, var(--wrong) calc(15% + var(--share) * .55), transparent); }
details { border-bottom: 1px solid var(--rule); }
summary { cursor: pointer; padding: .5rem 0; font-weight: 600; } summary .dim { font-weight: 400; margin-left: .5rem; }
.pair { content-visibility: auto; contain-intrinsic-size: auto 11rem; padding: .5rem 0 .9rem; border-top: 1px solid var(--rule); break-inside: avoid; }
.both { display: grid; grid-template-columns: 1fr 1fr; gap: 1.25rem; }
.three { display: grid; grid-template-columns: 1fr 1fr 1fr; gap: 1.25rem; }
.bead { border-left: 3px solid var(--right); padding-left: .7rem; margin-bottom: .5rem; overflow-wrap: anywhere; }
.bead.system { border-color: var(--wrong); }
@media (max-width: 40rem) { .both, .three { grid-template-columns: 1fr; gap: .25rem; } body { padding: 1rem .75rem 3rem; } table { font-size: .78rem; } th, td { padding: .25rem .3rem; white-space: normal; } }
@page { margin: 14mm; }
@media print { html { font-size: 11px; } h2, h3, .column { break-after: avoid; } table { break-inside: avoid; } :root { color-scheme: light; --ink: #000; --dim: #444; --paper: #fff; --rule: #bbb; --soft: #f2f2f2; --right: #2b6cb0; --wrong: #c2570c; } body { max-width: none; padding: 0; font-size: 11px; } .pair { content-visibility: visible; } * { print-color-adjust: exact; } }
`;
