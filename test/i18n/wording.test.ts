import { describe, expect, test } from 'vitest';
import { FINDING_CODES } from '../../src/findings/codes.ts';
import { loadCatalog, loadExplanations } from '../../src/i18n/load.ts';
import { TERMS } from '../../src/i18n/terms.ts';
import { parseAreaKind } from '../../src/records/parse/area-kind.ts';
import { parseBody } from '../../src/records/parse/body.ts';
import { parseCandidateStatus } from '../../src/records/parse/candidate-status.ts';
import { parseCategory } from '../../src/records/parse/category.ts';
import { parseComponents } from '../../src/records/parse/component.ts';
import { parseCouncil } from '../../src/records/parse/council.ts';
import { parsePosition } from '../../src/records/parse/position.ts';
import { parseSex } from '../../src/records/parse/sex.ts';
import { LANGUAGES, wordedFailures, wordedFindings, type Worded } from './worded.ts';

const KEYS = Object.keys(TERMS).map((key) => key.slice(key.indexOf('/') + 1));
/** Keys that no language has as a word: `polling-team`, `right-removed`. */
const RAW_KEYS = [...new Set(KEYS)].filter((key) => key.includes('-') && key !== 're-elected');

const everything = async (language: 'vi' | 'en'): Promise<readonly Worded[]> => {
  const catalog = await loadCatalog(language);
  return [...wordedFindings(catalog), ...wordedFailures(catalog)];
};

describe.each(LANGUAGES)('words in %s', (language) => {
  test('every sentence is there and ends as sentences do', async () => {
    const wrong = (await everything(language)).filter(({ text }) => !/\S.*[.?]$/s.test(text));
    expect(wrong).toEqual([]);
  });

  test('no sentence shows a hole where a fact should be', async () => {
    const wrong = (await everything(language)).filter(({ text }) =>
      /undefined|NaN|\[object|null|\(\)|“”|  | [.,;:](?: |$)/.test(text),
    );
    expect(wrong).toEqual([]);
  });

  test('no sentence shouts', async () => {
    const wrong = (await everything(language)).filter(({ text }) => text.replace('#REF!', '').includes('!'));
    expect(wrong).toEqual([]);
  });

  test('no sentence shows a key of the program', async () => {
    const wrong = (await everything(language)).flatMap(({ code, text }) =>
      RAW_KEYS.filter((key) => new RegExp(`(?<![\\w-])${key}(?![\\w-])`).test(text)).map((key) => [
        code,
        key,
        text,
      ]),
    );
    expect(wrong).toEqual([]);
  });

  test('a sentence begins with a capital, a quotation, or a path', async () => {
    const wrong = (await everything(language)).filter(
      ({ text }) => !/^(\p{Lu}|“|phuong-mau|out)/u.test(text),
    );
    expect(wrong).toEqual([]);
  });

  test('a message never repeats the file of the finding', async () => {
    const catalog = await loadCatalog(language);
    expect(wordedFindings(catalog).filter(({ text }) => text.includes('any.csv'))).toEqual([]);
  });

  test('every code has a short name of its own: a capital, no full stop, no number that the law may change', async () => {
    const { titles } = await loadCatalog(language);
    const wrong = FINDING_CODES.filter(
      (code) => !/^\p{Lu}[^.1-9]{3,49}$/u.test(titles[code]) || / {2}|^ | $/.test(titles[code]),
    );
    expect(wrong).toEqual([]);
    expect(new Set(Object.values(titles)).size).toBe(FINDING_CODES.length);
  });

  test('every code is explained in two to four sentences', async () => {
    const explanations = await loadExplanations(language);
    expect(Object.keys(explanations).toSorted()).toEqual([...FINDING_CODES].toSorted());
    const wrong = Object.entries(explanations).filter(([, { meaning }]) => {
      const sentences = meaning.match(/[.?](?= |$)/g)?.length ?? 0;
      return sentences < 2 || sentences > 4 || !meaning.endsWith('.');
    });
    expect(wrong).toEqual([]);
  });
});

describe('Vietnamese words', () => {
  test('are composed letters', async () => {
    const explanations = await loadExplanations('vi');
    const texts = [
      ...(await everything('vi')).map(({ text }) => text),
      ...Object.values(explanations).map(({ meaning }) => meaning),
      ...Object.values((await loadCatalog('vi')).titles),
      ...Object.values(TERMS).map(({ vi }) => vi),
    ];
    expect(texts.filter((text) => text !== text.normalize('NFC'))).toEqual([]);
  });

  test('hold no English', async () => {
    const explanations = await loadExplanations('vi');
    const texts = [
      ...(await everything('vi')),
      ...Object.entries(explanations).map(([code, { meaning }]) => ({ code, text: meaning })),
      ...Object.entries((await loadCatalog('vi')).titles).map(([code, text]) => ({ code, text })),
    ];
    const english =
      /\b(the|and|or|of|voters?|candidates?|polling|team|board|committee|area|constituency|row|column|missing|file|folder|ward|list|members?|status|date|number|error|option|command)\b/i;
    const bare = (text: string): string =>
      text
        // What the official types or sees on the disk: commands, options, files, keys of ward.yaml.
        .replace(/“(baucu|--)[^”]*”|[\w./-]+\.(csv|yaml|json|html)|--[\w-]+|<[^>]*>/g, '')
        .replace(
          /override-milestones|mục files|phuong-mau|“(provinse|province|population|commune|chek|check|voter\/under-age?|dir|table|voters?)”|voters, candidates|files\.voters|polling\.closes|TypeError: x is not a function/g,
          '',
        );
    const wrong = texts.filter(({ text }) => english.test(bare(text)));
    expect(wrong).toEqual([]);
  });
});

describe('English words', () => {
  test('count one and many', async () => {
    const texts = (await everything('en')).map(({ text }) => text);
    const wrong = texts.filter(
      (text) =>
        /(?<![\d.,])1 (voters|days|members|digits|zeros|cells|people|women|candidates|seats|councils|rows)\b/.test(
          text,
        ) ||
        /(?<!\d)([02-9]|\d\d+) (voter|day|member|digit|cell|woman|candidate|seat|council|row)\b/.test(text),
    );
    expect(wrong).toEqual([]);
  });
});

test('a fix offers only words that files may hold', () => {
  const words = (list: string): readonly string[] =>
    Object.entries(TERMS)
      .filter(([key]) => key.startsWith(`${list}/`))
      .map(([, { vi }]) => vi);
  const states = {
    category: words('category').map((word) => parseCategory(word).state),
    area: words('area-kind').map((word) => parseAreaKind(word).state),
    candidate: words('candidate-status').map((word) => parseCandidateStatus(word).state),
    position: words('position').map((word) => parsePosition(word).state),
    body: words('body').map((word) => parseBody(word).state),
    council: ['Quốc hội', 'HĐND tỉnh', 'HĐND xã'].map((word) => parseCouncil(word).state),
    sex: words('sex').map((word) => parseSex(word).state),
  };
  expect(new Set(Object.values(states).flat())).toEqual(new Set(['read']));
  expect(parseComponents(words('component').join('; ')).unread).toEqual([]);
});
