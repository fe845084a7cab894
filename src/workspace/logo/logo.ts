import { decodeText } from '../decode.js';
import { isPng, pngFault } from './png.js';
import { svgFault } from './svg.js';

/**
 * What keeps a picture from being a logo: neither SVG nor PNG, damaged, calling for something beyond itself,
 * or more to draw than a machine has memory and time for.
 */
export type LogoFault = 'logo-unusable' | 'logo-broken' | 'logo-reaches-out' | 'logo-too-large';

/** The picture as documents take it, or what is wrong with it. */
export type Logo = { mediaType: 'image/png' | 'image/svg+xml'; bytes: Uint8Array } | { fault: LogoFault };

/** Looks at a logo before any document holds it: every format, and whoever opens one, can then rely on it. */
export function logoOf(bytes: Uint8Array): Logo {
  if (isPng(bytes)) {
    const fault = pngFault(bytes);
    return fault ? { fault } : { mediaType: 'image/png', bytes };
  }
  const text = decodeText(bytes);
  if (typeof text !== 'string' || !/<(?:\w+:)?svg[\s>/]/.test(text)) return { fault: 'logo-unusable' };
  const fault = svgFault(text);
  return fault ? { fault } : { mediaType: 'image/svg+xml', bytes };
}
