/** What only paper needs: sizes in points, and what stays together. */
export const printCss = `@media print {
  html { font-size: 9.5pt; }
  html:lang(zh-CN) { font-size: 10pt; }
  body { line-height: 1.5; }
  :lang(zh-CN) body { line-height: 1.7; }
  .badge, .callout, .table thead :is(th, td), .cover-title::before {
    -webkit-print-color-adjust: exact;
    print-color-adjust: exact;
  }
  main > p, main > ul, main > ol, main > blockquote { max-width: none; }
  p, li, dd, blockquote { orphans: 3; widows: 3; }
  h1, h2, h3, h4, h5, .contents-title { break-after: avoid; break-inside: avoid; }
  .keep, .callout, .signatures, tr, .facts > div, blockquote { break-inside: avoid; }
  .lead { break-after: avoid; }
  thead { display: table-header-group; break-inside: avoid; }
  .facts > div:first-child:not(:last-child) { break-after: avoid; }
  tbody tr:last-child:nth-child(n + 4), .facts > div:last-child:not(:first-child) { break-before: avoid; }
  td, .callout { -webkit-box-decoration-break: clone; box-decoration-break: clone; }
  .contents a { break-inside: avoid; }
  .contents > ol > li > a { break-after: avoid; }
  a { color: inherit; text-decoration: none; }
  main a[href^="http"], main a[href^="mailto"] { text-decoration: underline; }
  .page-break { break-before: page; height: 0; }
  .page-break + .page-break, .page-break:last-child { display: none; }
  .page-break + *, .page-break + .keep > :first-child { margin-top: 0; }
  footer { display: none; }
  .signatures tbody :is(th, td) { height: 12mm; }
  .cover-block { break-inside: avoid; }
  .cover-page {
    break-after: page;
    min-height: calc(var(--page-height) - 49mm);
    margin: 0;
  }
  .cover-page .cover-title { margin: 34mm 0 auto; padding: 0 0 12mm; }
  .cover-page .cover-title::before { width: 26mm; height: 2.4mm; margin-bottom: 9mm; }
  .cover-page h1 { font-size: 32pt; }
  .cover-page .subtitle { font-size: 14pt; }
  .cover-page .logo { height: 18mm; max-width: 70mm; }
  .cover-page .cover-sender { padding-bottom: 7mm; }
}
`;
