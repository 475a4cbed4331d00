import type { FindingCode } from '../../findings/codes.ts';
import type { ExampleRows } from './example-rows.ts';

// An invented person, in a table of voters.
const SANG = { no: '17', name: 'Nguyễn Thị Sáng', birth: '12/04/1990' };

/** Rows for what is noticed while reading a table. */
export const tables = {
  'table/ragged-row': {
    wrong: { ...SANG, permanent: 'Số 12', temporary: ' ngõ 5' },
    right: { ...SANG, permanent: 'Số 12, ngõ 5', temporary: '' },
  },
  'table/bad-encoding': { wrong: { ...SANG, name: 'Nguy\ufffdn Th\ufffd Sáng' }, right: SANG },
  'table/letters-lost': { wrong: { ...SANG, name: 'Nguy?n Th? Sáng' }, right: SANG },
  'table/legacy-font': { wrong: { ...SANG, name: 'NguyÔn ThÞ S¸ng' }, right: SANG },
  'table/total-row': { wrong: { no: 'Tổng', name: 'Cộng' }, right: SANG },
  'table/cell-unreadable': {
    wrong: { number: '3', opens: 'sáng sớm' },
    right: { number: '3', opens: '05:00' },
  },
  'table/two-digit-year': { wrong: { ...SANG, birth: '12/04/90' }, right: SANG },
  'table/serial-days': { wrong: { ...SANG, birth: '32975' }, right: { ...SANG, birth: '12/04/1990' } },
  'table/invisible-characters': { wrong: { ...SANG, name: 'Nguyễn Thị\u200b Sáng' }, right: SANG },
  'table/formula-error': { wrong: { ...SANG, birth: '#REF!' }, right: SANG },
} satisfies Partial<Record<FindingCode, ExampleRows>>;
