import { fold, tidy } from '../vietnamese/text.ts';
import { onlyText } from './row-words.ts';

type Row = readonly string[];

/** The one text of a row, without the number of its heading beside or before it: "II", "II. Hộ số 4". */
export function bannerText(row: Row): string | undefined {
  const only = onlyText(row) ?? behindNumber(row, ROMAN);
  return only?.replace(NUMBER_OF_HEADING, '');
}

/** The same for what cannot be a name, behind a number of any kind. */
export const householdText = (row: Row): string | undefined => bannerText(row) ?? behindNumber(row, NUMBER);

/** The one text of a row that a number of any kind may stand before: what is said there can be no name of anybody. */
export function apartFromNumber(row: Row): string | undefined {
  const only = (onlyText(row) ?? behindNumber(row, ANY_NUMBER))?.replace(NUMBER_OF_HEADING, '');
  return only === undefined || BELOW_A_LIST.test(fold(only)) ? undefined : only;
}

/** Sentences and signatures below a list may name what it is of, and begin nothing. */
const BELOW_A_LIST =
  /^(?:danh sach (?:nay|duoc lap|gom|co)|an dinh|tong|cong|ghi chu|luu y|noi nhan|tm|kt|tl|tuq)(?: |$)/;

const ANY_NUMBER = /^(?:[IVX]+|[A-H]|\d{1,3}(?:\.\d{1,2})*)[.):]?$/;
const ROMAN = /^[IVX]+[.):]?$/;
const NUMBER = /^\d{1,4}[.):]?$/;

const NUMBER_OF_HEADING = /^(?:[IVX]+|[A-H]|\d+) ?[.):\-–] ?/u;

/** The text of a row that has a number before it and nothing else. */
function behindNumber(row: Row, number: RegExp): string | undefined {
  const first = row.findIndex((text) => text.trim() !== '');
  return first >= 0 && number.test(row[first]!.trim()) ? onlyText(row.slice(first + 1)) : undefined;
}

const AREA_TITLE =
  /^(?:(?:[ivx]+|[a-h]|\d+) )?(?:danh sach cu tri )?(?:khu vuc bo phieu|kvbp)(?: so)? 0*(\d{1,3})(?! (?:\d|va \d|den \d))(?: |$)/;

/** Number of the area of which a row is the title. */
export const areaTitle = (text: string): string | undefined => AREA_TITLE.exec(fold(text))?.[1];

const AREA_LINE = /^(?:(?:[ivx]+|[a-h]|\d+) )?(?:danh sach cu tri )?(?:khu vuc bo phieu|kvbp)(?: |$)/;

/**
 * The text of a row that begins as a title of a voting area, and is all that the row says: in one cell, behind the
 * number of a heading or before that of the area. "KVBP 4" beside a name is somebody's area.
 */
export function areaLine(row: Row): string | undefined {
  const text = householdText(row) ?? beforeNumber(row);
  return text !== undefined && AREA_LINE.test(fold(text)) ? text : undefined;
}

/** "Khu vực bỏ phiếu số:" and its number in the cell beside it. */
function beforeNumber(row: Row): string | undefined {
  const texts = [...new Set(row.filter((text) => text.trim() !== ''))].map(tidy);
  const [label, number] = texts;
  const isLabel = texts.length === 2 && !/\d/.test(label!) && /^\d{1,3}$/.test(number!);
  return isLabel ? `${label} ${number}` : undefined;
}

/** Accents count: Tô and Bàn are families, Tổ and Bản are not. */
const NEIGHBOURHOOD_TITLE =
  /^(?!tổ (?:thị|văn) )(?:tổ dân phố|tdp|khu phố|thôn|xóm|ấp|bản|buôn|khóm|làng|tổ)(?: số)?:?(?: [\p{L}\d.,'’-]+){1,5}$/iu;

/** "Tổ dân phố số 5": the neighbourhood. */
export const neighbourhoodTitle = (text: string): string | undefined =>
  NEIGHBOURHOOD_TITLE.test(text) ? text : undefined;

const HOUSEHOLD_NUMBER =
  /^(?:hộ|hộ gia đình|hộ khẩu)(?: số| thứ)? ?:? ?0*(\d{1,5}[a-z]?)(?: ?[-–:.(] ?.*)?$/iu;
const HOUSEHOLD_HEAD =
  /^(?:hộ|hộ gia đình|gia đình)(?: của)? (?:ông bà|ông|bà|anh|chị|cô|chú|bác|cụ) ?:? ?(?=\p{Lu})|^(?:chủ hộ|hộ|họ tên chủ hộ|họ và tên chủ hộ) ?: ?(?=\p{Lu})/iu;

/** "Hộ số 12": the number of the household; "Hộ ông Nguyễn Văn A": whose it is. */
export function householdTitle(text: string): string | undefined {
  const [, number] = HOUSEHOLD_NUMBER.exec(text) ?? [];
  if (number !== undefined) return number;
  return HOUSEHOLD_HEAD.test(text) ? tidy(text.replace(/ ?: ?/, ' ')) : undefined;
}

const HOUSEHOLD_KIND =
  /^(?:[\divx]+[.):]? )?(?:hộ(?: gia đình| khẩu)?(?: số| thứ)? ?:? ?\d+[a-z]?(?!\p{L})|(?:(?:họ và tên |họ tên )?chủ hộ|hộ gia đình|gia đình|hộ khẩu|hộ)(?: của)?(?: (?:ông bà|ông|bà|anh|chị|cô|chú|bác|cụ)(?!\p{L}))?)/iu;

/** The title of a household, or its name, without whose it is: "Hộ ông …"; a number stays. */
export function householdKind(text: string): string {
  if (/^\d/.test(text) && !/hộ|gia đình/iu.test(text)) return text;
  const [kind = ''] = HOUSEHOLD_KIND.exec(text) ?? [];
  return kind === text || /\d[a-z]?$/iu.test(kind) ? kind : `${kind} …`.trim();
}

const BODY_TITLE =
  /^(?:danh sach )?((?:thanh vien )?(?:uy ban bau cu|ban chi dao|ban bau cu|to bau cu)(?: .*)?)$/;
const LONGEST_BODY = 150;

/** "TỔ BẦU CỬ SỐ 4": the body whose members stand below. */
export function bodyTitle(text: string): string | undefined {
  if (text.length > LONGEST_BODY || !BODY_TITLE.test(fold(text))) return undefined;
  return text.replace(/^(?:danh sách )?(?:thành viên )?/iu, '').trim();
}

/** The body of which a title block has the members; the office that lists them may be a body, too. */
export const bodyNamed = (text: string): string | undefined =>
  fold(text).startsWith('danh sach ') || NUMBERED_BODY.test(fold(text)) ? bodyTitle(text) : undefined;

/** Only what is numbered is surely the body of the list; the motto beside it makes it the office. */
const NUMBERED_BODY = /^(?:to|ban) bau cu (?!.*(?:cong hoa xa hoi|doc lap tu do)).*\d/;

const AREA_ABOVE = /(?:khu vuc bo phieu|kvbp)(?: so)? 0*(\d{1,3})(?! (?:\d|va \d|den \d))(?: |$)/;

/** Number of the area that a line of a title block names. */
export const areaNamed = (text: string): string | undefined => AREA_ABOVE.exec(fold(text))?.[1];

const SHEET_OF_AREA = /^(?:khu vuc(?: bo phieu)?|kvbp|kv|kvbp so)(?: so)? ?0*(\d{1,3})$/;

/** Number of the area after which a sheet is called. */
export const areaOfSheet = (name: string): string | undefined => SHEET_OF_AREA.exec(fold(name))?.[1];
