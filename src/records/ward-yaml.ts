import { distance } from 'fastest-levenshtein';
import {
  isAlias,
  isMap,
  isScalar,
  LineCounter,
  parseDocument,
  type Document,
  type Node,
  type YAMLMap,
} from 'yaml';
import { completeDay } from '../dates/partial-date.ts';
import { ToolError } from '../findings/tool-error.ts';
import { tidy } from '../vietnamese/text.ts';
import { parseCount } from './parse/count.ts';
import { parseDate } from './parse/date.ts';
import { parseHour } from './parse/hour.ts';
import { quote } from './parse/quote.ts';
import { exampleOf, WARD_KEYS, type WardKeys, type WardValue } from './ward-keys.ts';

/** What ward.yaml says, by key; a key left blank is absent. Numbers and shares are numbers, days ISO, hours `HH:MM`. */
export interface WardTree {
  readonly [key: string]: string | number | boolean | WardTree | undefined;
}

interface Reading {
  readonly path: string;
  readonly document: Document.Parsed;
  readonly lines: LineCounter;
}

/** Reads the text of a ward.yaml. Throws a ToolError with the line for anything that the keys do not allow. */
export function readWardYaml(text: string, path: string): WardTree {
  refuseDepth(text, path);
  const lines = new LineCounter();
  // Every scalar stays the text it is: no octal numbers, no dates, no yes that becomes true.
  const document = parseDocument(text, {
    schema: 'failsafe',
    lineCounter: lines,
    uniqueKeys: true,
    merge: false,
    logLevel: 'silent',
  });
  const problem = document.errors[0] ?? document.warnings[0];
  if (problem !== undefined) {
    const { line, col } = lines.linePos(problem.pos[0]);
    throw new ToolError('ward-not-yaml', { path, line, column: col });
  }
  if (!isMap(document.contents)) throw new ToolError('ward-not-a-mapping', { path });
  return readKeys(document.contents, WARD_KEYS, '', { path, document, lines });
}

/** Refuses a file nested deeper than any profile: the parser calls itself for each level. */
function refuseDepth(text: string, path: string): void {
  let depth = 0;
  for (const [index, line] of text.split('\n').entries()) {
    for (const sign of line)
      depth += sign === '[' || sign === '{' ? 1 : (sign === ']' || sign === '}') && depth > 0 ? -1 : 0;
    if (
      depth > DEEPEST ||
      /^\s*(?:[-?:]\s+){9}/.test(line) ||
      index > MOST_LINES ||
      line.length > LONGEST_LINE
    ) {
      throw new ToolError('ward-not-yaml', { path, line: index + 1, column: 1 });
    }
  }
}

const DEEPEST = 20;
const MOST_LINES = 5_000;
const LONGEST_LINE = 5_000;

function readKeys(map: YAMLMap, keys: WardKeys, within: string, reading: Reading): WardTree {
  const tree: Record<string, string | number | boolean | WardTree> = {};
  for (const { key: keyNode, value } of map.items) {
    const key = isScalar(keyNode) ? String(keyNode.value) : '?';
    const name = within === '' ? key : `${within}.${key}`;
    const line = lineOf(keyNode as Node, reading);
    const expected = Object.hasOwn(keys, key) ? keys[key] : undefined;
    if (expected === undefined) throw unknownKey(name, key, within, keys, line, reading);
    const read = readValue(resolved(value as Node | null, reading), expected, name, line, reading);
    if (read !== undefined) tree[key] = read;
  }
  return tree;
}

function readValue(
  node: Node | null,
  expected: WardValue,
  name: string,
  line: number,
  reading: Reading,
): WardTree[string] {
  if (isBlank(node)) return undefined;
  if (expected.is === 'keys' || expected.is === 'entries') {
    if (
      expected.is === 'keys' &&
      expected.orFalse === true &&
      isScalar(node) &&
      truthOf(String(node.value)) === false
    )
      return undefined;
    if (!isMap(node)) throw badValue(node, expected, name, line, reading);
    return expected.is === 'keys'
      ? readKeys(node, expected.keys, name, reading)
      : readEntries(node, expected, name, reading);
  }
  const value = isScalar(node) ? scalarOf(tidy(String(node.value)), expected) : undefined;
  if (value === undefined) throw badValue(node, expected, name, line, reading);
  return value;
}

