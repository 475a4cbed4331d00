import type { CsvCase } from './csv-case.ts';

const HEAD = 'STT,Họ và tên,Ngày sinh,Giới tính,Thường trú';
const lines = (...all: readonly string[]): string => `${all.join('\n')}\n`;

/** Rows that are easily taken for something else, and lines that are easily taken for rows. */
export const ROW_CASES: readonly CsvCase[] = [
  {
    name: 'csv-rows-below-a-remark',
    why: 'people below a remark are read, people below a signature are named',
    content: lines(
      HEAD,
      '1,Nguyễn Văn An,1958,Nam,Số 5',
      'Ghi chú: những người sau chưa rõ ngày sinh,,,,',
      ',Trần Văn Bê,,Nam,Số 7',
      ',Trương Ban,,,',
      'Tổng số: 3 người,,,,',
      'Người lập biểu,,,TM. ỦY BAN NHÂN DÂN,',
      'Đinh Thị Ký,,,Mạc Văn Dấu,',
      ',Lê Thị Xê,,Nữ,Số 9',
    ),
  },
  {
    name: 'csv-area-beside-the-name',
    why: 'few columns, an area written out in each row, and a line for two areas',
    content: lines(
      'KVBP,Họ và tên,Ngày sinh,Giới tính',
      'KVBP 4,Nguyễn Văn An,1980,Nam',
      'KVBP 4,Trần Thị Bình,,Nữ',
      'KVBP 4,Lê Văn Cường,1970,',
      'Khu vực bỏ phiếu số 5,,,',
      ',Phạm Thị Dung,1990,Nữ',
      'Khu vực bỏ phiếu số 6 và 7,,,',
      ',Phạm Thị Én,1991,Nữ',
    ),
  },
  {
    name: 'csv-as-above-below-a-title',
    why: '“nt” in the first row of another area takes nothing from the area above',
    content: lines(
      HEAD.replace('Thường trú', 'Dân tộc'),
      'Khu vực bỏ phiếu số 6,,,,',
      '1,Nguyễn Văn An,1958,Nam,Tày',
      '2,Nguyễn Văn Ân,1985,Nam,nt',
      'Khu vực bỏ phiếu số 7,,,,',
      '1,Trần Văn Bê,1960,Nam,nt',
    ),
  },
  {
    name: 'csv-areas-of-bare-numbers',
    as: 'areas',
    why: 'the first area is 1, its neighbourhood 2, its constituency 3',
    content: lines('Số khu vực,Tổ dân phố,Đơn vị bầu cử HĐND xã', '1,2,3', '2,3,3', '3,Tổ 9 đến tổ 5,4'),
  },
  {
    name: 'csv-tasks-numbered-i-ii-iii',
    as: 'tasks',
    why: 'tasks numbered as parts are, one called like a total and one like a remark',
    content: lines(
      'STT,Công việc,Hạn',
      'I,Họp Ủy ban bầu cử,',
      'II,Tổng số phiếu in,',
      'III,Ghi chú: chuẩn bị hòm phiếu,',
      'IV,Kết thúc nộp hồ sơ ứng cử,05/02/2026',
      '1,HỌP BAN BẦU CỬ,',
      '1.1,Chuẩn bị,01/02/2026',
      '2,In thẻ cử tri,20/02/2026',
    ),
  },
  {
    name: 'csv-candidates-in-parts',
    as: 'candidates',
    why: 'a line for a part of the list, its number in a cell of its own',
    content: lines(
      'STT,Họ và tên,Ngày sinh,Giới tính,Cấp,Đơn vị bầu cử',
      'I,Khối Đảng,,,,',
      '1,Nguyễn Văn An,1980,Nam,HĐND phường,1',
      'II,Khối đoàn thể,,,,',
      '2,H’Hen Niê,1985,Nữ,HĐND phường,1',
    ),
  },
];
