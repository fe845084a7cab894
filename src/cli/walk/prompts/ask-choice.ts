import {
  createPrompt,
  isDownKey,
  isEnterKey,
  isNumberKey,
  isSpaceKey,
  isUpKey,
  useEffect,
  useKeypress,
  usePagination,
  useState,
} from '@inquirer/core';
import type { ChalkInstance } from 'chalk';
import { type Command, commandOf, type Key, keyCommand } from './commands.js';

export interface Choice {
  value: string;
  name: string;
}

export interface ChoiceQuestion {
  head: string;
  message: string;
  choices: readonly Choice[];
  /** Where the pointer stands first. */
  offered?: string;
  /** Several may be taken; these are marked. */
  marked?: readonly string[];
  hint: string;
  paint: ChalkInstance;
  rows: number;
  /** What is wrong when none of several is marked. */
  none: string;
}

export type ChoiceReply = { value: string } | { values: string[] } | { command: Command };

/** Asks for one of several answers, or for some of them. */
export const askChoice = createPrompt<ChoiceReply, ChoiceQuestion>((question, done) => {
  const { head, message, choices, hint, paint, marked } = question;
  const first = Math.max(
    0,
    choices.findIndex(({ value }) => value === question.offered),
  );
  const [active, setActive] = useState(first);
  const [taken, setTaken] = useState<readonly string[]>(marked ?? []);
  const [fault, setFault] = useState('');

  useEffect((readline) => {
    // Ctrl-Z takes back the last answer here, and does not put csm to sleep.
    readline.on('SIGTSTP', () => {});
  }, []);

  useKeypress((key, readline) => {
    const typed = readline.line;
    readline.clearLine(0);
    const command = keyCommand(key as Key) ?? (typed === '' ? undefined : commandOf(typed));
    setFault('');
    if (command) done({ command });
    else if (isEnterKey(key)) choose();
    else if (isUpKey(key)) setActive((active - 1 + choices.length) % choices.length);
    else if (isDownKey(key)) setActive((active + 1) % choices.length);
    else if (isNumberKey(key)) setActive(Math.min(Math.max(Number(key.name) - 1, 0), choices.length - 1));
    else if (marked && isSpaceKey(key)) {
      const value = choices[active]?.value ?? '';
      setTaken(taken.includes(value) ? taken.filter((one) => one !== value) : [...taken, value]);
    }
  });

  const page = usePagination({
    items: choices,
    active,
    renderItem: ({ item, isActive }) => {
      const box = marked ? `${taken.includes(item.value) ? paint.green('◉') : '◯'} ` : '';
      return isActive ? `${paint.cyan('❯')} ${box}${paint.cyan(item.name)}` : `  ${box}${item.name}`;
    },
    pageSize: Math.max(4, question.rows),
    loop: false,
  });

  const below = [fault === '' ? '' : paint.red(fault), hint].filter(Boolean).join('\n');
  return `${head}${message}\n${page}\n${below}\u{1b}[?25l`;

  function choose(): void {
    const choice = choices[active];
    const values = choices.map(({ value }) => value).filter((value) => taken.includes(value));
    if (!marked) done(choice ? { value: choice.value } : { command: 'skip' });
    else if (values.length > 0) done({ values });
    else setFault(question.none);
  }
});
