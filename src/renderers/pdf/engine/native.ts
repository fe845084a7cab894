import path from 'node:path';
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { type Family, templatesFolder } from '../fonts/shipped.js';
import { Background } from './background.js';
import type { Engine, PdfStandard, PrintOptions, Typesetter } from './typesetter.js';

const STANDARDS: Record<PdfStandard, string> = { 'pdf/a-2a': 'a-2a', 'pdf/ua-1': 'ua-1' };

/** Bytes of data from which a document is printed with nothing of the earlier ones in memory. */
const LARGE = 1_000_000;

/**
 * After so many documents Typst forgets what none of the last two rounds used: a document printed again with
 * one thing changed takes half the time, and looking through the memory each time would cost as much.
 */
const EVERY = 8;

/** Typst in native code: the fastest, where its binary was made for the system. */
export async function nativeEngine(): Promise<Engine> {
  const { NodeCompiler } = await import('@myriaddreamin/typst-ts-node-compiler');
  const workspace = path.join(templatesFolder(), 'pdf');
  let loaded: Family[] = [];
  let typesetter: Typesetter | undefined;
  return {
    with: (families) => {
      const missing = families.filter((family) => !loaded.includes(family));
      if (typesetter && missing.length === 0) return typesetter;
      loaded = [...loaded, ...missing];
      const fonts = loaded.flatMap(({ faces }) => faces());
      const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: fonts }] });
      typesetter = typesetterOf(compiler, workspace, fonts);
      return typesetter;
    },
  };
}

function typesetterOf(compiler: NodeCompiler, workspace: string, fonts: Buffer[]): Typesetter {
  const files = new Map<string, Buffer>();
  let printed = 0;
  let background: Background | undefined;
  return {
    give: (name, bytes) => {
      files.set(path.join(workspace, name), bytes);
    },
    print: (template, options) => {
      // What threads beside this one print are parts of a volume: its stamps come to as much again.
      const large = background !== undefined || [...files.values()].some(({ length }) => length > LARGE);
      printed += 1;
      if (large) compiler.evictCache(0);
      else if (printed % EVERY === 0) compiler.evictCache(2);
      for (const [file, bytes] of files) compiler.mapShadow(file, bytes);
      try {
        // Not compiled first and printed then: what compiling gives is freed late, and is ten times the file.
        return compiler.pdf({ mainFilePath: path.join(workspace, template), resetRead: true }, typstOptions(options));
      } catch (error) {
        throw new Error(`Typst: ${spoken(error)}`);
      }
    },
    begin: (template, options) => {
      background ??= new Background(workspace, fonts);
      const main = path.join(workspace, template);
      return background.begin({ files: [...files], main, options: typstOptions(options) });
    },
  };
}

function typstOptions({ standard, tags }: PrintOptions) {
  return { ...(standard && { pdfStandard: STANDARDS[standard] }), ...(tags !== undefined && { pdfTags: tags }) };
}

/** What Typst says stands where Node has the code of an error, or in its message. */
function spoken(error: unknown): string {
  const { code, message } = error as { code?: unknown; message?: unknown };
  return String(code ?? '').trim() || String(message ?? '').trim() || String(error);
}
