import { decodeLegacy } from '../vietnamese/legacy/decode.ts';
import { decodeOld, detectEncoding, type OldEncoding } from '../vietnamese/legacy/detect.ts';
import { LEGACY_FONTS, textOfFont } from '../vietnamese/legacy/fonts.ts';
import { finding, type Finding } from '../findings/finding.ts';
import type { Location } from '../findings/location.ts';
import { evidenceOf } from './convert-bytes.ts';
import type { EncodingEvidence, EncodingName } from './reading-choices.ts';

type Rows = readonly (readonly string[])[];

/** Name of the font that a cell is shown in, where it is a legacy one; row and column are positions, from 0. */
export type FontAt = (row: number, column: number) => string | undefined;

export interface ConvertedRows {
  readonly rows: Rows;
  /** One for each encoding that was found. */
  readonly evidence: readonly EncodingEvidence[];
}

/**
 * Turns cells that were typed in a legacy font, or once misread as Windows-1252, into Unicode. Whole files,
 * single columns and (where the fonts are known) single cells may be of that kind. Text that is Unicode
 * already, and text that is not certain to be anything else, stays as it is.
 */
export function convertLegacyText(rows: Rows, chosen?: EncodingName, fontAt?: FontAt): ConvertedRows {
  const byFont = fontAt === undefined ? undefined : convertFonts(rows, fontAt);
  const plain = byFont?.rows ?? rows;
  const evidence = byFont?.evidence ?? [];
  const forced = chosen === undefined ? undefined : CHOSEN[chosen];
  if (chosen !== undefined && forced === undefined) return { rows: plain, evidence };
  const found = legacyColumns(plain, forced);
  return {
    rows: found.reduce<Rows>((converted, one) => convertColumns(converted, one), plain),
    evidence: [...evidence, ...found.map((one) => one.evidence)],
  };
}

/** What the reader says of text it converted: notes, for nothing was lost. */
export function conversionFindings(evidence: readonly EncodingEvidence[], at: Location): readonly Finding[] {
  return evidence.map(({ encoding }) =>
    (LEGACY_FONTS as readonly string[]).includes(encoding)
      ? finding('table/legacy-font', { encoding }, at)
      : finding('table/bad-encoding', { reason: 'converted', encoding }, at, [], 'note'),
  );
}

const CHOSEN: Readonly<Partial<Record<EncodingName, OldEncoding>>> = {
  'windows-1252': 'Windows-1252',
  'windows-1258': 'Windows-1258',
  tcvn3: 'TCVN3',
  vni: 'VNI',
  vps: 'VPS',
};

interface LegacyColumns {
  readonly encoding: OldEncoding;
  readonly evidence: EncodingEvidence;
  /** undefined: every column. */
  readonly columns: ReadonlySet<number> | undefined;
}

/** Rows looked at: the first, where title and header stand, and as many again over the whole sheet. */
const FIRST_ROWS = 40;
const SAMPLED_ROWS = 400;
const MOST_COLUMNS = 200;

function legacyColumns(rows: Rows, forced: OldEncoding | undefined): readonly LegacyColumns[] {
  const { texts, hasUnicode } = sampleColumns(rows);
  if (forced !== undefined) {
    const found = detectEncoding(texts.join('\n'));
    const evidence =
      found?.encoding === forced
        ? evidenceOf(found)
        : { encoding: forced, syllables: 0, words: 0, before: '', after: '' };
    return [{ encoding: forced, evidence, columns: undefined }];
  }
  if (texts.every((text) => text === '')) return [];
  const whole = detectEncoding(texts.join('\n'));
  if (!hasUnicode && whole?.certain === true)
    return [{ encoding: whole.encoding, evidence: evidenceOf(whole), columns: undefined }];
  // Some columns are Unicode, or of another encoding: each is judged by itself, and those that are sure
  // say what the others may be.
  const each = texts.map((text) => (text === '' ? undefined : detectEncoding(text)));
  const sure = each
    .filter((one) => one !== undefined)
    .filter(({ certain }) => certain)
    .toSorted((a, b) => b.syllables - a.syllables);
  return [...new Set(sure.map(({ encoding }) => encoding))].map((encoding) => ({
    encoding,
    evidence: evidenceOf(sure.find((one) => one.encoding === encoding)!),
    columns: new Set(each.flatMap((one, column) => (one?.encoding === encoding ? [column] : []))),
  }));
}

/** For each column the cells that may be in an old encoding, and whether any cell has letters that only Unicode has. */
function sampleColumns(rows: Rows): { readonly texts: readonly string[]; readonly hasUnicode: boolean } {
  const texts: string[][] = [];
  let hasUnicode = false;
  const step = Math.max(1, Math.floor(rows.length / SAMPLED_ROWS));
  for (let index = 0; index < rows.length; index += index < FIRST_ROWS ? 1 : step) {
    const row = rows[index]!;
    for (let column = 0; column < Math.min(row.length, MOST_COLUMNS); column += 1) {
      const cell = row[column]!;
      if (!BEYOND_ASCII.test(cell)) continue;
      if (ONLY_UNICODE.test(cell)) hasUnicode = true;
      else (texts[column] ??= []).push(cell);
    }
  }
  return { texts: Array.from(texts, (cells) => cells?.join('\n') ?? ''), hasUnicode };
}

const BEYOND_ASCII = /[\u0080-\uffff]/;
/** Letters that are in no old encoding: Vietnamese has one in nearly every phrase. */
const ONLY_UNICODE =
  /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]|[\u0300-\u036f]/;

function convertColumns(rows: Rows, { encoding, columns }: LegacyColumns): Rows {
  const isWanted = (column: number): boolean => columns === undefined || columns.has(column);
  return rows.map((row, index) => {
    if (!row.some((cell, column) => BEYOND_ASCII.test(cell) && isWanted(column))) return row;
    // A header in Unicode above columns that are not.
    if (index < FIRST_ROWS && row.some((cell, column) => isWanted(column) && ONLY_UNICODE.test(cell)))
      return row;
    return row.map((cell, column) =>
      BEYOND_ASCII.test(cell) && isWanted(column) && !ONLY_UNICODE.test(cell)
        ? (decodeOld(cell, encoding) ?? cell)
        : cell,
    );
  });
}

function convertFonts(rows: Rows, fontAt: FontAt): ConvertedRows {
  const found = new Map<string, { count: number; before: string; after: string }>();
  const converted = rows.map((row, index) =>
    row.map((cell, column) => {
      const text = cell === '' ? undefined : textOfFont(fontAt(index, column) ?? '');
      // Unicode that somebody typed over a cell keeps its old font.
      if (text === undefined || ONLY_UNICODE.test(cell)) return cell;
      const after = decodeLegacy(cell, text.font, text.capitals && LETTERS.test(cell)) ?? cell;
      if (after === cell) return cell;
      const seen = found.get(text.font) ?? { count: 0, before: cell, after };
      found.set(text.font, { ...seen, count: seen.count + 1 });
      return after;
    }),
  );
  const evidence = [...found].map(([encoding, { count, before, after }]) => ({
    encoding,
    syllables: count,
    words: count,
    before,
    after,
  }));
  return { rows: evidence.length === 0 ? rows : converted, evidence };
}

const LETTERS = /\p{L}/u;
