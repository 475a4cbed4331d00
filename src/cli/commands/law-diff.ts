import { lawDifferences } from '../../law/diff.ts';
import { diffJson } from '../../report/law/json.ts';
import { lawDiffText } from '../../report/law/diff-text.ts';
import { deliver } from '../deliver.ts';
import { lawWords } from '../deliver-law.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { lawOf, openStatuteBook } from '../open-statute-book.ts';
import { todayOf, type CommonOptions } from '../options.ts';
import { paintFor, screenColumns } from '../screen.ts';
import { linesOf } from './law.ts';

/** `baucu law diff <from> <to>`: what changed in the law between two elections, with both wordings and both articles. */
export async function lawDiff(from: string, to: string, options: CommonOptions, io: Io): Promise<ExitCode> {
  const book = await openStatuteBook(io);
  const [was, is] = [from, to].map((election) => lawOf(book, election, todayOf(options, io)));
  const sheet = (law: NonNullable<typeof was>) => ({ rules: law.all, lines: linesOf(law) });
  const differences = lawDifferences(sheet(was!), sheet(is!));
  const words = await lawWords(options.lang);
  if (options.json) {
    const json = diffJson(differences, was!, is!, words);
    await deliver([`${JSON.stringify(json, null, 2)}\n`], options.out, io);
    return EXIT.clean;
  }
  const manner = { paint: await paintFor(options, io), columns: screenColumns(options, io) };
  await deliver(lawDiffText(differences, was!, is!, words, manner), options.out, io);
  return EXIT.clean;
}
