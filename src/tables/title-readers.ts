import { fold, tidy } from '../vietnamese/text.ts';
import type { TableName } from '../vocabulary.ts';
import { committeeTitles } from './committee-titles.ts';
import {
  isContinued,
  namesAllCouncils,
  constituencyNamed,
  constituencyOfSheet,
  councilNamed,
  councilOfSheet,
} from './election-titles.ts';
import { taskTitles } from './group-title.ts';
import { apartFromNumber } from './title-text.ts';
import {
  oneOf,
  said,
  type Said,
  type SaidAbove,
  type TitledSheet,
  type TitleReader,
} from './title-reader.ts';
import { voterTitles } from './voter-titles.ts';

/** The reader of the titles of a table; made for one sheet, as it may remember what came before. */
export const TITLE_READERS: Readonly<Record<TableName, (sheet: TitledSheet) => TitleReader>> = {
  voters: voterTitles,
  candidates: candidateTitles,
  committees: committeeTitles,
  areas: areaTitles,
  constituencies: constituencyTitles,
  tasks: taskTitles,
};

const told = (all: readonly Said[]): readonly Said[] | undefined => (all.length === 0 ? undefined : all);

/** The council and the constituency of the candidates below. */
function candidateTitles(): TitleReader {
  return {
    keys: ['level', 'constituency'],
    above: (lines) => [...councilAbove(lines), ...oneOf('constituency', lines, constituencyNamed)],
    ofSheet: (name) => [
      ...said('level', councilOfSheet(name)),
      ...said('constituency', constituencyOfSheet(name)),
    ],
    inRow: (row) => {
      const text = apartFromNumber(row);
      return text === undefined
        ? undefined
        : told([...said('level', councilNamed(text)), ...said('constituency', constituencyNamed(text))]);
    },
  };
}

/** The constituency of the voting areas below. */
function areaTitles(): TitleReader {
  let level: string | undefined;
  const keyOf = (council: string | undefined): string =>
    CONSTITUENCY_OF[council ?? level ?? ''] ?? 'constituency';
  return {
    keys: ['na_constituency', 'province_constituency', 'commune_constituency', 'constituency'],
    above: (lines) => {
      level = councilAbove(lines)[0]?.value;
      return oneOf('constituency', lines, constituencyNamed).map((one) => ({
        ...one,
        key: keyOf(councilNamed(lines[one.line]!)),
      }));
    },
    ofSheet: (name) => said(keyOf(councilOfSheet(name)), constituencyOfSheet(name)),
    inRow: (row) => {
      const text = apartFromNumber(row);
      return text === undefined ? undefined : told(said(keyOf(councilNamed(text)), constituencyNamed(text)));
    },
  };
}

const CONSTITUENCY_OF: Readonly<Record<string, string>> = {
  'Quốc hội': 'na_constituency',
  'HĐND tỉnh': 'province_constituency',
  'HĐND thành phố': 'province_constituency',
  'HĐND xã': 'commune_constituency',
  'HĐND phường': 'commune_constituency',
  'HĐND đặc khu': 'commune_constituency',
};

/** The council of the constituencies below. */
function constituencyTitles(): TitleReader {
  return {
    keys: ['level'],
    above: councilAbove,
    ofSheet: (name) => said('level', councilOfSheet(name)),
    inRow: (row) => {
      const text = apartFromNumber(row);
      // "Đơn vị bầu cử đại biểu HĐND phường số 1" is a constituency of which nothing else is known.
      if (text === undefined || constituencyNamed(text) !== undefined) return undefined;
      return told(said('level', councilNamed(text)));
    },
  };
}

/** The council of a list: what is said of those who stand comes first, then of the list; a title may run over two lines. */
function councilAbove(lines: readonly string[]): readonly SaidAbove[] {
  const whole = lines.map((line, index) =>
    isContinued(lines[index + 1]) ? `${line} ${lines[index + 1]}` : line,
  );
  for (const of of [/ ung cu dai bieu /, / danh sach /]) {
    const named = whole.filter((line, index) => of.test(` ${fold(line)} `) && !isContinued(lines[index]));
    const [first] = oneOf('level', named, councilNamed);
    if (first !== undefined) return [{ ...first, line: whole.indexOf(named[first.line]!) }];
  }
  const ofOne = lines.filter((line, index) => !isContinued(line) && !namesAllCouncils(whole[index]!));
  const value = councilNamed(tidy(ofOne.join(' ')));
  return value === undefined ? [] : [{ key: 'level', value, line: lineOf(lines) }];
}

/** The line in which the name of a council begins. */
const lineOf = (lines: readonly string[]): number =>
  Math.max(
    0,
    lines.findIndex((line) => /(?:hdnd|hoi dong nhan dan|quoc hoi|dbqh)/.test(fold(line))),
  );
