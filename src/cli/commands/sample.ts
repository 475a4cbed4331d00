import { readdir } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { ToolError } from '../../findings/tool-error.ts';
import { loadCliText } from '../../i18n/load-cli.ts';
import { makeFolder, writeAtomically } from '../../prepare/atomic-write.ts';
import { sampleWard } from '../../sample/index.ts';
import { gathered } from '../deliver.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { lawOf, openStatuteBook } from '../open-statute-book.ts';
import { todayOf, type CommonOptions } from '../options.ts';
import { wholeNumber } from '../whole-number.ts';

export interface SampleOptions extends CommonOptions {
  readonly voters: string;
  readonly seed: string;
  readonly defects: string;
}

/** `baucu sample`: writes an invented ward into a new or empty folder. */
export async function sample(dir: string, options: SampleOptions, io: Io): Promise<ExitCode> {
  const folder = resolve(io.cwd, dir);
  const there = await readdir(folder).catch(() => []);
  if (there.length > 0) throw new ToolError('out-exists', { path: dir });
  const voters = wholeNumber(options.voters, '--voters');
  const law = lawOf(await openStatuteBook(io), '2026', todayOf(options, io));
  const files = sampleWard({
    voters,
    seed: wholeNumber(options.seed, '--seed', 0),
    defects: options.defects,
    law,
  });
  await makeFolder(folder);
  for (const { file, chunks } of files) await writeAtomically(join(folder, file), gathered(chunks));
  if (options.json) {
    const made = { version: 1, folder: dir, voters, files: files.map(({ file }) => file) };
    await io.stdout.write(`${JSON.stringify(made, null, 2)}\n`);
    return EXIT.clean;
  }
  const text = (await loadCliText(options.lang)).sample;
  await io.stdout.write(`${text.made(voters, relative(io.cwd, folder) || '.')}\n${text.invented}\n`);
  return EXIT.clean;
}
