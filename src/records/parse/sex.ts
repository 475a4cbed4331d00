import type { Sex } from '../../vocabulary.ts';
import type { WordCell } from '../model.ts';
import { cellAt, type Cells, type Columns } from '../read-rows.ts';
import { parseMark } from './mark.ts';
import { quote } from './quote.ts';
import { BLANK, wordParser } from './word.ts';

/** Giới tính. */
export const parseSex = wordParser<Sex>({
  male: ['Nam', 'Ông', 'M', 'Nam giới', 'Trai'],
  female: ['Nữ', 'Bà', 'F', 'Nữ giới', 'Gái'],
});

/** Giới tính from two columns, one per sex, marked x. Both marked, or a mark nobody knows, cannot be read. */
export function parseSexMarks(male: string, female: string): WordCell<Sex> {
  const isMale = parseMark(male);
  const isFemale = parseMark(female);
  if (isMale === true && isFemale === false) return MALE;
  if (isMale === false && isFemale === true) return FEMALE;
  if (isMale === false && isFemale === false) return BLANK;
  return { state: 'unreadable', text: quote(`${male} / ${female}`) };
}

/** Reads the sex of a row from its one column, or where that is absent or blank from the two columns Nam and Nữ. */
export function sexReader({ indexOf }: Columns): (cells: Cells) => WordCell<Sex> {
  const [sex, male, female] = [indexOf('sex'), indexOf('male'), indexOf('female')];
  if (male < 0 && female < 0) return (cells) => parseSex(cellAt(cells, sex));
  return (cells) => {
    const word = parseSex(cellAt(cells, sex));
    return word.state === 'blank' ? parseSexMarks(cellAt(cells, male), cellAt(cells, female)) : word;
  };
}

const MALE = { state: 'read', word: 'male' } as const;
const FEMALE = { state: 'read', word: 'female' } as const;
