import type { Project } from '../model/project.js';
import { type Place, type Source, under } from '../model/source.js';
import { closest, isSameWord } from '../model/suggestion.js';
import { assertionFaults } from './assertions/faults.js';
import { ignoresIn, nameRange } from './ignores.js';
import type { Report, Rule } from './rule.js';
import { fits, isLocked, standardOf, type WrittenSetting } from './settings.js';

type Rules = ReadonlyMap<string, Rule>;

/** What is wrong with the settings under `lint` in csm.yaml, and with the comments that except findings. */
export function configurationFaults(project: Project, rules: Rules): Report[] {
  const { config } = project;
  const source = project.sources.find(({ file }) => file === 'csm.yaml');
  const faults: Report[] = [];
  if (source && config.lint) {
    const lint = { source, path: ['lint'] };
    faults.push(...settingFaults(config.lint.rules, under(lint, 'rules'), rules));
    for (const [i, override] of (config.lint.overrides ?? []).entries()) {
      faults.push(...settingFaults(override?.rules, under(lint, 'overrides', i, 'rules'), rules));
    }
    for (const [i, exception] of (config.lint.exceptions ?? []).entries()) {
      if (!exception) continue;
      faults.push(...exceptionFaults(exception.rule, exception.on, under(lint, 'exceptions', i, 'rule'), rules));
    }
    faults.push(...assertionFaults(project, under(lint, 'assertions'), rules));
  }
  return [...faults, ...project.sources.flatMap((one) => commentFaults(one, rules))];
}

function settingFaults(written: Record<string, unknown> | undefined, at: Place, rules: Rules): Report[] {
  return Object.entries(written ?? {}).flatMap(([id, setting]): Report[] => {
    const rule = rules.get(id);
    if (!rule) return [{ ...unknownRule(id, rules), at: under(at, id), part: 'key' }];
    if (isLocked(rule)) return [{ code: 'locked-rule', args: { rule: id }, at: under(at, id), part: 'key' }];
    return optionFaults(rule, setting as WrittenSetting, under(at, id));
  });
}

function optionFaults(rule: Rule, setting: WrittenSetting, at: Place): Report[] {
  if (typeof setting !== 'object' || setting === null) return [];
  return Object.entries(setting).flatMap(([name, value]): Report[] => {
    const standard = standardOf(rule, name);
    if (name === 'severity') return [];
    if (standard === undefined) {
      const known = ['severity', ...Object.keys(rule.options ?? {})];
      const args = { rule: rule.id, option: name, known, suggestion: closest(name, known) };
      return [{ code: 'unknown-option', args, at: under(at, name), part: 'key' }];
    }
    if (fits(value, standard)) return [];
    return [{ code: 'wrong-option', args: { rule: rule.id, option: name, standard }, at: under(at, name) }];
  });
}

function exceptionFaults(id: string, on: string, at: Place, rules: Rules): Report[] {
  const rule = rules.get(id);
  if (!rule) return [{ ...unknownRule(id, rules), at, on }];
  return isLocked(rule) ? [{ code: 'locked-exception', args: { rule: id }, at, on }] : [];
}

function commentFaults(source: Source, rules: Rules): Report[] {
  return ignoresIn(source).flatMap((ignore): Report[] => {
    const { file, range } = ignore;
    if (ignore.rules.length === 0) return [{ code: 'ignore-without-rule', span: { file, range } }];
    return ignore.rules.flatMap((id): Report[] => {
      const span = { file, range: nameRange(ignore, id) };
      const rule = rules.get(id);
      if (!rule) return [{ ...unknownRule(id, rules), span }];
      return isLocked(rule) ? [{ code: 'locked-exception', args: { rule: id }, span }] : [];
    });
  });
}

function unknownRule(id: string, rules: Rules): Pick<Report, 'code' | 'args' | 'mend'> {
  const suggestion = closest(id, rules.keys());
  return {
    code: 'unknown-rule',
    args: { rule: id, ...(suggestion !== undefined && { suggestion }) },
    ...(suggestion !== undefined && { mend: { replace: suggestion, safe: isSameWord(id, suggestion) } }),
  };
}
