import { formats, isDate, parseScale } from '../model/formats.js';
import { quantityOf } from '../model/quantity.js';
import type { Answer, Ground, Question, WrittenFormat } from './question.js';

/** An answer in the form in which the file gets it, or why what was typed will not do. */
export type Read = { answer: Answer } | { fault: string; args: Record<string, string> };

const fault = (code: string, args: Record<string, string> = {}): Read => ({ fault: code, args });

/** Reads what a person typed, in full-width characters too, as the answer to a question. */
export function readAnswer(question: Question, typed: string, ground: Ground): Read {
  const { form } = question;
  const text = typed.trim();
  if (text === '') return fault('empty');
  if (form.type === 'texts') {
    const parts = text.split(/[;；,，、]/).map((part) => part.trim());
    return { answer: parts.filter((part) => part !== '') };
  }
  return form.type === 'written' ? readWritten(form.format, question, text, ground) : { answer: text };
}

function readWritten(format: WrittenFormat, question: Question, typed: string, ground: Ground): Read {
  const text = plain(typed);
  switch (format) {
    case 'rating':
      return numberBetween(text, 1, 10) ?? fault('rating');
    case 'percentile':
      return numberBetween(text, 0.01, 99.99) ?? fault('percentile');
    case 'id':
      if (!formats.id(text)) return fault('id');
      return text !== question.current && ground.taken.has(text) ? fault('taken', { id: text }) : { answer: text };
    case 'date': {
      const iso = isoDate(text);
      return isDate(iso) ? { answer: iso } : fault('date');
    }
    case 'scale':
      return parseScale(text) ? { answer: text.replace(/\s*[–—~至]\s*/, '-') } : fault('scale');
    case 'sample':
      return formats.sample(text) ? { answer: /^\d+$/.test(text) ? Number(text) : text } : fault('sample');
    case 'duration':
      return formats.duration(text) ? { answer: text } : fault('duration');
    case 'level':
    case 'target':
      return readLevel(text, question.args.statistic !== 'share', format);
  }
}

/**
 * A bare number where a share is measured is a percentage; a target without a direction points to the
 * better side: times, counts and rates of failures down, shares and scores up.
 */
function readLevel(text: string, counted: boolean, format: 'level' | 'target'): Read {
  const whole = !counted && /^\d+(?:\.\d+)?$/.test(text) && Number(text) <= 100 ? `${text}%` : text;
  if (!formats[format](whole)) return fault(format);
  const quantity = quantityOf(whole);
  if (format === 'level' || !quantity || quantity.operator) return { answer: whole };
  const less = ['duration', 'count', 'per'].includes(quantity.unit.kind);
  return { answer: `${less ? 'at most' : 'at least'} ${whole}` };
}

function numberBetween(text: string, least: number, most: number): Read | undefined {
  const value = Number(text.replace(/分$/, '').replace(',', '.'));
  return text !== '' && value >= least && value <= most ? { answer: value } : undefined;
}

/** Full-width digits and signs as plain ones; a full stop or a comma between digits as the point it is meant for. */
function plain(typed: string): string {
  return typed
    .normalize('NFKC')
    .replace(/(\d)[。、](\d)/g, '$1.$2')
    .replace(/(\d),(?!\d{3}(?!\d))(\d)/g, '$1.$2')
    .trim();
}

function isoDate(text: string): string {
  const [, year = '', month = '', day = ''] =
    /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/.exec(text) ?? [];
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
