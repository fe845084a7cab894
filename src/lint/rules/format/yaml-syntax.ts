import { readerRule } from './reader-rule.js';

/** The YAML of every file can be parsed, in one way only. */
export const yamlSyntax = readerRule('yaml-syntax');
