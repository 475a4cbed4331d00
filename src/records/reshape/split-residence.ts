import type { Table } from '../../tables/table.ts';
import { tidy } from '../../vietnamese/text.ts';
import { isGeneralResidence } from './general-residence.ts';
import { withColumns, type Reshaped } from './reshaped.ts';

/** The three residences of form 31, by key, with the contract's heading. */
const HEADINGS = { permanent: 'Thường trú', temporary: 'Tạm trú', current: 'Nơi ở hiện tại' } as const;
type Residence = keyof typeof HEADINGS;
const RESIDENCES = Object.keys(HEADINGS) as readonly Residence[];

/** Words before an address that say which residence it is; TT is thường trú only beside a word for tạm trú. */
const MARKER =
  /(?:^|[\s;,.(])(thường trú|hktt|đktt|tt|tạm trú|trt|đktạm trú|đktmt|nơi ở hiện tại|nơi ở hiện nay|chỗ ở hiện tại|hiện ở|hiện tại)\s*[:：]/giu;
const TEMPORARY = /^(?:tạm trú|trt|đktạm trú|đktmt)$/iu;
const CURRENT = /^(?:nơi ở|chỗ ở|hiện)/iu;

/**
 * One column of addresses with a word before each ("TT: … ; Tạm trú: …") as the three columns of form 31.
 * Only where the file has no such columns, and where every address has its word: else a person must say.
 */
export function splitResidence(table: Table, keyOf: (heading: string) => string | undefined): Reshaped {
  const column = table.header.findIndex(isGeneralResidence);
  if (column < 0 || table.header.some((heading) => RESIDENCES.includes(keyOf(heading) as Residence)))
    return { table, made: [] };
  const parts = table.rows.map((row) => residencesIn(tidy(row[column] ?? '')));
  if (parts.includes(undefined)) return { table, made: [] };
  if (
    table.rows.some((row) => /(?:^|[\s;,.(])TT\s*:/iu.test(row[column] ?? '')) &&
    !parts.some((one) => one?.temporary !== undefined)
  )
    return { table, made: [] };
  const from = tidy(table.header[column]!);
  const to = RESIDENCES.filter((key) => parts.some((one) => one?.[key] !== undefined));
  if (to.length === 0) return { table, made: [] };
  // The first takes the column's own place, so that findings point at the official's cell.
  const places = to.map((_, step) => (step === 0 ? column : table.header.length + step - 1));
  let index = -1;
  const split = withColumns(table, new Map(to.map((key, step) => [places[step]!, HEADINGS[key]])), () => {
    index += 1;
    return new Map(to.map((key, step) => [places[step]!, parts[index]?.[key] ?? '']));
  });
  return { table: split, made: [{ kind: 'split', from: [from], to }] };
}

/** Addresses of a cell by kind; undefined when some of it has no word before it, or one kind comes twice. */
function residencesIn(cell: string): Partial<Record<Residence, string>> | undefined {
  if (cell === '') return {};
  const marks = [...cell.matchAll(MARKER)];
  if (marks.length === 0 || cell.slice(0, marks[0]!.index).trim() !== '') return undefined;
  const found: Partial<Record<Residence, string>> = {};
  for (const [step, mark] of marks.entries()) {
    const end = marks[step + 1]?.index ?? cell.length;
    const word = mark[1]!;
    const key = TEMPORARY.test(word) ? 'temporary' : CURRENT.test(word) ? 'current' : 'permanent';
    if (found[key] !== undefined) return undefined;
    found[key] = cell.slice(mark.index + mark[0].length, end).replace(/^[\s;,.]+|[\s;,(]+$/g, '');
  }
  return found;
}
