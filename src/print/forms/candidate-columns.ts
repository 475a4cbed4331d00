import type { Candidate } from '../../records/model.ts';
import type { HeaderCell, TableBlock, TableColumn } from '../document.ts';
import { dateText, sexText } from './person-text.ts';

/** A column of forms 17 and 22. */
interface CandidateColumn {
  readonly title: string;
  /** Where form 17 has other words. */
  readonly titleOfNa?: string;
  /** Millimetres of an A4 sheet lying across. */
  readonly width: number;
  readonly align?: 'center';
  readonly fit?: 'shrink';
  readonly text: (candidate: Candidate, number: number) => string;
}

const BEFORE_TRAINING: readonly CandidateColumn[] = [
  { title: 'STT', width: 6.5, align: 'center', fit: 'shrink', text: (_, number) => String(number) },
  { title: 'Họ và tên', width: 20, text: nameText },
  {
    title: 'Ngày, tháng, năm sinh',
    titleOfNa: 'Ngày tháng năm sinh',
    width: 15.8,
    align: 'center',
    fit: 'shrink',
    text: ({ birth }) => dateText(birth),
  },
  { title: 'Giới tính', width: 8, align: 'center', text: ({ sex }) => sexText(sex) },
  { title: 'Quốc tịch', width: 9.5, align: 'center', text: ({ nationality }) => nationality },
  { title: 'Dân tộc', width: 9, align: 'center', text: ({ ethnicity }) => ethnicity },
  { title: 'Tôn giáo', width: 10, align: 'center', text: ({ religion }) => religion },
  { title: 'Quê quán', width: 17, text: ({ hometown }) => hometown },
  { title: 'Nơi ở hiện nay', width: 25, text: ({ residence }) => residence },
];

/** Trình độ: the five columns under one heading. */
const TRAINING: readonly CandidateColumn[] = [
  { title: 'Giáo dục phổ thông', width: 10, align: 'center', text: ({ education }) => education },
  { title: 'Chuyên môn, nghiệp vụ', width: 14.5, text: ({ expertise }) => expertise },
  { title: 'Học hàm, học vị', width: 9.5, align: 'center', text: ({ degree }) => degree },
  { title: 'Lý luận chính trị', width: 10, align: 'center', text: ({ politics }) => politics },
  { title: 'Ngoại ngữ', width: 10.5, align: 'center', text: ({ languages }) => languages },
];

const AFTER_TRAINING: readonly CandidateColumn[] = [
  { title: 'Nghề nghiệp, chức vụ', width: 19, text: ({ occupation }) => occupation },
  { title: 'Nơi công tác', width: 17, text: ({ workplace }) => workplace },
  { title: 'Ngày vào Đảng (nếu có)', width: 15.8, align: 'center', text: ({ partySince }) => partySince },
];

const NA_TERMS: CandidateColumn = {
  title: 'Là đại biểu QH (nếu có)',
  width: 10,
  align: 'center',
  text: ({ naTerms }) => naTerms,
};
const COUNCIL_TERMS: CandidateColumn = {
  title: 'Là đại biểu HĐND (nếu có)',
  width: 13,
  align: 'center',
  text: ({ councilTerms }) => councilTerms,
};
const NOTE: CandidateColumn = { title: 'Ghi chú', width: 10.4, text: ({ note }) => note };

/** The table of candidates, in the order given; form 17 alone has the terms in the National Assembly. */
export function candidateTable(candidates: readonly Candidate[], form: 17 | 22, empty: string): TableBlock {
  const after = [...AFTER_TRAINING, ...(form === 17 ? [NA_TERMS] : []), COUNCIL_TERMS, NOTE];
  const columns = [...BEFORE_TRAINING, ...TRAINING, ...after];
  return {
    kind: 'table',
    summary: 'Danh sách người ứng cử',
    size: 8,
    columns: columns.map(({ width, align, fit }): TableColumn => ({
      width,
      ...(align && { align }),
      ...(fit && { fit }),
    })),
    header: [
      [
        ...BEFORE_TRAINING.map((column) => tall(column, form)),
        { text: 'Trình độ', columns: TRAINING.length },
        ...after.map((column) => tall(column, form)),
      ],
      TRAINING.map(({ title }): HeaderCell => ({ text: title })),
    ],
    rows: candidates.map((candidate, index) => columns.map(({ text }) => text(candidate, index + 1))),
    empty,
  };
}

const tall = ({ title, titleOfNa }: CandidateColumn, form: 17 | 22): HeaderCell => ({
  text: form === 17 ? (titleOfNa ?? title) : title,
  rows: 2,
});

/** Name at birth, and any other name in brackets as on the ballot. */
function nameText({ name, otherName }: Candidate): string {
  return otherName === '' ? name : `${name} (${otherName})`;
}
