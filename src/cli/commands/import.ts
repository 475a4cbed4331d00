import { copyFile, stat } from 'node:fs/promises';
import { constants } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { ToolError } from '../../findings/tool-error.ts';
import { loadCatalog } from '../../i18n/load.ts';
import { loadImportText, type ImportText } from '../../i18n/import-text.ts';
import { mappingPath, mappingText, readMappingFile } from '../../records/import/mapping-file.ts';
import { readInput } from '../../records/import/read-input.ts';
import { tableCsv } from '../../records/import/table-csv.ts';
import { makeFolder, writeAtomically } from '../../prepare/atomic-write.ts';
import { isSameFile } from '../../prepare/same-file.ts';
import { importJson } from '../../report/import-json.ts';
import { importText, type ImportView } from '../../report/import-text.ts';
import { plain } from '../../report/paint.ts';
import { terminalPaint } from '../../report/terminal.ts';
import type { ReadingChoices } from '../../tables/reading-choices.ts';
import { fold } from '../../vietnamese/text.ts';
import type { TableName } from '../../vocabulary.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { choicesOf, merged as mergedChoices, type ReadingOptions } from '../import-choices.ts';
import { inputFiles, leftInFolders, type InputFile } from '../import-files.ts';
import { askColumns, askDays, confirm } from '../import-questions.ts';
import { importView, mergeInputs, type Input, type Merged } from '../import-view.ts';
import type { Io } from '../io.ts';
import { mayColour, type CommonOptions } from '../options.ts';
import { refuseUnsure } from '../refuse-unsure.ts';
import { shellWord } from '../shell-word.ts';

export interface ImportOptions extends CommonOptions, ReadingOptions {
  readonly as: TableName;
  readonly dryRun?: boolean;
  readonly fixNames?: boolean;
}

/** `baucu import`: one table of the contract from files in any layout, shown before it is written. */
export async function importFiles(
  files: readonly string[],
  options: ImportOptions,
  io: Io,
): Promise<ExitCode> {
  const asking = io.canAsk && options.yes !== true && options.json !== true;
  const text = await loadImportText(options.lang);
  const catalog = await loadCatalog(options.lang);
  const out = target(options, io);
  const settled = choicesOf(options, options.as);
  const inputs: Input[] = [];
  for (const file of await inputFiles(files, io)) {
    if (out !== undefined && (await isSameFile(file.path, out.path)))
      throw new ToolError('out-is-input', { path: options.out ?? '.' });
    const remembered = file.bytes === undefined ? await readMappingFile(file.path, options.as) : {};
    const known = mergedChoices(remembered, settled);
    let input = await understood(file, options.as, known);
    const { questions } = input.understood;
    if (asking && questions.length > 0) {
      const columns = await askColumns(questions, options.as, text, catalog.writing);
      input = await understood(file, options.as, mergedChoices(known, { columns }));
    }
    // What the columns are tells which of them hold days.
    const { dayQuestions } = input.understood;
    if (asking && dayQuestions.length > 0) {
      const dates = await askDays(dayQuestions, text);
      input = await understood(file, options.as, mergedChoices(input.choices, { dates }));
    }
    inputs.push(input);
  }

  refuseAbsent(settled, inputs);
  let merged = mergeInputs(inputs, options.as, options.fixNames === true);
  const leftOut = await leftInFolders(files, io.cwd);
  const view = importView(inputs, options.as, merged, leftOut);
  const paint = terminalPaint(mayColour(options, io));
  if (options.json === true) await io.stdout.write(importJson(view, catalog));
  else for (const chunk of importText(view, { text, catalog, paint })) await io.stdout.write(chunk);
  refuseUnsure(inputs, options.as);
  const hasErrors = inputs.some(({ understood: { findings } }) =>
    findings.some(({ severity }) => severity === 'error'),
  );
  const code = hasErrors ? EXIT.findings : EXIT.clean;
  if (out === undefined) {
    if (options.json !== true) await io.stdout.write(`${text.dryRun}\n`);
    return code;
  }

  const names = merged.proposals.reduce((sum, { count }) => sum + count, 0);
  if (asking && names > 0 && (await confirm(text.askNames(names), false)))
    merged = mergeInputs(inputs, options.as, true);
  const agreed = asking
    ? await confirm(text.askWrite(merged.rows.length, out.shown), true)
    : options.yes === true;
  if (!agreed) throw new ToolError('import-not-confirmed', { rows: merged.rows.length, out: out.shown });
  const written = await writeAll(out, inputs, merged, {
    table: options.as,
    text,
    view: importView(inputs, options.as, merged, leftOut),
    catalog,
  });
  if (options.json !== true) await io.stdout.write(`${written.join('\n')}\n`);
  return code;
}

