/** What only a screen needs: a sheet on a quiet ground, room on a phone. */
export const screenCss = `@media screen {
  body { background: #eceff2; }
  .sheet {
    max-width: 62rem;
    margin: 2.5rem auto;
    padding: 3.5rem 4.5rem 3rem;
    background: #fff;
    box-shadow: 0 1px 3px rgb(29 37 48 / 0.12), 0 12px 32px rgb(29 37 48 / 0.06);
  }
  .sheet.landscape { max-width: 86rem; }
  :is(h2, h3, h4, h5) { scroll-margin-top: 1.2rem; }
  .contents a:hover span:last-child { text-decoration: underline; }
  .table:not(.scale) { overflow-x: auto; }
  .page-break { height: 1.5rem; }
  footer { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--line); font-size: 0.85rem; color: var(--muted); }
}
@media screen and (max-width: 66rem) {
  .sheet { margin: 0 auto; padding: 2.5rem 2.2rem; }
}
@media screen and (max-width: 45rem) {
  .sheet { padding: 1.5rem 1.1rem 2rem; box-shadow: none; }
  h1, .cover-block h1 { font-size: 1.7rem; }
  .cover-page h1 { font-size: 2.1rem; }
  .cover-page { min-height: 32rem; }
  .cover-page .properties { grid-template-columns: repeat(auto-fill, minmax(8.5rem, 1fr)); }
  h2, .contents-title { font-size: 1.4rem; }
  h2 { margin-top: 2.4rem; }
  .facts > div { grid-template-columns: 1fr; gap: 0.1rem; }
  .facts dt { font-size: 0.85rem; }
  .table { margin-right: -1.1rem; padding-right: 1.1rem; }
  .table table { min-width: calc(var(--columns, 4) * 8.5rem); }
  .table.scale { margin-right: 0; padding: 0 0 0.4rem; overflow-x: auto; }
  .table.scale table { min-width: 0; }
  /* Against the widths that the cells ask for themselves. */
  .table.scale th { min-width: 0 !important; }
  .contents a { padding: 0.4rem 0; }
  .contents > ol > li > ol, .contents ol ol ol { padding-left: 1.2rem; }
}
`;
