import type { Rule } from '../../rule.js';
import { invalidValue } from './invalid-value.js';
import { knownFile } from './known-file.js';
import { lintConfiguration } from './lint-configuration.js';
import { missingKey } from './missing-key.js';
import { readableFile } from './readable-file.js';
import { unknownKey } from './unknown-key.js';
import { wrongType } from './wrong-type.js';
import { yamlSyntax } from './yaml-syntax.js';

export const format: Rule[] = [
  readableFile,
  yamlSyntax,
  unknownKey,
  missingKey,
  wrongType,
  invalidValue,
  knownFile,
  lintConfiguration,
];
