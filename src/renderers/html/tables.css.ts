/** Tables and the lines to sign. */
export const tablesCss = `.table { margin: 0 0 1.4rem; }
.table table { width: 100%; border-collapse: collapse; font-size: 0.9rem; line-height: 1.45; }
:lang(zh-CN) .table table { line-height: 1.6; }
.table :is(th, td) {
  box-sizing: content-box;
  padding: 0.5rem 0.6rem;
  border-bottom: 1px solid var(--line);
  text-align: left;
  vertical-align: top;
}
.table :is(th, td):first-child { padding-left: 0.4rem; }
.table :is(th, td):last-child { padding-right: 0.4rem; }
.table thead :is(th, td) {
  border-bottom: 2px solid var(--brand);
  background: var(--brand-tint);
  font-weight: 600;
  vertical-align: bottom;
}
.table td > p { margin: 0 0 0.35rem; }
.table td > p:last-child { margin-bottom: 0; }
.table :is(th, td).end { text-align: right; font-variant-numeric: tabular-nums; }
.table :is(th, td).center { text-align: center; }
.table .signatures { table-layout: fixed; }
.signatures thead :is(th, td) { border-bottom: 1px solid var(--line); background: none; color: var(--muted); font-weight: 400; }
.signatures tbody :is(th, td) { height: 2.6rem; border-bottom-color: #8a94a1; vertical-align: bottom; font-weight: 400; }
.signatures tbody th { font-weight: 600; }
.signatures :is(th, td):nth-child(2) { width: 30%; }
.signatures :is(th, td):nth-child(3) { width: 27%; }
.signatures :is(th, td):nth-child(4) { width: 22%; }
`;
