import Big from 'big.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documents as english } from '../../src/locales/en/documents.js';
import { documents as chinese } from '../../src/locales/zh-CN/documents.js';
import {
  isQuantity,
  type Operator,
  parseQuantity,
  type Quantity,
  quantityOf,
  type TimeUnit,
  type Unit,
  unitName,
} from '../../src/model/quantity.js';

/** `>= 95 %`: operator, value and unit name; or the fault. */
function read(written: string | number): string {
  const parsed = parseQuantity(written);
  if (!isQuantity(parsed)) return [parsed.fault, parsed.unit, parsed.suggestion].filter(Boolean).join(' | ');
  return [parsed.operator, parsed.value.toFixed(), unitName(parsed.unit)].filter(Boolean).join(' ');
}

const BIG_TIMES: TimeUnit[] = ['s', 'min', 'h', 'day', 'week', 'month', 'year'];

describe('units', () => {
  test.each([
    ['30 s', '30 s'],
    ['30s', '30 s'],
    ['30 secs', '30 s'],
    ['30 秒', '30 s'],
    ['30 秒钟', '30 s'],
    ['5 min', '5 min'],
    ['5 MINUTES', '5 min'],
    ['5分钟', '5 min'],
    ['4 h', '4 h'],
    ['1 hour', '1 h'],
    ['4 hrs', '4 h'],
    ['4 个小时', '4 h'],
    ['2 d', '2 days'],
    ['1 day', '1 days'],
    ['3 天', '3 days'],
    ['3 日', '3 days'],
    ['2 weeks', '2 weeks'],
    ['2 星期', '2 weeks'],
    ['2 个星期', '2 weeks'],
    ['6 months', '6 months'],
    ['6 个月', '6 months'],
    ['1 year', '1 years'],
    ['3 年', '3 years'],
    ['4 business hours', '4 business h'],
    ['4 working hours', '4 business h'],
    ['4 个工作小时', '4 business h'],
    ['10 business days', '10 business days'],
    ['10 working-days', '10 business days'],
    ['10 Business  Days', '10 business days'],
    ['10 工作日', '10 business days'],
    ['10 个工作日', '10 business days'],
    ['10 calendar days', '10 days'],
    ['10 个自然日', '10 days'],
    ['95%', '95 %'],
    ['95 percent', '95 %'],
    ['95 per cent', '95 %'],
    ['3 per 1000', '3 per 1000'],
    ['3 per 1,000 parcels', '3 per 1000'],
    ['3 in 1000', '3 per 1000'],
    ['3‰', '3 per 1000'],
    ['4.5 of 5', '4.5 of 5'],
    ['4.5 out of 5', '4.5 of 5'],
    ['4.5/5', '4.5 of 5'],
    ['4.5 分(满分 5 分)', '4.5 of 5'],
    ['4.5 分（满分5分）', '4.5 of 5'],
    ['80 points', '80 points'],
    ['1 point', '1 points'],
    ['80 分', '80 points'],
    ['3 件', '3'],
    ['12人次', '12'],
    ['12', '12'],
    ['-5', '-5'],
    ['+5', '5'],
    ['1,234,567.50', '1234567.5'],
    [' 5 min ', '5 min'],
  ])('%s', (written, expected) => {
    expect(read(written)).toBe(expected);
  });
});

describe('operators', () => {
  test.each([
    ['>=', 'at least,not less than,no less than,not below,minimum,>=,≥,至少,不低于,不少于,不小于,大于等于,大于或等于'],
    ['<=', 'at most,not more than,no more than,not above,up to,within,maximum,<=,≤'],
    ['<=', '至多,最多,不超过,不高于,不多于,不大于,小于等于,小于或等于'],
    ['>', 'more than,over,above,>,超过,高于,多于,大于'],
    ['<', 'less than,fewer than,under,below,<,低于,少于,小于'],
    ['=', 'exactly,=,等于,恰好'],
  ])('%s is written %s', (operator, words) => {
    for (const word of words.split(',')) {
      expect(read(`${word} 95%`), word).toBe(`${operator} 95 %`);
      expect(read(`${word.toUpperCase()} 5 min`), word).toBe(`${operator} 5 min`);
    }
  });

  test.each([
    ['≥95%', '>= 95 %'],
    ['＞＝95％', '>= 95 %'],
    ['不低于95%', '>= 95 %'],
    ['95%以上', '>= 95 %'],
    ['95% 及以上', '>= 95 %'],
    ['5分钟以内', '<= 5 min'],
    ['5 分钟之内', '<= 5 min'],
    ['3 天以下', '<= 3 days'],
    ['3 天及以下', '<= 3 days'],
    ['within 2 hours', '<= 2 h'],
    ['at least 4.5 of 5', '>= 4.5 of 5'],
    ['at most 3 per 1000', '<= 3 per 1000'],
    ['at least -5', '>= -5'],
  ])('%s', (written, expected) => {
    expect(read(written)).toBe(expected);
  });

  test('a Latin operator ends where its word ends', () => {
    expect(read('overdue 3')).toBe('unknown-operator');
    expect(read('at least95%')).toBe('unknown-operator | at least 95%');
  });
});

