import { STYLE } from '../tables/xlsx/write/new-styles.ts';

/** One column of form 31 (Mẫu số 31/HĐBC): what it holds, how wide it is in letters, its number on the form. */
interface FormColumn {
  readonly key: string;
  readonly width: number;
  readonly number: string;
  readonly style: number;
}

const { formText: TEXT, formMiddle: MIDDLE } = STYLE;

export const FORM_COLUMNS: readonly FormColumn[] = [
  { key: 'no', width: 5.5, number: '', style: MIDDLE },
  { key: 'name', width: 24, number: '(1)', style: TEXT },
  { key: 'birth', width: 11.5, number: '(2)', style: MIDDLE },
  { key: 'male', width: 5, number: '(3)', style: MIDDLE },
  { key: 'female', width: 5, number: '(4)', style: MIDDLE },
  { key: 'id', width: 14.5, number: '(5)', style: MIDDLE },
  { key: 'ethnicity', width: 8, number: '(6)', style: MIDDLE },
  { key: 'permanent', width: 26, number: '(7a)', style: TEXT },
  { key: 'temporary', width: 20, number: '(7b)', style: TEXT },
  { key: 'current', width: 15, number: '(7c)', style: TEXT },
  { key: 'mark_na', width: 8, number: '(8)', style: MIDDLE },
  { key: 'mark_province', width: 8.5, number: '(9)', style: MIDDLE },
  { key: 'mark_commune', width: 9.5, number: '(10)', style: MIDDLE },
  { key: 'note', width: 16, number: '(11)', style: TEXT },
];

/** The two rows of the form's header; '' where a cell is merged with the one above or to the left. */
export const FORM_HEADER: readonly (readonly string[])[] = [
  [
    'STT',
    'Họ và tên',
    'Ngày tháng năm sinh',
    'Nam',
    'Nữ',
    'Số Căn cước',
    'Dân tộc',
    'Nơi cư trú',
    '',
    '',
    'Bầu cử ĐBQH',
    'Bầu cử đại biểu HĐND',
    '',
    'Ghi chú',
  ],
  [
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    'Thường trú',
    'Tạm trú',
    'Nơi ở hiện tại',
    '',
    'Tỉnh, thành phố',
    'Xã/ phường, đặc khu',
    '',
  ],
];

/** Columns of the table that the form does not have: kept to its right, outside the printed page. */
export const BESIDE: readonly string[] = [
  'sex',
  'old_id',
  'nationality',
  'temporary_since',
  'household',
  'relation',
  'neighbourhood',
  'area',
  'category',
  'status',
];