interface Target {
  readonly folder: string;
  readonly path: string;
  readonly shown: string;
  readonly shownFolder: string;
}

/** Where the table goes; undefined for a trial. */
function target({ out, as, dryRun }: ImportOptions, io: Io): Target | undefined {
  if (dryRun === true) return undefined;
  if (out === undefined)
    throw new ToolError('option-needed', { option: '--out', why: '--out phuong-mau | --dry-run' });
  const folder = resolve(io.cwd, out);
  const path = join(folder, `${as}.csv`);
  return {
    folder,
    path,
    shown: relative(io.cwd, path) || path,
    shownFolder: relative(io.cwd, folder) || '.',
  };
}

async function understood(file: InputFile, table: TableName, choices: ReadingChoices): Promise<Input> {
  const read = await readInput(file, table, choices);
  if (read.table.rows.length === 0) throw new ToolError('table-no-rows', { path: file.name, table });
  return { ...file, choices, understood: read };
}

/** A column named by `--map` or `--dates` that no file has is a slip of the pen. */
function refuseAbsent({ columns = {}, dates = {} }: ReadingChoices, inputs: readonly Input[]): void {
  const uses = inputs.flatMap(({ understood: { uses: columnsOfFile } }) => columnsOfFile);
  const named = [
    ...Object.keys(columns).map((column) => ['--map', column] as const),
    ...Object.keys(dates).map((column) => ['--dates', column] as const),
  ];
  for (const [option, column] of named) {
    if (
      uses.some(({ heading, letters }) => fold(heading) === fold(column) || letters === column.toUpperCase())
    )
      continue;
    const expected = [...new Set(uses.map(({ heading }) => heading))]
      .filter((heading) => heading !== '')
      .join(', ');
    throw new ToolError('option-bad-value', { option, text: column, expected });
  }
}

interface Written {
  readonly table: TableName;
  readonly text: ImportText;
  readonly view: ImportView;
  readonly catalog: Awaited<ReturnType<typeof loadCatalog>>;
}

/** Writes the table, what was understood, and the answers beside their files. The old table is kept. */
async function writeAll(
  out: Target,
  inputs: readonly Input[],
  merged: Merged,
  { table, text, view, catalog }: Written,
): Promise<readonly string[]> {
  await makeFolder(out.folder);
  const old = await keepOld(out.path);
  await writeAtomically(out.path, tableCsv(table, merged.keys, merged.rows));
  const report = join(out.folder, `${table}.import.txt`);
  await writeAtomically(report, importText(view, { text, catalog, paint: plain }));
  const lines = [text.written(merged.rows.length, out.shown)];
  if (old !== undefined) lines.push(text.kept(join(out.shownFolder, basename(old))));
  for (const { path, name, bytes, choices } of inputs) {
    if (bytes !== undefined) continue;
    const answers = mappingText(choices, table, text.mappingAbout(basename(name)));
    if (answers === undefined) continue;
    await writeAtomically(mappingPath(path), answers);
    lines.push(text.keptAnswers(mappingPath(name)));
  }
  return [
    ...lines,
    text.report(join(out.shownFolder, basename(report))),
    text.next(`baucu check ${shellWord(out.shownFolder)}`),
  ];
}

/** Copies what is there to the first free name beside it. */
async function keepOld(path: string): Promise<string | undefined> {
  if ((await stat(path).catch(() => undefined)) === undefined) return undefined;
  for (let number = 1; ; number += 1) {
    const old = path.replace(/\.csv$/, `.old-${number}.csv`);
    const isFree = await copyFile(path, old, constants.COPYFILE_EXCL).then(
      () => true,
      (error: unknown) => {
        if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
        throw error;
      },
    );
    if (isFree) return old;
  }
}
