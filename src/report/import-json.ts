import { maskIdsIn } from '../findings/mask-id.ts';
import type { Catalog } from '../i18n/catalog.ts';
import { findingJson } from './check-json.ts';
import type { ImportView } from './import-text.ts';

/** What an import understood, for other software. */
export function importJson(
  { table, inputs, rows, changes, proposals, leftOut }: ImportView,
  catalog: Catalog,
): string {
  const files = inputs.map(({ table: read, uses, questions, dayQuestions, reshapings, findings }) => ({
    file: read.file,
    sheets: (read.sheets ?? []).map(({ name }) => name),
    headerRow: read.headerRow ?? null,
    rows: read.rows.length,
    encodings: read.encodings ?? [],
    columns: uses.map(({ letters, heading, key }) => ({
      letters,
      heading: maskIdsIn(heading),
      key: key ?? null,
    })),
    reshapings,
    questions,
    dateQuestions: dayQuestions.map(({ heading, letters, answerAs, key, why, cells, text, choices }) => ({
      heading,
      letters,
      answerAs,
      key,
      why,
      cells,
      text,
      choices,
    })),
    findings: findings.map((one) => findingJson(one, catalog)),
  }));
  return `${JSON.stringify({ version: 1, table, rows, files, changes, proposals, leftOut }, null, 2)}\n`;
}
