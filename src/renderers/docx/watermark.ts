import type { DocumentTree } from '../../documents/tree.js';
import { pageSize, twips } from './measures.js';
import { oneLine, xml } from './xml.js';

/** The share of the page's shorter side that the word takes. */
const SHARE = 0.85;
/** How wide a character is against its height: Chinese ones are square. */
const WIDTH = { latin: 0.62, chinese: 1 };
/** In points. */
const TALLEST = 170;

/** A word across the page, written as Word itself writes its watermarks, so that it can be taken away there. */
export function watermark(document: DocumentTree): string {
  const word = oneLine(document.watermark ?? '').trim();
  if (word === '') return '';
  const { width, height } = pageSize(document);
  const room = (twips(Math.min(width, height)) / 20) * SHARE;
  const perHeight = [...word].reduce(
    (sum, one) => sum + (/\p{Script=Han}/u.test(one) ? WIDTH.chinese : WIDTH.latin),
    0,
  );
  const tall = Math.min(TALLEST, room / perHeight);
  const shape = {
    id: 'PowerPlusWaterMarkObject1',
    'o:spid': '_x0000_s2049',
    type: '#_x0000_t136',
    alt: word,
    style: [
      'position:absolute;margin-left:0;margin-top:0',
      `width:${(tall * perHeight).toFixed(1)}pt;height:${tall.toFixed(1)}pt`,
      'rotation:315;z-index:-251658752',
      'mso-position-horizontal:center;mso-position-horizontal-relative:margin',
      'mso-position-vertical:center;mso-position-vertical-relative:margin',
    ].join(';'),
    'o:allowincell': 'f',
    fillcolor: '#d8dde4',
    stroked: 'f',
  };
  return xml(
    'w:r',
    undefined,
    xml('w:rPr', undefined, xml('w:noProof')),
    xml(
      'w:pict',
      undefined,
      TEXT_ON_LINE,
      xml(
        'v:shape',
        shape,
        xml('v:fill', { opacity: '.5' }),
        xml('v:textpath', { style: 'font-family:"Calibri";font-size:1pt', string: word }),
      ),
    ),
  );
}

const FORMULAS = [
  'sum #0 0 10800',
  'prod #0 2 1',
  'sum 21600 0 @1',
  'sum 0 0 @2',
  'sum 21600 0 @3',
  'if @0 @3 0',
  'if @0 21600 @1',
  'if @0 0 @2',
  'if @0 @4 21600',
  'mid @5 @6',
  'mid @8 @5',
  'mid @7 @8',
  'mid @6 @7',
  'sum @6 0 @5',
];

// Word's own shape for text along a line: shapes refer to it by its number.
const TEXT_ON_LINE = xml(
  'v:shapetype',
  {
    id: '_x0000_t136',
    coordsize: '21600,21600',
    'o:spt': '136',
    adj: '10800',
    path: 'm@7,l@8,m@5,21600l@6,21600e',
  },
  xml('v:formulas', undefined, ...FORMULAS.map((eqn) => xml('v:f', { eqn }))),
  xml('v:path', {
    textpathok: 't',
    'o:connecttype': 'custom',
    'o:connectlocs': '@9,0;@10,10800;@11,21600;@12,10800',
    'o:connectangles': '270,180,90,0',
  }),
  xml('v:textpath', { on: 't', fitshape: 't' }),
  xml('v:handles', undefined, xml('v:h', { position: '#0,bottomRight', xrange: '6629,14971' })),
  xml('o:lock', { 'v:ext': 'edit', text: 't', shapetype: 't' }),
);
