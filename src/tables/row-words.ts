import { fold, tidy } from '../vietnamese/text.ts';

type Row = readonly string[];

/** The first text of a row as people read it; undefined where the row begins with a number, as nearly every one does. */
export function firstText(row: Row): string | undefined {
  for (const text of row) {
    if (text === '' || text.trim() === '') continue;
    const first = text.charCodeAt(0);
    return first >= 48 && first <= 57 ? undefined : tidy(text);
  }
  return undefined;
}

/** The one text of a row that has no other; one merged over several cells may come several times. */
export function onlyText(row: Row): string | undefined {
  let only = '';
  for (const text of row) {
    if (text === '' || text === only || text.trim() === '') continue;
    if (only !== '') return undefined;
    only = text;
  }
  return only === '' ? undefined : tidy(only);
}

const MAY_BE_TOTAL = /^\W*(?:t[oổ]ng|c[oộ]ng|mang|chuy[eể]n|trang)(?!\p{L})/iu;
const TOTAL =
  /^(?:tong|cong|(?:tong so|tong cong)(?: .*)?|cong \d+(?: nguoi| cu tri)?|cong (?:to|trang|khu|danh sach|cot|thon|toan|mang sang|chuyen).*|mang sang(?: trang .*)?|chuyen (?:sang )?trang(?: \d+| sau)?|trang truoc (?:mang|chuyen) sang)$/;

/** Whether a label is one of a line of sums: "Tổng số", "Cộng", "Cộng trang 2", "Mang sang". */
export function isTotalLabel(label: string): boolean {
  return MAY_BE_TOTAL.test(label) && TOTAL.test(fold(label));
}

const TOTAL_OF_THINGS =
  /^(?:tong|cong|tong so|tong cong|(?:cong )?mang sang|chuyen (?:sang )?trang(?: sau)?|cong trang)(?: \d+)*(?: (?:khu vuc(?: bo phieu)?|don vi(?: bau cu)?|dai bieu|cu tri|nguoi|viec|cong viec))?$/;

/** The same where rows are things: nothing but the word, and what is counted. */
export const isTotalOfThings = (label: string): boolean => TOTAL_OF_THINGS.test(fold(label));

/** Labels of sums that might be somebody's name, too. */
export function mayBeName(label: string): boolean {
  return /^(?:tong|cong|mang sang|cong (?!chuyen|mang)[a-z ]+)$/.test(fold(label));
}

const LONGEST_APART = 60;
const PAGE =
  /^(?:trang(?: so)? ?:? ?\d{1,4}(?: ?[/-] ?\d{1,4})?|[-–—] ?\d{1,4} ?[-–—]|(?:xem )?tiep theo trang (?:sau|\d{1,4}))$/iu;

const SECTION =
  /^(?:(?:[IVX]+|[A-H]|\d+) ?[.):\-–] ?)?(?:phần (?:thứ )?(?:nhất|hai|ba|[ivx]+|\d+)(?: ?[.:\-–].*)?|(?:danh sách )?cử tri (?:đăng ký |có )?(?:thường trú|tạm trú)(?: .*)?)$/iu;

/** "Trang 2", "Trang 2/5", "- 2 -" at the edge of a page; "B. Cử tri tạm trú" above some of the rows. */
export function isApart(row: Row): boolean {
  const only = onlyText(row);
  if (only === undefined || only.length > LONGEST_APART) return false;
  if (SECTION.test(only)) return true;
  return PAGE.test(only.normalize('NFD').replace(/[\u0300-\u036f]/g, ''));
}

const MAY_BE_ENDING =
  /^\W*(?:c[uử] tri tham|t[oổ]ng s[oố]|danh s[aá]ch|[aấ]n đ[iị]nh|tm|kt|tl|n[oơ]i nh[aậ]n|ng[uư][oơờ]i l[aậ]p|ng[aà]y|x[aá]c nh[aậ]n)(?!\p{L})/iu;
/** How the sentences about a list begin: more of it may stand below them. */
const SENTENCE = inWords(
  'tổng số cử tri|cử tri tham gia|danh sách (?:này|được lập|gồm|có)(?: |$)|ấn định danh sách',
);
/** How what stands below a list begins: the day of its signature and the title of who signs. */
const ENDING = inWords(
  '(?:tm|kt|tl|tuq) |nơi nhận|người lập|ngày tháng|ngày \\d+ tháng|xác nhận|chủ tịch|phó chủ tịch|tổ trưởng|trưởng (?:ban|thôn|khu phố|ấp|công an)(?: |$)|công an (?:phường|xã|đặc khu|tỉnh|thành phố)|cán bộ |bí thư|k[ýí] (?:tên|ghi|đóng)|ghi rõ|đóng dấu',
);
/** What is nobody's name, alone in its row. */
const TITLE = inWords(
  '(?:chủ tịch|phó chủ tịch|người lập(?: biểu| bảng| danh sách)?|tổ trưởng(?: tổ (?:dân phố|bầu cử))?|trưởng (?:thôn|khu phố|ấp|ban|công an .*)|công an (?:phường|xã|đặc khu)(?: .*)?|k[ýí](?: tên| ghi)? .*(?:họ tên|họ và tên|đóng dấu)|tm (?:ủy|uỷ) ban nhân dân.*)$',
);
/** "Trong đó: Nam 5, Nữ 7", "- Nam: 5 người", "Bằng chữ: …": parts of a total. */
const OF_A_TOTAL =
  /^(?:trong đó|bằng chữ|viết bằng chữ) ?:|^[-+•]? ?(?:nam|nữ) ?:? ?\d[\d.,]*(?: (?:người|cử tri))?(?:[;,.].*)?$/iu;
