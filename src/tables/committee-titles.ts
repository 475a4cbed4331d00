import { fold } from '../vietnamese/text.ts';
import { bodyOfSheet, constituencyNamed, councilNamed } from './election-titles.ts';
import { apartFromNumber, areaTitle, bodyNamed, bodyTitle } from './title-text.ts';
import { oneOf, said, type Said, type TitleReader } from './title-reader.ts';

/** The Ủy ban, Ban or Tổ of the members below, with its number and its council where another title says them. */
export function committeeTitles(): TitleReader {
  let ofBoards: string | undefined;
  let isNamed = false;
  const ofBody = (body: string): readonly Said[] => {
    const isBoard = fold(body).startsWith('ban bau cu');
    const own = isBoard ? councilNamed(body) : undefined;
    // "B. BAN BẦU CỬ ĐẠI BIỂU HĐND PHƯỜNG" stands above "1. Ban bầu cử số 1".
    if (own !== undefined) ofBoards = own;
    return [
      { key: 'body', value: body },
      ...said('level', isBoard && own === undefined ? ofBoards : undefined),
    ];
  };
  return {
    keys: ['body', 'level', 'number'],
    above: (lines) => {
      const ofThem = lines.filter((line) => / ban bau cu /.test(` ${fold(line)} `));
      ofBoards = oneOf('level', ofThem, councilNamed)[0]?.value;
      const [named] = oneOf('body', lines, bodyNamed);
      isNamed = named !== undefined;
      return named === undefined ? [] : ofBody(named.value).map((one) => ({ ...one, line: named.line }));
    },
    ofSheet: (name) => {
      const body = bodyOfSheet(name);
      return isNamed || body === undefined ? [] : ofBody(body);
    },
    inRow: (row) => {
      const text = apartFromNumber(row);
      if (text === undefined) return undefined;
      const body = bodyTitle(text);
      if (body !== undefined) return ofBody(body);
      const number = areaTitle(text) ?? constituencyNamed(text);
      return number === undefined ? undefined : said('number', number);
    },
  };
}
