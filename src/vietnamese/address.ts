import { tidy } from './text.ts';

/** Địa chỉ as whoever walks there reads it. */
export interface WalkedAddress {
  /** Tên phố, đường, thôn, khu; '' when the address names none. */
  readonly street: string;
  /**
   * Alley, lane, house, building, floor and flat, to be compared with `<` in the order of walking:
   * 2, 12, 12/3 (which is house 3 of alley 12), 12A, 100.
   */
  readonly way: string;
}

const HOUSE = 4;

/** Words that stand before a number, and how far down the way the number leads. */
const STEPS: readonly (readonly [words: string, step: number])[] = [
  ['ngõ|kiệt', 1],
  ['ngách', 2],
  ['hẻm', 3],
  ['số nhà|nhà số|nhà|số|sn', HOUSE],
  ['tòa nhà|toà nhà|tòa|toà|block|đơn nguyên|lô|dãy', 5],
  ['tầng|lầu', 6],
  ['căn hộ|căn|phòng|p', 7],
];

const NUMBER = String.raw`([a-zđ]{0,3}\d+[a-zđ]?(?:[-/.][a-zđ]?\d*[a-zđ]?)*)(?![\p{L}\d])`;
const STEP_PATTERNS = STEPS.map(
  ([words, step]) => [new RegExp(`^(?:${words})\\.? ?(?:số )?${NUMBER} ?`, 'iu'), step] as const,
);
const BARE_NUMBER = new RegExp(`^${NUMBER} ?`, 'iu');

/** What the name of a street or settlement begins with. */
const STREET =
  /^(?:phố|đường|đại lộ|quốc lộ|tỉnh lộ|hương lộ|khu|chung cư|thôn|xóm|ấp|làng|bản|buôn|phum|sóc)(?![\p{L}])/iu;

/** Reads "Số 3, ngách 5, ngõ 12 phố X", "12/5/3 phố X", "P.1205 tòa CT1A, khu đô thị Y". Nothing is refused. */
export function walkedAddress(address: string): WalkedAddress {
  const steps: (readonly [step: number, token: string])[] = [];
  const names: string[] = [];
  for (const part of tidy(address).split(/ ?[,;] ?/)) {
    let rest = part;
    for (let found = nextStep(rest, steps.length === 0 && names.length === 0); found !== undefined;) {
      steps.push([found.step, found.token]);
      rest = found.rest;
      found = nextStep(rest, false);
    }
    if (rest !== '') names.push(rest);
  }
  const at = Math.max(
    0,
    names.findIndex((name) => STREET.test(name)),
  );
  // What is named before the street is nearer to the door; what follows it is ward and province.
  for (const name of names.slice(0, at)) steps.push([HOUSE - 1, name]);
  return { street: names[at] ?? '', way: wayOf(steps) };
}

interface Found {
  readonly step: number;
  readonly token: string;
  readonly rest: string;
}

function nextStep(text: string, first: boolean): Found | undefined {
  for (const [pattern, step] of STEP_PATTERNS) {
    const found = pattern.exec(text);
    if (found !== null) return { step, token: found[1]!, rest: text.slice(found[0].length) };
  }
  const bare = first ? BARE_NUMBER.exec(text) : null;
  return bare === null ? undefined : { step: HOUSE, token: bare[1]!, rest: text.slice(bare[0].length) };
}

function wayOf(steps: readonly (readonly [step: number, token: string])[]): string {
  return steps
    .toSorted(([a], [b]) => a - b)
    .map(([, token]) => naturalKey(token))
    .join(BETWEEN);
}

/** Sorts before every letter and digit. */
const BETWEEN = '\u0001';

/** A text whose numbers compare by what they count: "B2" before "B12". */
export function naturalKey(text: string): string {
  return text
    .toLowerCase()
    .replace(/[-/. ]+/g, BETWEEN)
    .replace(/\d+/g, (digits) => digits.replace(/^0+(?=\d)/, '').padStart(6, '0'));
}
