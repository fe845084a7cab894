/** Head, figures, filter and foot. */
export const pageCss = `*, ::before, ::after { box-sizing: border-box; }
[hidden] { display: none !important; }
html { -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 15px/1.55 var(--font); }
h1, h2, p, ul, pre { margin: 0; padding: 0; }
ul { list-style: none; }
code, pre { font-family: var(--mono); font-size: 0.87em; }
body > header, main, body > footer { max-width: 70rem; margin: 0 auto; padding: 0 1.5rem; }
body > header { padding-top: 2.4rem; }
.product { display: inline-block; padding: 0.05rem 0.6rem 0.1rem; border-radius: 99px; background: var(--accent); color: var(--sheet); font-weight: 600; font-size: 0.85rem; letter-spacing: 0.04em; }
h1 { margin-top: 0.6rem; font-size: 2rem; line-height: 1.2; letter-spacing: -0.01em; }
.sum { margin-top: 0.35rem; font-size: 1.05rem; }
.day { margin-top: 0.15rem; color: var(--muted); font-size: 0.9rem; }
h2 { font-size: 1.05rem; line-height: 1.3; }
main > h2 { margin: 1.6rem 0 0.8rem; }
.tiles { display: grid; grid-template-columns: repeat(6, 1fr); gap: 0.75rem; margin-top: 1.5rem; }
.tile { padding: 0.85rem 1rem 0.8rem; border: 1px solid var(--line); border-top-width: 4px; border-radius: 10px; background: var(--sheet); }
.tile b { display: block; font-size: 1.75rem; line-height: 1.15; font-weight: 650; font-variant-numeric: tabular-nums; }
.tile span { color: var(--muted); font-size: 0.88rem; }
.tile.error { border-top-color: var(--error); } .tile.error b { color: var(--error); }
.tile.warning { border-top-color: var(--warning); } .tile.warning b { color: var(--warning); }
.tile.info { border-top-color: var(--info); } .tile.info b { color: var(--info); }
.tile.none { border-top-color: var(--line); } .tile.none b { color: var(--muted); }
.topics { margin-top: 0.75rem; padding: 1rem 1.1rem 0.8rem; border: 1px solid var(--line); border-radius: 10px; background: var(--sheet); }
.topics ul { margin-top: 0.5rem; }
.topics a { display: grid; grid-template-columns: minmax(9rem, 16rem) 1fr 3.2rem; align-items: center; gap: 1rem; margin: 0 -0.5rem; padding: 0.22rem 0.5rem; border-radius: 6px; color: inherit; text-decoration: none; }
.topics a:hover { background: var(--accent-soft); }
.topics b { text-align: right; font-weight: 600; font-variant-numeric: tabular-nums; }
.bar { display: flex; height: 0.7rem; border-radius: 3px; overflow: hidden; background: var(--ground); }
.bar i { min-width: 3px; }
.bar i:last-child { border-radius: 0 3px 3px 0; }
.bar .error { background: var(--error); } .bar .warning { background: var(--warning); opacity: 0.85; } .bar .info { background: var(--info); opacity: 0.85; }
.filter { position: sticky; top: 0; z-index: 2; display: flex; flex-wrap: wrap; align-items: center; gap: 0.5rem; margin: 1.2rem -0.6rem 0; padding: 0.6rem; border-radius: 0 0 10px 10px; background: var(--ground); }
.filter :is(input[type=search], select, button, .switch) { height: 2.2rem; padding: 0 0.75rem; border: 1px solid var(--line); border-radius: 8px; background: var(--sheet); color: inherit; font: inherit; font-size: 0.92rem; }
.filter input[type=search] { flex: 1 1 15rem; min-width: 10rem; }
.filter select { max-width: 15rem; }
.filter button { cursor: pointer; color: var(--accent); font-weight: 600; }
.filter :focus-visible, summary:focus-visible, a:focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }
.switches { display: inline-flex; gap: 0.3rem; }
.switch { display: inline-flex; align-items: center; gap: 0.4rem; cursor: pointer; white-space: nowrap; }
.switch input { margin: 0; accent-color: var(--accent); }
.switch.error input { accent-color: var(--error); } .switch.warning input { accent-color: var(--warning); } .switch.info input { accent-color: var(--info); }
.filter output { flex-basis: 100%; color: var(--muted); font-size: 0.85rem; }
.nothing, .clean { margin-top: 1rem; padding: 2.2rem 1.2rem; border: 1px dashed var(--line); border-radius: 10px; background: var(--sheet); color: var(--muted); text-align: center; }
.clean h2 { color: var(--ink); font-size: 1.2rem; }
.clean h2::before { content: "✓"; display: block; width: 2.6rem; height: 2.6rem; margin: 0 auto 0.6rem; border-radius: 50%; background: var(--accent-soft); color: var(--accent); font-size: 1.3rem; line-height: 2.6rem; }
body > footer { padding-top: 1.5rem; padding-bottom: 2.5rem; color: var(--muted); font-size: 0.85rem; }
@media screen and (max-width: 52rem) {
  body > header, main, body > footer { padding-left: 1rem; padding-right: 1rem; }
  .tiles { grid-template-columns: repeat(3, 1fr); }
  .topics a { grid-template-columns: 1fr 3.2rem; gap: 0.15rem 1rem; }
  .topics .bar { grid-row: 2; grid-column: 1 / -1; }
  .filter { position: static; }
  .filter select { flex: 1 1 9rem; max-width: none; }
}
`;
