import path from 'node:path';
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { type Family, templatesFolder } from '../fonts/shipped.js';
import type { Engine, PdfStandard, Typesetter } from './typesetter.js';

const STANDARDS: Record<PdfStandard, string> = { 'pdf/a-2a': 'a-2a', 'pdf/ua-1': 'ua-1' };

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
      const fontArgs = [{ fontBlobs: loaded.flatMap(({ faces }) => faces()) }];
      typesetter = typesetterOf(NodeCompiler.create({ workspace, fontArgs }), workspace);
      return typesetter;
    },
  };
}

function typesetterOf(compiler: NodeCompiler, workspace: string): Typesetter {
  return {
    give: (name, bytes) => compiler.mapShadow(path.join(workspace, name), bytes),
    print: (template, { standard, tags }) => {
      compiler.evictCache(0);
      // Not compiled first and printed then: what compiling gives is freed late, and is ten times the file.
      const options = {
        ...(standard && { pdfStandard: STANDARDS[standard] }),
        ...(tags !== undefined && { pdfTags: tags }),
      };
      try {
        return compiler.pdf({ mainFilePath: path.join(workspace, template), resetRead: true }, options);
      } catch (error) {
        throw new Error(`Typst: ${spoken(error)}`);
      }
    },
  };
}

/** What Typst says stands where Node has the code of an error, or in its message. */
function spoken(error: unknown): string {
  const { code, message } = error as { code?: unknown; message?: unknown };
  return String(code ?? '').trim() || String(message ?? '').trim() || String(error);
}