/** Lines above a header, where another list begins below the first; the motto is in no list. */
const MOTTO = /^(?:cong hoa xa hoi chu nghia viet nam|doc lap tu do hanh phuc)$/;
const LIST_TITLE =
  /^(?:danh sach (?:cu tri|nguoi|nhung|chinh thuc|thanh vien|cac).*|phu luc(?: [\divx]+)?|theo (?:nghi quyet|quyet dinh|bien ban) .*|so \d+ \d*.*(?:ubnd|ubbc|ds|qd|tb|kh)\b.*|kem theo .*(?:so|ngay) .*|bau cu dai bieu (?:quoc hoi|hoi dong|hdnd) .*|uy ban (?:nhan dan|bau cu|mttq|mat tran)(?: .*)?)$/;
const SIGNED_AT = /^[\p{L} .'-]{2,60}, ?ngày [\d.…_ ]+ ?tháng [\d.…_ ]+ ?năm [\d.…_ ]*$/iu;
const REMARK = /^\(?\*?\)? ?(?:ghi chú|lưu ý|chú thích|hướng dẫn) ?(?:\(\*\))? ?:.*\p{L}/iu;

/** No line beside a list has more parts; nearly every row has more cells. */
const MOST_TEXTS = 4;

/** The texts of a row of few; undefined for a row of more. */
function fewTexts(row: Row): readonly string[] | undefined {
  const texts: string[] = [];
  for (const text of row) {
    if (text === '' || text.trim() === '' || texts.includes(text)) continue;
    if (texts.length === MOST_TEXTS) return undefined;
    texts.push(text);
  }
  return texts.map(tidy);
}

/** What stands below a list: what people say of it, or what ends it. */
export type BelowList = 'remark' | 'end';

/**
 * What a row is, every text of which is one that stands below a list, or above the next; undefined for any other.
 * `belowTotal` where a total or an end has come before: less of a sign will do.
 */
export function belowList(row: Row, belowTotal: boolean): BelowList | undefined {
  const label = firstText(row);
  const texts = label === undefined ? undefined : fewTexts(row);
  if (label === undefined || texts === undefined) return undefined;
  if (texts.some((text) => MOTTO.test(fold(text)))) return 'end';
  const [only, ...others] = texts;
  if (others.length > 0) return texts.every(isBesideList) ? 'end' : undefined;
  if (SIGNED_AT.test(only!) || isTitle(only!) || LIST_TITLE.test(fold(only!))) return 'end';
  if (REMARK.test(only!) || OF_A_TOTAL.test(only!)) return 'remark';
  if (!belowTotal && !MAY_BE_ENDING.test(label)) return undefined;
  if (SENTENCE(only!)) return 'remark';
  return ENDING(only!) ? 'end' : undefined;
}

/** Whether a row has nothing but who signs and when, or, `orSentence`, a sentence about the list: a task may be called like one. */
export function isSigned(row: Row, orSentence: boolean): boolean {
  const texts = fewTexts(row)?.map(fold);
  if (texts === undefined || texts.length === 0) return false;
  if (texts.some((text) => MOTTO.test(text))) return true;
  if (orSentence && texts.every((text) => OF_THE_LIST.test(text))) return true;
  return texts.every((text) => SIGNER.test(text)) || fewTexts(row)!.every((text) => SIGNED_AT.test(text));
}

const SIGNER =
  /^(?:(?:tm|kt|tl|tuq) .*|chu tich|pho chu tich|nguoi lap(?: bieu| danh sach| ke hoach)?|to truong(?: to (?:dan pho|bau cu))?|truong (?:thon|khu pho|ap|ban|cong an .*)|cong an (?:phuong|xa|dac khu)|noi nhan|ky(?: ten| ghi)? .*(?:ho ten|ho va ten|dong dau)|ky ten dong dau)$/;
const OF_THE_LIST =
  /^(?:kem theo|theo (?:nghi quyet|quyet dinh)|danh sach (?:nay|duoc lap|gom|co)|an dinh danh sach)(?: |$)/;

/** "Chủ tịch", "Người lập biểu": nobody's name. */
export const isTitle = (text: string): boolean => TITLE(text);

const isBesideList = (text: string): boolean =>
  SIGNED_AT.test(text) || SENTENCE(text) || ENDING(text) || LIST_TITLE.test(fold(text));

/**
 * Whether a text begins with one of some words, whatever its punctuation. Accents count where it has any: Trương is
 * a family, and Trưởng an office.
 */
function inWords(words: string): (text: string) => boolean {
  const accented = new RegExp(`^(?:${words})`, 'u');
  const plain = new RegExp(
    `^(?:${words
      .normalize('NFD')
      .replaceAll(/[\u0300-\u036f]/g, '')
      .replaceAll('đ', 'd')})`,
  );
  return (text) => {
    if (!plain.test(fold(text))) return false;
    const own = text.normalize('NFC').toLowerCase();
    const read = own.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();
    return /^[\x20-\x7e]*$/.test(read) || accented.test(read);
  };
}

/** Whether a row may be the names under the titles of who signs: words, and few of them. */
export function areSigners(row: Row): boolean {
  const texts = fewTexts(row);
  return texts !== undefined && texts.every((text) => NAME_OF_SIGNER.test(text));
}

const NAME_OF_SIGNER = /^\(?[\p{L}.'’]+(?:[ ,]+[\p{L}.'’]+){1,7}\)?$/u;
