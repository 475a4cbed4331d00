import type { FindingCode } from '../../findings/codes.ts';
import type { ExampleRows } from './example-rows.ts';

// Invented people.
const LAN = { body: 'Tổ bầu cử', number: '4', name: 'Vũ Thị Lan', position: 'Ủy viên' };
const HUNG = { body: 'Tổ bầu cử', number: '4', name: 'Đỗ Mạnh Hùng', position: 'Tổ trưởng' };
const POST = { id: 'post-voter-list', title: 'Niêm yết danh sách cử tri', due: '03/02/2026', done_on: '' };

/** Rows for findings about members of election bodies and about tasks. */
export const committees = {
  'committee/two-heads': { wrong: { ...LAN, position: 'Tổ trưởng' }, right: LAN },
  'committee/component-missing': {
    wrong: { ...LAN, represents: '' },
    right: { ...LAN, represents: 'cử tri' },
  },
  'committee/component-unreadable': {
    wrong: { ...LAN, represents: 'bà con trong xóm' },
    right: { ...LAN, represents: 'cử tri' },
  },
  'committee/position-unknown': { wrong: { ...LAN, position: 'Hỗ trợ' }, right: LAN },
  'committee/position-not-in-law': { wrong: { ...LAN, position: 'Tổ phó' }, right: LAN },
  'committee/body-unreadable': { wrong: { ...LAN, body: 'Tổ' }, right: LAN },
  'committee/body-not-in-law': {
    wrong: { ...LAN, body: 'Tổ giúp việc', number: '' },
    right: LAN,
  },
  'committee/number-unknown': { wrong: { ...LAN, number: '44' }, right: LAN },
  'committee/candidate-is-member': {
    wrong: { ...HUNG, note: '' },
    right: { ...HUNG, name: 'Bùi Đức Thành', note: 'thay người xin rút' },
  },
  'committee/member-twice': { wrong: { ...HUNG, position: 'Ủy viên' }, right: LAN },
  'committee/member-of-two': { wrong: { ...LAN, number: '5' }, right: LAN },
  'committee/decided-on-unreadable': {
    wrong: { ...HUNG, decision: '97/QĐ-UBND', decided_on: 'giữa tháng giêng' },
    right: { ...HUNG, decision: '97/QĐ-UBND', decided_on: '20/01/2026' },
  },
  'committee/established-late': {
    wrong: { ...HUNG, decision: '97/QĐ-UBND', decided_on: '20/02/2026' },
    right: { ...HUNG, decision: '97/QĐ-UBND', decided_on: '20/01/2026' },
  },
  'milestone/late': { wrong: POST, right: { ...POST, done_on: '02/02/2026', document: '15/TB-UBND' } },
  'milestone/soon': { wrong: POST, right: { ...POST, done_on: '02/02/2026', document: '15/TB-UBND' } },
  'plan/date-differs': { wrong: { ...POST, due: '10/02/2026' }, right: POST },
  'plan/done-in-future': {
    wrong: { ...POST, done_on: '28/02/2027' },
    right: { ...POST, done_on: '15/01/2026' },
  },
  'plan/step-unclear': { wrong: { ...POST, id: '', title: 'Niêm yết danh sách' }, right: POST },
  'plan/date-unreadable': { wrong: { ...POST, due: 'đầu tháng hai' }, right: POST },
} satisfies Partial<Record<FindingCode, ExampleRows>>;
