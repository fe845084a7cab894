import { confirm } from '@inquirer/prompts';

/** Whether the person says yes. */
export function askYesNo(message: string): Promise<boolean> {
  return confirm({ message, default: true });
}
