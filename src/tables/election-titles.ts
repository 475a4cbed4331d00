import { tidy } from '../vietnamese/text.ts';

/** Without accents and case, its punctuation kept: what stands behind a number parts a list from one thing. */
function bare(text: string): string {
  return tidy(text)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replaceAll('đ', 'd');
}

const COUNCIL =
  /(?:dai bieu|db|ung cu|bau cu|cap|danh sach|^(?:[ivx]+|[a-h]|\d+)?[.):\- ]*) *(?:(quoc hoi)|(?:hdnd|hoi dong nhan dan) *(?:cap )?(tinh|thanh pho|tp|xa|phuong|dac khu)(?![a-z]))|(dbqh)(?![a-z])/g;
/** Quốc hội and "HĐND các cấp" are all there is to elect: a title that names them says nothing of one. */
const ALL_LEVELS = /(?:hdnd|hoi dong nhan dan) (?:cac cap|hai cap|[23] cap)/;

const WORDS: Readonly<Record<string, string>> = {
  tinh: 'HĐND tỉnh',
  'thanh pho': 'HĐND thành phố',
  tp: 'HĐND thành phố',
  xa: 'HĐND xã',
  phuong: 'HĐND phường',
  'dac khu': 'HĐND đặc khu',
};

/** Whether a title names all that is elected on the day, and so nothing of one list. */
export const namesAllCouncils = (text: string): boolean => ALL_LEVELS.test(bare(text));

/** Whether a line goes on with the one above it: "và đại biểu HĐND các cấp". */
export const isContinued = (line: string | undefined): boolean =>
  line !== undefined && bare(line).startsWith('va ');

/** The one council that a title names, as a column of levels has it; undefined when it names none or several. */
export function councilNamed(text: string): string | undefined {
  const folded = bare(text);
  if (ALL_LEVELS.test(folded)) return undefined;
  const found = new Set(
    [...folded.matchAll(COUNCIL)].map(([, assembly, unit, short]) =>
      assembly === undefined && short === undefined ? WORDS[unit!] : 'Quốc hội',
    ),
  );
  return found.size === 1 ? [...found][0] : undefined;
}

const CONSTITUENCY =
  /(?:don vi bau cu|dvbc)(?: (?:dai bieu )?(?:quoc hoi|(?:hdnd|hoi dong nhan dan)(?: [a-z]+){1,6}?))?(?: so)? ?:? ?0*(\d{1,3})(?![\da-z]| ?(?:[,;&/+]|va|den|toi) ?(?:so )?\d(?! ?(?:dai bieu|db|nguoi)))(?! ?- ?\d)/g;

/** The number of the one constituency that a title names: "ĐƠN VỊ BẦU CỬ SỐ 1: gồm các tổ 1, 2". */
export function constituencyNamed(text: string): string | undefined {
  const found = new Set([...bare(text).matchAll(CONSTITUENCY)].map(([, number]) => number!));
  return found.size === 1 ? [...found][0] : undefined;
}

const SHEET_OF_CONSTITUENCY = /^(?:.* )?(?:don vi(?: bau cu)?|dvbc|dv)(?: so)?[ .]*0*(\d{1,3})$/;

/** Number of the constituency after which a sheet is called: "ĐV 2", "HĐND phường - ĐVBC số 2". */
export function constituencyOfSheet(name: string): string | undefined {
  return SHEET_OF_CONSTITUENCY.exec(bare(name))?.[1] ?? constituencyNamed(name);
}

const SHEET_OF_COUNCIL: readonly (readonly [RegExp, string])[] = [
  [/^(?:dbqh|qh|quoc hoi)(?![a-z])/, 'Quốc hội'],
  [/^(?:hdnd )(?:cap )?tinh(?![a-z])/, 'HĐND tỉnh'],
  [/^(?:hdnd )(?:cap )?(?:tp|thanh pho)(?![a-z])/, 'HĐND thành phố'],
  [/^(?:hdnd )(?:cap )?phuong(?![a-z])/, 'HĐND phường'],
  [/^(?:hdnd )(?:cap )?xa(?![a-z])/, 'HĐND xã'],
];

/** The council after which a sheet is called. */
export function councilOfSheet(name: string): string | undefined {
  return SHEET_OF_COUNCIL.find(([known]) => known.test(bare(name)))?.[1] ?? councilNamed(name);
}

/** "TBC số 4", "Tổ bầu cử 4": the team after which a sheet is called. */
export function bodyOfSheet(name: string): string | undefined {
  const [, team, board, number] =
    /^(?:(tbc|to bau cu)|(bbc|ban bau cu))(?: so)?[ .]*0*(\d{1,3})$/.exec(bare(name)) ?? [];
  if (number === undefined)
    return /^(?:ubbc|uy ban bau cu)(?![a-z])/.test(bare(name)) ? 'Ủy ban bầu cử' : undefined;
  return `${team === undefined && board !== undefined ? 'Ban bầu cử' : 'Tổ bầu cử'} số ${number}`;
}
