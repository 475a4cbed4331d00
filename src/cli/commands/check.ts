import { resolve } from 'node:path';
import { checkWard, PARTS, TABLES_OF_PART, type Part } from '../../checks/index.ts';
import { ToolError } from '../../findings/tool-error.ts';
import { loadCatalog } from '../../i18n/load.ts';
import { loadCliText } from '../../i18n/load-cli.ts';
import { checkJson } from '../../report/check-json.ts';
import { checkResult, tablesOf, type CheckSummary } from '../../report/check-result.ts';
import { checkText } from '../../report/check-text.ts';
import { terminalPaint } from '../../report/terminal.ts';
import { TABLE_NAMES } from '../../vocabulary.ts';
import { deliver } from '../deliver.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { CHECKED_AGAINST, openFileAs, shownByFile, type FileOptions } from '../open-file.ts';
import { openWard, type TablesWanted } from '../open-ward.ts';
import { mayColour, todayOf, type CommonOptions } from '../options.ts';
import { choicesOf } from '../import-choices.ts';
import { refuseAnyOf } from '../refuse-source.ts';
import { wholeNumber } from '../whole-number.ts';

export interface CheckOptions extends CommonOptions, FileOptions {
  readonly only?: string;
  readonly strict?: boolean;
  readonly limit?: string;
  readonly annotate?: boolean;
}

// On a screen a thousand equal findings hide the one that differs.
const SHOWN_PER_CODE = 10;

/** `baucu check`: every check, in words or as JSON. Findings are never cut off except on a screen, which says so. */
export async function check(path: string | undefined, options: CheckOptions, io: Io): Promise<ExitCode> {
  const today = todayOf(options, io);
  const asked = partsIn(options.only);
  const { ward, law, table } =
    options.as === undefined
      ? await openWard(path, today, io, asked && tablesFor(asked))
      : await openFileAs(path, options.as, options, today, io);
  const parts =
    table === undefined ? (asked ?? PARTS) : PARTS.filter((part) => TABLES_OF_PART[part].includes(table));
  const wanted = parts.flatMap((part) => TABLES_OF_PART[part]);
  const tables = tablesOf(ward).filter((name) => wanted.includes(name));
  const absent =
    options.as === undefined
      ? wanted.filter((name) => !tables.includes(name) && name !== 'tasks')
      : (CHECKED_AGAINST[options.as] ?? []);
  if (tables.length === 0 && !parts.includes('calendar'))
    throw new ToolError('nothing-to-check', { folder: path ?? '.' });

  const findings = checkWard(ward, law, today, parts);
  const shown = options.as === undefined ? findings : shownByFile(findings, ward);
  const result = checkResult(ward, law, today, tables, shown);
  const catalog = await loadCatalog(options.lang);
  // With --annotate the file asked for is the workbook, and the findings go to the screen.
  const out = options.annotate === true ? undefined : options.out;
  // A file outside of ward folders is known by having been read.
  if (out !== undefined && options.as !== undefined)
    await refuseAnyOf(resolve(io.cwd, out), out, [resolve(io.cwd, path!)]);
  if (options.json) await deliver(checkJson(result, catalog), out, io);
  else {
    const onScreen = out === undefined && io.stdout.isTerminal;
    const limit =
      options.limit === undefined
        ? onScreen
          ? SHOWN_PER_CODE
          : undefined
        : wholeNumber(options.limit, '--limit', 0) || undefined;
    const paint = terminalPaint(out === undefined && mayColour(options, io));
    const text = await loadCliText(options.lang);
    await deliver(
      checkText(result, {
        text,
        catalog,
        paint,
        columns: onScreen ? Math.min(io.stdout.columns, 120) : 120,
        limit,
        absent,
      }),
      out,
      io,
    );
  }
  if (options.annotate === true) {
    const { writeAnnotated } = await import('../annotate-check.ts');
    await writeAnnotated(
      ward,
      result,
      catalog,
      {
        path,
        out: options.out,
        quiet: options.quiet === true,
        settled: options.as === undefined ? undefined : choicesOf(options, options.as),
      },
      io,
    );
  }
  return exitFor(result.summary, options.strict);
}

/** 1 when an error exists, or with `--strict` a warning. */
export function exitFor(summary: Pick<CheckSummary, 'errors' | 'warnings'>, strict = false): ExitCode {
  return summary.errors > 0 || (strict && summary.warnings > 0) ? EXIT.findings : EXIT.clean;
}

function partsIn(only: string | undefined): readonly Part[] | undefined {
  if (only === undefined) return undefined;
  return only.split(',').map((word) => {
    const part = PARTS.find((known) => known === word.trim());
    if (part === undefined)
      throw new ToolError('option-bad-value', { option: '--only', text: word, expected: PARTS.join(', ') });
    return part;
  });
}

/** A part's own tables, and those that their rows refer to. */
function tablesFor(parts: readonly Part[]): TablesWanted {
  const only = parts.flatMap((part) => TABLES_OF_PART[part]).filter((table) => table !== 'tasks');
  return {
    only,
    beside: TABLE_NAMES.filter(
      (table) => table !== 'voters' || parts.includes('areas') || parts.includes('candidates'),
    ),
  };
}
