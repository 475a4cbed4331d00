import { fold } from '../../vietnamese/text.ts';

/**
 * How a folded name begins of the bodies that wards set up beside those of the law: Tiểu ban, and whoever
 * helps (người giúp việc, Điều 26 khoản 2). Other unknown words may be misspelt bodies of the law.
 */
const BEGINNING =
  /^(?:tieu ban|(?:to|ban|nhom|bo phan|luc luong|can bo|nguoi) (?:giup viec|ho tro)|to thu ky|to chuyen vien)(?= |$)/;

/** Whether the Tổ chức column names a sub-committee or a group of helpers, whose size no law sets. */
export function isHelperBody(text: string): boolean {
  return BEGINNING.test(fold(text));
}
