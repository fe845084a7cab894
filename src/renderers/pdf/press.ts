import path from 'node:path';
import type { Picture } from '../../documents/tree.js';
import type { DocumentData } from './data.js';
import type { Engine, NodeCompiler, NodeTypstDocument } from './engine.js';
import type { Named } from './fonts/choice.js';
import { type Family, templatesFolder } from './fonts/shipped.js';

export type PdfStandard = 'pdf/a-2a' | 'pdf/ua-1';

const STANDARDS: Record<PdfStandard, string> = { 'pdf/a-2a': 'a-2a', 'pdf/ua-1': 'ua-1' };

/** A Typst compiler with some font families, for one document after another. */
export class Press {
  readonly families: Family[];
  readonly #compiler: NodeCompiler;
  readonly #folder = path.join(templatesFolder(), 'pdf');

  constructor(engine: Engine, families: Family[]) {
    this.families = families;
    this.#compiler = engine.create({
      workspace: this.#folder,
      fontArgs: [{ fontBlobs: families.flatMap(({ faces }) => faces()) }],
    });
  }

  /** Lays a document out. */
  set(data: DocumentData & { fonts: Named[] }, logo: Picture | undefined): NodeTypstDocument {
    this.#give('document.json', Buffer.from(JSON.stringify(data)));
    if (logo) this.#give('logo', Buffer.from(logo.bytes));
    const outcome = this.#compiler.compile({ mainFilePath: path.join(this.#folder, 'document.typ'), resetRead: true });
    const { result } = outcome;
    if (result) return result;
    const error = outcome.takeError();
    throw new Error(`Typst: ${JSON.stringify(error && this.#compiler.fetchDiagnostics(error))}`);
  }

  /** The bytes of a document that was laid out. */
  print(document: NodeTypstDocument, standard: PdfStandard | undefined): Uint8Array {
    if (standard) return this.#compiler.pdf(document, { pdfStandard: STANDARDS[standard] });
    try {
      return this.#compiler.pdf(document);
    } catch {
      // Only the tags can fail where nothing is checked: better a document without them than none.
      return this.#compiler.pdf(document, { pdfTags: false });
    }
  }

  /** Forgets what it remembers of earlier documents. */
  clear(): void {
    this.#compiler.evictCache(0);
  }

  #give(name: string, bytes: Buffer): void {
    this.#compiler.mapShadow(path.join(this.#folder, name), bytes);
  }
}
