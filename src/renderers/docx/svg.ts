/** An SVG as a picture of dots, with its own measures. */
export interface Drawing {
  png: Uint8Array;
  width: number;
  height: number;
}

/** The longer side of the picture in dots: sharp at the size of a logo on paper. */
const DOTS = 600;

const REACHES_OUT =
  /<script|<foreignObject|<!ENTITY|<!DOCTYPE|\son\w+\s*=|(?:href|src)\s*=\s*["']?\s*(?!#|data:image\/(?:png|jpeg);)[^"'\s]|url\(\s*["']?\s*(?!#)|@import/i;

/** Whether an SVG is shapes and nothing else: no script, nothing loaded from elsewhere. */
export function isSelfContained(svg: Uint8Array): boolean {
  return !REACHES_OUT.test(new TextDecoder().decode(svg));
}

/** The same logo stands on every document of a build. */
const drawings = new WeakMap<Uint8Array, Promise<Drawing | undefined>>();

/**
 * Draws an SVG with resvg, which runs no scripts and loads nothing. Nothing where the SVG is broken or
 * resvg, an optional dependency, is not installed.
 */
export function drawn(svg: Uint8Array): Promise<Drawing | undefined> {
  const drawing = drawings.get(svg) ?? draw(new TextDecoder().decode(svg));
  drawings.set(svg, drawing);
  return drawing;
}

async function draw(svg: string): Promise<Drawing | undefined> {
  try {
    const { Resvg } = await import('@resvg/resvg-js');
    // Reading the fonts of the machine takes a while, and most logos have no text.
    const font = { loadSystemFonts: svg.includes('<text') };
    const { width, height } = new Resvg(svg, { font });
    if (!(width > 0 && height > 0)) return undefined;
    const fitTo = { mode: width >= height ? ('width' as const) : ('height' as const), value: DOTS };
    return { png: new Resvg(svg, { font, fitTo }).render().asPng(), width, height };
  } catch {
    return undefined;
  }
}
