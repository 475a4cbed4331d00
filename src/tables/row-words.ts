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
  /^(?:tong|cong|(?:tong so|tong cong)(?: .*)?|cong (?:to|trang|khu|danh sach|cot|thon|toan|mang sang|chuyen).*|mang sang(?: trang .*)?|chuyen (?:sang )?trang(?: \d+| sau)?|trang truoc (?:mang|chuyen) sang)$/;

/** Whether a label is one of a line of sums: "Tổng số", "Cộng", "Cộng trang 2", "Mang sang". */
export function isTotalLabel(label: string): boolean {
  return MAY_BE_TOTAL.test(label) && TOTAL.test(fold(label));
}

/** Labels of sums that might be somebody's name, too. */
export function mayBeName(label: string): boolean {
  return /^(?:tong|cong|mang sang)$/.test(fold(label));
}

const PAGE =
  /^(?:trang(?: so)? ?:? ?\d{1,4}(?: ?[/-] ?\d{1,4})?|[-–—] ?\d{1,4} ?[-–—]|(?:xem )?tiep theo trang (?:sau|\d{1,4}))$/iu;

/** "Trang 2", "Trang 2/5", "- 2 -": what stands alone at the edge of a page. */
export function isPageMark(row: Row): boolean {
  const only = onlyText(row);
  if (only === undefined || only.length > 30) return false;
  return PAGE.test(only.normalize('NFD').replace(/[\u0300-\u036f]/g, ''));
}

const MAY_BE_ENDING =
  /^\W*(?:c[uử] tri tham|t[oổ]ng s[oố]|danh s[aá]ch|[aấ]n đ[iị]nh|tm|kt|tl|n[oơ]i nh[aậ]n|ng[uư][oơờ]i l[aậ]p|ng[aà]y|x[aá]c nh[aậ]n)(?!\p{L})/iu;
/** How what stands below a list begins, folded: its sentences, the title of who signs, the remarks under it. */
const ENDING =
  /^(?:tong so cu tri|cu tri tham gia|danh sach (?:nay|duoc lap|gom|co)|an dinh danh sach|(?:tm|kt|tl|tuq) |noi nhan|nguoi lap|ngay thang|ngay \d+ thang|xac nhan|chu tich|pho chu tich|to truong|truong (?:ban|thon|khu pho|ap|cong an)|ky (?:ten|ghi|dong)|ghi ro|dong dau)/;
/** What is nobody's name, alone in its row. */
const TITLE =
  /^(?:chu tich|pho chu tich|nguoi lap(?: bieu| danh sach)?|to truong(?: to (?:dan pho|bau cu))?|truong (?:thon|khu pho|ap|ban)|ky(?: ten| ghi)? .*(?:ho ten|ho va ten|dong dau)|tm uy ban nhan dan.*)$/;
const SIGNED_AT = /^[\p{L} .'-]{2,60}, ?ngày [\d.…_ ]+ ?tháng [\d.…_ ]+ ?năm [\d.…_ ]*$/iu;
const REMARK = /^\(?\*?\)? ?(?:ghi chú|lưu ý|chú thích|hướng dẫn) ?(?:\(\*\))? ?:.*\p{L}/iu;

/** Whether every text of a row is one that stands below a list; surely below, where a total has come before. */
export function isBelowList(row: Row, belowTotal: boolean): boolean {
  const label = firstText(row);
  if (label === undefined) return false;
  const only = onlyText(row);
  if (only !== undefined && (SIGNED_AT.test(only) || REMARK.test(only) || TITLE.test(fold(only))))
    return true;
  const isSigned = only === undefined && row.every((text) => text.trim() === '' || ENDING.test(fold(text)));
  return (
    isSigned || ((belowTotal || MAY_BE_ENDING.test(label)) && only !== undefined && ENDING.test(fold(only)))
  );
}
