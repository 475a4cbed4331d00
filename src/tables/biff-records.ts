import { BrokenWorkbook } from './broken-workbook.ts';

/**
 * The stream of an .xls workbook is a row of records: a type, a length, that many bytes. Here all that
 * text, numbers and their looks do not need is blotted out, so that the library that reads the stream
 * never meets it: damaged formulas can keep it busy for ever.
 */

/** Cells, texts, formats and the shape of sheets, in the versions of Excel 3 to 2003. */
const NEEDED: ReadonlySet<number> = new Set([
  0x00_09,
  0x02_09,
  0x04_09,
  0x08_09, // begin of a sheet, by version
  0x00_0a, // its end
  0x00_85, // name and state of a sheet
  0x00_fc, // shared texts
  0x00_fd,
  0x02_04,
  0x00_d6, // text cells
  0x02_7e,
  0x00_bd,
  0x02_03,
  0x02_05, // numbers, truths and errors
  0x00_06,
  0x02_06,
  0x04_06,
  0x02_07, // formulas with their values, and texts of formulas
  0x00_1e,
  0x04_1e,
  0x00_e0,
  0x00_43,
  0x02_43,
  0x04_43, // formats
  0x00_31, // fonts
  0x00_22, // where days are counted from
  0x00_42, // code page
  0x02_08,
  0x00_7d,
  0x00_e5, // rows, columns, merged cells
]);
const CONTINUE = 0x00_3c;
const LOCKED = 0x00_2f;
const FORMULAS: ReadonlySet<number> = new Set([0x00_06, 0x02_06, 0x04_06]);
/** Where a formula says how long its own words are. */
const FORMULA_LENGTH = 20;
/** A record that means nothing to anybody. */
const BLOTTED = 0x00_ef;

/** A copy of the stream with nothing in it but what cells say. Throws when a record reaches beyond the end. */
export function readableRecords(stream: Buffer): Buffer {
  const kept = Buffer.from(stream);
  let [at, needed] = [0, false];
  while (at + 4 <= kept.length) {
    const type = kept.readUInt16LE(at);
    const length = kept.readUInt16LE(at + 2);
    // Behind the last sheet the sector is filled up.
    if (type === 0 && length === 0) break;
    if (type === LOCKED) throw new BrokenWorkbook('encrypted');
    if (at + 4 + length > kept.length) throw new BrokenWorkbook('cut-short');
    // What continues a record is needed as the record is.
    needed = type === CONTINUE ? needed : NEEDED.has(type);
    if (!needed) kept.writeUInt16LE(BLOTTED, at);
    if (FORMULAS.has(type) && length >= FORMULA_LENGTH + 2) kept.writeUInt16LE(0, at + 4 + FORMULA_LENGTH);
    at += 4 + length;
  }
  return kept.subarray(0, at);
}
