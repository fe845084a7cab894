/** Files, findings, excerpts, and the sections that are folded away. */
export const findingsCss = `details.file, details.more { margin-top: 0.8rem; border: 1px solid var(--line); border-radius: 10px; background: var(--sheet); overflow: clip; }
details.more { margin-top: 1.2rem; }
summary { display: flex; align-items: center; gap: 0.45rem; padding: 0.7rem 1rem; cursor: pointer; font-weight: 600; overflow-wrap: anywhere; list-style: none; }
summary::-webkit-details-marker { display: none; }
summary::before { content: ""; flex: none; width: 0.45rem; height: 0.45rem; margin-right: 0.25rem; border: solid var(--muted); border-width: 0 2px 2px 0; transform: rotate(-45deg); transition: transform 0.12s; }
details[open] > summary::before { transform: rotate(45deg); }
summary:hover { background: var(--raised); }
summary bdi { margin-right: auto; font-family: var(--mono); font-size: 0.92rem; }
.badge { flex: none; min-width: 1.6rem; padding: 0.02rem 0.5rem; border-radius: 99px; background: var(--raised); color: var(--muted); font-size: 0.82rem; font-weight: 600; text-align: center; font-variant-numeric: tabular-nums; }
.badge.error { background: var(--error-soft); color: var(--error); }
.badge.warning { background: var(--warning-soft); color: var(--warning); }
.badge.info { background: var(--info-soft); color: var(--info); }
.finding { padding: 0.8rem 1rem 0.9rem 1.2rem; border-top: 1px solid var(--line); content-visibility: auto; contain-intrinsic-size: auto 9rem; }
.finding.error { box-shadow: inset 4px 0 var(--error); } .finding.warning { box-shadow: inset 4px 0 var(--warning); } .finding.info { box-shadow: inset 4px 0 var(--info); }
.meta { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0.2rem 0.8rem; color: var(--muted); font-size: 0.88rem; }
.meta b { font-weight: 650; }
.error .meta b { color: var(--error); } .warning .meta b { color: var(--warning); } .info .meta b { color: var(--info); }
.place { font-family: var(--mono); font-size: 0.92em; overflow-wrap: anywhere; }
.meta code.rule { color: var(--accent); }
.message { margin-top: 0.15rem; max-width: 62rem; overflow-wrap: anywhere; white-space: pre-line; }
.finding pre { margin-top: 0.55rem; padding: 0.5rem 0; border-radius: 8px; background: var(--raised); overflow-x: auto; line-height: 1.6; tab-size: 2; }
pre span { display: block; min-width: max-content; min-height: 1.6em; padding-right: 1rem; color: var(--muted); }
pre .hit { color: var(--ink); }
pre span::before { content: attr(data-line); display: inline-block; width: 3.4rem; margin-right: 0.9rem; color: var(--muted); text-align: right; opacity: 0.8; user-select: none; }
pre .hit::before { opacity: 1; font-weight: 600; }
mark { border-radius: 3px; color: inherit; padding: 0.1em 0; }
.error mark { background: var(--error-mark); } .warning mark { background: var(--warning-mark); } .info mark { background: var(--info-mark); }
.more > p { padding: 0 1rem 0.6rem; color: var(--muted); }
.excepted li { padding: 0.7rem 1rem 0.8rem; border-top: 1px solid var(--line); }
.reason { display: flex; flex-wrap: wrap; gap: 0.1rem 1rem; margin-top: 0.2rem; color: var(--muted); font-size: 0.92rem; }
.reason::before { content: "↳"; margin-right: -0.5rem; }
.table { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: 0.92rem; }
:is(th, td) { padding: 0.35rem 1rem; border-top: 1px solid var(--line); text-align: left; vertical-align: baseline; }
thead th { color: var(--muted); font-weight: 600; }
tbody th { padding-top: 0.8rem; background: var(--raised); }
td code { white-space: nowrap; }
td.error { color: var(--error); } td.warning { color: var(--warning); } td.info { color: var(--info); }
td:nth-child(3) { white-space: nowrap; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
@media screen and (max-width: 52rem) {
  pre span::before { width: 2.2rem; }
  :is(th, td) { padding-left: 0.7rem; padding-right: 0.7rem; }
  td:nth-child(2) { min-width: 14rem; }
}
`;
