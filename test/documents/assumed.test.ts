import { describe, expect, test } from 'vitest';
import { traceRows } from '../../src/documents/trace.js';
import type { DocumentKind } from '../../src/documents/tree.js';
import { Voice } from '../../src/documents/workbooks/voice.js';
import { Writer } from '../../src/documents/writer.js';
import { documentWords, workbookWords } from '../../src/locales/catalog.js';
import type { Locale } from '../../src/model/locale.js';
import { linked } from '../support/project.js';
import { sound } from '../support/sound.js';
import { textsOf, treesOf } from '../support/trees.js';

const ASKED = 'source: {method: survey, reference: Shipper survey}';
const ASSUMED = 'source: {method: assumed, reference: Workshop of the depots}';
/** What a second expectation rests on. */
const SECOND = (source: string) =>
  `, {id: be-kind, says: Be kind, importance: 8.1, performance: 8.2, desired: always, ${source}}]`;

/** A project of two expectations, each with a source or none. */
function blueprint(first: string, second: string): string {
  return sound(['performance: 7.4}]', `performance: 7.4, ${first}}${SECOND(second)}`]);
}

async function said(kind: DocumentKind, text: string, locale: Locale = 'en', config?: string): Promise<string> {
  return (await treesOf(linked(text, config), locale, kind)).flatMap(textsOf).join('\n');
}

const GBT = 'csm: 1\norganization: {name: X}\ndocuments: {manual: {style: gbt-1.1}}\n';

describe('what nobody asked customers about is called assumed', () => {
  test('where the manual ranks expectations: all of it, a part, or nothing', async () => {
    const all = await said('manual', blueprint(ASSUMED, ASSUMED));
    expect(all).toContain('These ratings are assumed: customers have yet to be asked.');
    expect(all).toContain('Customers are assumed to say');
    const part = await said('manual', blueprint(ASKED, ASSUMED));
    expect(part).toContain('1 of these ratings is assumed; the others come from customers.');
    expect(part).toMatch(/“Be kind”\n \nassumed\n/);
    const none = await said('manual', blueprint(ASKED, ASKED));
    expect(none).toContain('Customers rated 2 expectations from 1 to 10');
    expect(none).not.toContain('assumed');
    for (const text of [all, part]) expect(text).not.toContain('Customers rated');
  });

  test('where no source is named, nobody is said to have rated it', async () => {
    expect(await said('manual', sound())).toContain('No source is named for these ratings.');
    expect(await said('manual', blueprint(ASKED, ''))).toContain('No source is named for 1 of them; the others');
  });

  test('beside the expectation that a standard answers', async () => {
    const manual = await said('manual', blueprint(ASSUMED, ASKED));
    expect(manual).toMatch(/Answers\n“Come on time” \(Business shippers\)\n \nassumed\n/);
    expect(await said('manual', blueprint(ASSUMED, ASKED), 'zh-CN')).toMatch(
      /回应的期望\n“Come on time”（Business shippers）\n \n推测\n/,
    );
  });

  test('in the purpose of a procedure', async () => {
    expect(await said('sop', blueprint(ASSUMED, ASSUMED))).toContain(
      'customers get what they are assumed to expect here:',
    );
    expect(await said('sop', blueprint(ASKED, ASKED))).toContain('customers get what they told us they expect here:');
    expect(await said('sop', blueprint(ASKED, ASSUMED))).toContain('customers get what they expect here:');
    expect(await said('sop', blueprint(ASSUMED, ASSUMED), 'zh-CN')).toContain('我们推测他们所期望的：');
  });

  test.each(['en', 'zh-CN'] as const)(
    'in the layout of GB/T 1.1, which does not list it among its sources, in %s',
    async (locale) => {
      const word = locale === 'en' ? 'assumed' : '推测';
      const manual = await said('manual', blueprint(ASKED, ASSUMED), locale, GBT);
      expect(manual).toContain('Shipper survey');
      expect(manual).not.toContain('Workshop of the depots');
      expect(manual).toContain(`“Be kind”${locale === 'en' ? ' (assumed)' : '（推测）'}`);
      expect(manual).toMatch(new RegExp(`“Be kind”\\n8\\.1\\n8\\.2\\n[^\\n]+\\n${word}\\n`));
      expect(manual).toContain(locale === 'en' ? 'are assumed to want' : '推测其所希望的');
      expect(await said('manual', blueprint(ASKED, ASKED), locale, GBT)).not.toMatch(
        /are assumed to want|推测其所希望的/,
      );
    },
  );

  test('in the traceability matrix', async () => {
    const project = linked(blueprint(ASSUMED, ASKED));
    const writer = new Writer(project, 'en', await documentWords('en'));
    const cells = traceRows(new Voice([{ writer, words: await workbookWords('en') }])).flat();
    expect(cells).toContain('“Come on time” (Business shippers; assumed)');
    expect(cells).toContain('“Be kind”');
  });

  test('in the rule of the checklist, whose points follow it', async () => {
    expect(await said('checklist', blueprint(ASSUMED, ASKED))).toContain('the importance is assumed.');
    expect(await said('checklist', blueprint(ASKED, ASSUMED))).not.toContain('the importance is assumed');
  });

  test('once below the table where all of it rests on the same', async () => {
    const same = await said('manual', blueprint(ASSUMED, ASSUMED));
    expect(same).toMatch(/Known from: \nWorkshop of the depots\n \nassumed\n/);
    expect(same.match(/Workshop of the depots/g)).toHaveLength(1);
    const apart = await said('manual', blueprint(ASKED, ASSUMED));
    expect(apart).toMatch(/\nKnown from\n/);
    expect(apart).toMatch(/Shipper survey\n(?:.|\n)*Workshop of the depots\n \nassumed\n/);
  });
});
