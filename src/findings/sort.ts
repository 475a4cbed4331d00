import { FINDING_CODES } from './codes.ts';
import type { Finding } from './finding.ts';

const SEVERITY_RANK = { error: 0, warning: 1, note: 2 } as const;
const CODE_RANK = new Map(FINDING_CODES.map((code, rank) => [code, rank]));

/**
 * One stable order: file, row, severity, code, column. Findings about a whole file come before its rows, and
 * first of all a column that is not there: much else may follow from it.
 */
export function sortFindings(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort(
    (a, b) =>
      (a.at.file < b.at.file ? -1 : a.at.file > b.at.file ? 1 : 0) ||
      (a.at.row ?? 0) - (b.at.row ?? 0) ||
      Number(b.code === 'table/missing-column') - Number(a.code === 'table/missing-column') ||
      SEVERITY_RANK[a.severity] - SEVERITY_RANK[b.severity] ||
      CODE_RANK.get(a.code)! - CODE_RANK.get(b.code)!,
  );
}
