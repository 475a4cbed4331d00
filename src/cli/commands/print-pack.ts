import { readdir } from 'node:fs/promises';
import { basename, relative, resolve } from 'node:path';
import { checkWard } from '../../checks/index.ts';
import { ToolError } from '../../findings/tool-error.ts';
import { loadCliText } from '../../i18n/load-cli.ts';
import { loadPrintText } from '../../i18n/load-print.ts';
import { concernsOf, type Concerns } from '../../prepare/concerns.ts';
import { printJobs } from '../../prepare/jobs.ts';
import { packsOf, pathInPack, titleInArea, type Pack } from '../../prepare/pack.ts';
import { openPdfCrew, withCrew, type PdfCrew } from '../../prepare/pdf-crew.ts';
import { subjectsOf } from '../../prepare/print-job.ts';
import { writeInto } from '../../prepare/write-into.ts';
import type { FormContext } from '../../print/forms/form-context.ts';
import { packContentsForm, type PackedPaper } from '../../print/forms/team/pack-contents.ts';
import { paperName } from '../../print/paper.ts';
import { RENDERERS } from '../../print/renderers/index.ts';
import { cardOptions } from '../card-options.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { openWard } from '../open-ward.ts';
import { todayOf } from '../options.ts';
import { sayMissing, sayNotWhole } from '../print-remarks.ts';
import { progressLine } from '../progress-line.ts';
import { refuseOtherFormats, type PrintCommandOptions } from '../print-options.ts';

/**
 * `baucu print pack`: for each voting area (or one) the folder that its team carries, numbered in the
 * order of use, cards in the order of delivery; and one with the papers of the whole ward.
 */
export async function printPack(
  dir: string | undefined,
  options: PrintCommandOptions,
  io: Io,
): Promise<ExitCode> {
  refuseOtherFormats(options, ['pdf']);
  const today = todayOf(options, io);
  const { ward, law } = await openWard(dir, today, io);
  const concerns = concernsOf(ward, checkWard(ward, law, today));
  const packs = packsOf(printJobs(ward, law)).filter(
    ({ area }) => options.area === undefined || area === options.area,
  );
  if (packs.length === 0)
    throw new ToolError('area-not-there', { area: options.area ?? '', folder: dir ?? '.' });
  const cards = { order: 'delivery', ...(await cardOptions(options, ward, law, io)) } as const;
  const context: FormContext = { profile: ward.profile, election: law.election, draft: false, cards };

  const out = resolve(io.cwd, options.out ?? 'out');
  const text = await loadCliText(options.lang);
  const progress = progressLine(io, options);
  const printing = { context, concerns, force: options.force === true, crew: openPdfCrew(io.root) };
  let notWhole = 0;
  try {
    for (const [index, pack] of packs.entries()) {
      await progress.show(text.prepare.printing(pack.folder, index, packs.length));
      const papers = await writePack(pack, printing, (path, bytes) =>
        writeInto(out, path, bytes, ward.folder),
      );
      await progress.clear();
      notWhole += papers.filter(({ draft }) => draft).length;
      for (const { path, missing } of papers)
        await sayMissing(relative(io.cwd, resolve(out, path)), missing, options.lang, io);
      const shown = relative(io.cwd, resolve(out, pack.folder));
      await io.stdout.write(`${shown}\n`);
      const older = await otherPapers(resolve(out, pack.folder), papers);
      if (older.length > 0)
        await io.stderr.write(`${(await loadPrintText(options.lang)).olderPapers(shown, older)}\n`);
    }
  } finally {
    await printing.crew.close();
  }
  await sayNotWhole(notWhole, options, io);
  return notWhole > 0 ? EXIT.findings : EXIT.clean;
}

/** Numbered papers in a pack's folder that this run did not write: they may say what is no longer so. */
async function otherPapers(folder: string, papers: readonly WrittenPaper[]): Promise<readonly string[]> {
  const written = new Set(papers.flatMap(({ path, pages }) => (pages > 0 ? [basename(path)] : [])));
  const names = await readdir(folder);
  return names.filter((name) => /^\d{2,}-.*\.pdf$/.test(name) && !written.has(name)).toSorted();
}

interface Printing {
  readonly context: FormContext;
  readonly concerns: Concerns;
  readonly force: boolean;
  readonly crew: PdfCrew;
}

/** A paper of a pack; without pages where errors kept it from being printed. */
interface WrittenPaper extends PackedPaper {
  readonly path: string;
  readonly missing: readonly string[];
}

/** Writes the papers of one pack and its list of contents. */
async function writePack(
  pack: Pack,
  { context, concerns, force, crew }: Printing,
  write: (path: string, bytes: Uint8Array) => Promise<void>,
): Promise<readonly WrittenPaper[]> {
  const papers = await withCrew(crew, pack.jobs, async (job, index, render): Promise<WrittenPaper> => {
    const draft = concerns.errorsAbout(...subjectsOf(job)) > 0;
    const document = job.document({ ...context, draft });
    const path = `${pathInPack(pack, job, index + 1)}.pdf`;
    const paper = { title: titleInArea(document.title), paper: paperName(document.page), path, draft };
    if (draft && !force) return { ...paper, pages: 0, missing: [] };
    const { bytes, pages = 0, missing } = await render(document);
    await write(path, bytes);
    return { ...paper, pages, missing };
  });
  const document = packContentsForm(pack.area, papers, context);
  const { bytes, pages = 0, missing } = await RENDERERS.pdf(document);
  const path = `${pack.folder}/00-contents.pdf`;
  await write(path, bytes);
  const { title, page } = document;
  return [...papers, { title, paper: paperName(page), path, pages, draft: false, missing }];
}
