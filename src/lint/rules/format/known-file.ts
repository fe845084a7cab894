import { readerRule } from './reader-rule.js';

/** Every file that csm.yaml names is there and is what it should be. */
export const knownFile = readerRule('known-file');
