import { Help, type Command } from 'commander';
import type { CliText } from '../i18n/cli-text.ts';
import type { Io } from './io.ts';

// Commander writes help with a plain call; the write itself is awaited before the program ends.
const flushed = new WeakMap<Io, Promise<void>>();

/** Waits until all that Commander wrote is written. */
export async function helpWritten(io: Io): Promise<void> {
  await flushed.get(io);
}

/** Settings that `.command()` hands down: throw instead of exit, write through Io, say nothing in English. */
export function setUpHelp(program: Command, text: CliText, io: Io): void {
  const titles: Readonly<Record<string, string>> = {
    'Usage:': text.usage,
    'Arguments:': text.arguments,
    'Options:': text.options,
    'Global Options:': text.globalOptions,
    'Commands:': text.commands,
  };
  const spoken = (flags: string): string =>
    flags.replace(/(?<=[<[])[^>\]]+(?=[>\]])/g, (name) => text.placeholders[name] ?? name);
  program
    .exitOverride()
    .configureOutput({
      writeOut: (words) => {
        flushed.set(io, io.stdout.write(words));
      },
      writeErr: () => {},
      outputError: () => {},
      getOutHelpWidth: () => Math.min(io.stdout.columns, 110),
    })
    .configureHelp({
      showGlobalOptions: true,
      styleTitle: (title) => titles[title] ?? title,
      optionDescription: (option) => {
        const notes = [
          ...(option.argChoices && option.flags.includes('<') && !option.flags.includes('|')
            ? [`${text.choicesWord} ${option.argChoices.join(', ')}`]
            : []),
          ...(option.defaultValue !== undefined && option.defaultValue !== true
            ? [`${text.defaultWord} ${String(option.defaultValue)}`]
            : []),
        ];
        return notes.length > 0 ? `${option.description} (${notes.join('; ')})` : option.description;
      },
      argumentDescription: (argument) =>
        argument.argChoices
          ? `${argument.description} (${text.choicesWord} ${argument.argChoices.join(', ')})`
          : argument.description,
      optionTerm: (option) => spoken(option.flags),
      argumentTerm: (argument) => text.placeholders[argument.name()] ?? argument.name(),
      subcommandTerm: (command) => `${command.name()}, ${command.alias()}`,
      commandUsage: (command) =>
        spoken(
          Help.prototype.commandUsage
            .call(new Help(), command)
            .replace('[options]', text.optionWord)
            .replace('[command]', text.commandWord),
        ),
    })
    .helpCommand(false)
    .showSuggestionAfterError(true);
}
