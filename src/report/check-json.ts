import type { Catalog } from '../i18n/catalog.ts';
import type { Finding } from '../findings/finding.ts';
import { phrase } from '../i18n/phrase.ts';
import type { CheckResult } from './check-result.ts';

const CHUNK = 64 * 1024;

/**
 * The result of a check as the JSON of the contract, in chunks: a register whose every row is wrong
 * is worded while it is written and never held as one text.
 */
export function* checkJson(
  result: Pick<CheckResult, 'election' | 'today' | 'findings'> & { readonly summary: object },
  catalog: Catalog,
): Iterable<string> {
  const head = { version: 1, election: result.election, today: result.today, summary: result.summary };
  let chunk = `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "findings": [`;
  let separator = '\n    ';
  for (const finding of result.findings) {
    chunk += separator + JSON.stringify(findingJson(finding, catalog));
    separator = ',\n    ';
    if (chunk.length >= CHUNK) {
      yield chunk;
      chunk = '';
    }
  }
  yield `${chunk}${result.findings.length > 0 ? '\n  ' : ''}]\n}\n`;
}

/** One finding with its words, in the field order of the contract. */
export function findingJson(finding: Finding, catalog: Catalog): object {
  const { code, severity, at, args } = finding;
  const { message, fix, basis } = phrase(finding, catalog);
  return {
    code,
    severity,
    file: at.file,
    sheet: at.sheet,
    row: at.row,
    column: at.column,
    cell: at.cell,
    source: at.source,
    args,
    basis,
    message,
    fix,
  };
}
