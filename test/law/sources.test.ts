import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { FINDING_CODES } from '../../src/findings/codes.ts';
import { FORMS } from '../../src/print/forms/index.ts';
import { elections, lawOn } from './statute-book.ts';

interface Source {
  readonly group: string;
  readonly id: string;
  readonly confidence: 'high' | 'medium' | 'low';
  /** Rules, finding codes, forms and files that hold it; '' where the rulebook does not. */
  readonly where: string;
  /** Why it, or a part of it, is left out. */
  readonly why: string;
}

const ROOT = join(import.meta.dirname, '..', '..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const sources: readonly Source[] = parse(read('fixtures/law/sources.csv'), { columns: true });

const KNOWN: Readonly<Record<string, (name: string) => boolean>> = {
  rule: (() => {
    const rules = new Set(elections.flatMap(({ id }) => lawOn(id).all.map((rule) => rule.id)));
    return (name) => rules.has(name);
  })(),
  code: (name) => (FINDING_CODES as readonly string[]).includes(name),
  form: (name) => FORMS.some(({ id }) => id === name),
  file: (name) => existsSync(join(ROOT, name)),
};

test.each(sources.map((source) => [`${source.group} ${source.id}`, source] as const))(
  '%s of the sources is held where it is said to be, or there is a reason why not',
  (_name, { where, why }) => {
    const tokens = where.split(' ').filter((token) => token !== '');
    expect(
      tokens.filter((token) => {
        const colon = token.indexOf(':');
        return KNOWN[token.slice(0, colon)]?.(token.slice(colon + 1)) !== true;
      }),
    ).toEqual([]);
    if (tokens.length === 0) expect(why).not.toBe('');
  },
);

test('README names everything that the rulebook leaves out', () => {
  const readme = read('README.md');
  const left = sources.filter(({ where }) => where === '').map(({ id }) => id);
  expect(left.filter((id) => !readme.includes(`\`${id}\``))).toEqual([]);
});

test('no source is listed twice', () => {
  const names = sources.map(({ group, id }) => `${group} ${id}`);
  expect(new Set(names).size).toBe(names.length);
});
