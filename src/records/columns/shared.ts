import type { Column } from './column.ts';

/** Heading above two columns marked x, one per sex, instead of one column of words. */
export const MALE: Column = {
  key: 'male',
  vi: 'Nam',
  en: 'Male',
  also: ['Giới tính Nam', 'Giới tính / Nam', 'Phái Nam', 'Sex / Male', 'Gender / Male'],
};
/** The other of the two. */
export const FEMALE: Column = {
  key: 'female',
  vi: 'Nữ',
  en: 'Female',
  also: ['Giới tính Nữ', 'Giới tính / Nữ', 'Phái Nữ', 'Sex / Female', 'Gender / Female'],
};

/** Số thứ tự. */
export const NO: Column = {
  key: 'no',
  vi: 'STT',
  en: 'No.',
  also: ['Số thứ tự', 'Số TT', 'TT', 'Thứ tự', 'Line', 'Serial number'],
};
/** Giới tính, in one column of words. */
export const SEX: Column = {
  key: 'sex',
  vi: 'Giới tính',
  en: 'Sex',
  also: ['Giới', 'Phái', 'Nam/Nữ', 'Nam, nữ', 'Nam hay nữ', 'GT', 'Gender'],
};
/** Ghi chú. */
export const NOTE: Column = {
  key: 'note',
  vi: 'Ghi chú',
  en: 'Note',
  also: ['Ghi chú khác', 'Notes', 'Remark', 'Remarks', 'Comment', 'Comments'],
};
/** Dân tộc. */
export const ETHNICITY: Column = {
  key: 'ethnicity',
  vi: 'Dân tộc',
  en: 'Ethnicity',
  also: ['Thành phần dân tộc', 'DT', 'Ethnic group'],
};
/** Quốc tịch. */
export const NATIONALITY: Column = {
  key: 'nationality',
  vi: 'Quốc tịch',
  en: 'Nationality',
  also: ['QT', 'Citizenship'],
};

/** Other headings of a day of birth. */
export const BIRTH_HEADINGS = [
  'Sinh ngày tháng năm',
  'Ngày sinh/Năm sinh',
  'Năm sinh/Ngày sinh',
  'Ngày/Năm sinh',
  'Ngày sinh hoặc năm sinh',
  'Ngày, tháng, năm sinh hoặc năm sinh',
  'Năm, tháng, ngày sinh',
  'Ngày tháng năm sinh dương lịch',
  'Ngày tháng năm sinh',
  'Ngày, tháng, năm sinh',
  'Năm sinh',
  'Ngày/tháng/năm sinh',
  'Ngày sinh (dd/mm/yyyy)',
  'Ngày tháng sinh',
  'Sinh ngày',
  'Sinh năm',
  'NTNS',
  'N/T/N sinh',
  'Date of birth',
  'Birth date',
  'Birthdate',
  'Birthday',
  'Born',
  'DOB',
  'Year of birth',
];

/** Other headings of an identity number. */
export const ID_HEADINGS = [
  'Số định danh/CCCD',
  'Số ĐDCN/CCCD',
  'CCCD/Số định danh',
  'CCCD/Số ĐDCN',
  'Căn cước/CCCD',
  'CCCD/Căn cước',
  'Số CCCD/Căn cước',
  'Số CCCD/CC',
  'Số thẻ CC',
  'Số căn cước/số định danh',
  'Số căn cước hoặc số định danh',
  'Số căn cước hoặc số định danh cá nhân',
  'Số CCCD hoặc số định danh cá nhân',
  'Số thẻ căn cước/CCCD',
  'Số căn cước/Căn cước công dân',
  'Số căn cước công dân/Số định danh cá nhân',
  'Số định danh cá nhân/CCCD',
  'Số định danh cá nhân/Số căn cước',
  'Số định danh cá nhân/Số CCCD',
  'Số CC/ĐDCN',
  'Mã số định danh/CCCD',
  'Mã định danh/CCCD',
  'Số căn cước/CMND',
  'Số CCCD/CMT',
  'CCCD/CMT',
  'CMT/CCCD',
  'Số CMT/CCCD',
  'Số CMND/Căn cước',
  'Số CMND/Căn cước công dân',
  'Số CMND hoặc CCCD',
  'Số CCCD hoặc CMND',
  'Số căn cước công dân',
  'Số thẻ căn cước',
  'Số thẻ căn cước công dân',
  'Số CCCD',
  'CCCD',
  'Căn cước',
  'Căn cước công dân',
  'Thẻ căn cước',
  'Số thẻ CCCD',
  'Số CC',
  'Số căn cước/CCCD',
  'Số CC/CCCD',
  'CC/CCCD',
  'Số định danh',
  'Số định danh cá nhân',
  'Mã định danh',
  'Mã số định danh',
  'Mã định danh cá nhân',
  'Mã số định danh cá nhân',
  'SĐD',
  'ĐDCN',
  'Số ĐDCN',
  'Số CCCD/ĐDCN',
  'CCCD/ĐDCN',
  'Số CCCD/Số định danh cá nhân',
  'Số căn cước/Số định danh cá nhân',
  'CCCD/CMND',
  'CMND/CCCD',
  'Số CMND/CCCD',
  'Số CCCD/CMND',
  'Số CMND/CCCD/ĐDCN',
  'Identity number',
  'ID number',
  'ID No',
  'Personal identification number',
  'Citizen ID',
  'National ID',
];