describe('Chinese rates name the base first', () => {
  test.each([
    ['每 1000 件不超过 3 件', '<= 3 per 1000'],
    ['每1000件不超过3件', '<= 3 per 1000'],
    ['每１０００件不超过３件', '<= 3 per 1000'],
    ['每 1,000 单至多 0.5 单', '<= 0.5 per 1000'],
    ['每 100 位客户不少于 2 位', '>= 2 per 100'],
    ['每 1000 件超过 3 件', '> 3 per 1000'],
    ['每 1000 件 3 件', '3 per 1000'],
    ['每 1000 中 3', '3 per 1000'],
    ['万分之 5', '5 per 10000'],
    ['不超过千分之3', '<= 3 per 1000'],
    ['低于万分之 0.5', '< 0.5 per 10000'],
    ['每 1000 件 3 以内', '<= 3 per 1000'],
    ['每 1000 件 3 件以内', '<= 3 per 1000'],
  ])('%s', (written, expected) => {
    expect(read(written)).toBe(expected);
  });

  // Without its operator a target would promise something else.
  test.each(['每 1000 件不到 3 件', '每 1000 件大约 3 件'])('%s is no plain 3 per 1000', (written) => {
    expect(read(written)).not.toBe('3 per 1000');
  });

  // One number cannot be both base and value.
  test.each(['每 100', '每10003'])('%s is no rate', (written) => {
    expect(isQuantity(parseQuantity(written))).toBe(false);
  });

  test('nothing can be counted per zero', () => {
    expect(isQuantity(parseQuantity('每 0 件不超过 3 件'))).toBe(false);
  });
});

describe('faults', () => {
  test.each([
    ['', 'no-number'],
    ['at least', 'no-number'],
    ['soon', 'no-number'],
    ['约 5 分钟', 'unknown-operator'],
    ['at lest 97%', 'unknown-operator | at least 97%'],
    ['5-10 min', 'range'],
    ['5 – 10 min', 'range'],
    ['5～10 分钟', 'range'],
    ['5 至 10 分钟', 'range'],
    ['at least 5 to 10', 'range'],
    ['95%-98%', 'range'],
    ['2027-03-01', 'range'],
    ['2 h 30 min', 'several-quantities'],
    ['5 min and 95%', 'several-quantities'],
    ['1.5.2', 'several-quantities'],
    ['1,00', 'several-quantities'],
    ['1e3', 'several-quantities'],
    ['3 per 0', 'several-quantities'],
    ['5 foo', 'unknown-unit | foo'],
    ['95%%', 'unknown-unit | %%'],
    ['5 minuts', 'unknown-unit | minuts | 5 minutes'],
    ['5 bussiness days', 'unknown-unit | bussiness days | 5 business days'],
    ['5 business dais', 'unknown-unit | business dais | 5 business days'],
    ['5 working houres', 'unknown-unit | working houres | 5 working hours'],
    ['95 prcent', 'unknown-unit | prcent | 95 percent'],
    ['95% of calls', 'unknown-unit | % of calls'],
  ])('%s', (written, expected) => {
    expect(read(written)).toBe(expected);
  });
});

