import { describe, expect, test } from 'vitest';
import { paragraph, tree } from '../sample.js';
import { allParts, partOfTree, textOf } from './word.js';

const sizeOf = async (changes: object) =>
  /<w:pgSz [^>]*>/.exec(await partOfTree(tree([], changes), 'word/document.xml'))?.[0];

test('the page is that of the paper, upright or on its side', async () => {
  expect(await sizeOf({})).toBe('<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>');
  expect(await sizeOf({ paper: 'Letter' })).toBe('<w:pgSz w:w="12240" w:h="15840" w:orient="portrait"/>');
  expect(await sizeOf({ orientation: 'landscape' })).toBe('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>');
});

describe('head and foot', () => {
  const changes = { title: 'Manual & more', confidentiality: 'Staff only' };

  test('name the organization, the document, its confidentiality and the pages', async () => {
    const parts = await allParts(tree([], changes));
    expect(textOf(parts.get('word/header1.xml') ?? '')).toBe('Swift Parcel Manual & more');
    const footer = parts.get('word/footer1.xml') ?? '';
    expect(textOf(footer)).toBe('Staff only Page of');
    expect(Array.from(footer.matchAll(/<w:instrText[^>]*>(\w+)/g), ([, code]) => code)).toEqual(['PAGE', 'NUMPAGES']);
  });

  test('say by number and version which edition a loose page is of', async () => {
    const properties = ['Number', 'Version', 'Effective'].map((label) => ({ label, value: 'X' }));
    const parts = await allParts(tree([], { ...changes, properties }));
    expect(textOf(parts.get('word/footer1.xml') ?? '')).toBe('Number X · Version X · Staff only Page of');
  });

  test('leave out on the first page what its title says already', async () => {
    const block = await allParts(tree([], { ...changes, cover: 'block' }));
    const page = await allParts(tree([], { ...changes, cover: 'page' }));
    expect([block, page].map((parts) => textOf(parts.get('word/header2.xml') ?? ''))).toEqual(['', '']);
    expect([block, page].map((parts) => textOf(parts.get('word/footer2.xml') ?? ''))).toEqual([
      'Staff only Page of',
      '',
    ]);
    expect(block.get('word/document.xml')).toContain('<w:titlePg/>');
  });

  test('do not number what hangs on a wall', async () => {
    const wall = await allParts(tree([], { ...changes, reading: 'wall' }));
    expect(textOf(wall.get('word/header1.xml') ?? '')).toBe('');
    expect(textOf(wall.get('word/footer2.xml') ?? '')).toBe('Staff only');
  });
});

test('a cover of its own is a page: the text begins the next one', async () => {
  const properties = [
    { label: 'Number', value: 'SP-01' },
    { label: 'Draft', value: 'on assumptions', tone: 'gap' as const },
  ];
  const xml = await partOfTree(
    tree([paragraph('Text')], { cover: 'page', subtitle: 'Sub', properties, confidentiality: 'Staff' }),
    'word/document.xml',
  );
  expect(textOf(xml)).toBe('Swift Parcel Collection Sub Number SP-01 Draft on assumptions Staff Text');
  expect(xml.match(/<w:pageBreakBefore\/>/g)).toHaveLength(1);
  expect(xml).toContain('<w:tblStyle w:val="CalloutGap"/>');
});

test('a watermark lies behind every page, and can be taken away in Word', async () => {
  const parts = await allParts(tree([], { watermark: '"DRAFT" & <x>' }));
  for (const name of ['word/header1.xml', 'word/header2.xml']) {
    expect(parts.get(name)).toContain('string="&quot;DRAFT&quot; &amp; &lt;x&gt;"');
    expect(parts.get(name)).toContain('PowerPlusWaterMarkObject');
  }
  expect(await partOfTree(tree([]), 'word/header1.xml')).not.toContain('w:pict');
});

describe('fonts and languages', () => {
  const fonts = async (changes: object) =>
    /<w:rFonts [^>]*>/.exec(await partOfTree(tree([], changes), 'word/styles.xml'))?.[0];

  test('are a pair for Latin and Chinese text', async () => {
    expect(await fonts({})).toBe(
      '<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Microsoft YaHei" w:cs="Calibri"/>',
    );
  });

  test('a brand font writes the Chinese too where it can', async () => {
    const own = (name: string) => ({ brand: { color: '#0b6e4f', font: name } });
    expect(await fonts(own('Acme "Sans"'))).toContain(
      'w:ascii="Acme &quot;Sans&quot;" w:hAnsi="Acme &quot;Sans&quot;" w:eastAsia="Microsoft YaHei"',
    );
    expect(await fonts(own('Source Han Sans SC'))).toContain('w:eastAsia="Source Han Sans SC"');
  });

  test('marks of both scripts take the width of Chinese in Chinese text', async () => {
    const body = (locale: 'en' | 'zh-CN') => partOfTree(tree([paragraph('他说“好”')], { locale }), 'word/document.xml');
    expect(await body('zh-CN')).toContain('<w:rFonts w:hint="eastAsia"/>');
    expect(await body('en')).not.toContain('w:hint');
  });

  test('Chinese has no italics', async () => {
    const style = async (locale: 'en' | 'zh-CN') =>
      (await partOfTree(tree([], { locale }), 'word/styles.xml'))
        .split('w:styleId="Emphasis"')[1]
        ?.split('</w:style>')[0];
    expect(await style('en')).toContain('<w:i/>');
    expect(await style('zh-CN')).not.toContain('<w:i/>');
  });
});

test('the color of the brand is in the styles', async () => {
  const part = await partOfTree(tree([], { brand: { color: '#123456' } }), 'word/styles.xml');
  expect(part).toContain('w:color="123456"');
  expect(part.split('w:styleId="Heading1"')[1]?.split('</w:style>')[0]).toContain('<w:color w:val="123456"/>');
});
