import type { CsvCase } from './csv-case.ts';

const lines = (...all: readonly string[]): string => `${all.join('\n')}\n`;

/** Tables other than that of voters, as offices lay them out. */
export const TABLE_CASES: readonly CsvCase[] = [
  {
    name: 'csv-candidates-of-form-22',
    as: 'candidates',
    why: 'form 22 twice on one sheet: council and constituency stand in the titles only',
    content: lines(
      ...[
        ['1', 'Nguyễn Văn An', '15/03/1978', 'Nam'],
        ['2', 'Trần Thị Bình', '20/02/1983', 'Nữ'],
      ].flatMap(([number, name, birth, sex]) => [
        'ỦY BAN BẦU CỬ,,,,,CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM,,,,,,,,,,,,',
        'PHƯỜNG MẪU,,,,,Độc lập - Tự do - Hạnh phúc,,,,,,,,,,,,',
        'DANH SÁCH CHÍNH THỨC,,,,,,,,,,,,,,,,,',
        'NHỮNG NGƯỜI ỨNG CỬ ĐẠI BIỂU HỘI ĐỒNG NHÂN DÂN PHƯỜNG MẪU KHÓA II NHIỆM KỲ 2026-2031,,,,,,,,,,,,,,,,,',
        `Đơn vị bầu cử số: ${number},,,,,,,,,,,,,,,,,`,
        `"Gồm các tổ dân phố ${number}1, ${number}2",,,,,,,,,,,,,,,,,`,
        'STT,Họ và tên(3),"Ngày, tháng, năm sinh",Giới tính,Quốc tịch,Dân tộc,Tôn giáo,Quê quán,Nơi ở hiện nay,Trình độ,,,,,"Nghề nghiệp, chức vụ",Nơi công tác,Ngày vào Đảng (nếu có),Là đại biểu HĐND (nếu có)',
        ',,,,,,,,,Giáo dục phổ thông,"Chuyên môn, nghiệp vụ","Học hàm, học vị",Lý luận chính trị,Ngoại ngữ,,,,',
        `1,${name},${birth},${sex},Việt Nam,Kinh,Không,"xã Mẫu, tỉnh Mẫu","Tổ 5, phường Mẫu",12/12,Đại học,,Trung cấp,,Giáo viên,Trường THCS Mẫu,,`,
        ',,,,,,,,,,,TM. ỦY BAN BẦU CỬ,,,,,,',
        ',,,,,,,,,,,CHỦ TỊCH,,,,,,',
        ',,,,,,,,,,,Mạc Văn Dấu,,,,,,',
      ]),
    ),
  },
  {
    name: 'csv-committees-of-an-annex',
    as: 'committees',
    why: 'teams and boards below each other, Ông and Bà before the names, the sex told by them alone',
    content: lines(
      'PHỤ LỤC,,,',
      'DANH SÁCH CÁC TỔ CHỨC PHỤ TRÁCH BẦU CỬ,,,',
      '(Kèm theo Quyết định số 45/QĐ-UBND ngày 20/01/2026),,,',
      'STT,Họ và tên,"Chức vụ, đơn vị công tác",Chức danh',
      'A. BAN BẦU CỬ ĐẠI BIỂU HĐND PHƯỜNG MẪU,,,',
      '1. Ban bầu cử số 1,,,',
      '1,Ông Nguyễn Văn An,Phó Chủ tịch HĐND,Trưởng ban',
      '2,Bà Trần Thị Bình,Văn phòng,"Ủy viên, Thư ký"',
      'B. TỔ BẦU CỬ,,,',
      'Tổ bầu cử số 04 - Nhà văn hóa thôn Đông,,,',
      '1,Ông Ông Ích Mẫu,Bí thư Chi bộ,Chủ tịch Hội Nông dân - Tổ trưởng',
      '2,Bà Lê Thị Cúc,Cử tri,Uỷ viên thư ký',
      '(Danh sách gồm 04 người),,,',
    ),
  },
  {
    name: 'csv-areas-of-a-decision',
    as: 'areas',
    why: 'areas below the lines of their constituencies, their neighbourhoods in every habit',
    options: ['--map', 'Đơn vị bầu cử=commune_constituency'],
    content: lines(
      'DANH SÁCH CÁC KHU VỰC BỎ PHIẾU,,,,',
      'STT,Khu vực bỏ phiếu,Địa điểm,Phạm vi,Số cử tri',
      'I. ĐƠN VỊ BẦU CỬ SỐ 1,,,,',
      '1,Khu vực bỏ phiếu số 01,Nhà văn hóa,"Gồm các tổ dân phố số 1, 2 và 3",1.250',
      '2,Khu vực bỏ phiếu số 02 (Doanh trại),Hội trường,từ Tổ 4 đến Tổ 6,800',
      'II. ĐƠN VỊ BẦU CỬ SỐ 2,,,,',
      '3,Khu vực bỏ phiếu số 03,Đình làng,"Các thôn: Thượng, Hạ",950',
      'Tổng cộng,,,,3.000',
      ',,,CHỦ TỊCH,',
    ),
  },
  {
    name: 'csv-plan-of-work',
    as: 'tasks',
    why: 'a plan in parts, its days before, by and between',
    content: lines(
      'TT,Nội dung công việc,Thời gian thực hiện,Cơ quan chủ trì,Cơ quan phối hợp,Sản phẩm/Ghi chú',
      'I,CÔNG TÁC CHỈ ĐẠO,,,,',
      '1,Ban hành kế hoạch,Trước ngày 15/01/2026,UBND phường,UBMTTQ,Kế hoạch',
      '2,Họp giao ban,Thường xuyên,Đảng ủy,,',
      'II,TUYÊN TRUYỀN,,,,',
      '1,Treo băng rôn,Từ 05/01 đến 10/01/2026,Văn phòng,,',
      '2,In tài liệu,Chậm nhất 17 giờ ngày 01/02/2026,Văn phòng,,',
      'Nơi nhận:,,,CHỦ TỊCH,,',
    ),
  },
];
