import { completeDay } from '../../dates/partial-date.ts';
import type { Membership } from '../../records/model.ts';
import type { CommitteeRoster } from '../../roll/model.ts';
import type { HeaderCell, PrintDocument, TableBlock, TableColumn } from '../document.ts';
import { officialDate } from '../official-date.ts';
import { componentName, positionName } from '../official-names.ts';
import { bodyHeading, issuerOf, seatOf, signatureFor } from './committee-heading.ts';
import { placeAndDate, sentence, UPRIGHT, type FormContext } from './form-context.ts';

/** Danh sách thành viên of one election body. No official form exists: columns as the minutes and decisions of wards have them. */
export function committeeRosterForm(roster: CommitteeRoster, context: FormContext): PrintDocument {
  const names = bodyHeading(roster, context);
  return {
    title: `Danh sách thành viên ${names.inFull}`,
    page: UPRIGHT,
    draft: context.draft,
    blocks: [
      {
        kind: 'heading',
        issuer: issuerOf(roster.ref, context),
        placeAndDate: placeAndDate(seatOf(roster.ref, context), context),
      },
      {
        kind: 'title',
        lines: [
          { text: 'DANH SÁCH' },
          { text: `THÀNH VIÊN ${names.title.toUpperCase()}`, size: 13 },
          ...names.below.map((text) => ({ text, size: 13, bold: false })),
          ...annexLine(roster.members).map((text) => ({ text, size: 13, bold: false, italic: true })),
        ],
      },
      rosterTable(roster, names.title),
      sentence(`Danh sách này có ${roster.members.length} người.`),
      { kind: 'signatures', signatures: [signatureFor(roster, context)] },
    ],
  };
}

/** The members of a body, one a row. */
export function rosterTable({ members }: CommitteeRoster, bodyTitle: string): TableBlock {
  return {
    kind: 'table',
    summary: `Thành viên ${bodyTitle}`,
    size: 11,
    columns: COLUMNS,
    header: [TITLES.map((text): HeaderCell => ({ text }))],
    rows: members.map(rowOf),
    empty: 'Chưa có thành viên nào trong danh sách.',
  };
}

const TITLES = [
  'STT',
  'Họ và tên',
  'Chức vụ, đơn vị công tác',
  'Chức danh',
  'Thành phần đại diện',
  'Ghi chú',
] as const;

/** Widths in millimetres of an upright A4 sheet. */
const COLUMNS: readonly TableColumn[] = [
  { width: 10, align: 'center', fit: 'shrink' },
  { width: 38 },
  { width: 50 },
  { width: 22, align: 'center' },
  { width: 33 },
  { width: 12 },
];

function rowOf(member: Membership, index: number): readonly string[] {
  return [
    String(index + 1),
    member.name,
    member.title,
    positionText(member),
    componentText(member),
    member.note,
  ];
}

function positionText({ position }: Membership): string {
  if (position.state === 'read') return positionName(position.word);
  return position.state === 'blank' ? '' : position.text;
}

function componentText({ represents, representsUnread }: Membership): string {
  return [...represents.map(componentName), ...representsUnread].join('; ');
}

/** The decision that founded the body, when every row names the same. */
function annexLine(members: readonly Membership[]): readonly string[] {
  const decisions = new Set(
    members.map(({ decision, decidedOn }) => `${decision}\n${decisionDay(decidedOn)}`),
  );
  const [only] = decisions;
  if (decisions.size !== 1 || only === undefined) return [];
  const [number = '', day = ''] = only.split('\n');
  if (number === '') return [];
  return [`(Kèm theo Quyết định số ${number}${day === '' ? '' : ` ${officialDate(day)}`})`];
}

function decisionDay(cell: Membership['decidedOn']): string {
  return cell.state === 'read' ? (completeDay(cell.date) ?? '') : '';
}
