import { distance } from 'fastest-levenshtein';
import { isMap, isScalar, type Node, type YAMLMap } from 'yaml';
import { ToolError } from '../findings/tool-error.ts';
import { tidy } from '../vietnamese/text.ts';
import { quote } from './parse/quote.ts';
import { lineOf, parseYaml, resolved, type YamlFile } from './safe-yaml.ts';
import { exampleOf, WARD_KEYS, type WardKeys, type WardValue } from './ward-keys.ts';
import { scalarOf, truthOf } from './ward-scalar.ts';

/** What ward.yaml says, by key; a key left blank is absent. Numbers and shares are numbers, days ISO, hours `HH:MM`. */
export interface WardTree {
  readonly [key: string]: string | number | boolean | WardTree | undefined;
}

/** Reads the text of a ward.yaml. Throws a ToolError with the line for anything that the keys do not allow. */
export function readWardYaml(text: string, path: string): WardTree {
  const reading = parseYaml(text, path);
  const { contents } = reading.document;
  if (!isMap(contents)) throw new ToolError('ward-not-a-mapping', { path });
  return readKeys(contents, WARD_KEYS, '', reading);
}

function readKeys(map: YAMLMap, keys: WardKeys, within: string, reading: YamlFile): WardTree {
  const tree: [string, WardTree[string]][] = [];
  for (const { key: keyNode, value } of map.items) {
    const key = textOf(keyNode);
    const name = within === '' ? key : `${within}.${key}`;
    const line = lineOf(keyNode as Node, reading);
    const expected = Object.hasOwn(keys, key) ? keys[key] : undefined;
    if (expected === undefined) throw unknownKey(name, key, within, keys, line, reading);
    const read = readValue(resolved(value as Node | null, reading), expected, name, line, reading);
    if (read !== undefined) tree.push([key, read]);
  }
  return Object.fromEntries(tree);
}

function readValue(
  node: Node | null,
  expected: WardValue,
  name: string,
  line: number,
  reading: YamlFile,
): WardTree[string] {
  if (isBlank(node)) return undefined;
  if (expected.is === 'keys' || expected.is === 'entries') {
    const mayBeFalse = expected.is === 'keys' && expected.orFalse === true;
    if (mayBeFalse && isScalar(node) && truthOf(String(node.value)) === false) return undefined;
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
  reading: YamlFile,
): WardTree {
  const tree: [string, WardTree][] = [];
  for (const { key: keyNode, value } of map.items) {
    const name = `${within}.${textOf(keyNode)}`;
    const line = lineOf(keyNode as Node, reading);
    const node = resolved(value as Node | null, reading);
    if (!isMap(node)) throw badValue(node, { is: 'keys', about: '', keys: entry }, name, line, reading);
    const one = readKeys(node, entry, name, reading);
    const missing = required.find((key) => one[key] === undefined);
    if (missing !== undefined)
      throw new ToolError('ward-key-missing', { path: reading.path, key: `${name}.${missing}` });
    tree.push([textOf(keyNode), one]);
  }
  return Object.fromEntries(tree);
}

/** A key as a message may quote it; the sign `?` for a key that is itself a list or a mapping. */
function textOf(key: unknown): string {
  return isScalar(key) ? quote(tidy(String(key.value))) : '?';
}

function isBlank(node: Node | null): boolean {
  if (node === null) return true;
  if (!isScalar(node)) return false;
  const text = String(node.value).trim();
  return text === '' || (node.type === 'PLAIN' && (text === '~' || text === 'null'));
}

function badValue(
  node: Node | null,
  expected: WardValue,
  key: string,
  line: number,
  reading: YamlFile,
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
  { path }: YamlFile,
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
