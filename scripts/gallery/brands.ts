import { execFileSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildDocuments, loadProject } from '../../src/index.js';
import { composed, type Picture } from './canvas.js';
import { pageOf, pageSaying } from './pages.js';

const HERE = 'docs/gallery';
const WIDTH = 480;
/** A font that comes with most Linux systems stands for that of a brand. */
const FONTS = { 'serif.ttf': 'regular', 'serif-bold.ttf': 'bold', 'serif-italic.ttf': 'italic' };

/** Pages of each client for whom there is a file in `clients/`, by its name. */
export async function brandPictures(): Promise<Map<string, Picture>> {
  const folder = mkdtempSync(path.join(tmpdir(), 'csm-gallery-'));
  try {
    cpSync('examples/parcel', folder, { recursive: true });
    cpSync(`${HERE}/clients`, path.join(folder, 'clients'), { recursive: true });
    mkdirSync(path.join(folder, 'assets'), { recursive: true });
    for (const logo of readdirSync(`${HERE}/assets`))
      copyFileSync(`${HERE}/assets/${logo}`, `${folder}/assets/${logo}`);
    for (const [file, style] of Object.entries(FONTS)) copyFileSync(serif(style), `${folder}/assets/${file}`);
    const pictures = new Map<string, Picture>();
    for (const file of readdirSync(`${HERE}/clients`).sort()) {
      const client = path.basename(file, '.yaml');
      pictures.set(client, await pagesOfClient(folder, client));
    }
    return pictures;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The cover of the manual, a page of its standards, and the customer charter. */
async function pagesOfClient(folder: string, client: string): Promise<Picture> {
  const loaded = loadProject(folder, { client });
  const [locale] = loaded.project.locales;
  // Each has both languages ready; a client in one of them has documents in that one.
  const files = await buildDocuments(loaded, {
    formats: ['pdf'],
    kinds: ['manual', 'charter', 'card'],
    ...(client === 'zip' || client === 'north' ? { locales: ['en' as const] } : {}),
  });
  const pdf = (name: string) => {
    const file = files.find((one) => path.basename(one.path) === `${name}.pdf`);
    if (!file) throw new Error(`${client} has no ${name}`);
    return Buffer.from(file.content);
  };
  const manual = pdf('manual');
  const standards = pageSaying(manual, locale === 'zh-CN' ? '5.4 服务标准' : 'Dispatchers offer a same-day window', 3);
  return composed([[pageOf(manual, 1, WIDTH), pageOf(manual, standards, WIDTH), pageOf(pdf('charter'), 1, WIDTH)]]);
}

function serif(style: string): string {
  const file = execFileSync('fc-match', ['-f', '%{file}', `Liberation Serif:style=${style}`]).toString();
  if (!file.includes('LiberationSerif')) throw new Error('Liberation Serif is not installed (fonts-liberation)');
  return file;
}
