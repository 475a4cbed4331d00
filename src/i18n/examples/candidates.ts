import type { FindingCode } from '../../findings/codes.ts';
import type { ExampleRows } from './example-rows.ts';

// Invented people.
const MINH = { name: 'Lê Văn Minh', birth: '15/08/1980', level: 'HĐND xã', constituency: '2' };
const HOA = { name: 'Phạm Thị Hoa', birth: '02/11/1988', level: 'HĐND xã', constituency: '2' };
const BOOTH = { number: '4', place: 'Nhà văn hóa thôn Đông', neighbourhoods: '5-6' };
const SEATS = { level: 'HĐND xã', number: '3', seats: '3', population: '4.200' };

/** Rows for findings about candidates, voting areas and constituencies. */
export const candidates = {
  'candidate/birth-impossible': { wrong: { ...MINH, birth: '15/08/1880' }, right: MINH },
  'candidate/under-age': { wrong: { ...MINH, birth: '15/08/2008' }, right: MINH },
  'candidate/nationality': {
    wrong: { ...MINH, nationality: 'Việt Nam; Pháp' },
    right: { ...MINH, nationality: 'Việt Nam' },
  },
  'candidate/status-unreadable': { wrong: { ...MINH, status: 'xem lại' }, right: { ...MINH, status: '' } },
  'candidate/level-unreadable': { wrong: { ...MINH, level: 'địa phương' }, right: MINH },
  'candidate/constituency-unknown': { wrong: { ...MINH, constituency: '22' }, right: MINH },
  'candidate/field-missing': {
    wrong: { ...MINH, hometown: '' },
    right: { ...MINH, hometown: 'Phường Thượng Cát' },
  },
  'candidate/barred': { wrong: { ...MINH, status: 'khởi tố bị can' }, right: { ...MINH, status: 'xóa tên' } },
  'candidate/duplicate': {
    wrong: { ...MINH, constituency: '5' },
    right: { ...MINH, constituency: '5', status: 'xóa tên' },
  },
  'candidate/too-many-levels': { wrong: { ...MINH, status: '' }, right: { ...MINH, status: 'rút' } },
  'candidate/dossier-late': {
    wrong: { ...MINH, dossier_on: '01/02/2026 18:30' },
    right: { ...MINH, dossier_on: '30/01/2026 09:15' },
  },
  'candidate/dossier-incomplete': {
    wrong: { ...MINH, dossier: 'đơn; sơ yếu lý lịch; tiểu sử; ảnh' },
    right: { ...MINH, dossier: 'đơn; sơ yếu lý lịch; tiểu sử; kê khai tài sản; ảnh' },
  },
  'candidate/trust-low': {
    wrong: { ...MINH, trust: '48%', note: '' },
    right: { ...MINH, trust: '48%', note: 'trường hợp đặc biệt' },
  },
  'candidate/order': { wrong: { ...HOA, no: '2' }, right: { ...HOA, no: '1' } },
  'candidate/namesakes': { wrong: { ...HOA, birth: '1988' }, right: HOA },
  'area/number-missing': { wrong: { ...BOOTH, number: '' }, right: BOOTH },
  'area/number-twice': { wrong: { ...BOOTH, number: '3' }, right: BOOTH },
  'area/kind-unreadable': { wrong: { ...BOOTH, kind: 'đặc thù' }, right: { ...BOOTH, kind: 'bệnh viện' } },
  'area/hours-unlawful': { wrong: { ...BOOTH, opens: '08:00' }, right: { ...BOOTH, opens: '06:00' } },
  'area/neighbourhood-twice': { wrong: { ...BOOTH, neighbourhoods: '4-6' }, right: BOOTH },
  'area/constituency-unknown': {
    wrong: { ...BOOTH, commune_constituency: '13' },
    right: { ...BOOTH, commune_constituency: '3' },
  },
  'constituency/too-many-seats': { wrong: { ...SEATS, seats: '30' }, right: SEATS },
  'constituency/field-unreadable': { wrong: { ...SEATS, seats: 'ba' }, right: SEATS },
  'constituency/number-twice': { wrong: { ...SEATS, number: '2' }, right: SEATS },
} satisfies Partial<Record<FindingCode, ExampleRows>>;
