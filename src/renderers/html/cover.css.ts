/** The cover page and the title block. */
export const coverCss = `.cover-block + main h2 { margin: 2.1rem 0 0.7rem; font-size: 1.35rem; }
.cover-block + main > h2:first-child { margin-top: 0; }
.cover-block + main h3 { margin-top: 1.5rem; font-size: 1.1rem; }
.cover-block + main h4 { font-size: 1rem; }
.cover-sender { display: flex; flex-wrap: wrap; align-items: center; gap: 0.6rem 1.1rem; }
.cover-sender p { margin: 0; font-weight: 600; color: var(--muted); }
.logo { display: block; flex: none; height: 2.6rem; width: auto; max-width: 12rem; object-fit: contain; object-position: left; }
.subtitle { margin: 0.6rem 0 0; font-size: 1.2rem; line-height: 1.4; color: var(--muted); text-wrap: balance; }
.language { display: inline-block; }
.properties { display: grid; margin: 0; line-height: 1.4; }
.properties dt { margin-bottom: 0.15rem; font-size: 0.8rem; }
.properties dd { font-weight: 600; }
.properties .gap {
  display: flex;
  flex-wrap: wrap;
  align-items: baseline;
  gap: 0 0.8rem;
  grid-column: 1 / -1;
  padding: 0.4rem 0.7rem;
  border-left: 0.25rem solid #d9822b;
  background: #fdf4e9;
  font-size: 0.85rem;
}
.properties .gap dt { margin: 0; color: #8a3b00; font-weight: 600; }
.properties .gap dd { flex: 1 1 12rem; font-weight: 400; }
.cover-block { margin-bottom: 2.2rem; border-top: 0.3rem solid var(--brand); padding-top: 1.3rem; }
.cover-block .cover-title { margin: 1.4rem 0 1.3rem; }
.cover-block h1 { font-size: 2rem; }
.cover-block .properties {
  grid-template-columns: repeat(auto-fit, minmax(8rem, 1fr));
  gap: 0.8rem 1.4rem;
  padding: 0.8rem 0;
  border-top: 1px solid var(--line);
  border-bottom: 1px solid var(--line);
  font-size: 0.9rem;
}
.cover-page { display: flex; flex-direction: column; min-height: 42rem; margin-bottom: 3.5rem; }
.cover-page .cover-sender { padding-bottom: 1.6rem; border-bottom: 1px solid var(--line); }
.cover-page .cover-sender p { font-size: 1.1rem; }
.cover-page .logo { height: 3.6rem; max-width: 16rem; }
.cover-page .cover-title { margin: auto 0; padding: 3.5rem 0; }
.cover-page .cover-title::before {
  content: "";
  display: block;
  width: 5rem;
  height: 0.45rem;
  margin-bottom: 1.8rem;
  background: var(--brand);
}
.cover-page h1 { max-width: 40rem; font-size: 3rem; }
.cover-page .subtitle { max-width: 38rem; font-size: 1.35rem; }
.cover-page .properties {
  grid-template-columns: repeat(auto-fill, minmax(11rem, 1fr));
  gap: 1.2rem 1.6rem;
  padding: 1.4rem 0 0;
  border-top: 2px solid var(--brand);
}
.cover-foot { margin: 1.8rem 0 0; font-size: 0.85rem; color: var(--muted); }
`;
