/**
 * Renews the pictures of documents in docs/images: `npx tsx scripts/gallery.ts`. It needs poppler, LibreOffice for
 * the workbook, and Liberation Serif.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildDocuments, loadProject } from '../src/index.js';
import type { Locale } from '../src/model/locale.js';
import { brandPictures } from './gallery/brands.js';
import { composed, type Picture } from './gallery/canvas.js';
import { pageOf, pageSaying, printed } from './gallery/pages.js';
import { png } from './gallery/png.js';

/** No picture is larger, so that a page of the documentation loads quickly. */
const LARGEST = 150 * 1024;
const PAGE = 400;
/** What the manual's page of standards says in each language. */
const STANDARD = { en: 'Couriers finish 90% of hand-overs', 'zh-CN': '90%的上门交接应在3分钟内办完' };

const parcel = loadProject('examples/parcel');

async function files(locale: Locale): Promise<(name: string) => Uint8Array> {
  const made = await buildDocuments(parcel, { locales: [locale], formats: ['pdf', 'xlsx'] });
  const byName = new Map(made.map((file) => [path.basename(file.path), Buffer.from(file.content)]));
  return (name) => {
    const bytes = byName.get(name);
    if (!bytes) throw new Error(`${name} was not made`);
    return bytes;
  };
}

function write(name: string, picture: Picture): void {
  const bytes = png(picture);
  if (bytes.length > LARGEST) throw new Error(`${name} has ${bytes.length} bytes`);
  writeFileSync(`docs/images/${name}.png`, bytes);
  console.log(`docs/images/${name}.png: ${picture.width} x ${picture.height}, ${Math.round(bytes.length / 1024)} KB`);
}

const english = await files('en');
const chinese = await files('zh-CN');

for (const [locale, file] of [
  ['en', english],
  ['zh-CN', chinese],
] as const) {
  const manual = file('manual.pdf');
  const standards = pageSaying(manual, STANDARD[locale], 3);
  const first = (name: string) => pageOf(file(`${name}.pdf`), 1, PAGE);
  write(
    `gallery-${locale}`,
    composed([
      [pageOf(manual, 1, PAGE), pageOf(manual, standards, PAGE), first('sop-collection'), first('card-courier')],
      [first('job-courier'), first('charter'), first('checklist'), first('survey-addressees')],
    ]),
  );
  const suffix = locale === 'en' ? '' : `.${locale}`;
  write(`manual-page${suffix}`, composed([[pageOf(manual, standards, 800)]]));
}

write(
  'pack',
  composed([
    [
      pageOf(english('card-courier.pdf'), 1, 353),
      pageOf(chinese('manual.pdf'), pageSaying(chinese('manual.pdf'), STANDARD['zh-CN'], 3), 353),
      pageOf(printed(english('scorecard.xlsx')), 1, 706),
    ],
  ]),
);

for (const [client, picture] of await brandPictures()) write(`brand-${client}`, picture);
