import { readerRule } from './reader-rule.js';

/** Every file can be read: it exists, is text in UTF-8, and of a size people can work with. */
export const readableFile = readerRule('readable-file');
