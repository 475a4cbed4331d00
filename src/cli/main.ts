import type { CommanderError } from 'commander';
import { MACHINE_FAILURES, ToolError } from '../findings/tool-error.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import type { Io } from './io.ts';
import { languageIn } from './options.ts';
import { processIo } from './process-io.ts';

/**
 * The whole program: arguments and a world in, an exit code out. Nothing is thrown: whatever fails
 * below becomes one sentence on stderr and a code.
 */
export async function main(
  argv: readonly string[],
  io: Io = processIo(new URL('../', import.meta.url)),
): Promise<ExitCode> {
  try {
    const { runProgram } = await import('./program.ts');
    return await runProgram(argv, io);
  } catch (error) {
    // Where even stderr takes nothing, the code alone can tell.
    return fail(error, argv, io).catch(() => EXIT.failure);
  }
}

async function fail(error: unknown, argv: readonly string[], io: Io): Promise<ExitCode> {
  const failure = await asToolError(error);
  if (failure === 'help') return EXIT.clean;
  const { loadCatalog } = await import('../i18n/load.ts');
  const { failureText } = await import('../i18n/phrase.ts');
  const catalog = await loadCatalog(languageIn(argv));
  await io.stderr.write(`baucu: ${failureText(failure, catalog)}\n`);
  if (failure.code === 'bug' && argv.includes('--verbose') && error instanceof Error)
    await io.stderr.write(`${error.stack}\n`);
  return MACHINE_FAILURES.has(failure.code) ? EXIT.failure : EXIT.usage;
}

async function asToolError(error: unknown): Promise<ToolError | 'help'> {
  if (error instanceof ToolError) return error;
  if (isCommanderError(error)) {
    const { usageError } = await import('./usage-error.ts');
    return usageError(error);
  }
  const { machineError } = await import('./machine-error.ts');
  return machineError(error);
}

function isCommanderError(error: unknown): error is CommanderError {
  return (
    error instanceof Error &&
    'code' in error &&
    typeof error.code === 'string' &&
    error.code.startsWith('commander.')
  );
}
