import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { lintProject } from '../../src/lint/lint.js';
import type { Project } from '../../src/model/project.js';
import { readProject } from '../../src/workspace/read-project.js';
import { AS_OF } from './project.js';

const FOLDER = 'test/fixtures/public-lists';

/** What is said of one thing: by rule, with a reason. */
type Said<W = string> = Record<string, Record<string, W>>;

interface Labels {
  everywhere: Record<string, { on?: 'encounter' | 'measure'; except?: string[]; why: string }>;
  standards: Said;
  missed?: Said;
  besides?: Said<{ right: string } | { wrong: string }>;
}

/** Findings as `rule id`, each once. */
export interface Outcome {
  standards: number;
  /** All findings, also where a rule speaks twice of one thing. */
  findings: number;
  expected: string[];
  /** How many of those are said of a single standard. */
  single: number;
  found: string[];
}

const known = new Map<string, Outcome>();

/** What is expected of a list, and what csm finds in it under the preset its csm.yaml names. */
export function measured(name: string): Outcome {
  const outcome = known.get(name) ?? measure(name);
  known.set(name, outcome);
  return outcome;
}

function measure(name: string): Outcome {
  const { project, problems: unread } = readProject(`${process.cwd()}/${FOLDER}/${name}`);
  const { problems } = lintProject(project, { asOf: AS_OF, unread });
  const { everywhere, standards } = labelsOf(name);
  const overall = Object.entries(everywhere).flatMap(([rule, { on, except = [] }]) =>
    idsOf(project, on)
      .filter((id) => !except.includes(id))
      .map((id) => `${rule} ${id}`),
  );
  return {
    standards: project.standards.length,
    findings: problems.length,
    expected: [...new Set([...overall, ...said(standards)])].sort(),
    single: said(standards).length,
    found: [...new Set(problems.map(({ rule, on }) => `${rule} ${on}`))].sort(),
  };
}

/** What the labels own up to: expectations that csm does not meet, and findings beyond them, right and wrong. */
export function owned(name: string): { missed: string[]; right: string[]; wrong: string[] } {
  const { missed = {}, besides = {} } = labelsOf(name);
  const judged = (verdict: 'right' | 'wrong') =>
    Object.entries(besides).flatMap(([id, rules]) =>
      Object.entries(rules).flatMap(([rule, judgement]) => (verdict in judgement ? [`${rule} ${id}`] : [])),
    );
  return { missed: said(missed).sort(), right: judged('right').sort(), wrong: judged('wrong').sort() };
}

let lists: Record<string, Labels> | undefined;

function labelsOf(name: string): Labels {
  lists ??= parse(readFileSync(`${FOLDER}/expected.yaml`, 'utf8')) as Record<string, Labels>;
  const labels = lists[name];
  if (!labels) throw new Error(`no labels for ${name}`);
  return labels;
}

function idsOf({ encounters, standards }: Project, on: 'encounter' | 'measure' | undefined): string[] {
  if (on === 'encounter') return encounters.map(({ id }) => id);
  return standards.filter(({ data }) => on === undefined || data.measure !== undefined).map(({ id }) => id);
}

function said(labels: Said): string[] {
  return Object.entries(labels).flatMap(([id, rules]) => Object.keys(rules).map((rule) => `${rule} ${id}`));
}
