import type { RollLine } from '../../roll/model.ts';
import { rollTotals } from '../../roll/roll-totals.ts';
import type { RemovedLine, Supplement } from '../../roll/supplement.ts';
import type { VoterStatus } from '../../vocabulary.ts';
import type { Block, PrintDocument, TableBlock } from '../document.ts';
import { ACROSS, countText, sentence, type FormContext } from './form-context.ts';
import { dateText, sexText } from './person-text.ts';
import { voterListFrame, voterListTitle } from './voter-list-frame.ts';
import { voterTable } from './voter-table.ts';

/**
 * Danh sách cử tri bổ sung, xóa tên of one voting area since its list was posted (Điều 32, 33, 34): who
 * was added, in the table of form 31 and numbered on from the posted list; who was struck off, with the
 * number posted and why, as far as the voter table says it; and the totals after that.
 */
export function voterSupplementForm(supplement: Supplement, context: FormContext): PrintDocument {
  const { area, roll, added, removed } = supplement;
  const name = nameOf(supplement);
  return {
    title: voterListTitle(name, area, context),
    page: ACROSS,
    draft: context.draft,
    blocks: voterListFrame(name, area, context, [
      ...part('Cử tri bổ sung', added.length, () =>
        voterTable({ ...roll, lines: added, totals: rollTotals(added) }),
      ),
      ...part('Cử tri xóa tên', removed.length, () => removedTable(area, removed)),
      ...totals(supplement),
    ]),
  };
}

function nameOf({ added, removed }: Supplement): string {
  if (removed.length === 0) return 'Danh sách cử tri bổ sung';
  return added.length === 0 ? 'Danh sách cử tri xóa tên' : 'Danh sách cử tri bổ sung và xóa tên';
}

/** A heading with its table, where there is anybody to stand in it. */
function part(heading: string, count: number, table: () => TableBlock): readonly Block[] {
  if (count === 0) return [];
  return [
    {
      kind: 'paragraph',
      text: [{ text: `${heading}: ${countText(count)} người`, bold: true }],
      align: 'left',
    },
    table(),
  ];
}

function removedTable(area: string, removed: readonly RemovedLine[]): TableBlock {
  return {
    kind: 'table',
    summary: `Cử tri xóa tên khỏi danh sách khu vực bỏ phiếu số ${area}`,
    size: 10,
    columns: [
      { width: 22, align: 'center' },
      { width: 55 },
      { width: 26, align: 'center', fit: 'shrink' },
      { width: 16, align: 'center' },
      { width: 70 },
      { width: 64 },
    ],
    header: [
      [
        { text: 'STT đã niêm yết' },
        { text: 'Họ và tên' },
        { text: 'Ngày tháng năm sinh' },
        { text: 'Giới tính' },
        { text: 'Nơi cư trú' },
        { text: 'Lý do' },
      ],
    ],
    rows: removed.map(({ line, now }) => [
      String(line.number),
      line.voter.name,
      dateText(line.voter.birth),
      sexText(line.voter.sex),
      line.residence === undefined ? '' : line.voter[line.residence],
      reasonOf(line, now),
    ]),
    empty: '',
  };
}

/** Why somebody is no longer on the list, as today's record says it; left to the hand where it does not. */
function reasonOf({ voter: { area } }: RollLine, now: RemovedLine['now']): string {
  if (now === undefined) return '';
  const status = now.status.state === 'read' ? STATUS_REASONS[now.status.word] : undefined;
  if (status !== undefined) return status;
  return now.area !== '' && now.area !== area ? `Chuyển sang khu vực bỏ phiếu số ${now.area}` : '';
}

const STATUS_REASONS: Readonly<Partial<Record<VoterStatus, string>>> = {
  'right-removed': 'Bị tước quyền bầu cử',
  'death-sentence': 'Bị kết án tử hình',
  imprisoned: 'Đang chấp hành hình phạt tù',
  incapacitated: 'Mất năng lực hành vi dân sự',
  dead: 'Đã chết',
  'moved-away': 'Đã chuyển đi nơi khác',
};

function totals({ posted, added, removed, roll }: Supplement) {
  const { people, male, female, na, province, commune } = roll.totals;
  return [
    sentence(
      `Danh sách đã niêm yết: ${countText(posted)} người; bổ sung: ${countText(added.length)} người; xóa tên: ${countText(removed.length)} người.`,
    ),
    sentence(
      `Tổng số cử tri của khu vực bỏ phiếu sau khi bổ sung, xóa tên là: ${countText(people)} người; trong đó có: ${countText(male)} Nam; ${countText(female)} Nữ.`,
    ),
    sentence(
      `Cử tri tham gia bầu cử ĐBQH: ${countText(na)} người; đại biểu HĐND tỉnh, thành phố: ${countText(province)} người; đại biểu HĐND xã, phường, đặc khu: ${countText(commune)} người.`,
    ),
  ];
}
