/**
 * Typography: the running text, headings and what stands within a line. Few text fonts have all three of
 * the marks ● ◐ ○, and marks of two fonts differ in size: they come from one that has them all.
 */
export const typeCss = `@font-face {
  font-family: Marks;
  src: local("DejaVu Sans"), local("DejaVuSans"), local("Segoe UI Symbol"), local("Apple Symbols"),
    local("Noto Sans Symbols2"), local("NotoSansCJKsc-Regular");
  unicode-range: U+25CB, U+25CF-25D0;
}
:root {
  --ink: #1d2530;
  --muted: #5b6675;
  --line: #d8dde4;
  --soft: #f5f7f9;
}
*, *::before, *::after { box-sizing: border-box; }
html {
  font-size: 16px;
  -webkit-text-size-adjust: 100%;
  text-size-adjust: 100%;
}
body {
  margin: 0;
  color: var(--ink);
  font-family: Marks, var(--font);
  line-height: 1.55;
  overflow-wrap: anywhere;
  font-variant-numeric: lining-nums;
}
h1, h2, h3, h4, h5 {
  margin: 0;
  line-height: 1.25;
  font-weight: 600;
  text-wrap: balance;
}
h1 { font-size: 2.3rem; line-height: 1.15; letter-spacing: -0.01em; }
h2 { margin: 3rem 0 1rem; font-size: 1.65rem; color: var(--brand-ink); }
h3 { margin: 2.2rem 0 0.7rem; font-size: 1.25rem; }
h4 { margin: 1.7rem 0 0.5rem; font-size: 1.05rem; }
h5 { margin: 1.4rem 0 0.5rem; font-size: 1.02rem; }
.keep > h5:first-child { padding-top: 0.6rem; border-top: 2px solid var(--brand); }
h2 + h3, h3 + h4, h4 + h5 { margin-top: 0.9rem; }
h2 .number, h3 .number, h4 .number, h5 .number { margin-right: 0.35em; font-weight: 400; color: var(--brand-ink); }
p { margin: 0 0 0.8rem; text-wrap: pretty; }
.lead { font-size: 1.15rem; line-height: 1.5; color: #3a4554; margin-bottom: 1.1rem; }
.quiet { font-size: 0.78em; font-weight: 400; letter-spacing: 0.02em; white-space: nowrap; color: var(--muted); }
.small { font-size: 0.85rem; color: var(--muted); }
strong { font-weight: 600; }
a { color: var(--brand-ink); text-decoration-thickness: 0.06em; text-underline-offset: 0.18em; }
.badge {
  display: inline-block;
  max-width: 100%;
  padding: 0.1em 0.6em;
  border: 1px solid transparent;
  border-radius: 0.3em;
  font-size: 0.78em;
  font-weight: 600;
  line-height: 1.45;
  vertical-align: 0.08em;
  color: #3a4554;
  background: #e9edf1;
}
.badge.hard { color: #134a73; background: #dfecf6; }
.badge.soft { color: #5b3478; background: #efe6f5; }
.badge.fix { color: #2f5a33; background: #e3f0e4; }
.badge.gap { color: #8a3b00; background: #fdeedd; border-color: #efc798; }
.badge.plain { color: var(--muted); background: none; border-color: #c3cad3; }
:lang(zh-CN) body {
  line-height: 1.75;
  line-break: strict;
  text-autospace: normal;
}
:lang(zh-CN) h1 { line-height: 1.3; letter-spacing: 0.01em; }
:lang(zh-CN) :is(h2, h3, h4, h5) { line-height: 1.4; }
:lang(zh-CN) .lead { line-height: 1.7; }
:lang(zh-CN) em { font-style: normal; font-weight: 600; color: var(--brand-ink); }
`;
