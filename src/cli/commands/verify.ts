import { resolve } from 'node:path';
import { stat } from 'node:fs/promises';
import { ToolError } from '../../findings/tool-error.ts';
import { loadCliText } from '../../i18n/load-cli.ts';
import { verifyFolder } from '../../prepare/verify.ts';
import { terminalPaint } from '../../report/terminal.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { mayColour, type CommonOptions } from '../options.ts';

/** `baucu verify`: proves that an output folder is what its manifest says. Exit 1 when it is not. */
export async function verify(out: string, options: CommonOptions, io: Io): Promise<ExitCode> {
  const folder = resolve(io.cwd, out);
  if (!(await stat(folder).catch(() => undefined))?.isDirectory())
    throw new ToolError('folder-missing', { path: out });
  const verdict = await verifyFolder(folder);
  const failed = verdict.missing.length + verdict.changed.length;
  if (options.json)
    await io.stdout.write(`${JSON.stringify({ version: 1, ok: failed === 0, ...verdict }, null, 2)}\n`);
  else {
    const text = (await loadCliText(options.lang)).verify;
    const paint = terminalPaint(mayColour(options, io));
    const lines = [
      ...verdict.missing.map((path) => `${paint.red(text.missing)}: ${path}`),
      ...verdict.changed.map((path) => `${paint.red(text.changed)}: ${path}`),
      ...verdict.extra.map((path) => paint.dim(`${text.extra}: ${path}`)),
      failed === 0 ? paint.green(text.ok(verdict.files)) : paint.red(text.failed(failed)),
    ];
    await io.stdout.write(`${lines.join('\n')}\n`);
  }
  return failed === 0 ? EXIT.clean : EXIT.findings;
}
