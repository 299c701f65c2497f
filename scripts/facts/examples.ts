import type { Command } from 'commander';
import { paint } from './paint.ts';

/** Ends a command's help with calls that can be copied, each with a word on what it is for. */
export function examples(command: Command, ...calls: readonly (readonly [call: string, what: string])[]): Command {
  const width = Math.max(...calls.map(([call]) => call.length));
  const lines = calls.map(([call, what]) => `  npm run facts -- ${call.padEnd(width)}  ${paint('dim', `# ${what}`)}`);
  return command.addHelpText('after', `\n${paint('bold', 'Examples:')}\n${lines.join('\n')}`);
}
