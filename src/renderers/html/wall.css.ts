import type { DocumentTree } from '../../documents/tree.js';

/** What hangs on a wall is read standing: larger type, less around it, all of it on one page. */
export function wallCss({ sideBySide }: DocumentTree): string {
  return `${WALL}@media print {
  html, html:lang(zh-CN) { font-size: ${sideBySide ? '10pt' : '11pt'}; }
}
`;
}

const WALL = `.wall .cover-block { display: grid; grid-template-columns: 1fr auto; align-items: end; gap: 0 2rem; margin-bottom: 0.8rem; padding-top: 0.8rem; }
.wall .cover-block .cover-title { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 1rem; order: -1; margin: 0 0 0.6rem; }
.wall .cover-sender { align-self: center; }
.wall .cover-block h1 { font-size: 2.5rem; font-weight: 700; }
.wall .subtitle { margin: 0; font-size: 1.15rem; }
.wall .cover-block .properties { display: flex; flex-wrap: wrap; grid-column: 1 / -1; gap: 0.1rem 1.4rem; padding: 0.35rem 0; font-size: 0.72rem; }
.wall .properties > div:not(.gap) { display: flex; gap: 0.4rem; }
.wall .properties dt { margin: 0; font-size: 1em; }
.wall .properties .gap { flex: 1 0 100%; font-size: 1em; }
.wall main > p { font-size: 1.1rem; }
.wall main > p.small { margin: 0.9rem 0 0; font-size: 0.72rem; }
.wall main h2 { margin: 1.1rem 0 0.35rem; font-size: 1.25rem; }
.wall .table { margin-bottom: 0; }
.wall .table table { font-size: 1rem; line-height: 1.35; }
.wall .table :is(th, td) { padding-top: 0.4rem; padding-bottom: 0.4rem; }
.wall .table td:first-child { color: var(--brand-ink); font-weight: 600; }
.wall .table td:nth-child(2) { font-size: 1.15em; }
.wall .table td:nth-child(3) { font-size: 0.85em; }
.wall .table td:nth-child(3) strong { font-size: 1.35em; color: var(--brand-ink); }
.wall .table td > p { margin-bottom: 0.1rem; }
.wall .facts { margin: 0; }
.wall .facts > div { grid-template-columns: minmax(7rem, 34%) 1fr; }
.wall .facts > div { padding: 0.25rem 0; }
.wall .facts dt { color: var(--ink); font-weight: 600; }
.wall ul { margin: 0; }
.wall li { margin: 0.15rem 0; }
.wall li > p { margin: 0; }
@media print {
  .wall { line-height: 1.35; }
  :lang(zh-CN) .wall, :lang(zh-CN) .wall .table table { line-height: 1.45; }
}
`;
