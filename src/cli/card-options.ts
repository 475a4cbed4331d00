import { resolve } from 'node:path';
import { ToolError } from '../findings/tool-error.ts';
import type { Law } from '../law/model.ts';
import type { CardOptions } from '../print/forms/form-context.ts';
import type { Ward } from '../records/model.ts';
import { areaRolls } from '../roll/area-roll.ts';
import type { AreaRoll } from '../roll/model.ts';
import type { Io } from './io.ts';
import { numberList } from './number-list.ts';

/** Options about voter cards as commander hands them over. */
export interface CardCommandOptions {
  readonly cards?: 'a4' | 'a6';
  readonly stack?: boolean;
  readonly overlay?: boolean;
  readonly offset?: string;
  readonly reprint?: string;
  readonly changedSince?: string;
  readonly qr?: boolean;
}

const NAMES = { overlay: '--overlay', offset: '--offset', reprint: '--reprint' } as const;

/** Khổ giấy và độ lệch of cards, as far as a calibration page needs them too. */
export function cardPaper({ cards, overlay, offset }: CardCommandOptions): CardOptions {
  if (offset !== undefined && !overlay)
    throw new ToolError('option-needed', { option: NAMES.overlay, why: NAMES.offset });
  return {
    paper: cards === 'a6' ? 'A6' : 'A4',
    ...(overlay ? { overlay: offsetOf(offset) } : {}),
  };
}

/** How cards are printed and which; a file of voters as they were before is read. */
export async function cardOptions(
  options: CardCommandOptions,
  ward: Ward,
  law: Law,
  io: Io,
): Promise<CardOptions> {
  const { stack, reprint, changedSince, qr } = options;
  return {
    ...cardPaper(options),
    ...(stack ? { isStacked: true } : {}),
    ...(qr ? { qr: true } : {}),
    ...(reprint === undefined ? {} : { only: numberList(reprint, NAMES.reprint) }),
    ...(changedSince === undefined
      ? {}
      : { posted: await postedRolls(resolve(io.cwd, changedSince), ward, law) }),
  };
}

/** Furthest that a sheet can sensibly be off; more is a slip of the comma. */
const FURTHEST = 30;

function offsetOf(text = '0,0'): { readonly x: number; readonly y: number } {
  const found = /^(-?\d{1,2}(?:\.\d{1,2})?),(-?\d{1,2}(?:\.\d{1,2})?)$/.exec(text.replaceAll(' ', ''));
  const [x, y] = [Number(found?.[1]), Number(found?.[2])];
  if (found === null || Math.abs(x) > FURTHEST || Math.abs(y) > FURTHEST)
    throw new ToolError('option-bad-value', { option: NAMES.offset, text, expected: '1.5,-0.5' });
  return { x, y };
}

/** The lists of a voter table as it was when it was posted, by area. */
async function postedRolls(path: string, ward: Ward, law: Law): Promise<ReadonlyMap<string, AreaRoll>> {
  const { readVotersOf } = await import('../records/read-ward.ts');
  const before = { ...ward, voters: await readVotersOf(path, ward.profile) };
  return new Map(areaRolls(before, law).map((roll) => [roll.area, roll]));
}
