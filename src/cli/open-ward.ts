import { stat } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { ToolError } from '../findings/tool-error.ts';
import type { IsoDate } from '../dates/iso-date.ts';
import { discoverLaw } from '../law/discover.ts';
import { lawInForce } from '../law/in-force.ts';
import type { Act, Election, Law } from '../law/model.ts';
import type { Ward } from '../records/model.ts';
import { TABLE_NAMES, type TableName } from '../vocabulary.ts';
import type { Io } from './io.ts';

/** The whole statute book. */
export interface StatuteBook {
  readonly acts: readonly Act[];
  readonly elections: readonly Election[];
}

export function openStatuteBook(io: Pick<Io, 'root'>): Promise<StatuteBook> {
  return discoverLaw(new URL('law/', io.root));
}

/** The law of an election as it stood on a day, or on polling day when that has passed. */
export function lawOf(book: StatuteBook, electionId: string, today: IsoDate): Law {
  const election = book.elections.find(({ id }) => id === electionId);
  if (election === undefined) throw new ToolError('election-unknown', { election: electionId, known: book.elections.map(({ id }) => id) });
  return lawInForce(book.acts, election, today < election.pollingDay ? today : election.pollingDay);
}

export interface OpenWard {
  readonly ward: Ward;
  readonly law: Law;
  readonly book: StatuteBook;
  /** The one table asked for, when the path was a file. */
  readonly table: TableName | undefined;
}

/** Reads the ward folder (or the one table in it) that a path names, and the law for its election. */
export async function openWard(path: string | undefined, today: IsoDate, io: Io, only?: readonly TableName[]): Promise<OpenWard> {
  const { readWard } = await import('../records/read-ward.ts');
  const target = resolve(io.cwd, path ?? '.');
  const found = await stat(target).catch(() => undefined);
  const isFile = found?.isFile() === true;
  const book = await openStatuteBook(io);
  const elections = book.elections.map(({ id }) => id);
  if (!isFile) {
    const ward = await readWard(target, { elections, ...(only ? { only } : {}) });
    return { ward, law: lawOf(book, ward.profile.election, today), book, table: undefined };
  }
  const folder = dirname(target);
  const { readWardProfile } = await import('../records/ward-profile.ts');
  const profile = await readWardProfile(folder, elections);
  const table = TABLE_NAMES.find((name) => (profile.files[name] ?? `${name}.csv`) === basename(target));
  if (table === undefined) throw new ToolError('file-not-a-table', { path: path ?? target });
  // Areas and constituencies are what the rows of the other tables refer to.
  const ward = await readWard(folder, { elections, only: [table], beside: ['areas', 'constituencies'] });
  return { ward, law: lawOf(book, profile.election, today), book, table };
}
