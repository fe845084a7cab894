import type { CommanderError } from 'commander';
import type { CliWords } from '../locales/en/cli.js';

/**
 * Commander's own messages in the language of the catalog. It has no hook for them, but a stable
 * code for each kind, and it quotes the word at fault.
 */
export function usageMessage(error: CommanderError, command: string, words: CliWords): string {
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  const suggestion = /\(Did you mean (?:one of )?([^?]*)\?\)/.exec(error.message)?.[1];
  const choices = /Allowed choices are (.*)\.$/.exec(error.message)?.[1];
  const usage = words.usage;
  const hint = suggestion ? usage.didYouMean(suggestion) : usage.seeHelp(command);
  switch (error.code) {
    case 'commander.unknownOption':
      return usage.unknownOption(quoted, hint);
    case 'commander.unknownCommand':
      return usage.unknownCommand(quoted, hint);
    case 'commander.missingArgument':
      return usage.missingArgument(quoted, hint);
    case 'commander.optionMissingArgument':
      return usage.optionMissingArgument(quoted, hint);
    case 'commander.excessArguments':
      return usage.excessArguments(hint);
    case 'commander.invalidArgument':
      return usage.invalidArgument(
        /--[a-z-]+/.exec(quoted)?.[0] ?? quoted,
        /argument '([^']*)' is invalid/.exec(error.message)?.[1] ?? '',
        choices ?? '',
      );
    default:
      return error.message;
  }
}
