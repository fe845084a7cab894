import type { NodeCompiler, RenderPdfOpts } from '@myriaddreamin/typst-ts-node-compiler';
import { Failure } from '../../model/failure.js';

const ENGINE = '@myriaddreamin/typst-ts-node-compiler';

export type Engine = typeof NodeCompiler;
export type { NodeCompiler, RenderPdfOpts };

/**
 * Loads Typst. It is an optional dependency, and its binary is not made for every system.
 * @throws Failure `pdf-engine-missing`
 */
export async function loadEngine(): Promise<Engine> {
  try {
    const { NodeCompiler } = await import('@myriaddreamin/typst-ts-node-compiler');
    return NodeCompiler;
  } catch {
    throw new Failure('pdf-engine-missing', { package: ENGINE, system: `${process.platform}-${process.arch}` }, 'machine');
  }
}
