import { VOWELS, type LegacyFont, type LegacyTable } from './fonts.ts';
import { TCVN3_OTHERS, TCVN3_SMALL } from './tcvn3.ts';
import { VNI_OTHERS, VNI_SMALL } from './vni.ts';
import { VPS_CAPITAL, VPS_OTHERS, VPS_SMALL } from './vps.ts';

/** The table of a font, built when it is first asked for. */
export function legacyTable(font: LegacyFont): LegacyTable {
  const known = built.get(font);
  if (known !== undefined) return known;
  const made = BUILDERS[font]();
  built.set(font, made);
  return made;
}

const built = new Map<LegacyFont, LegacyTable>();

const BUILDERS: Readonly<Record<LegacyFont, () => LegacyTable>> = {
  TCVN3: () => {
    const letters = new Map([...rowsOf(TCVN3_SMALL, small), ...othersOf(TCVN3_OTHERS)]);
    return {
      letters,
      alsoCapital: new Set([...letters.keys()].filter((letter) => !letters.has(letter.toUpperCase()))),
    };
  },
  VNI: () => {
    const smalls = VNI_SMALL.flatMap((row, vowel) =>
      row.split(' ').map((code, tone): [string, string] => [VOWELS[vowel]![tone]!, code]),
    );
    const all = [...smalls, ...Object.entries(VNI_OTHERS)].filter(
      ([, code]) => code > '~' || code.length > 1,
    );
    const capitals = all.map(([letter, code]): [string, string] => [
      letter.toUpperCase(),
      code.toUpperCase(),
    ]);
    return { letters: new Map([...all, ...capitals]), alsoCapital: new Set() };
  },
  VPS: () => ({
    letters: new Map([...rowsOf(VPS_SMALL, small), ...rowsOf(VPS_CAPITAL, capital), ...othersOf(VPS_OTHERS)]),
    alsoCapital: new Set(
      rowsOf(VPS_CAPITAL, small)
        .filter(([, code]) => code < ' ')
        .map(([letter]) => letter),
    ),
  }),
};

const small = (letter: string): string => letter;
const capital = (letter: string): string => letter.toUpperCase();

function rowsOf(rows: readonly (readonly number[])[], write: (letter: string) => string): [string, string][] {
  return rows.flatMap((row, vowel) =>
    row.flatMap((byte, tone): [string, string][] =>
      byte === 0 ? [] : [[write(VOWELS[vowel]![tone]!), String.fromCharCode(byte)]],
    ),
  );
}

function othersOf(others: Readonly<Record<string, number>>): [string, string][] {
  return Object.entries(others).map(([letter, byte]) => [letter, String.fromCharCode(byte)]);
}
