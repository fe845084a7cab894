/** Blocks of the running text: lists, facts, callouts, the customer's voice, the contents list. */
export const blocksCss = `main > p, main > ul, main > ol, main > blockquote { max-width: 46rem; }
main > :first-child, .callout > :first-child, .keep > :first-child { margin-top: 0; }
.callout > :last-child, li > :last-child, blockquote > :last-child { margin-bottom: 0; }
ul, ol { margin: 0 0 1rem; padding-left: 1.5rem; }
li { margin: 0.25rem 0; padding-left: 0.2rem; }
li > p { margin-bottom: 0.35rem; }
li > ul, li > ol { margin: 0.25rem 0 0; }
li::marker { color: var(--brand-ink); font-variant-numeric: tabular-nums; }
blockquote {
  margin: 0 0 1rem;
  padding: 0.15rem 0 0.15rem 1.1rem;
  border-left: 0.2rem solid var(--brand);
  font-size: 1.08rem;
  color: #3a4554;
}
blockquote + blockquote { margin-top: -0.3rem; }
:lang(en) blockquote { font-style: italic; }
.facts { margin: 0 0 1.3rem; border-top: 1px solid var(--line); }
.facts > div {
  display: grid;
  grid-template-columns: minmax(7rem, 26%) 1fr;
  gap: 1.2rem;
  padding: 0.45rem 0;
  border-bottom: 1px solid var(--line);
}
.keep > .facts { margin-bottom: 0.9rem; font-size: 0.94em; line-height: 1.45; }
.keep > .facts > div { grid-template-columns: minmax(7rem, 18%) 1fr; padding: 0.3rem 0; }
dt { color: var(--muted); }
dd { margin: 0; min-width: 0; }
.callout {
  margin: 1.2rem 0;
  padding: 0.85rem 1.1rem;
  border-left: 0.25rem solid var(--brand);
  background: var(--brand-tint);
}
.callout.gap { border-color: #d9822b; background: #fdf4e9; }
.callout .table table, .callout .facts { font-size: 0.95em; }
.keep { margin: 0; }
.contents { margin: 0 0 2.5rem; }
.contents-title { margin-bottom: 1rem; font-size: 1.65rem; line-height: 1.25; font-weight: 600; color: var(--brand-ink); }
.contents ol { margin: 0; padding: 0; list-style: none; }
.contents li { margin: 0; padding: 0; }
.contents a { display: flex; gap: 0.8rem; padding: 0.16rem 0; color: inherit; text-decoration: none; }
.contents .number { flex: none; min-width: 1.6rem; color: var(--brand-ink); font-variant-numeric: tabular-nums; }
.contents > ol > li { padding: 0.3rem 0; border-top: 1px solid var(--line); }
.contents > ol > li > a { font-weight: 600; }
.contents > ol > li > ol { padding-left: 2.4rem; }
.contents > ol > li > ol .number { min-width: 2.2rem; color: var(--muted); }
.contents ol ol ol { padding-left: 3rem; font-size: 0.94em; color: var(--muted); }
.contents ol ol ol .number { min-width: 2.8rem; }
@media print, (min-width: 60rem) {
  .contents.long > ol { columns: 2; column-gap: 3rem; font-size: 0.94em; line-height: 1.4; }
  .contents.long > ol > li { break-inside: avoid; }
  .contents.long a { padding: 0.1rem 0; }
  .contents.long ol ol ol { padding-left: 1.2rem; }
  .contents.long ol ol ol a { text-wrap: pretty; }
}
`;
