import type { TableName } from '../../vocabulary.ts';

/** A form that `print` and `prepare` know: `baucu print <id>`. */
export interface FormDescription {
  readonly id: FormId;
  /** Mẫu số, where Resolution 40/NQ-HĐBCQG has one. */
  readonly code?: string;
  readonly title: string;
  /** One document for each of these. */
  readonly each: 'area' | 'na-constituency' | 'council-constituency' | 'body';
  /** Tables of the ward folder without which nothing can be printed. */
  readonly needs: readonly TableName[];
}

export type FormId =
  | 'form-31'
  | 'form-31-posting'
  | 'finding-index'
  | 'form-10'
  | 'delivery-sheet'
  | 'form-17'
  | 'form-22'
  | 'roster';

/** The forms that are printed, in the order in which they are listed. */
export const FORMS: readonly FormDescription[] = [
  { id: 'form-31', code: '31/HĐBC', title: 'Danh sách cử tri', each: 'area', needs: ['voters'] },
  {
    id: 'form-31-posting',
    code: '31/HĐBC',
    title: 'Danh sách cử tri, bản niêm yết che bớt số căn cước',
    each: 'area',
    needs: ['voters'],
  },
  { id: 'finding-index', title: 'Bảng tra cứu cử tri theo tên', each: 'area', needs: ['voters'] },
  { id: 'form-10', code: '10/HĐBC', title: 'Thẻ cử tri', each: 'area', needs: ['voters'] },
  { id: 'delivery-sheet', title: 'Danh sách phát thẻ cử tri', each: 'area', needs: ['voters'] },
  {
    id: 'form-17',
    code: '17/HĐBC-QH',
    title: 'Danh sách chính thức những người ứng cử đại biểu Quốc hội',
    each: 'na-constituency',
    needs: ['candidates'],
  },
  {
    id: 'form-22',
    code: '22/HĐBC-HĐND',
    title: 'Danh sách chính thức những người ứng cử đại biểu Hội đồng nhân dân',
    each: 'council-constituency',
    needs: ['candidates'],
  },
  {
    id: 'roster',
    title: 'Danh sách thành viên tổ chức phụ trách bầu cử',
    each: 'body',
    needs: ['committees'],
  },
];
