import { expect, test } from 'vitest';
import { decodeText } from '../../src/workspace/decode.js';

const utf8 = (text: string) => new TextEncoder().encode(text);

test.each<[string, Uint8Array, unknown]>([
  ['UTF-8', utf8('名称: 取件 😀\n'), '名称: 取件 😀\n'],
  ['UTF-8 with a byte order mark', new Uint8Array([0xef, 0xbb, 0xbf, ...utf8('a: 1')]), 'a: 1'],
  ['nothing', new Uint8Array(), ''],
  ['UTF-16, little end first', new Uint8Array([0xff, 0xfe, 0x61, 0]), { fault: 'utf-16' }],
  ['UTF-16, big end first', new Uint8Array([0xfe, 0xff, 0, 0x61]), { fault: 'utf-16' }],
  ['a NUL byte', new Uint8Array([0x61, 0, 0x62]), { fault: 'binary' }],
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 5, 6]), { fault: 'binary' }],
  ['GBK', new Uint8Array([0xc3, 0xfb, 0xb3, 0xc6, 0x3a, 0x20, 0x61]), { fault: 'not-utf-8' }],
  ['Latin-1', new Uint8Array([0x63, 0x61, 0x66, 0xe9, 0x0a]), { fault: 'not-utf-8' }],
  ['UTF-8 that is cut off', utf8('取').subarray(0, 2), { fault: 'not-utf-8' }],
])('%s', (_, bytes, expected) => {
  expect(decodeText(bytes)).toEqual(expected);
});
