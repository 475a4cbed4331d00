import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { seatsAnswer, wardSeats } from '../../audit/seats/seats.ts';
import type { IsoDate } from '../../dates/iso-date.ts';
import { ToolError } from '../../findings/tool-error.ts';
import { loadCatalog } from '../../i18n/load.ts';
import { loadSeatsText } from '../../i18n/load-seats.ts';
import { answerJson, wardSeatsJson } from '../../report/seats/json.ts';
import { answerText, wardSeatsText } from '../../report/seats/text.ts';
import { UNIT_KINDS, type ProvinceKind, type UnitKind } from '../../vocabulary.ts';
import { deliver } from '../deliver.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { lawOf, openStatuteBook } from '../open-statute-book.ts';
import { openWard, type OpenWard } from '../open-ward.ts';
import { todayOf, type CommonOptions } from '../options.ts';
import { paintFor, screenColumns } from '../screen.ts';
import { wholeNumber } from '../whole-number.ts';

export interface SeatsOptions extends CommonOptions {
  readonly kind?: UnitKind | ProvinceKind;
  readonly population?: string;
  readonly election?: string;
}

const DEFAULT_ELECTION = '2026';

/** `baucu seats`: Điều 30 with its working; of a ward also the division among its constituencies. Exit 1 when the ward's seats are against the law. */
export async function seats(dir: string | undefined, options: SeatsOptions, io: Io): Promise<ExitCode> {
  const today = todayOf(options, io);
  const alone = dir === undefined && (options.population !== undefined || !(await hasWard(io)));
  return alone ? withoutWard(options, today, io) : ofWard(dir, options, today, io);
}

async function hasWard(io: Io): Promise<boolean> {
  return (await stat(resolve(io.cwd, 'ward.yaml')).catch(() => undefined)) !== undefined;
}

async function withoutWard(options: SeatsOptions, today: IsoDate, io: Io): Promise<ExitCode> {
  const { population, kind } = options;
  if (population === undefined)
    throw new ToolError('usage', { reason: 'missingMandatoryOptionValue', subject: '--population <n>' });
  const people = wholeNumber(population, '--population');
  const law = lawOf(await openStatuteBook(io), options.election ?? DEFAULT_ELECTION, today);
  const answers = (kind === undefined ? UNIT_KINDS : [kind]).map((one) => seatsAnswer(law, one, people));
  const catalog = await loadCatalog(options.lang);
  if (options.json) {
    const json = {
      version: 1,
      election: law.election.id,
      units: answers.map((one) => answerJson(one, catalog)),
    };
    await deliver([`${JSON.stringify(json, null, 2)}\n`], options.out, io);
    return EXIT.clean;
  }
  const screen = await screenOf(options, law.election.id, io);
  const texts = answers.map((one) => [...answerText(one, screen)].join(''));
  await deliver([texts.join('\n')], options.out, io);
  return EXIT.clean;
}

async function ofWard(
  dir: string | undefined,
  options: SeatsOptions,
  today: IsoDate,
  io: Io,
): Promise<ExitCode> {
  const kind = UNIT_KINDS.find((one) => one === options.kind);
  if (options.kind !== undefined && kind === undefined)
    throw new ToolError('option-bad-value', {
      option: '--kind',
      text: options.kind,
      expected: UNIT_KINDS.join(', '),
    });
  const { ward: read, law } = await openCounted(dir, today, io);
  const { population } = options;
  const asked = {
    ...(population !== undefined && { population: wholeNumber(population, '--population') }),
    ...(kind !== undefined && { kind }),
  };
  const ward = { ...read, profile: { ...read.profile, ...asked } };
  const result = wardSeats(ward, law);
  if (options.json) {
    const json = {
      version: 1,
      election: law.election.id,
      ...wardSeatsJson(result, await loadCatalog(options.lang)),
    };
    await deliver([`${JSON.stringify(json, null, 2)}\n`], options.out, io);
  } else {
    const { commune, province } = ward.profile;
    const screen = await screenOf(options, law.election.id, io);
    await deliver(wardSeatsText(result, `${commune}, ${province}`, screen), options.out, io);
  }
  return result.findings.some(({ severity }) => severity === 'error') ? EXIT.findings : EXIT.clean;
}

async function screenOf(options: SeatsOptions, election: string, io: Io) {
  const [text, { writing }] = await Promise.all([loadSeatsText(options.lang), loadCatalog(options.lang)]);
  return { text, writing, election, paint: await paintFor(options, io), columns: screenColumns(options, io) };
}

/** The ward without its voters, unless they are what its constituencies are counted by. */
async function openCounted(dir: string | undefined, today: IsoDate, io: Io): Promise<OpenWard> {
  const opened = await openWard(dir, today, io, { only: [], beside: ['constituencies'] });
  const rows = opened.ward.constituencies?.rows ?? [];
  if (
    rows.every(
      ({ level, population }) =>
        level.state !== 'read' || level.word !== 'commune' || population !== undefined,
    )
  )
    return opened;
  try {
    return await openWard(dir, today, io, { only: [], beside: ['constituencies', 'areas', 'voters'] });
  } catch (error) {
    // A list of voters that is not filled in yet counts nobody.
    if (error instanceof ToolError && error.code === 'table-no-rows') return opened;
    throw error;
  }
}
