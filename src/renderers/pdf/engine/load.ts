import { Failure } from '../../../model/failure.js';
import type { Family } from '../fonts/shipped.js';
import { nativeEngine } from './native.js';
import type { Engine } from './typesetter.js';
import { wasmEngine } from './wasm.js';

/** What npm installs unless optional dependencies are left out; the second where there is no first for the system. */
const PACKAGES = ['@myriaddreamin/typst-ts-node-compiler@0.7.0', '@myriaddreamin/typst-ts-web-compiler@0.7.0'];

type Loader = (families: Family[]) => Promise<Engine>;

/**
 * The first of the engines that is installed and runs here; `families` are all that will be asked for.
 * @throws Failure `pdf-engine-missing`
 */
export async function loadEngine(families: Family[], loaders: Loader[] = [nativeEngine, wasmEngine]): Promise<Engine> {
  for (const load of loaders) {
    try {
      return await load(families);
    } catch {
      // Not installed, or not for this system: the next one may be.
    }
  }
  throw new Failure('pdf-engine-missing', { packages: PACKAGES }, 'machine');
}