function readEntries(
  map: YAMLMap,
  { entry, required }: Extract<WardValue, { is: 'entries' }>,
  within: string,
  reading: Reading,
): WardTree {
  const tree: Record<string, WardTree> = {};
  for (const { key: keyNode, value } of map.items) {
    const name = `${within}.${isScalar(keyNode) ? String(keyNode.value) : '?'}`;
    const line = lineOf(keyNode as Node, reading);
    const node = resolved(value as Node | null, reading);
    if (!isMap(node)) throw badValue(node, { is: 'keys', about: '', keys: entry }, name, line, reading);
    const one = readKeys(node, entry, name, reading);
    const missing = required.find((key) => one[key] === undefined);
    if (missing !== undefined)
      throw new ToolError('ward-key-missing', { path: reading.path, key: `${name}.${missing}` });
    tree[name.slice(within.length + 1)] = one;
  }
  return tree;
}

function scalarOf(
  text: string,
  expected: Exclude<WardValue, { is: 'keys' | 'entries' }>,
): string | number | boolean | undefined {
  switch (expected.is) {
    case 'text':
      return text;
    case 'one-of':
      return expected.words.includes(text) ? text : undefined;
    case 'number': {
      const count = parseCount(text);
      return count !== undefined && count >= expected.min ? count : undefined;
    }
    case 'share':
      return shareOf(text);
    case 'truth':
      return truthOf(text);
    case 'hour':
      return parseHour(text);
    case 'day': {
      const cell = parseDate(text);
      return cell.state === 'read' ? completeDay(cell.date) : undefined;
    }
  }
  return expected satisfies never;
}

function shareOf(text: string): number | undefined {
  const parts = /^(\d{1,3}(?:[.,]\d+)?) ?(%?)$/.exec(text);
  if (parts === null) return undefined;
  const share = Number(parts[1]!.replace(',', '.')) / (parts[2] === '%' ? 100 : 1);
  return share <= 1 ? share : undefined;
}

function truthOf(text: string): boolean | undefined {
  if (/^(?:true|yes|có)$/i.test(text)) return true;
  return /^(?:false|no|không)$/i.test(text) ? false : undefined;
}

/** The node an alias stands for; keys are fixed, so no chain of aliases can grow. */
function resolved(node: Node | null, { document }: Reading): Node | null {
  return isAlias(node) ? (node.resolve(document) ?? null) : node;
}

function isBlank(node: Node | null): boolean {
  if (node === null) return true;
  if (!isScalar(node)) return false;
  const text = String(node.value).trim();
  return text === '' || (node.type === 'PLAIN' && (text === '~' || text === 'null'));
}

function lineOf(node: Node | null, { lines }: Reading): number {
  return lines.linePos(node?.range?.[0] ?? 0).line;
}

function badValue(
  node: Node | null,
  expected: WardValue,
  key: string,
  line: number,
  reading: Reading,
): ToolError {
  const text = isScalar(node) ? quote(tidy(String(node.value))) : '';
  return new ToolError('ward-bad-value', {
    path: reading.path,
    key,
    text,
    expected: exampleOf(expected),
    line: node === null ? line : lineOf(node, reading),
  });
}

function unknownKey(
  name: string,
  key: string,
  within: string,
  keys: WardKeys,
  line: number,
  { path }: Reading,
): ToolError {
  const nearest = Object.keys(keys)
    .map((known) => ({ known, slips: distance(key.toLowerCase().replaceAll('_', '-'), known) }))
    .sort((a, b) => a.slips - b.slips)[0];
  // Short keys may differ in nearly all letters and still be meant; a hint costs nothing.
  const close = nearest !== undefined && nearest.slips <= Math.max(2, Math.ceil(nearest.known.length / 2));
  const prefix = within === '' ? '' : `${within}.`;
  return new ToolError('ward-unknown-key', {
    path,
    key: name,
    line,
    ...(close ? { nearest: `${prefix}${nearest.known}` } : {}),
  });
}
