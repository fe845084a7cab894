import { describe, expect, test } from 'vitest';
import { logoOf } from '../../../src/workspace/logo/logo.js';
import { pngOf } from '../../support/png.js';

const fault = (source: string) => {
  const logo = logoOf(Buffer.from(source));
  return 'fault' in logo ? logo.fault : undefined;
};
const svg = (content: string, more = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9"${more}>${content}</svg>`;
const RECT = '<rect width="9" height="9"/>';
const embedded = (bytes: Uint8Array) =>
  `<image href="data:image/png;base64,${Buffer.from(bytes).toString('base64')}"/>`;

describe('a drawing', () => {
  test.each([
    ['of shapes', svg(RECT)],
    [
      'with a declaration, a document type and comments',
      `<?xml version="1.0"?>\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">\n<!-- a > b -->${svg(RECT)}`,
    ],
    [
      'with the entities of a drawing program',
      `<!DOCTYPE svg [<!ENTITY ns_ai "http://ns.adobe.com/AdobeIllustrator/10.0/">]>${svg(RECT, ' xmlns:i="&ns_ai;"')}`,
    ],
    ['after a long comment', `<!--${'x'.repeat(9000)}-->${svg(RECT)}`],
    ['in a namespace by prefix', `<s:svg xmlns:s="http://www.w3.org/2000/svg"><s:rect width="1" height="1"/></s:svg>`],
    ['without content', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
    [
      'with gradients, parts and a class',
      svg(
        `<style><![CDATA[.a{fill:url(#g)}]]></style><linearGradient id="g"/><use xlink:href="#p"/><g id="p" class="a">${RECT}</g>`,
      ),
    ],
    [
      'with a shadow',
      svg(
        `<filter id="f"><feOffset/><feGaussianBlur stdDeviation="1"/><feBlend/></filter><g filter="url(#f)">${RECT}</g>`,
      ),
    ],
    ['with a link', svg(`<a href="https://example.com/">${RECT}</a>`)],
    ['with an embedded picture', svg(embedded(pngOf(2, 2)))],
    ['that repeats a part in itself', svg(`<g id="a"><use href="#a"/>${RECT}</g>`)],
    ['of many shapes', svg(RECT.repeat(40_000))],
    [
      'with 10,000 parts of the same stripes',
      svg(
        `<style>.s{fill:url(#g)}</style><linearGradient id="g"><stop/></linearGradient>${'<rect class="s"/>'.repeat(10_000)}`,
      ),
    ],
  ])('%s', (_, source) => {
    expect(fault(source)).toBe(undefined);
  });
});

test.each([
  ['text', 'a logo'],
  ['something that only sounds like SVG', '<svgx>'],
  ['nothing', ''],
  ['a drawing in UTF-16', '\u{0}<\u{0}s'],
])('%s is no logo', (_, source) => {
  expect(fault(source)).toBe('logo-unusable');
});

test.each([
  ['cut short in a tag', '<svg xmlns="http://www.w3.org/2000/svg"><rect'],
  ['not closed', '<svg xmlns="http://www.w3.org/2000/svg"><g>'],
  ['closed in the wrong order', svg('<g><a></g></a>')],
  ['within a page', `<html><body>${svg(RECT)}</body></html>`],
  ['twice', svg(RECT) + svg(RECT)],
  ['no width', '<svg xmlns="http://www.w3.org/2000/svg" width="0" height="9"/>'],
  ['a height below nothing', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 -9"/>'],
  ['an open comment', `${svg(RECT)}<!-- `],
  ['an open quotation mark', '<svg x="'],
  ['an embedded picture that is damaged', svg(embedded(pngOf(2, 2).subarray(0, 40)))],
])('%s: damaged', (_, source) => {
  expect(fault(source)).toBe('logo-broken');
});

test.each([
  ['a script', svg('<script>alert(1)</script>')],
  ['an event', svg(RECT, ' onload="alert(1)"')],
  ['a picture of the web', svg('<image xlink:href="https://example.com/x.png"/>')],
  ['a file of the machine', svg('<image href="file:///etc/passwd"/>')],
  ['a file beside it', svg('<image href="secret.png"/>')],
  ['an address in numbers', svg('<image href="&#104;ttps://example.com/x.png"/>')],
  ['an address in an entity', `<!DOCTYPE s [<!ENTITY x "file:///etc/passwd">]>${svg('<image href="&x;"/>')}`],
  ['an entity from outside', `<!DOCTYPE s [<!ENTITY x SYSTEM "file:///etc/passwd">]>${svg('<text>&x;</text>')}`],
  ['a drawing within it', svg('<image href="data:image/svg+xml;base64,PHN2Zy8+"/>')],
  ['a page within it', svg('<image href="data:text/html,x"/>')],
  ['a script in a link', svg(`<a href=" javascript:alert(1)">${RECT}</a>`)],
  ['a part of another drawing', svg('<use href="https://example.com/x.svg#a"/>')],
  ['a paint from elsewhere', svg('<rect fill="url(https://example.com/#a)"/>')],
  ['a paint from elsewhere in a style', svg('<rect style="fill: url( &quot;//example.com/x&quot; )"/>')],
  ['a style sheet from elsewhere', svg('<style>@import "https://example.com/x.css";</style>')],
  ['a font from elsewhere', svg('<style>@font-face{src:url(https://example.com/x.woff)}</style>')],
  ['the same with escapes', svg('<style>.a{fill:u\\72l(https://example.com/x)}</style>')],
])('%s: calls for something beyond the drawing', (_, source) => {
  expect(fault(source)).toBe('logo-reaches-out');
});

/** Parts that each draw the next ten times. */
function nested(depth: number, part: (next: string) => string): string {
  const parts = Array.from({ length: depth }, (_, i) => `<g id="p${i}">${part(`p${i + 1}`).repeat(10)}</g>`);
  return svg(`${parts.join('')}<g id="p${depth}">${RECT}</g>`);
}

test.each([
  ['parts', nested(7, (next) => `<use href="#${next}"/>`)],
  ['parts, oddly written', nested(7, (next) => `<use xlink:href = ' #${next}'/>`)],
  ['masks', nested(7, (next) => `<rect mask="url(#${next})"/>`)],
  ['patterns in styles', nested(7, (next) => `<rect style="fill:url('#${next}')"/>`)],
  [
    'classes',
    `${nested(7, (next) => `<rect class="${next}"/>`).replace('</svg>', '')}<style>${Array.from({ length: 8 }, (_, i) => `.p${i}{mask:url(#p${i})}`).join('')}</style></svg>`,
  ],
  [
    'markers',
    svg(
      Array.from(
        { length: 6 },
        (_, i) => `<marker id="m${i}"><path d="M0 0L1 1L2 2L3 3L4 4L5 5L6 6" marker-mid="url(#m${i + 1})"/></marker>`,
      ).join(''),
    ),
  ],
  ['entities', `<!DOCTYPE s [<!ENTITY a "lol"><!ENTITY b "&a;&a;">]>${svg('<text>&b;</text>')}`],
  ['entities that hold markup', `<!DOCTYPE s [<!ENTITY a "<rect/>">]>${svg('&a;')}`],
  [
    'a chain of parts',
    svg(Array.from({ length: 100_000 }, (_, i) => `<g id="p${i}"><use href="#p${i + 1}"/></g>`).join('')),
  ],
  ['tags within tags', svg('<g>'.repeat(100_000) + RECT + '</g>'.repeat(100_000))],
  ['octaves', svg('<filter id="f"><feTurbulence numOctaves="1000000000"/></filter>')],
  [
    'steps of filters',
    svg(`<filter id="f">${'<feGaussianBlur/>'.repeat(20)}</filter>${'<rect filter="url(#f)"/>'.repeat(20)}`),
  ],
  ['shapes', svg(RECT.repeat(60_000))],
  ['dots in an embedded picture', svg(embedded(pngOf(60_000, 60_000, 0)))],
])('more than can be drawn, by %s', (_, source) => {
  expect(fault(source)).toBe('logo-too-large');
});

test('a drawing of 4 MB is looked at in no time, whatever stands in it', () => {
  const size = 4 * 1024 * 1024;
  for (const piece of [
    '<g>',
    '<g id="a">',
    "<a '",
    '<a "',
    '<!--',
    '<![CDATA[',
    '&#x41;',
    '<use href="#a"/>',
    ' a="url(#a)"',
    '\\',
    'b',
    '{',
  ]) {
    const began = performance.now();
    fault(svg(`<style>.a{fill:url(#a)}</style>${piece.repeat(size / piece.length)}`));
    fault(svg(`<style>${piece.repeat(size / piece.length)}url(#a)</style>`));
    fault(svg(`<g ${piece.repeat(size / piece.length)}/>`));
    expect([piece, performance.now() - began < 10_000]).toEqual([piece, true]);
  }
});
