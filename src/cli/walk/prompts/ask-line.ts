import { createPrompt, isEnterKey, isTabKey, useEffect, useKeypress, useState } from '@inquirer/core';
import type { ChalkInstance } from 'chalk';
import { type Command, commandOf, type Key, keyCommand } from './commands.js';

export interface LineQuestion {
  /** Lines above the question, gone once it is answered. */
  head: string;
  message: string;
  /** Lines below that help. */
  hint: string;
  /** What Enter alone means; where left out, Enter alone skips, unless `empty` says why it may not. */
  offered?: string;
  empty?: string;
  /** Typed in already, to be changed or taken. */
  typed?: string;
  paint: ChalkInstance;
  /** What is wrong with an answer, in words; nothing when it will do. */
  refuse(typed: string): string | undefined;
}

export type LineReply = { text: string } | { command: Command };

/** Asks for a line of text. */
export const askLine = createPrompt<LineReply, LineQuestion>((question, done) => {
  const { head, message, offered, hint, paint } = question;
  const [line, setLine] = useState('');
  const [fault, setFault] = useState('');

  useEffect((readline) => {
    // Ctrl-Z takes back the last answer here, and does not put csm to sleep.
    readline.on('SIGTSTP', () => {});
    if (question.typed === undefined) return;
    readline.write(question.typed);
    setLine(question.typed);
  }, []);

  useKeypress((key, readline) => {
    const command = keyCommand(key as Key);
    if (command) done({ command });
    else if (isEnterKey(key)) {
      const reply = replyTo(line.trim(), question);
      if (typeof reply !== 'string') return done(reply);
      setFault(reply);
      // Enter has emptied the line: what was typed is to be mended, not typed again.
      readline.write(line);
    } else if (isTabKey(key)) {
      // What is offered, to be changed in a word or two.
      readline.clearLine(0);
      readline.write(line || (offered ?? ''));
      setLine(line || (offered ?? ''));
    } else if (readline.line !== line) {
      setLine(readline.line);
      setFault('');
    }
  });

  const below = [...(fault === '' ? [] : [paint.red(fault)]), hint].join('\n');
  return [`${head}${message}\n${paint.cyan('›')} ${line}`, below];
});

/** What a line says when Enter is pressed, or in words why it will not do. */
function replyTo(text: string, { offered, empty, refuse }: LineQuestion): LineReply | string {
  const command = commandOf(text);
  if (command) return { command };
  if (text === '' && offered === undefined) return empty ?? { command: 'skip' };
  const said = text === '' ? (offered ?? '') : text;
  return refuse(said) ?? { text: said };
}
