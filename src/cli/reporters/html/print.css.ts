/** On paper: no controls, no ground, long lines broken, and no finding torn in two. */
export const printCss = `@page { margin: 16mm 15mm; }
@media print {
  body { background: none; font-size: 9.5pt; }
  body > header, main, body > footer { max-width: none; padding: 0; }
  .filter, .nothing { display: none !important; }
  .tiles { grid-template-columns: repeat(6, 1fr); }
  .tile { padding: 0.5rem 0.6rem; }
  .tile b { font-size: 15pt; }
  .topics a { grid-template-columns: 14rem 1fr 3.2rem; }
  .finding, .excepted li, tr { break-inside: avoid; content-visibility: visible; }
  summary, h2, tbody th { break-after: avoid; }
  details.file, details.more { overflow: visible; border-radius: 0; }
  ::details-content { content-visibility: visible; height: auto; }
  pre { white-space: pre-wrap; overflow-wrap: anywhere; }
  pre span { min-width: 0; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
