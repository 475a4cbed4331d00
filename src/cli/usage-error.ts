import type { CommanderError } from 'commander';
import { ToolError } from '../findings/tool-error.ts';

/**
 * Says commander's refusals again in our own words: its codes are stable, its sentences English.
 * Asking for help or the version is not a failure.
 */
export function usageError(error: CommanderError): ToolError | 'help' {
  if (error.exitCode === 0 || error.code === 'commander.help') return 'help';
  const choice = /option '.*?(--[a-z-]+).*?' argument '(.*)' is invalid\. Allowed choices are (.*)\.$/s.exec(
    error.message,
  );
  if (choice)
    return new ToolError('option-bad-value', {
      option: choice[1]!,
      text: choice[2]!.slice(0, 100),
      expected: choice[3]!,
    });
  const argument = /value '(.*)' is invalid for argument '(.*)'\. Allowed choices are (.*)\.$/s.exec(
    error.message,
  );
  if (argument)
    return new ToolError('option-bad-value', {
      option: `<${argument[2]}>`,
      text: argument[1]!.slice(0, 100),
      expected: argument[3]!,
    });
  const subject = /'([^']*)'/.exec(error.message)?.[1] ?? /: (.*)$/.exec(error.message)?.[1] ?? '';
  const nearest = /Did you mean (?:one of )?([^?,]+)/.exec(error.message)?.[1];
  const reason = error.code.replace(/^commander\./, '');
  return new ToolError('usage', { reason, subject: subject.slice(0, 100), nearest });
}
