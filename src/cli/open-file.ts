import { resolve } from 'node:path';
import type { IsoDate } from '../dates/iso-date.ts';
import type { Finding } from '../findings/finding.ts';
import { ToolError } from '../findings/tool-error.ts';
import { readMappingFile } from '../records/import/mapping-file.ts';
import { readInput } from '../records/import/read-input.ts';
import type { Records, Ward, WardProfile } from '../records/model.ts';
import { recordsOf } from '../records/read-ward.ts';
import type { TableName } from '../vocabulary.ts';
import { choicesOf, merged, type ReadingOptions } from './import-choices.ts';
import { inputFiles } from './import-files.ts';
import type { Io } from './io.ts';
import { lawOf, openStatuteBook } from './open-statute-book.ts';
import type { OpenWard } from './open-ward.ts';
import { refuseUnsure } from './refuse-unsure.ts';

/** Options that let a file stand without a ward folder around it. */
export interface FileOptions extends ReadingOptions {
  /** What table the file holds. */
  readonly as?: TableName;
  readonly election?: string;
}

/** Tables of a ward that the rows of a table are checked against: a file alone has none of them. */
export const CHECKED_AGAINST: Readonly<Partial<Record<TableName, readonly TableName[]>>> = {
  voters: ['areas'],
  candidates: ['constituencies'],
  committees: ['candidates', 'areas', 'constituencies'],
  areas: ['voters', 'committees', 'constituencies'],
  constituencies: ['committees'],
};

/**
 * Reads one file as a table of a ward that is not there: nothing is known but the election, so only what the
 * file itself can show is checked. Throws a ToolError where only a person can say what a column holds.
 */
export async function openFileAs(
  path: string | undefined,
  table: TableName,
  options: FileOptions,
  today: IsoDate,
  io: Io,
): Promise<OpenWard> {
  if (path === undefined) throw new ToolError('usage', { reason: 'missingArgument', subject: 'dir' });
  if (options.election === undefined)
    throw new ToolError('option-needed', { option: '--election', why: '--election 2026' });
  const book = await openStatuteBook(io);
  const law = lawOf(book, options.election, today);
  const [file, ...others] = await inputFiles([path], io);
  if (file === undefined || others.length > 0) throw new ToolError('file-is-folder', { path });
  const remembered = file.bytes === undefined ? await readMappingFile(file.path, table) : {};
  const understood = await readInput(file, table, merged(remembered, choicesOf(options, table)));
  refuseUnsure([{ name: file.name, understood }], table);
  const records = await recordsOf(understood.table, table, options.election);
  if (records.rows.length === 0) throw new ToolError('table-no-rows', { path: file.name, table });
  const ward = {
    folder: resolve(io.cwd, path, '..'),
    profile: unknownWard(options.election),
    [table]: records,
  } as Ward;
  return { ward, law, book, table };
}

/** Findings that a file alone can show: where it has no column of areas, nobody lacks an area. */
export function shownByFile(findings: readonly Finding[], ward: Ward): readonly Finding[] {
  const { voters }: { readonly voters?: Pick<Records<unknown>, 'columns'> } = ward;
  return voters === undefined || voters.columns.has('area')
    ? findings
    : findings.filter(({ code }) => code !== 'voter/area-missing');
}

/** A ward of which only the election is known. No check of a single file asks for its kind. */
function unknownWard(election: string): WardProfile {
  const nobody = { title: '', name: '', byDeputy: false };
  return {
    election,
    province: '',
    commune: '',
    kind: 'commune',
    population: undefined,
    councilTerm: '',
    provinceCouncilTerm: '',
    polling: { opens: '', closes: '' },
    signatures: { peopleCommittee: nobody, electionCommittee: nobody },
    overrideMilestones: {},
    overrideSurplus: [],
    youngUnder: undefined,
    minorityShare: undefined,
    communeCouncil: undefined,
    steeringSize: undefined,
    sample: false,
    files: {},
  };
}
