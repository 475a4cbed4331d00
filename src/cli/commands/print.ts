import { relative, resolve } from 'node:path';
import { checkWard } from '../../checks/index.ts';
import { ToolError } from '../../findings/tool-error.ts';
import { loadCliText } from '../../i18n/load-cli.ts';
import { concernsOf } from '../../prepare/concerns.ts';
import { printJobs } from '../../prepare/jobs.ts';
import { writeInto } from '../../prepare/write-into.ts';
import { FORMS } from '../../print/forms/index.ts';
import { RENDERERS } from '../../print/renderers/index.ts';
import { deliver } from '../deliver.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { openWard } from '../open-ward.ts';
import { todayOf, type CommonOptions } from '../options.ts';

export interface PrintCommandOptions extends CommonOptions {
  readonly area?: string;
  readonly format: 'pdf' | 'html';
  readonly force?: boolean;
  readonly list?: boolean;
}

/** `baucu print <form>`: one kind of form, for every area, list or body, or for one area. Refused while an error concerns it. */
export async function print(
  formName: string | undefined,
  dir: string | undefined,
  options: PrintCommandOptions,
  io: Io,
): Promise<ExitCode> {
  if (options.list || formName === undefined) {
    if (options.json)
      await deliver([`${JSON.stringify({ version: 1, forms: FORMS }, null, 2)}\n`], options.out, io);
    else
      await deliver(
        FORMS.map(({ id, title }) => `${id.padEnd(10)} ${title}\n`),
        options.out,
        io,
      );
    return EXIT.clean;
  }
  const form = FORMS.find(({ id }) => id === formName || id === `form-${formName.padStart(2, '0')}`);
  if (form === undefined)
    throw new ToolError('form-unknown', { form: formName.slice(0, 60), known: FORMS.map(({ id }) => id) });

  const today = todayOf(options, io);
  const { ward, law } = await openWard(dir, today, io);
  const concerns = concernsOf(ward, checkWard(ward, law, today));
  const jobs = printJobs(ward, law).filter(
    (job) => job.form === form.id && isAbout(job.subject, options.area),
  );
  if (jobs.length === 0)
    throw new ToolError('table-missing', { table: form.needs.join(', '), folder: dir ?? '.' });

  const folder = resolve(io.cwd, options.out ?? 'out');
  const text = await loadCliText(options.lang);
  let refused = 0;
  for (const job of jobs) {
    const draft = concerns.errorsAbout(job.subject) > 0;
    if (draft) refused += 1;
    if (draft && !options.force) continue;
    const { bytes } = await RENDERERS[options.format](
      job.document({ profile: ward.profile, election: law.election, draft }),
    );
    const path = `${job.path}.${options.format}`;
    await writeInto(folder, path, bytes, ward.folder);
    await io.stdout.write(`${relative(io.cwd, resolve(folder, path))}\n`);
  }
  if (refused > 0)
    await io.stderr.write(
      `${options.force ? text.prepare.drafts(refused) : text.prepare.refused(refused)}\n`,
    );
  return refused > 0 ? EXIT.findings : EXIT.clean;
}

function isAbout(
  subject: { readonly of: string; readonly area?: string },
  area: string | undefined,
): boolean {
  return area === undefined || (subject.of === 'area' && subject.area === area);
}
