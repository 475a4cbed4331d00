import type { FindingCode } from '../../findings/codes.ts';
import type { ExampleRows } from './example-rows.ts';

// Invented people. 028 is a place of birth registration that has never existed; the fourth digit
// tells century and sex, the next two the year of birth.
const SANG = { name: 'Nguyễn Thị Sáng', birth: '12/04/1990', sex: 'Nữ' };
const BINH = { name: 'Trần Văn Bình', birth: '03/09/1985', sex: 'Nam' };

/** Rows for findings about voters. */
export const voters = {
  'voter/name-missing': { wrong: { ...SANG, name: '' }, right: SANG },
  'voter/birth-missing': { wrong: { ...SANG, birth: '' }, right: SANG },
  'voter/birth-unreadable': { wrong: { ...SANG, birth: 'khoảng 1990' }, right: SANG },
  'voter/birth-impossible': {
    wrong: { ...SANG, birth: '31/02/1990' },
    right: { ...SANG, birth: '28/02/1990' },
  },
  'voter/birth-incomplete': { wrong: { ...SANG, birth: '2008' }, right: { ...SANG, birth: '15/01/2008' } },
  'voter/under-age': { wrong: { ...BINH, birth: '03/09/2015' }, right: BINH },
  'voter/age-unknown': { wrong: { ...SANG, birth: '2008' }, right: { ...SANG, birth: '15/01/2008' } },
  'voter/moved-away': { wrong: { ...BINH, status: 'chuyển đi' }, right: { ...BINH, status: '' } },
  'voter/turns-18-near-polling-day': {
    wrong: { ...SANG, birth: '12/03/2008' },
    right: { ...SANG, birth: '12/03/2007' },
  },
  'voter/sex-missing': { wrong: { ...SANG, sex: '' }, right: SANG },
  'voter/sex-unreadable': { wrong: { ...SANG, sex: 'chị' }, right: SANG },
  'voter/id-missing': { wrong: { ...SANG, id: '' }, right: { ...SANG, id: '028190123456' } },
  'voter/id-malformed': { wrong: { ...SANG, id: '02819012345A' }, right: { ...SANG, id: '028190123456' } },
  'voter/id-zero-lost': { wrong: { ...SANG, id: '28190123456' }, right: { ...SANG, id: '028190123456' } },
  'voter/id-sex-mismatch': { wrong: { ...SANG, id: '028090123456' }, right: { ...SANG, id: '028190123456' } },
  'voter/id-birth-mismatch': {
    wrong: { ...SANG, birth: '12/04/1991', id: '028190123456' },
    right: { ...SANG, id: '028190123456' },
  },
  'voter/id-place-unknown': {
    wrong: { ...SANG, id: '208190123456' },
    right: { ...SANG, id: '028190123456' },
  },
  'voter/duplicate-id': { wrong: { ...BINH, id: '028190123456' }, right: { ...BINH, id: '028085654321' } },
  'voter/duplicate-person': { wrong: { ...SANG, id: '' }, right: { ...SANG, id: '028190777888' } },
  'voter/possible-duplicate': {
    wrong: { ...SANG, name: 'Nguyễn Thị Sang', id: '' },
    right: { ...SANG, name: 'Nguyễn Thị Sang', id: '028190777888' },
  },
  'voter/nationality': {
    wrong: { ...BINH, nationality: 'Lào' },
    right: { ...BINH, nationality: 'Việt Nam' },
  },
  'voter/barred': { wrong: { ...BINH, status: 'phạt tù không án treo' }, right: { ...BINH, status: '' } },
  'voter/residence-missing': {
    wrong: { ...SANG, permanent: '', temporary: '', current: '' },
    right: { ...SANG, permanent: 'Số 12, ngõ 5, tổ 1', temporary: '', current: '' },
  },
  'voter/residence-both': {
    wrong: { ...SANG, permanent: 'Số 12, ngõ 5, tổ 1', temporary: 'Số 3, ngõ 9, tổ 4' },
    right: { ...SANG, permanent: 'Số 12, ngõ 5, tổ 1', temporary: '' },
  },
  'voter/temporary-since-missing': {
    wrong: { ...BINH, temporary: 'Số 3, ngõ 9, tổ 4', temporary_since: '2025' },
    right: { ...BINH, temporary: 'Số 3, ngõ 9, tổ 4', temporary_since: '10/02/2025' },
  },
  'voter/ballots-differ': {
    wrong: {
      ...BINH,
      temporary: 'Số 3, ngõ 9, tổ 4',
      temporary_since: '10/09/2025',
      mark_na: 'x',
      mark_province: 'x',
      mark_commune: 'x',
    },
    right: {
      ...BINH,
      temporary: 'Số 3, ngõ 9, tổ 4',
      temporary_since: '10/09/2025',
      mark_na: 'x',
      mark_province: 'x',
      mark_commune: '0',
    },
  },
  'voter/category-unreadable': {
    wrong: { ...BINH, category: 'vãng lai' },
    right: { ...BINH, category: 'tạm trú' },
  },
  'voter/area-missing': { wrong: { ...SANG, area: '' }, right: { ...SANG, area: '1' } },
  'voter/area-unknown': { wrong: { ...SANG, area: '99' }, right: { ...SANG, area: '1' } },
  'voter/area-not-of-neighbourhood': {
    wrong: { ...SANG, neighbourhood: '3', area: '3' },
    right: { ...SANG, neighbourhood: '3', area: '2' },
  },
  'voter/household-split': {
    wrong: { ...SANG, household: 'H012', area: '2' },
    right: { ...SANG, household: 'H012', area: '1' },
  },
} satisfies Partial<Record<FindingCode, ExampleRows>>;
