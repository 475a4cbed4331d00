import type { CsvCase } from './csv-case.ts';
import { typedIn, windows1258 } from '../../vietnamese/legacy/encode.ts';

const AN = '1,Nguyễn Văn An,15/03/1958,Nam,028058000001,"Số 5, ngõ 3"';
const BINH = '2,Trần Thị Bình,20/02/2003,Nữ,028303000002,Số 7 phố Mới';
const CUC = '3,Lê Thị Cúc,1960,Nữ,028160000003,Số 9 phố Mới';
const HEAD = 'STT,Họ và tên,Ngày sinh,Giới tính,Số căn cước,Thường trú';
const LIST = [HEAD, AN, BINH, CUC, ''].join('\r\n');

const bytes = (text: string): Buffer => Buffer.from(text, 'latin1');
const lines = (...all: readonly string[]): string => `${all.join('\n')}\n`;
const littleEndian = (text: string): Buffer => Buffer.from(`\ufeff${text}`, 'utf16le');

export const CSV_CASES: readonly CsvCase[] = [
  {
    name: 'csv-total-without-a-word',
    why: 'a total that is only the number of people above it',
    content: lines(HEAD, AN, BINH, CUC, ',,,,,3'),
  },
  {
    name: 'csv-header-of-three-rows',
    why: 'a header of three rows, merged in the workbook it was saved from',
    content: lines(
      'ỦY BAN NHÂN DÂN PHƯỜNG MẪU,,,,,,,,',
      'Khu vực bỏ phiếu số: 4,,,,,,,,',
      'STT,Họ và tên,Thông tin cá nhân,,,,Nơi cư trú,,Bầu đại biểu,,',
      ',,Ngày sinh,Giới tính,,Số CCCD,Thường trú,Tạm trú,QH,HĐND,',
      ',,,Nam,Nữ,,,,,TP,Phường',
      '(1),(2),(3),(4),(5),(6),(7a),(7b),(8),(9),(10)',
      'I. Tổ dân phố số 1,,,,,,,,,,',
      '1,Nguyễn Văn An,15/03/1958,X,,028058000001,"Số 5, ngõ 3",,x,x,x',
      '2,Trần Thị Bình,20/02/2003,,×,028303000002,,Số 7,x,x,',
      'Tổng cộng: 2 cử tri,,,,,,,,,,',
    ),
  },
  {
    name: 'csv-blanks-around-quotes',
    why: 'blanks between a delimiter and the quotes of an address',
    content: lines(HEAD.replaceAll(',', ', '), AN.replaceAll(/,(?! )/g, ' , '), BINH, CUC),
  },
  {
    name: 'csv-letters-lost',
    why: 'saved as ANSI by a Windows that has no Vietnamese letters',
    hasErrors: true,
    content: Buffer.from(
      lines(
        'STT,H? và tên,Ngày sinh,Gi?i tính,Th??ng trú,Ghi chú',
        '1,Nguy?n V?n An,15/03/1958,Nam,S? 5 ngõ 3,?',
        '2,Tr?n Th? Bình,20/02/2003,N?,S? 7 ph? M?i,đã h?i?',
        '3,Lê ?ình Hùng,1960,Nam,S? 9 ph? M?i,có m?t?',
      ).replace('đ', '?'),
      'latin1',
    ),
  },
  {
    name: 'csv-month-first',
    why: 'an American program wrote the whole column',
    content: lines(
      HEAD,
      AN.replace('15/03', '3/15'),
      BINH.replace('20/02/2003', '12/31/2003 0:00'),
      CUC.replace('1960', '3/5/60'),
    ),
    options: ['--dates', 'Ngày sinh=month-first'],
  },
  {
    name: 'csv-serial-days',
    why: 'days that lost their format before they were saved as text, counted from 1904',
    content: lines(HEAD, AN.replace('15/03/1958', '19797'), BINH.replace('20/02/2003', ' 36210 '), CUC),
    options: ['--dates', 'Ngày sinh=1904'],
  },
  {
    name: 'csv-two-digit-years',
    why: 'years of two digits are kept for the check, which reads them by the house rule',
    content: lines(
      HEAD,
      AN.replace('15/03/1958', '15/3/58'),
      BINH.replace('2003', '03'),
      CUC.replace('1960', '60'),
    ),
  },
  { name: 'csv-utf8-bom', why: 'as Excel saves CSV UTF-8', content: `\ufeff${LIST}` },
  { name: 'csv-tcvn3', why: 'typed in .VnTime', content: bytes(typedIn(LIST, 'TCVN3')) },
  {
    name: 'csv-tcvn3-capitals',
    why: 'names in capitals, for which TCVN3 has no letters',
    content: bytes(
      typedIn(
        lines(
          HEAD,
          '1,NGUYỄN VĂN ÁNH,15/03/1958,Nam,028058000001,Số 5',
          '2,TRẦN THỊ BÌNH,1960,Nữ,028160000002,Số 7',
        ),
        'TCVN3',
      ),
    ),
  },
  { name: 'csv-vni', why: 'typed in VNI-Times', content: bytes(typedIn(LIST, 'VNI')) },
  { name: 'csv-vps', why: 'typed in VPS Times', content: bytes(typedIn(LIST, 'VPS')) },
  { name: 'csv-windows-1258', why: 'saved as ANSI on a Vietnamese Windows', content: windows1258(LIST) },
  {
    name: 'csv-utf16-tabs',
    why: 'Excel’s “Unicode Text”',
    file: 'danh-sach.txt',
    content: littleEndian(LIST.replaceAll(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/g, '\t')),
  },
  { name: 'csv-utf16-big-endian', why: 'the other byte order', content: littleEndian(LIST).swap16() },
  {
    name: 'csv-mojibake',
    why: 'UTF-8 that a program took for Windows-1252 and saved again',
    content: new TextDecoder('windows-1252').decode(Buffer.from(LIST)),
  },
  {
    name: 'csv-decomposed',
    why: 'letters and their marks apart, as macOS writes them',
    content: LIST.normalize('NFD'),
  },
  {
    name: 'csv-old-font-in-unicode',
    why: 'headings in Unicode above names in TCVN3',
    content: lines(
      HEAD,
      ...[AN, BINH, CUC].map((row) => new TextDecoder('windows-1252').decode(bytes(typedIn(row, 'TCVN3')))),
    ),
  },
  {
    name: 'csv-encoding-told',
    why: 'too few words to be certain, so the option says it',
    content: bytes('STT,Name,Birth,Sex\n1,Nguy\xd4n An,1958,M\n'),
    options: ['--encoding', 'tcvn3'],
  },
  {
    name: 'csv-semicolons',
    why: 'a Vietnamese Excel parts cells with semicolons',
    content: `sep=;\r\n${LIST.replaceAll(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/g, ';')}`,
  },
  {
    name: 'csv-title-and-signature',
    why: 'a title above, a total and a signature below',
    content: lines(
      'ỦY BAN NHÂN DÂN PHƯỜNG MẪU,,,,,',
      'DANH SÁCH CỬ TRI,,,,,',
      ',,,,,',
      HEAD,
      '(1),(2),(3),(4),(5),(6)',
      AN,
      BINH,
      'Tổng số: 2 cử tri,,,,,',
      ',,,"Ngày 20 tháng 01 năm 2026",,',
      ',,,TM. ỦY BAN NHÂN DÂN,,',
      ',,,CHỦ TỊCH,,',
    ),
  },
  {
    name: 'csv-header-row-told',
    why: 'an older header stands above; the option names the right one',
    content: lines(
      'STT,Họ tên,Năm sinh,Ghi chú',
      'STT,Họ và tên,Ngày sinh,Giới tính',
      '1,Nguyễn Văn An,15/03/1958,Nam',
    ),
    options: ['--header-row', '2'],
  },
  {
    name: 'csv-family-and-given',
    why: 'family and given name in two columns',
    content: lines(
      'STT,Họ và đệm,Tên,Năm sinh,Giới tính',
      '1,Nguyễn Văn,An,1958,Nam',
      '2,Trần,Bình,1960,Nữ',
      '3,,Cúc,1961,Nữ',
    ),
  },
  {
    name: 'csv-merged-name',
    why: 'one heading merged over family and given name',
    content: lines(
      'STT,Họ và tên,,Năm sinh,Giới tính',
      '1,Nguyễn Văn,An,1958,Nam',
      '2,Trần Thị,Bình,1960,Nữ',
    ),
  },
  {
    name: 'csv-three-part-date',
    why: 'day, month and year in three columns under one heading',
    content: lines(
      'STT,Họ và tên,"Ngày, tháng, năm sinh",,,Giới tính',
      ',,Ngày,Tháng,Năm,',
      '1,Nguyễn Văn An,15,3,1958,Nam',
      '2,Trần Thị Bình,,,1960,Nữ',
      '3,Lê Thị Cúc,,5,1961,Nữ',
    ),
  },
  {
    name: 'csv-day-and-year',
    why: 'day with month in one column, the year in the next',
    content: lines(
      'STT,Họ và tên,Ngày tháng,Năm sinh,Giới tính',
      '1,Nguyễn Văn An,15/3,1958,Nam',
      '2,Trần Thị Bình,,1960,Nữ',
    ),
  },
  {
    name: 'csv-birth-under-sex',
    why: 'the year of birth under Nam or Nữ',
    content: lines(
      'STT,Họ và tên,Năm sinh,,Thường trú',
      ',,Nam,Nữ,',
      '1,Nguyễn Văn An,1958,,Số 5',
      '2,Trần Thị Bình,,1960,Số 7',
      '3,Lê Thị Cúc,1961,1961,Số 9',
    ),
  },
  {
    name: 'csv-two-sex-columns',
    why: 'marks in the columns Nam and Nữ',
    content: lines(
      'STT,Họ và tên,Ngày sinh,Nam,Nữ',
      '1,Nguyễn Văn An,1958,x,',
      '2,Trần Thị Bình,1960,,✓',
      '3,Lê Thị Cúc,1961,x,x',
    ),
  },
  {
    name: 'csv-marked-residence',
    why: 'both residences in one column with words before them',
    content: lines(
      'STT,Họ và tên,Ngày sinh,Giới tính,Nơi cư trú',
      '1,Nguyễn Văn An,1958,Nam,Thường trú: Số 5 ngõ 3',
      '2,Trần Thị Bình,1960,Nữ,"Tạm trú: Số 7, phố Mới"',
      '3,Lê Thị Cúc,1961,Nữ,"TT: Số 9, xã Khác; Tạm trú: Số 2"',
    ),
  },
  {
    name: 'csv-residence-told',
    why: 'an address that does not say which; the option does',
    content: lines('STT,Họ và tên,Ngày sinh,Giới tính,Địa chỉ', '1,Nguyễn Văn An,1958,Nam,Số 5'),
    options: ['--map', 'Địa chỉ=Thường trú'],
  },
  {
    name: 'csv-column-left-out',
    why: 'two columns of births, one left out by its letter',
    content: lines('STT,Họ và tên,Ngày sinh,Năm sinh,Giới tính', '1,Nguyễn Văn An,15/03/1958,1958,Nam'),
    options: ['--map', 'D=-'],
  },
  {
    name: 'csv-days-in-every-habit',
    why: 'one column of days as twelve clerks wrote them',
    options: ['--dates', 'Ngày sinh=1900'],
    content: lines(
      'STT,Họ và tên,Ngày sinh,Giới tính',
      ...[
        '5/3/1958',
        '05-03-1958',
        '05.03.1958',
        '1958-03-05',
        '1958-03-05 00:00:00',
        'ngày 5 tháng 3 năm 1958',
        '05031958',
        '5-thg 3-1958',
        '5-Mar-1958',
        '03/1958',
        '1958',
        '00/00/1958',
        '--/03/1958',
        '03/25/1958',
        '31/02/1958',
        '5/3/58',
        '39522',
        'không rõ',
      ].map((day, index) => `${index + 1},Nguyễn Văn ${'ABCDEGHIKLMNOPQRST'[index]},${day},Nam`),
    ),
  },
  {
    name: 'csv-numbers-in-every-habit',
    why: 'identity numbers as programs and clerks leave them',
    content: lines(
      'STT,Họ và tên,Ngày sinh,Giới tính,Số CCCD,Số CMND cũ',
      ...[
        '028058000001',
        '028 058 000 001',
        '028.058.000.001',
        "'028058000001",
        '28058000001',
        '2.8058000001E+10',
        '1.03012E+09',
        '028058000001.0',
        '012345678',
        'chưa có',
        '\u200e028058000001',
      ].map((id, index) => `${index + 1},Nguyễn Văn ${'ABCDEGHIKLM'[index]},1958,Nam,${id},012 345 678`),
    ),
  },
  {
    name: 'csv-invisible',
    why: 'zero-width, bidirectional and no-break characters in names',
    content: lines(
      'STT,Họ và tên,Ngày sinh,Giới tính',
      '1,\u202aNguyễn\u00a0Văn\u200b An\u202c,1958,Nam',
      '2,Trần  Thị Bình ,1960, nữ ',
    ),
  },
  {
    name: 'csv-formulas',
    why: 'cells that a spreadsheet would run',
    content: lines(
      'STT,Họ và tên,Ngày sinh,Giới tính,Ghi chú',
      "1,Nguyễn Văn An,1958,Nam,'=1+1",
      '2,Trần Thị Bình,1960,Nữ,@x',
      '3,Lê Thị Cúc,1961,Nữ,-',
    ),
  },
  {
    name: 'csv-marks-of-form-31',
    why: 'ballots marked in every way',
    content: lines(
      'STT,Họ và tên,Ngày sinh,Giới tính,ĐBQH,HĐND tỉnh,HĐND xã',
      '1,Nguyễn Văn An,1958,Nam,x,X,×',
      '2,Trần Thị Bình,1960,Nữ,✓,1,có',
      '3,Lê Thị Cúc,1961,Nữ,o,0,',
      '4,Phạm Văn Dũng,1962,Nam,x,?,không',
    ),
  },
  {
    name: 'csv-groups-over-parts',
    why: 'one word over Nam and Nữ, a card with its day of issue, an address in four columns',
    content: lines(
      'STT,Họ và tên,Giới,,Ngày sinh,,,Số CCCD/CMND,,,Hộ khẩu thường trú,,,,Điện thoại',
      ',,Nam,Nữ,Ngày,Tháng,Năm,Số,Ngày cấp,Nơi cấp,Số nhà,Đường,Tổ,Phường,',
      '1,Nguyễn Văn An,x,,15,3,1958,028058000001,10/05/2021,Cục CSQLHC,5,Trần Phú,3,Mẫu,0900000001',
      '2,Trần Thị Bình,,x,,,1960,028160000002,11/05/2021,Cục CSQLHC,Số 7,,Tổ 4,phường Mẫu,',
    ),
  },
  {
    name: 'csv-address-told',
    why: 'a village and a commune under Địa chỉ, of which the answer is for both',
    content: lines(
      'STT,Họ và tên,Sinh ngày,,Địa chỉ,',
      ',,Nam,Nữ,Thôn/Tổ,Xã',
      '1,Nguyễn Văn An,15/03/1958,,Thôn Đông,Mẫu',
      '2,Trần Thị Bình,,1960,Thôn Đoài,xã Mẫu',
      '3,Lê Thị Cúc,,,Thôn Đoài,',
    ),
    options: ['--map', 'F=permanent'],
  },
  {
    name: 'csv-same-heading-twice',
    why: 'two columns of one heading, told apart by their letters, above a second row of headings',
    content: lines(
      'STT,Họ và tên,Ngày sinh,Giới tính,,Nơi cư trú,Nơi cư trú',
      ',,,Nam,Nữ,,',
      '1,Nguyễn Văn An,15/03/1958,x,,Số 5,',
      '2,Trần Thị Bình,1960,,x,,Số 7',
    ),
    options: ['--map', 'F=permanent', '--map', 'G=temporary'],
  },
  {
    name: 'csv-households-and-pages',
    why: 'a line above each household, page numbers, sums carried over, the header again',
    content: lines(
      'DANH SÁCH CỬ TRI,,,,',
      'STT,Họ và tên,Ngày sinh,Giới tính,Thường trú',
      'A,B,1,2,3=1+2',
      'I. Tổ dân phố số 1,,,,',
      'Hộ số 12,,,,',
      '1,Nguyễn Văn An,15/03/1958,Nam,Số 5',
      '2,Trần Thị Bình,20/02/1960,Nữ,Số 5',
      'Hộ bà: Lê Thị Cúc,,,,',
      '3,Lê Thị Cúc,1961,Nữ,Số 9',
      ',Cộng chuyển trang sau,3,,',
      ',,,- 2 -,',
      'STT,Họ và tên,Ngày sinh,Giới tính,Thường trú',
      'A,B,1,2,3=1+2',
      ',Mang sang,3,,',
      'II,Thôn Đông,,,',
      '4,Mang Sang,1958,Nam,Số 11',
      'B. CỬ TRI TẠM TRÚ,,,,',
      '5,Cộng Hộ,,,',
      'Tổng cộng: 5 người,,,,',
      'Trong đó: Nam 2; Nữ 2,,,,',
      '(Danh sách có 5 người),,,,',
      ',,,"Mẫu, ngày … tháng … năm 2026",',
    ),
  },
  {
    name: 'csv-as-above',
    why: '“nt”, “như trên” and ditto marks; one of them below nothing',
    content: lines(
      'STT,Họ và tên,Ngày sinh,Giới tính,Dân tộc,Thường trú',
      '1,Nguyễn Văn An,1958,Nam,-nt-,"Số 5, tổ 3"',
      '2,Trần Thị Bình,1960,Nữ,Kinh,nt',
      '3,Lê Thị Cúc,1961,Nữ,"""",Như trên',
      '4,Phạm Văn Dũng,1962,Nam,Tày,Số 9',
    ),
  },
  {
    name: 'csv-two-lists-below-each-other',
    why: 'a second list with its title below the signature of the first',
    content: lines(
      ...['An', 'Bình'].flatMap((name) => [
        'ỦY BAN NHÂN DÂN,,,CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM,',
        'PHƯỜNG MẪU,,,Độc lập - Tự do - Hạnh phúc,',
        'DANH SÁCH CỬ TRI,,,,',
        HEAD.replace(',Số căn cước', ''),
        'I,II,III,IV,V',
        `1,Nguyễn Văn ${name},15/03/1958,Nam,Số 5`,
        `2,Trần Thị ${name},1960,Nữ,Số 7`,
        'Người lập biểu,,,TM. ỦY BAN NHÂN DÂN,',
        'Đinh Thị Ký,,,Mạc Văn Dấu,',
      ]),
    ),
  },
];
