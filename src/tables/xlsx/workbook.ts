import { posix } from 'node:path';
import { BrokenWorkbook } from '../broken-workbook.ts';
import type { DateSystem } from '../serial-date.ts';
import { readPart } from '../xml/read-part.ts';
import type { Zip } from '../zip.ts';

/** The table of contents of a workbook: its sheets in the order of their tabs, and the parts they share. */
export interface Workbook {
  /** The part that is the table of contents. */
  readonly part: string;
  readonly sheets: readonly SheetPart[];
  readonly dateSystem: DateSystem;
  readonly sharedStrings: string | undefined;
  readonly styles: string | undefined;
}

export interface SheetPart {
  readonly name: string;
  readonly hidden: boolean;
  readonly part: string;
}

/** One line of what a part points to. */
export interface Relation {
  readonly id: string;
  /** The last word of its type: `worksheet`, `styles` … */
  readonly type: string;
  readonly target: string;
}

export async function readWorkbook(zip: Zip): Promise<Workbook> {
  const root = (await readRelations(zip, '')).find(({ type }) => type === 'officeDocument');
  const part = root?.target ?? 'xl/workbook.xml';
  const related = await readRelations(zip, part);
  const { sheets, dateSystem } = await contents(zip, part);
  const shared = (type: string): string | undefined => related.find((one) => one.type === type)?.target;
  return {
    part,
    sheets: sheets.flatMap(({ name, hidden, id }) => {
      const relation = related.find((one) => one.id === id);
      if (relation === undefined) throw new BrokenWorkbook('damaged');
      // Charts and old macros have tabs of their own, and no cells.
      return relation.type === 'worksheet' ? [{ name, hidden, part: relation.target }] : [];
    }),
    dateSystem,
    sharedStrings: shared('sharedStrings'),
    styles: shared('styles'),
  };
}

interface SheetEntry {
  readonly name: string;
  readonly hidden: boolean;
  readonly id: string;
}

async function contents(
  zip: Zip,
  part: string,
): Promise<{ readonly sheets: readonly SheetEntry[]; readonly dateSystem: DateSystem }> {
  const sheets: SheetEntry[] = [];
  let dateSystem: DateSystem = 1900;
  await readPart(zip, part, {
    names: ['workbookPr', 'sheet'],
    open: (name, attributes) => {
      if (name === 'workbookPr' && isTrue(attributes.get('date1904'))) dateSystem = 1904;
      if (name === 'sheet') {
        const state = attributes.get('state');
        sheets.push({
          name: attributes.get('name') ?? '',
          hidden: state === 'hidden' || state === 'veryHidden',
          id: attributes.prefixed('id') ?? '',
        });
        if (sheets.length > MOST_SHEETS) throw new BrokenWorkbook('too-large');
      }
      return false;
    },
    text: () => {},
    close: () => {},
  });
  return { sheets, dateSystem };
}

const MOST_SHEETS = 1_000;

/** What a part points to; none when it points to nothing. */
export async function readRelations(zip: Zip, part: string): Promise<readonly Relation[]> {
  const folder = posix.dirname(part);
  const file = posix.join(folder, '_rels', `${posix.basename(part)}.rels`);
  const found: Relation[] = [];
  if (!zip.has(file)) return found;
  await readPart(zip, file, {
    names: ['Relationship'],
    open: (name, attributes) => {
      if (name === 'Relationship' && attributes.get('TargetMode') !== 'External') {
        const target = attributes.get('Target') ?? '';
        found.push({
          id: attributes.get('Id') ?? '',
          type: (attributes.get('Type') ?? '').split('/').at(-1)!,
          target: target.startsWith('/') ? target.slice(1) : posix.join(folder, target),
        });
      }
      return false;
    },
    text: () => {},
    close: () => {},
  });
  return found;
}

export const isTrue = (value: string | undefined): boolean =>
  value === '1' || value === 'true' || value === 'on';
