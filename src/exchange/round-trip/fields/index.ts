import { behaviors } from './behaviors.js';
import { expectations } from './expectations.js';
import type { Field, SheetKind } from './field.js';
import { standards } from './standards.js';

/** The columns of each sheet, in the order in which it is written. */
export const FIELDS: Record<SheetKind, readonly Field[]> = { standards, behaviors, expectations };
