import type { Block, HeadingBlock, PageSetup, PrintDocument, Signature } from '../../document.ts';
import type { PollingPlace } from '../../../roll/polling-place.ts';
import { placeName, unitInSentence } from '../../unit-name.ts';
import { placeAndDate, UPRIGHT, type FormContext } from '../form-context.ts';

/** Khu vực bỏ phiếu as the papers of its team know it. */
export interface TeamPlace extends PollingPlace {
  /** Giờ bắt đầu và kết thúc bỏ phiếu, `HH:MM`. */
  readonly opens: string;
  readonly closes: string;
}

/** "Khu vực bỏ phiếu số 4, phường Thượng Cát, thành phố Hà Nội". */
export function areaInFull({ area }: Pick<TeamPlace, 'area'>, { profile }: FormContext): string {
  return `Khu vực bỏ phiếu số ${area}, ${unitInSentence(profile.commune)}, ${unitInSentence(profile.province)}`;
}

/** Tổ bầu cử as the body that puts a paper out, under its commune; with a sign where the decree wants a number (Nghị định 30/2020, Phụ lục I). */
export function teamHeading(
  place: Pick<TeamPlace, 'area'>,
  context: FormContext,
  sign?: string,
): HeadingBlock {
  return {
    kind: 'heading',
    ...(sign !== undefined && { number: `Số: ....../${sign}` }),
    issuer: [
      { text: context.profile.commune.toUpperCase() },
      { text: 'TỔ BẦU CỬ', bold: true },
      { text: `KHU VỰC BỎ PHIẾU SỐ ${place.area}`, bold: true },
    ],
    placeAndDate: placeAndDate(placeName(context.profile.commune), context),
  };
}

/** A sheet of the team without heading block: title, area, content. */
export function teamSheet(
  title: string,
  place: Pick<TeamPlace, 'area'>,
  context: FormContext,
  blocks: readonly Block[],
  page: PageSetup = UPRIGHT,
): PrintDocument {
  const area = areaInFull(place, context);
  return {
    title: `${title}. ${area}`,
    page,
    draft: context.draft,
    blocks: [
      { kind: 'title', lines: [{ text: title.toUpperCase() }, { text: area, size: 13, bold: false }] },
      ...blocks,
    ],
  };
}

export const SIGN_HINT = '(Ký, ghi rõ họ và tên)';

/** Tổ trưởng Tổ bầu cử, by name where the committee table has one. */
export function teamLeader({ team }: Pick<TeamPlace, 'team'>): Signature {
  const heads = team.filter(({ position }) => position.state === 'read' && position.word === 'team-leader');
  return { positions: ['TỔ TRƯỞNG'], hint: SIGN_HINT, name: heads.length === 1 ? heads[0]!.name : '' };
}

/** Giờ as official papers write it: "07 giờ 00". */
export function hourText(hour: string): string {
  const [hours = '', minutes = ''] = hour.split(':');
  return hour === '' ? '...... giờ ......' : `${hours} giờ ${minutes}`;
}
