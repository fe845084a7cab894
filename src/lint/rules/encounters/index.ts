import type { Rule } from '../../rule.js';
import { customerActionPerStep } from './customer-action-per-step.js';
import { encounterPresumed } from './encounter-presumed.js';
import { failPointWithoutRecovery } from './fail-point-without-recovery.js';
import { failPointWithoutStandard } from './fail-point-without-standard.js';
import { onstageWithoutEvidence } from './onstage-without-evidence.js';
import { stageCoverage } from './stage-coverage.js';
import { waitPointWithoutTimeStandard } from './wait-point-without-time-standard.js';

export const encounters: Rule[] = [
  encounterPresumed,
  stageCoverage,
  customerActionPerStep,
  onstageWithoutEvidence,
  failPointWithoutRecovery,
  failPointWithoutStandard,
  waitPointWithoutTimeStandard,
];
