import { relative, resolve } from 'node:path';
import { writeInto } from '../../prepare/write-into.ts';
import { calibrationForm } from '../../print/forms/calibration.ts';
import { RENDERERS } from '../../print/renderers/index.ts';
import { cardPaper } from '../card-options.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { openWard } from '../open-ward.ts';
import { todayOf } from '../options.ts';
import { refuseOtherFormats, type PrintCommandOptions } from '../print-options.ts';

/** `baucu print calibration`: a sheet that shows how far a printer is off the stock of cards, in millimetres. */
export async function printCalibration(
  dir: string | undefined,
  options: PrintCommandOptions,
  io: Io,
): Promise<ExitCode> {
  refuseOtherFormats(options, ['pdf', 'html']);
  const { ward, law } = await openWard(dir, todayOf(options, io), io, { only: [] });
  const cards = cardPaper({ ...options, overlay: true });
  const document = calibrationForm({ profile: ward.profile, election: law.election, draft: false, cards });
  const { bytes } = await RENDERERS[options.format](document);
  const folder = resolve(io.cwd, options.out ?? 'out');
  const path = `card-calibration-${options.cards ?? 'a4'}.${options.format}`;
  await writeInto(folder, path, bytes, ward.folder);
  await io.stdout.write(`${relative(io.cwd, resolve(folder, path))}\n`);
  return EXIT.clean;
}
