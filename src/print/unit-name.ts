/** Names that an administrative unit begins with. */
const TYPES = ['Xã', 'Phường', 'Đặc khu', 'Tỉnh', 'Thành phố'] as const;

/** Tên đơn vị hành chính in its two parts; the type is '' when the name does not begin with one. */
export function splitUnit(unit: string): { readonly type: string; readonly name: string } {
  const type = TYPES.find((word) => unit.toLowerCase().startsWith(`${word.toLowerCase()} `));
  return type === undefined ? { type: '', name: unit } : { type, name: unit.slice(type.length + 1) };
}

/** As in the middle of a sentence: "phường Thượng Cát". */
export function unitInSentence(unit: string): string {
  const { type, name } = splitUnit(unit);
  return type === '' ? name : `${type.toLowerCase()} ${name}`;
}

/** Words that areas and units begin with, beside the names above. */
const COMMON = ['Khu vực', 'Khu phố', 'Tổ dân phố', 'Thôn', 'Bản', 'Ấp', 'Làng', 'Xóm', 'Các'] as const;

/** What a constituency consists of, in the middle of a sentence: "gồm phường Thượng Cát và 5 phường khác". */
export function areaInSentence(consists: string): string {
  const isCommon = [...TYPES, ...COMMON].some((word) => consists.startsWith(`${word} `));
  return isCommon ? consists.charAt(0).toLowerCase() + consists.slice(1) : consists;
}

/** After a form's own label, of which its type alone stays: "Phường: Thượng Cát". */
export function labelledUnit(label: string, unit: string): string {
  const { type, name } = splitUnit(unit);
  return `${type === '' ? label : type}: ${name}`;
}

/** In the middle of a sentence, where the form has "xã/phường/đặc khu: …": "phường Thượng Cát", and the form's label where the type is not known. */
export function labelledInSentence(label: string, unit: string): string {
  const { type, name } = splitUnit(unit);
  return type === '' ? `${label.charAt(0).toLowerCase()}${label.slice(1)}: ${name}` : unitInSentence(unit);
}

/** Địa danh before a date: the name alone, with its type only where the name is a number (Nghị định 30/2020). */
export function placeName(unit: string): string {
  const { name } = splitUnit(unit);
  return /^\d/.test(name) ? unit : name;
}
