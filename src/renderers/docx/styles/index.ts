import { COLORS, type Look } from '../look.js';
import { part, WORD_NAMESPACE, xml } from '../xml.js';
import { characterStyles } from './characters.js';
import { contentsStyles, headingStyles } from './headings.js';
import { pageStyles } from './page.js';
import { paragraphProperties, runProperties } from './properties.js';
import { characterStyle, paragraphStyle } from './style.js';
import { tableTextStyles } from './table-text.js';
import { TABLE_NORMAL, tableStyles } from './tables.js';
import { textStyles } from './text.js';
import { wallStyles } from './wall.js';

/**
 * word/styles.xml: all that gives the document its look. Brand and fonts are here alone, so that
 * whoever changes a style changes the document.
 * @param numberedLevels the levels of headings that Word numbers
 */
export function stylesPart(look: Look, numberedLevels: ReadonlySet<number>): string {
  const paragraphs = [
    ...headingStyles(look, numberedLevels),
    ...textStyles(look),
    ...[...tableTextStyles(look), ...contentsStyles(look), ...pageStyles(look), ...wallStyles(look)].map((one) => ({
      ...one,
      behind: true,
    })),
  ];
  return part(
    xml(
      'w:styles',
      { 'xmlns:w': WORD_NAMESPACE },
      defaults(look),
      xml(
        'w:style',
        { 'w:type': 'paragraph', 'w:default': 1, 'w:styleId': 'Normal' },
        xml('w:name', { 'w:val': 'Normal' }),
        xml('w:qFormat'),
        xml('w:rPr', {}, runProperties({ color: COLORS.ink })),
      ),
      ...paragraphs.map(paragraphStyle),
      DEFAULT_CHARACTERS,
      ...characterStyles(look).map(characterStyle),
      TABLE_NORMAL,
      ...tableStyles(look),
      NO_LIST,
    ),
  );
}

function defaults({ fonts, size, space, height, wall }: Look): string {
  const language = { 'w:val': 'en-US', 'w:eastAsia': 'zh-CN', 'w:bidi': 'ar-SA' };
  const run = runProperties({ latin: fonts.latin, chinese: fonts.chinese, size: size(10.5) });
  const paragraph = paragraphProperties({ after: space(wall ? 4 : 6), height: height.text });
  return xml(
    'w:docDefaults',
    {},
    xml('w:rPrDefault', {}, xml('w:rPr', {}, run, xml('w:lang', language))),
    xml('w:pPrDefault', {}, xml('w:pPr', {}, paragraph)),
  );
}

const DEFAULT_CHARACTERS = xml(
  'w:style',
  { 'w:type': 'character', 'w:default': 1, 'w:styleId': 'DefaultParagraphFont' },
  xml('w:name', { 'w:val': 'Default Paragraph Font' }),
  xml('w:uiPriority', { 'w:val': 1 }),
  xml('w:semiHidden'),
  xml('w:unhideWhenUsed'),
);

const NO_LIST = xml(
  'w:style',
  { 'w:type': 'numbering', 'w:default': 1, 'w:styleId': 'NoList' },
  xml('w:name', { 'w:val': 'No List' }),
  xml('w:uiPriority', { 'w:val': 99 }),
  xml('w:semiHidden'),
  xml('w:unhideWhenUsed'),
);
