import { stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { IsoDate } from '../dates/iso-date.ts';
import { ToolError } from '../findings/tool-error.ts';
import { lawFor, mayLackCouncil } from '../law/commune-council.ts';
import type { Law } from '../law/model.ts';
import { isSameFile } from '../prepare/same-file.ts';
import type { Ward, WardProfile } from '../records/model.ts';
import { TABLE_NAMES, type TableName } from '../vocabulary.ts';
import type { Io } from './io.ts';
import { lawOf, openStatuteBook, type StatuteBook } from './open-statute-book.ts';

export interface OpenWard {
  readonly ward: Ward;
  readonly law: Law;
  readonly book: StatuteBook;
  /** The one table asked for, when the path was a file. */
  readonly table: TableName | undefined;
}

/** Which tables a command needs; absent means all. */
export interface TablesWanted {
  /** Asked for by name: one without rows cannot be worked on. */
  readonly only?: readonly TableName[];
  /** Read as well where they are there, because rows of the others refer to them. */
  readonly beside?: readonly TableName[];
}

/** What the name of a table ends in; a folder's hardly does. */
const TABLE_FILE = /\.(?:csv|tsv|txt|xls[xmb]?|ods)$/i;

/** Reads the ward folder (or the one table in it) that a path names, and the law for its election. */
export async function openWard(
  path: string | undefined,
  today: IsoDate,
  io: Io,
  tables: TablesWanted = {},
): Promise<OpenWard> {
  const { readWard, firstThere } = await import('../records/read-ward.ts');
  const target = resolve(io.cwd, path ?? '.');
  const found = await stat(target).catch(() => undefined);
  const isFile = found?.isFile() === true;
  if (found === undefined && TABLE_FILE.test(target)) throw new ToolError('file-missing', { path: target });
  const book = await openStatuteBook(io);
  const elections = book.elections.map(({ id }) => id);
  if (!isFile) {
    const ward = await readWard(target, { elections, ...tables });
    return {
      ward,
      law: wardLaw(book, ward.profile, today, target),
      book,
      table: undefined,
    };
  }
  const folder = dirname(target);
  const { readWardProfile } = await import('../records/ward-profile.ts');
  const profile = await readWardProfile(folder, elections).catch((error: unknown) => {
    // A file that lies in no ward folder: what to do with the file is what matters.
    if (error instanceof ToolError && error.code === 'folder-not-a-ward')
      throw new ToolError('file-not-a-table', { path: path ?? target });
    throw error;
  });
  const files = await Promise.all(
    TABLE_NAMES.map(async (name) => profile.files[name] ?? (await firstThere(folder, name))),
  );
  const named = files.indexOf(basename(target));
  // On Windows and macOS VOTERS.CSV is voters.csv.
  const same = await Promise.all(
    files.map(async (file) => file !== undefined && (await isSameFile(join(folder, file), target))),
  );
  const table = TABLE_NAMES[named < 0 ? same.indexOf(true) : named];
  if (table === undefined) throw new ToolError('file-not-a-table', { path: path ?? target });
  // Areas and constituencies are what the rows of the other tables refer to.
  const ward = await readWard(folder, { elections, only: [table], beside: ['areas', 'constituencies'] });
  return { ward, law: wardLaw(book, profile, today, folder), book, table };
}

/** The law of the ward's election, for a unit such as it is. Only few units may be without a council of their own. */
function wardLaw(book: StatuteBook, profile: WardProfile, today: IsoDate, folder: string): Law {
  const law = lawOf(book, profile.election, today);
  if (profile.communeCouncil === false && mayLackCouncil(law, profile) === undefined) {
    const units = law
      .ofKind('statement')
      .flatMap(({ unit, withoutCouncilUnder: limit }) =>
        unit === undefined || limit === undefined ? [] : [`kind: ${unit}, population < ${limit}`],
      );
    const path = join(folder, 'ward.yaml');
    const expected = ['true', ...units.map((words) => `false (${words})`)].join(' | ');
    throw new ToolError('ward-bad-value', { path, key: 'commune-council', text: 'false', expected, line: 0 });
  }
  return lawFor(law, profile);
}
