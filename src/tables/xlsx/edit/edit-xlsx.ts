import { BrokenWorkbook } from '../../broken-workbook.ts';
import { createZipWriter } from '../../zip-writer.ts';
import { openZip, type Zip } from '../../zip.ts';
import { notesByCell, type CellNote, type NoteColour } from '../cell-note.ts';
import { readRelations, readWorkbook, type Workbook } from '../workbook.ts';
import { boxesXml, commentsXml, cutComment, type CellComment } from '../write/comments-xml.ts';
import type { ListStyles } from '../write/list-styles.ts';
import { RELATED, SHEET_TYPE, VML_TYPE } from '../write/namespaces.ts';
import type { NewSheet } from '../write/new-sheet.ts';
import { addSheets, tabNames } from './add-sheets.ts';
import { editBoxes, editComments } from './edit-comments.ts';
import { editCells } from './edit-cells.ts';
import { editStyles, type EditedStyles } from './edit-styles.ts';
import {
  addRelations,
  freeName,
  packageParts,
  relationsFile,
  withInside,
  type PackageParts,
} from './package-parts.ts';
import { readTail } from './sheet-tail.ts';
import { onShownCells } from './shown-cell.ts';

/** What is said about the cells of one sheet. */
export interface NotedSheet {
  readonly name: string;
  readonly notes: readonly CellNote[];
}

export interface WorkbookNotes {
  readonly sheets: readonly NotedSheet[];
  /** Ends a comment that is longer than a comment may be. */
  readonly cutEnding: string;
  /** Sheets to be put behind those that are there, whose names are given. */
  readonly more: (styles: ListStyles, taken: readonly string[]) => readonly NewSheet[];
}

/**
 * A copy of an .xlsx workbook with cells coloured, comments on them and sheets behind its own. Nothing else
 * changes: parts that notes do not touch are copied byte for byte. Undefined where that cannot be promised:
 * workbooks with macros, templates, and those in forms that are read but not edited.
 */
export async function editXlsx(bytes: Buffer, notes: WorkbookNotes): Promise<Buffer | undefined> {
  try {
    const zip = await openZip(bytes);
    const workbook = await readWorkbook(zip);
    const parts = packageParts(zip);
    if (workbook.styles === undefined || !(await isPlainWorkbook(parts, workbook))) return undefined;
    const styles = editStyles(await parts.read(workbook.styles));
    const added: string[] = [];
    for (const sheet of notes.sheets) {
      const number = workbook.sheets.findIndex(({ name }) => name === sheet.name);
      if (number < 0) throw new BrokenWorkbook('damaged');
      added.push(
        ...(await editSheet(
          { zip, parts, styles, ending: notes.cutEnding },
          workbook.sheets[number]!.part,
          sheet,
          number + 1,
        )),
      );
    }
    added.push(
      ...(await addSheets(parts, workbook, notes.more(styles.list, await tabNames(parts, workbook)))),
    );
    parts.write(workbook.styles, styles.pieces());
    await addTypes(parts, added);
    const writer = createZipWriter();
    await parts.save(writer);
    return writer.done();
  } catch (error) {
    if (error instanceof BrokenWorkbook) return undefined;
    throw error;
  }
}

const CONTENT_TYPES = '[Content_Types].xml';

async function isPlainWorkbook(parts: PackageParts, workbook: Workbook): Promise<boolean> {
  const types = (await parts.read(CONTENT_TYPES)).toString('utf8');
  const contents = (await parts.read(workbook.part)).toString('utf8', 0, 4_096);
  return types.includes(`"${SHEET_TYPE}.sheet.main+xml"`) && !contents.includes('http://purl.oclc.org/ooxml');
}

interface Editing {
  readonly zip: Zip;
  readonly parts: PackageParts;
  readonly styles: EditedStyles;
  readonly ending: string;
}

/** Colours cells of one sheet and comments on them; gives the lines that its new parts need in the list of types. */
async function editSheet(
  { zip, parts, styles, ending }: Editing,
  part: string,
  { notes }: NotedSheet,
  number: number,
): Promise<readonly string[]> {
  if (notes.length === 0) return [];
  const bytes = await parts.read(part);
  const tail = readTail(bytes);
  const cells = notesByCell(onShownCells(notes, tail.merges));
  const rows = new Map<number, Map<number, NoteColour>>();
  for (const { row, column, colour } of cells) {
    const before = rows.get(row);
    if (before === undefined) rows.set(row, new Map([[column, colour]]));
    else before.set(column, colour);
  }
  const splice = editCells(bytes, rows, styles.coloured);
  const comments = cells
    .filter(({ text }) => text !== '')
    .map(({ row, column, text }) => ({ row, column, text: cutComment(text, ending) }));
  const { types, drawing } = await addComments({ zip, parts, ending }, part, comments, number, tail.drawing);
  if (drawing !== undefined)
    splice.replace(
      tail.drawingAt,
      tail.drawingAt,
      `<${tail.prefix}legacyDrawing xmlns:r="${RELATED}" r:id="${drawing}"/>`,
    );
  parts.write(part, splice.pieces());
  return types;
}

/** Puts comments into the parts of a sheet, new ones where it has none. `drawing` is the relation that the sheet must then name. */
async function addComments(
  { zip, parts, ending }: Omit<Editing, 'styles'>,
  part: string,
  comments: readonly CellComment[],
  number: number,
  drawing: string | undefined,
): Promise<{ readonly types: readonly string[]; readonly drawing: string | undefined }> {
  const related = await readRelations(zip, part);
  const old = related.find(({ type }) => type === 'comments')?.target;
  const oldBoxes = related.find(({ id, type }) => type === 'vmlDrawing' && id === drawing)?.target;
  if (drawing !== undefined && oldBoxes === undefined) throw new BrokenWorkbook('damaged');
  const wanted: { type: string; part: string }[] = [];
  const types: string[] = [];
  let inBoxes = comments;
  if (old === undefined) {
    const made = freeName(parts, 'xl/comments', '.xml');
    parts.write(made, commentsXml(comments));
    wanted.push({ type: 'comments', part: made });
    types.push(`<Override PartName="/${made}" ContentType="${SHEET_TYPE}.comments+xml"/>`);
  } else {
    const edited = editComments(await parts.read(old), comments, ending);
    parts.write(old, edited.pieces);
    inBoxes = edited.added;
  }
  if (oldBoxes !== undefined) parts.write(oldBoxes, editBoxes(await parts.read(oldBoxes), inBoxes));
  else {
    const made = freeName(parts, 'xl/drawings/vmlDrawing', '.vml');
    parts.write(made, boxesXml(inBoxes, number));
    wanted.push({ type: 'vmlDrawing', part: made });
  }
  if (wanted.length === 0) return { types, drawing: undefined };
  const file = relationsFile(part);
  const xml = zip.has(file) ? (await parts.read(file)).toString('utf8') : undefined;
  const added = addRelations({ file, xml }, part, wanted);
  parts.write(file, [added.xml]);
  const box = wanted.findIndex(({ type }) => type === 'vmlDrawing');
  return { types, drawing: box < 0 ? undefined : added.ids[box] };
}

async function addTypes(parts: PackageParts, lines: readonly string[]): Promise<void> {
  const types = (await parts.read(CONTENT_TYPES)).toString('utf8');
  const vml = /Extension\s*=\s*["']vml["']/i.test(types)
    ? ''
    : `<Default Extension="vml" ContentType="${VML_TYPE}"/>`;
  parts.write(CONTENT_TYPES, [withInside(types, 'Types', vml + lines.join(''))]);
}
