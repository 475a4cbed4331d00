/** The number by which a form counts a column. */
interface ColumnNumber {
  /** 1 for "(1)", "I" and "A"; 7 for "7a" and "7=5+6". */
  readonly number: number;
  readonly kind: 'digits' | 'letter' | 'roman';
  /** "7a", "7.1": more than one column may have the number. */
  readonly isHalf: boolean;
  readonly isBracketed: boolean;
}

const NUMBER =
  /^([([]?)(?:(\d{1,2})([a-zđ]|\.\d)?|([ivx]{1,7})|([a-zđ]))[)\]]?(?: ?= ?[([]?\d{1,2}[a-z]?[)\]]?(?: ?[-+x*/:] ?[([]?\d{1,2}[a-z]?[)\]]?)*)?$/i;

function columnNumber(text: string): ColumnNumber | undefined {
  const found = NUMBER.exec(text);
  if (found === null) return undefined;
  const [, bracket, digits, half, roman, letter] = found;
  const of = (number: number, kind: ColumnNumber['kind']): ColumnNumber => ({
    number,
    kind,
    isHalf: half !== undefined,
    isBracketed: bracket !== '',
  });
  if (digits !== undefined) return of(Number(digits), 'digits');
  const place = roman === undefined ? -1 : ROMAN.indexOf(roman.toUpperCase());
  if (place >= 0) return of(place + 1, 'roman');
  const one = letter ?? roman;
  return one?.length === 1 ? of(one.toLowerCase().charCodeAt(0) - 96, 'letter') : undefined;
}

const UNITS = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];
/** I to XXXIX: no form has more columns. */
const ROMAN = ['', 'X', 'XX', 'XXX'].flatMap((tens) => UNITS.map((units) => tens + units)).slice(1);

/** Whether a text may be the number of a column: "(1)", "7a", "B", "IV", "5=3+4". */
export function isColumnNumber(text: string): boolean {
  return columnNumber(text) !== undefined;
}

/**
 * How surely the cells of a row count the columns, one after the other, 7a and 7b as one step: `bracketed`
 * where all of them but one stand in brackets, `bare` where a row of numbers may count them. Undefined for every other row.
 */
export function columnCount(row: readonly string[]): 'bracketed' | 'bare' | undefined {
  const cells: ColumnNumber[] = [];
  for (const text of row) {
    if (text === '' || text.trim() === '') continue;
    const cell = columnNumber(text.trim());
    if (cell === undefined) return undefined;
    cells.push(cell);
  }
  const bracketed = cells.filter(({ isBracketed }) => isBracketed).length;
  const isBracketed = cells.length >= 2 && bracketed >= Math.max(2, cells.length - 1);
  if (!isBracketed && cells.length < 3) return undefined;
  // A, B before 1: columns that the form does not count.
  const first = cells.findIndex(({ kind }) => kind === 'digits');
  const counted = first > 0 ? cells.slice(first) : cells;
  const before = first > 0 ? cells.slice(0, first) : [];
  if (!isInTurn(before, isBracketed) || !isInTurn(counted, isBracketed)) return undefined;
  return isBracketed ? 'bracketed' : 'bare';
}

/**
 * Too few numbers to be sure by themselves, each the number of its own column: the second and more, the first blank.
 */
export function countsItsColumns(row: readonly string[], firstColumn: number): boolean {
  const filled = row.flatMap((text, index) => (text.trim() === '' ? [] : [index]));
  if (filled.length === 0 || filled[0] === firstColumn) return false;
  const cells = filled.map((index) => columnNumber(row[index]!.trim()));
  if (
    !cells.every((cell, step) => cell?.kind === 'digits' && cell.number === filled[step]! - firstColumn + 1)
  )
    return false;
  return true;
}

/** The first columns may have no number. */
const LATEST_FIRST = 3;

/** Each number one more than the one before it, from 1 or where the first columns go without. In brackets columns may be left out. */
function isInTurn(cells: readonly ColumnNumber[], isBracketed: boolean): boolean {
  return cells.every(({ number, isHalf, kind }, index) => {
    const before = cells[index - 1];
    // "I" and "V" are letters, too, where others are.
    if (before !== undefined && kind !== before.kind) return false;
    if (before === undefined) return isBracketed || number <= LATEST_FIRST;
    if (number === before.number) return isHalf || before.isHalf;
    return isBracketed ? number > before.number : number === before.number + 1;
  });
}
