/** Tables to be filled in by hand: ruled cells with room to write, and rows of boxes to tick. */
export const formsCss = `.form table { border-collapse: collapse; }
.form :is(th, td), .form :is(th, td):first-child, .form :is(th, td):last-child {
  padding: 0.4rem 0.5rem;
  border: 1px solid #aab3be;
}
.form thead :is(th, td) { border-bottom: 1px solid #aab3be; }
.form td { height: 1.9rem; }
.form td.center { font-family: var(--font); font-size: 1.3em; line-height: 1.15; }
.scale { margin: 0.2rem 0 1.1rem; }
.scale :is(th, td), .scale thead :is(th, td) { padding: 0 0.2rem; border: none; background: none; vertical-align: middle; }
.scale thead :is(th, td) { font-weight: 400; color: var(--muted); }
.scale td.center { font-size: 1.5em; line-height: 1.2; font-family: var(--font); }
.scale td { color: var(--ink); }
@media print {
  .form tr, .scale { break-inside: avoid; }
  .form td { height: 9mm; }
}
`;