describe('values are exact', () => {
  test('79.96 is not 80', () => {
    expect(quantityOf('79.96%')?.value.toFixed()).toBe('79.96');
    expect(quantityOf('79.96%')?.value.cmp(80)).toBe(-1);
  });

  test('0.1 and 0.2 are 0.3', () => {
    const [a, b] = ['0.1%', '0.2%'].map((written) => new Big(quantityOf(written)?.value.toFixed() ?? 0));
    expect(quantityOf('0.3%')?.value.eq(a?.plus(b ?? 0).toFixed() ?? 0)).toBe(true);
  });

  test('more digits than a double holds', () => {
    expect(read('9007199254740993')).toBe('9007199254740993');
    expect(read('0.10000000000000000001%')).toBe('0.10000000000000000001 %');
  });

  test.each([
    [0.1, '0.1'],
    [-0, '0'],
    [1e21, '1000000000000000000000'],
  ])('a bare number %s is a count', (written, expected) => {
    expect(read(written)).toBe(expected);
  });

  test('quantityOf has nothing for a fault or for nothing', () => {
    expect(quantityOf('soon')).toBeUndefined();
    expect(quantityOf(undefined)).toBeUndefined();
  });

  // The schema keeps .inf and .nan out of the tool, but parseQuantity is public.
  test.each([Number.NaN, Number.POSITIVE_INFINITY])('%s is a fault', (written) => {
    expect(isQuantity(parseQuantity(written))).toBe(false);
  });
});

describe('any text', () => {
  const fragments = fc.constantFrom(
    '每',
    '件',
    '不',
    '至',
    ' ',
    '1',
    '000',
    ',',
    '.',
    '-',
    '%',
    '‰',
    'per',
    'of',
    '分',
    '以内',
  );

  test('is parsed or refused, never thrown at', () => {
    const texts = fc.oneof(fc.string({ unit: 'binary', maxLength: 30 }), fc.array(fragments, { maxLength: 12 }));
    fc.assert(
      fc.property(texts, (text) => {
        const parsed = parseQuantity(typeof text === 'string' ? text : text.join(''));
        if (isQuantity(parsed)) unitName(parsed.unit);
        else
          expect(['no-number', 'unknown-unit', 'unknown-operator', 'range', 'several-quantities']).toContain(
            parsed.fault,
          );
      }),
      { numRuns: 800 },
    );
  });

  // Patterns that backtrack over such texts take minutes.
  test.each([
    ['digits', '1'.repeat(100_000)],
    ['letters', `1 ${'a'.repeat(100_000)}`],
    ['groups', `1${',111'.repeat(25_000)}!`],
    ['每 and digits', `每${'1'.repeat(2000)}!`],
    ['每 and spaces', `每1${' '.repeat(900)}x`],
    ['spaces inside', `1${' '.repeat(25_000)}x`],
  ])('is refused quickly: %s', (_, text) => {
    expect(parseQuantity(text)).toHaveProperty('fault');
  });
});

describe('what the documents print is read back', () => {
  const decimal = fc
    .tuple(fc.integer({ min: 0, max: 10_000_000 }), fc.integer({ min: 0, max: 4 }))
    .map(([digits, places]) => new Big(digits).div(new Big(10).pow(places)));
  const base = fc.integer({ min: 1, max: 1_000_000 }).map((n) => new Big(n));
  const unit: fc.Arbitrary<Unit> = fc.oneof(
    fc.boolean().map((points) => ({ kind: 'count' as const, points })),
    fc.constant({ kind: 'percent' as const }),
    fc.constantFrom(...BIG_TIMES).map((time) => ({ kind: 'duration' as const, time, business: false })),
    fc.constantFrom<TimeUnit>('h', 'day').map((time) => ({ kind: 'duration' as const, time, business: true })),
    base.map((value) => ({ kind: 'per' as const, base: value })),
    base.map((value) => ({ kind: 'of' as const, base: value })),
  );
  const operator = fc.constantFrom<(Operator | undefined)[]>('>=', '<=', '>', '<', '=', undefined);
  const quantities: fc.Arbitrary<Quantity> = fc.record({ operator, value: decimal, unit });
  const shown = ({ operator, value, unit }: Quantity) =>
    [operator, value.toFixed(), unitName(unit)].filter(Boolean).join(' ');

  test.each([
    ['English', english, quantities],
    ['Chinese', chinese, quantities],
  ])('%s', (_, words, generated) => {
    fc.assert(
      fc.property(generated, (quantity) => {
        expect(read(words.quantity(quantity))).toBe(shown(quantity));
      }),
      { numRuns: 500 },
    );
  });

  describe.each([
    ['English', english],
    ['Chinese', chinese],
  ])('%s business', (_, words) => {
    test.each(['s', 'min', 'h', 'day', 'week', 'month', 'year'] as const)('%s', (time) => {
      const quantity: Quantity = { value: new Big(2), unit: { kind: 'duration', time, business: true } };
      expect(read(words.quantity(quantity))).toBe(shown(quantity));
    });
  });
});
