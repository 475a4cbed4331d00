import { resolve } from 'node:path';
import { loadCliText } from '../../i18n/load-cli.ts';
import { verifyFolder } from '../../prepare/verify.ts';
import { terminalPaint } from '../../report/terminal.ts';
import { deliver } from '../deliver.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { mayColour, type CommonOptions } from '../options.ts';

/** `baucu verify`: proves that an output folder is what its manifest says. Exit 1 when it is not. */
export async function verify(out: string, options: CommonOptions, io: Io): Promise<ExitCode> {
  const verdict = await verifyFolder(resolve(io.cwd, out));
  const failed = verdict.missing.length + verdict.changed.length;
  if (options.json)
    await deliver(
      [`${JSON.stringify({ version: 1, ok: failed === 0, ...verdict }, null, 2)}\n`],
      options.out,
      io,
    );
  else {
    const text = (await loadCliText(options.lang)).verify;
    const paint = terminalPaint(options.out === undefined && mayColour(options, io));
    const lines = [
      ...verdict.missing.map((path) => `${paint.red(text.missing)}: ${path}`),
      ...verdict.changed.map((path) => `${paint.red(text.changed)}: ${path}`),
      ...verdict.extra.map((path) => paint.dim(`${text.extra}: ${path}`)),
      failed === 0 ? paint.green(text.ok(verdict.files)) : paint.red(text.failed(failed)),
    ];
    await deliver([`${lines.join('\n')}\n`], options.out, io);
  }
  return failed === 0 ? EXIT.clean : EXIT.findings;
}
