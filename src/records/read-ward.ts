import { lstat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { ToolError } from '../findings/tool-error.ts';
import { readTable } from '../tables/read.ts';
import type { Table } from '../tables/table.ts';
import { TABLE_NAMES, type TableName } from '../vocabulary.ts';
import { headingsOf } from './headings.ts';
import { headingsWith } from './import/apply-mapping.ts';
import { readMappingFile } from './import/mapping-file.ts';
import { shapedTable } from './import/shape-table.ts';
import type { Records, Voter, Ward, WardProfile } from './model.ts';
import { readWardProfile } from './ward-profile.ts';

export interface ReadWardOptions {
  /** Ids of the elections that the rulebook knows. */
  readonly elections: readonly string[];
  /** The tables asked for; all when absent. One of them with a header and no rows is a ToolError. */
  readonly only?: readonly TableName[];
  /** Tables that the ones asked for refer to: read when they are there. */
  readonly beside?: readonly TableName[];
}

type Tables = Omit<Ward, 'folder' | 'profile'>;
type Reader = (table: Table, pollingYear: number | undefined) => Records<unknown>;

/** Each table with the module that makes its records; a table that is not there costs no module. */
const READERS: Readonly<Record<TableName, () => Promise<Reader>>> = {
  voters: async () => (await import('./voter.ts')).readVoters,
  candidates: async () => (await import('./candidate.ts')).readCandidates,
  committees: async () => (await import('./committee.ts')).readCommittees,
  areas: async () => (await import('./voting-area.ts')).readVotingAreas,
  constituencies: async () => (await import('./constituency.ts')).readConstituencies,
  tasks: async () => (await import('./task.ts')).readTasks,
};

/** A laid out table as records; the election settles births whose year has two digits. */
export async function recordsOf(table: Table, name: TableName, election: string): Promise<Records<unknown>> {
  const reader = await READERS[name]();
  // The id of an election begins with its year.
  const year = Number.parseInt(election, 10);
  return reader(table, Number.isNaN(year) ? undefined : year);
}

/** Extensions of a table that `ward.yaml` does not name, the preferred one first. */
const EXTENSIONS = ['.csv', '.xlsx', '.xlsm', '.xls', '.ods'] as const;

/** Names that a table's file may have where ward.yaml names none, the preferred one first. */
export function usualFiles(name: TableName): readonly string[] {
  return EXTENSIONS.map((extension) => `${name}${extension}`);
}

/** What cannot be empty once this table has rows. */
const REFERS_TO: Partial<Record<TableName, TableName>> = { voters: 'areas', candidates: 'constituencies' };

/**
 * Reads a ward folder: its profile and its tables. Tables that are not there, or that hold a header and
 * nothing below it, are undefined; an empty voter list, or an empty table that others refer to, is a ToolError.
 */
export async function readWard(
  folder: string,
  { elections, only, beside = [] }: ReadWardOptions,
): Promise<Ward> {
  const profile = await readWardProfile(folder, elections);
  const wanted = TABLE_NAMES.filter(
    (name) => only === undefined || only.includes(name) || beside.includes(name),
  );
  const read = await Promise.all(
    wanted.map(async (name) => [name, await readOne(folder, name, profile)] as const),
  );
  const found = new Map(read.flatMap(([name, one]) => (one === undefined ? [] : [[name, one] as const])));
  const needed = new Set<TableName>(['voters', ...(only ?? [])]);
  for (const [table, other] of Object.entries(REFERS_TO)) {
    if ((found.get(table as TableName)?.records.rows.length ?? 0) > 0) needed.add(other);
  }
  const tables: Partial<Record<TableName, Records<unknown>>> = {};
  for (const [name, { records, path }] of found) {
    if (records.rows.length > 0) tables[name] = records;
    else if (needed.has(name)) throw new ToolError('table-no-rows', { path, table: name });
  }
  return { folder, profile, ...(tables as Tables) };
}

/** Voters of another file than the ward's own: the register as it was before. */
export async function readVotersOf(
  path: string,
  { election }: Pick<WardProfile, 'election'>,
): Promise<Records<Voter>> {
  const read = await readOne(dirname(path), 'voters', { files: { voters: basename(path) }, election });
  return read!.records as Records<Voter>;
}

async function readOne(
  folder: string,
  name: TableName,
  { files, election }: Pick<WardProfile, 'files' | 'election'>,
): Promise<{ readonly records: Records<unknown>; readonly path: string } | undefined> {
  const file = files[name] ?? (await firstThere(folder, name));
  if (file === undefined) return undefined;
  const path = join(folder, file);
  const choices = await readMappingFile(path, name);
  const columns = choices.columns ?? {};
  const table = await readTable(path, file, headingsWith(headingsOf(name), columns), choices);
  return { records: await recordsOf(shapedTable(table, name, choices), name, election), path };
}

/** The file that holds a table where ward.yaml names none: the first there is of voters.csv, voters.xlsx … */
export async function firstThere(folder: string, name: TableName): Promise<string | undefined> {
  for (const file of usualFiles(name)) {
    const there = await lstat(join(folder, file)).then(
      () => true,
      () => false,
    );
    if (there) return file;
  }
  return undefined;
}
