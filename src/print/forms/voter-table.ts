import { maskId } from '../../findings/mask-id.ts';
import type { AreaRoll, RollLine } from '../../roll/model.ts';
import type { Council } from '../../vocabulary.ts';
import type { HeaderCell, TableBlock, TableColumn, TotalCell } from '../document.ts';
import { countText } from './form-context.ts';
import { dateText, idText } from './person-text.ts';
import { rollNote } from './roll-note.ts';
import type { ListCopy } from './voter-list.ts';

/** Columns with widths in millimetres of an A4 sheet lying across. */
const COLUMNS: readonly TableColumn[] = [
  { width: 9, align: 'center', fit: 'shrink' },
  { width: 37 },
  { width: 18, align: 'center', fit: 'shrink' },
  { width: 9.8, align: 'center' },
  { width: 7.4, align: 'center' },
  { width: 23.6, align: 'center', fit: 'shrink' },
  { width: 12.8, align: 'center' },
  { width: 34 },
  { width: 24.4 },
  { width: 15.6 },
  { width: 13.4, align: 'center' },
  { width: 12.4, align: 'center' },
  { width: 15.4, align: 'center' },
  { width: 20.2 },
];

const HEADER: readonly (readonly HeaderCell[])[] = [
  [
    { text: 'STT', rows: 2 },
    { text: 'Họ và tên', rows: 2 },
    { text: 'Ngày tháng năm sinh', rows: 2 },
    { text: 'Nam', rows: 2 },
    { text: 'Nữ', rows: 2 },
    { text: 'Số Căn cước', rows: 2 },
    { text: 'Dân tộc', rows: 2 },
    { text: 'Nơi cư trú', columns: 3 },
    { text: 'Bầu cử ĐBQH', rows: 2 },
    { text: 'Bầu cử đại biểu HĐND', columns: 2 },
    { text: 'Ghi chú', rows: 2 },
  ],
  [
    { text: 'Thường trú' },
    { text: 'Tạm trú' },
    { text: 'Nơi ở hiện tại' },
    { text: 'Tỉnh, thành phố' },
    { text: 'Xã/ phường, đặc khu' },
  ],
];

const NUMBERS = [
  '',
  '(1)',
  '(2)',
  '(3)',
  '(4)',
  '(5)',
  '(6)',
  '(7a)',
  '(7b)',
  '(7c)',
  '(8)',
  '(9)',
  '(10)',
  '(11)',
] as const;

/** The table of form 31: its 14 columns, a row for each line of the list, and the totals. */
export function voterTable(roll: AreaRoll, copy: ListCopy = 'signed'): TableBlock {
  const id = copy === 'posting' ? (line: RollLine) => maskId(idText(line.voter.id)) : fullId;
  return {
    kind: 'table',
    summary: `Cử tri khu vực bỏ phiếu số ${roll.area}`,
    size: 10,
    columns: COLUMNS,
    header: HEADER,
    numbers: NUMBERS,
    rows: roll.lines.map((line) => rowOf(line, id(line), roll.monthFromYear)),
    empty: 'Khu vực bỏ phiếu này chưa có cử tri nào trong danh sách.',
    totals: totalsRow(roll),
  };
}

const fullId = ({ voter }: RollLine): string => idText(voter.id);

function rowOf(line: RollLine, id: string, monthFromYear: number | undefined): readonly string[] {
  const { number, voter, residence } = line;
  const sex = voter.sex.state === 'read' ? voter.sex.word : undefined;
  const address = (column: NonNullable<RollLine['residence']>): string => {
    if (residence === undefined) return '';
    return column === residence ? voter[column] : NOT;
  };
  return [
    String(number),
    voter.name,
    dateText(voter.birth),
    sex === 'male' ? YES : '',
    sex === 'female' ? YES : '',
    id,
    voter.ethnicity,
    address('permanent'),
    address('temporary'),
    address('current'),
    mark(line, 'na'),
    mark(line, 'province'),
    mark(line, 'commune'),
    rollNote(line, monthFromYear),
  ];
}

/** The form's marks in columns 7 to 10: X where it applies, 0 in the rest. */
const YES = 'X';
const NOT = '0';

/** Who votes elsewhere votes for nothing here; where the ballots cannot be decided the cell is left to the hand. */
function mark({ ballots, voter }: RollLine, council: Council): string {
  if (ballots.includes(council)) return YES;
  const elsewhere = voter.status.state === 'read' && voter.status.word.startsWith('votes-');
  return ballots.length > 0 || elsewhere ? NOT : '';
}

function totalsRow({ totals }: AreaRoll): readonly TotalCell[] {
  const counts = [totals.na, totals.province, totals.commune].map((count) => ({ text: countText(count) }));
  return [
    { text: 'Tổng số', columns: 2 },
    { text: countText(totals.people) },
    { text: countText(totals.male) },
    { text: countText(totals.female) },
    { text: '' },
    { text: '' },
    { text: '' },
    { text: '' },
    { text: '' },
    ...counts,
    { text: '' },
  ];
}
