import { readFile } from 'node:fs/promises';
import { isMap, isScalar, parseDocument, type YAMLMap } from 'yaml';
import { ToolError } from '../../findings/tool-error.ts';
import { ENCODING_NAMES, type EncodingName, type ReadingChoices } from '../../tables/reading-choices.ts';
import type { TableName } from '../../vocabulary.ts';
import { COLUMNS } from '../columns.ts';
import { isDateWay, type DateWay } from '../days/date-ways.ts';
import { LEFT_OUT } from './apply-mapping.ts';

/** Where the answers about a file are kept: beside it, under its own name. */
export function mappingPath(path: string): string {
  return `${path}.baucu.yaml`;
}

/** What was settled about a file before; nothing when nobody was asked. Throws a ToolError for a file that says what it may not. */
export async function readMappingFile(path: string, table: TableName): Promise<ReadingChoices> {
  const file = mappingPath(path);
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
      return '';
    throw new ToolError('file-unreadable', {
      path: file,
      reason: error instanceof Error && 'code' in error ? String(error.code) : 'EIO',
    });
  });
  return text.trim() === '' ? {} : choicesIn(text, file, table);
}

function choicesIn(text: string, path: string, table: TableName): ReadingChoices {
  // Every scalar stays text: nothing becomes a number or a date.
  const document = parseDocument(text.slice(0, LONGEST), {
    schema: 'failsafe',
    merge: false,
    logLevel: 'silent',
  });
  if (document.errors.length > 0 || (document.contents !== null && !isMap(document.contents)))
    throw new ToolError('mapping-bad', { path, key: '', text: '' });
  const bad = (key: string, value: unknown): ToolError =>
    new ToolError('mapping-bad', { path, key, text: typeof value === 'string' ? value.slice(0, 60) : '…' });
  let choices: ReadingChoices = {};
  for (const { key: keyNode, value } of document.contents?.items ?? []) {
    const key = isScalar(keyNode) ? String(keyNode.value) : '?';
    const plain = isScalar(value) ? (typeof value.value === 'string' ? value.value : '') : undefined;
    if (plain === '') continue;
    if (key === 'as') {
      // Answers about another table do not hold for this one.
      if (plain !== table) return {};
    } else if (key === 'encoding' && isEncoding(plain)) choices = { ...choices, encoding: plain };
    else if (key === 'sheet' && plain !== undefined) choices = { ...choices, sheet: plain };
    else if (key === 'header-row' && /^[1-9]\d{0,5}$/.test(plain ?? ''))
      choices = { ...choices, headerRow: Number(plain) };
    else if (key === 'columns' && isMap(value)) {
      const columns = value.items.map((one): readonly [string, string] => {
        const heading = isScalar(one.key) ? String(one.key.value) : '';
        const column = isScalar(one.value) ? String(one.value.value) : '';
        if (heading === '' || !isColumnKey(column, table)) throw bad(`columns.${heading}`, column);
        return [heading, column];
      });
      choices = { ...choices, columns: Object.fromEntries(columns) };
    } else if (key === 'dates' && isMap(value)) {
      choices = { ...choices, dates: datesIn(value, (heading, ways) => bad(`dates.${heading}`, ways)) };
    } else throw bad(key, plain);
  }
  return choices;
}

function datesIn(
  map: YAMLMap,
  bad: (heading: string, ways: string) => ToolError,
): NonNullable<ReadingChoices['dates']> {
  return Object.fromEntries(
    map.items.map((one) => {
      const heading = isScalar(one.key) ? String(one.key.value) : '';
      const text = isScalar(one.value) ? String(one.value.value) : '';
      const ways = dateWays(text);
      if (heading === '' || ways === undefined) throw bad(heading, text);
      return [heading, ways];
    }),
  );
}

/** "month-first, 1900" as ways; undefined when a word is none. */
export function dateWays(text: string): readonly DateWay[] | undefined {
  const words = text.split(',').map((word) => word.trim());
  return words.every(isDateWay) ? words : undefined;
}

const LONGEST = 100_000;

function isEncoding(text: string | undefined): text is EncodingName {
  return (ENCODING_NAMES as readonly (string | undefined)[]).includes(text);
}

/** Whether a mapping may give a column this key. */
export function isColumnKey(key: string, table: TableName): boolean {
  return key === LEFT_OUT || COLUMNS[table].some((column) => column.key === key);
}

/** The file that keeps the choices, with a word on what it is; undefined when there is nothing to keep. */
export function mappingText(choices: ReadingChoices, table: TableName, about: string): string | undefined {
  const { encoding, sheet, headerRow, columns = {}, dates = {} } = choices;
  const lines = [
    ...(encoding === undefined ? [] : [`encoding: ${encoding}`]),
    ...(sheet === undefined ? [] : [`sheet: ${JSON.stringify(sheet)}`]),
    ...(headerRow === undefined ? [] : [`header-row: ${headerRow}`]),
    ...(Object.keys(columns).length === 0 ? [] : ['columns:']),
    ...Object.entries(columns).map(
      ([heading, key]) => `  ${JSON.stringify(heading)}: ${JSON.stringify(key)}`,
    ),
    ...(Object.keys(dates).length === 0 ? [] : ['dates:']),
    ...Object.entries(dates).map(([heading, ways]) => `  ${JSON.stringify(heading)}: ${ways.join(', ')}`),
  ];
  return lines.length === 0 ? undefined : `# ${about}\nas: ${table}\n${lines.join('\n')}\n`;
}
