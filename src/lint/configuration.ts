import type { Project } from '../model/project.js';
import { type Place, type Source, under } from '../model/source.js';
import { closest, isSameWord } from '../model/suggestion.js';
import { assertionFaults } from './assertions/faults.js';
import { ignoresIn } from './ignores.js';
import type { Report, Rule } from './rule.js';
import { fits, isLocked, type WrittenSetting } from './settings.js';

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

function optionFaults({ id, options = {} }: Rule, setting: WrittenSetting, at: Place): Report[] {
  if (typeof setting !== 'object' || setting === null) return [];
  return Object.entries(setting).flatMap(([name, value]): Report[] => {
    const standard = options[name];
    if (name === 'severity') return [];
    if (standard === undefined) {
      const known = ['severity', ...Object.keys(options)];
      const args = { rule: id, option: name, known, suggestion: closest(name, known) };
      return [{ code: 'unknown-option', args, at: under(at, name), part: 'key' }];
    }
    if (fits(value, standard)) return [];
    return [{ code: 'wrong-option', args: { rule: id, option: name, standard }, at: under(at, name) }];
  });
}

function exceptionFaults(id: string, on: string, at: Place, rules: Rules): Report[] {
  const rule = rules.get(id);
  if (!rule) return [{ ...unknownRule(id, rules), at, on }];
  return isLocked(rule) ? [{ code: 'locked-exception', args: { rule: id }, at, on }] : [];
}

function commentFaults(source: Source, rules: Rules): Report[] {
  return ignoresIn(source).flatMap(({ file, range, rules: named }): Report[] => {
    const span = { file, range };
    if (named.length === 0) return [{ code: 'ignore-without-rule', span }];
    return named.flatMap((id): Report[] => {
      const rule = rules.get(id);
      if (!rule) return [{ code: 'unknown-rule', args: suggested(id, rules), span }];
      return isLocked(rule) ? [{ code: 'locked-exception', args: { rule: id }, span }] : [];
    });
  });
}

function unknownRule(id: string, rules: Rules): Pick<Report, 'code' | 'args' | 'mend'> {
  const args = suggested(id, rules);
  const { suggestion } = args;
  return {
    code: 'unknown-rule',
    args,
    ...(suggestion !== undefined && { mend: { replace: suggestion, safe: isSameWord(id, suggestion) } }),
  };
}

function suggested(id: string, rules: Rules): { rule: string; suggestion?: string } {
  const suggestion = closest(id, rules.keys());
  return { rule: id, ...(suggestion !== undefined && { suggestion }) };
}
