// Awkward workbooks as offices have them, each with what it must be read as. People are invented.
// `sheets` are given to the writer of the tests; `as` has LibreOffice save the workbook in another format.

const text = (value) => value;
const shared = (value) => ({ shared: value });
const number = (value, style) =>
  style === undefined ? { number: String(value) } : { number: String(value), style };
const merge = (...ranges) =>
  `<mergeCells>${ranges.map((range) => `<mergeCell ref="${range}"/>`).join('')}</mergeCells>`;
const DAY = ['dd/mm/yyyy'];

const HEADER = [
  'STT',
  'Họ và tên',
  'Ngày sinh',
  'Giới tính',
  'Số căn cước',
  'Thường trú',
  'Khu vực bỏ phiếu',
];
const AN = ['1', 'Nguyễn Văn An', '15/03/1958', 'Nam', '028058000001', 'Tổ 5', '4'];
const BINH = ['2', 'Trần Thị Bình', '20/02/2003', 'Nữ', '028303000002', 'Tổ 6', '4'];
const CUC = ['3', 'Lê Thị Cúc', '1960', 'Nữ', '028160000003', 'Tổ 6', '4'];
const withoutArea = (row) => row.slice(0, 6);

const FORM_31 = {
  name: 'Mẫu 31',
  rows: [
    ['ỦY BAN NHÂN DÂN PHƯỜNG MẪU'],
    ['DANH SÁCH CỬ TRI'],
    ['Khu vực bỏ phiếu số 4 thuộc phường Mẫu'],
    [
      'STT',
      'Họ và tên',
      'Ngày tháng năm sinh',
      'Giới tính',
      undefined,
      'Số Căn cước',
      'Nơi cư trú',
      undefined,
      undefined,
      'Ghi chú',
    ],
    [undefined, undefined, undefined, 'Nam', 'Nữ', undefined, 'Thường trú', 'Tạm trú', 'Nơi ở hiện tại'],
    ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7a)', '(7b)', '(7c)', '(8)'],
    [number(1), 'Nguyễn Văn An', number(21259, 1), 'x', undefined, '028058000001', 'Tổ 5'],
    [number(2), 'Trần Thị Bình', number(37672, 1), undefined, 'x', '028303000002', undefined, 'Tổ 6'],
    ['Tổng số', undefined, undefined, number(1), number(1)],
    [undefined, undefined, undefined, undefined, undefined, 'TM. ỦY BAN NHÂN DÂN'],
  ],
  behind: merge('A1:J1', 'A2:J2', 'A3:J3', 'A4:A5', 'B4:B5', 'C4:C5', 'D4:E4', 'F4:F5', 'G4:I4', 'J4:J5'),
};
const FORM_31_READ = {
  header: [
    'STT',
    'Họ và tên',
    'Ngày tháng năm sinh',
    'Giới tính / Nam',
    'Giới tính / Nữ',
    'Số Căn cước',
    'Nơi cư trú / Thường trú',
    'Nơi cư trú / Tạm trú',
    'Nơi cư trú / Nơi ở hiện tại',
    'Ghi chú',
    'Khu vực bỏ phiếu',
  ],
  rows: [
    ['Mẫu 31!7', '1', 'Nguyễn Văn An', '1958-03-15', 'x', '', '028058000001', 'Tổ 5', '', '', '', '4'],
    ['Mẫu 31!8', '2', 'Trần Thị Bình', '2003-02-20', '', 'x', '028303000002', '', 'Tổ 6', '', '', '4'],
  ],
  findings: ['Mẫu 31!3 table/value-from-title', 'Mẫu 31!9 table/total-row'],
};

export const CASES = {
  'workbook-form-31': { sheets: [FORM_31], options: { formats: DAY }, expected: FORM_31_READ },
  'workbook-form-31-ods': { sheets: [FORM_31], options: { formats: DAY }, as: 'ods', expected: FORM_31_READ },
  'workbook-form-31-xls': { sheets: [FORM_31], options: { formats: DAY }, as: 'xls', expected: FORM_31_READ },
  'workbook-form-31-libreoffice': {
    sheets: [FORM_31],
    options: { formats: DAY },
    as: 'xlsx',
    expected: FORM_31_READ,
  },
  'workbook-group-of-sex': {
    sheets: [
      {
        name: 'DS',
        rows: [
          ['DANH SÁCH CỬ TRI'],
          ['STT', 'Họ và tên', 'Ngày sinh', 'Giới', undefined, 'Giấy tờ', undefined, undefined, 'Ghi chú'],
          [undefined, undefined, undefined, 'Nam', 'Nữ', 'Số CCCD', 'Cấp ngày', 'Cấp tại'],
          ['1', 'Nguyễn Văn An', '15/03/1958', 'x', undefined, '028058000001', '10/05/2021', 'Cục CSQLHC'],
          ['Trang 2'],
          ['2', 'Trần Thị Bình', '20/02/2003', undefined, 'x', '028303000002', '11/05/2021', 'Cục CSQLHC'],
        ],
        behind: merge('A1:I1', 'A2:A3', 'B2:B3', 'C2:C3', 'D2:E2', 'F2:H2', 'I2:I3'),
      },
    ],
    expected: {
      header: [
        'STT',
        'Họ và tên',
        'Ngày sinh',
        'Giới / Nam',
        'Giới / Nữ',
        'Giấy tờ / Số CCCD',
        'Giấy tờ / Cấp ngày',
        'Giấy tờ / Cấp tại',
        'Ghi chú',
      ],
      rows: [
        ['DS!4', '1', 'Nguyễn Văn An', '15/03/1958', 'x', '', '028058000001', '10/05/2021', 'Cục CSQLHC', ''],
        ['DS!6', '2', 'Trần Thị Bình', '20/02/2003', '', 'x', '028303000002', '11/05/2021', 'Cục CSQLHC', ''],
      ],
      findings: ['DS!5 table/total-row'],
    },
  },
  'workbook-header-of-three-rows': {
    sheets: [
      {
        name: 'DS',
        rows: [
          ['DANH SÁCH CỬ TRI'],
          [
            'STT',
            'Họ và tên',
            'Thông tin cá nhân',
            undefined,
            undefined,
            undefined,
            'Bầu đại biểu',
            undefined,
            undefined,
          ],
          [undefined, undefined, 'Ngày sinh', 'Giới tính', undefined, 'Số CCCD', 'QH', 'HĐND', undefined],
          [undefined, undefined, undefined, 'Nam', 'Nữ', undefined, undefined, 'TP', 'Phường'],
          ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)', '(9)'],
          ['1', 'Nguyễn Văn An', '15/03/1958', 'x', undefined, '028058000001', 'x', 'x', 'x'],
          ['2', 'Trần Thị Bình', '20/02/2003', undefined, 'x', '028303000002', 'x', 'x'],
        ],
        behind: merge('A2:A4', 'B2:B4', 'C2:F2', 'C3:C4', 'D3:E3', 'F3:F4', 'G2:I2', 'G3:G4', 'H3:I3'),
      },
    ],
    expected: {
      header: [
        'STT',
        'Họ và tên',
        'Thông tin cá nhân / Ngày sinh',
        'Thông tin cá nhân / Giới tính / Nam',
        'Thông tin cá nhân / Giới tính / Nữ',
        'Thông tin cá nhân / Số CCCD',
        'Bầu đại biểu / QH',
        'Bầu đại biểu / HĐND / TP',
        'Bầu đại biểu / HĐND / Phường',
      ],
      rows: [
        ['DS!6', '1', 'Nguyễn Văn An', '15/03/1958', 'x', '', '028058000001', 'x', 'x', 'x'],
        ['DS!7', '2', 'Trần Thị Bình', '20/02/2003', '', 'x', '028303000002', 'x', 'x', ''],
      ],
      findings: [],
    },
  },
  'workbook-prefixed-elements': {
    sheets: [{ name: 'KV4', rows: [HEADER, AN.map(shared)] }],
    options: { prefix: 'x' },
    expected: { header: HEADER, rows: [['KV4!2', ...AN]], findings: [] },
  },
  'workbook-with-macros': {
    file: 'voters.xlsm',
    sheets: [{ name: 'KV4', rows: [HEADER, AN] }],
    options: { extra: { 'xl/vbaProject.bin': 'no macro' } },
    expected: { header: HEADER, rows: [['KV4!2', ...AN]], findings: [] },
  },
  'workbook-one-sheet-an-area': {
    sheets: [
      { name: 'KV1', rows: [['DANH SÁCH'], withoutArea(HEADER), withoutArea(AN)] },
      {
        name: 'Tổng hợp',
        rows: [
          ['Khu vực bỏ phiếu', 'Nam', 'Nữ'],
          ['1', '1', '0'],
          ['2', '0', '1'],
        ],
      },
      { name: 'KV 02', rows: [withoutArea(HEADER), withoutArea(BINH)] },
      {
        name: 'Khu vực 10',
        rows: [
          ['STT', 'Họ và tên', 'Giới tính', 'Ngày sinh', 'Số căn cước', 'Thường trú', 'Ghi chú'],
          ['3', 'Lê Thị Cúc', 'Nữ', '1960', '028160000003', 'Tổ 6', 'mới'],
        ],
      },
    ],
    expected: {
      header: [
        'STT',
        'Họ và tên',
        'Ngày sinh',
        'Giới tính',
        'Số căn cước',
        'Thường trú',
        'Khu vực bỏ phiếu',
        'Ghi chú',
      ],
      rows: [
        ['KV1!3', ...withoutArea(AN), '1', ''],
        ['KV 02!2', ...withoutArea(BINH), '2', ''],
        ['Khu vực 10!2', ...withoutArea(CUC), '10', 'mới'],
      ],
      findings: [
        'KV1 table/value-from-title',
        'KV 02 table/value-from-title',
        'Khu vực 10 table/value-from-title',
        'Tổng hợp table/sheet-unread',
      ],
    },
  },
  'workbook-area-lines': {
    sheets: [
      {
        name: 'Danh sách',
        rows: [
          withoutArea(HEADER),
          ['Khu vực bỏ phiếu số: 4 (Nhà văn hóa tổ 5)'],
          withoutArea(AN),
          ['I. Tổ dân phố số 6'],
          withoutArea(BINH),
          [undefined, undefined, 'Khu vực bỏ phiếu số:', undefined, '05'],
          withoutArea(CUC),
        ],
        behind: merge('A2:F2'),
      },
    ],
    expected: {
      header: [...withoutArea(HEADER), 'Khu vực bỏ phiếu', 'Tổ dân phố'],
      rows: [
        ['Danh sách!3', ...withoutArea(AN), '4', ''],
        ['Danh sách!5', ...withoutArea(BINH), '4', 'Tổ dân phố số 6'],
        ['Danh sách!7', ...withoutArea(CUC), '5', ''],
      ],
      findings: [
        'Danh sách!2 table/value-from-title',
        'Danh sách!4 table/value-from-title',
        'Danh sách!6 table/value-from-title',
      ],
    },
  },
  'workbook-days-of-every-kind': {
    sheets: [
      {
        name: 'KV4',
        rows: [
          HEADER,
          ['1', 'Nguyễn Văn An', number(21259, 1), 'Nam', '', 'Tổ 5', '4'],
          ['2', 'Trần Thị Bình', number('37672.75', 2), 'Nữ', '', 'Tổ 5', '4'],
          ['3', 'Lê Thị Cúc', number(1960), 'Nữ', '', 'Tổ 5', '4'],
          ['4', 'Đỗ Văn Dũng', '05/11/1971', 'Nam', '', 'Tổ 5', '4'],
          ['5', 'Bùi Văn Em', { xml: '<c t="d"><v>1988-12-31</v></c>' }, 'Nam', '', 'Tổ 5', '4'],
          ['6', 'Vũ Thị Gấm', number(60, 1), 'Nữ', '', 'Tổ 5', '4'],
          ['7', 'Hồ Văn Hải', number(29221), 'Nam', '', 'Tổ 5', '4'],
        ],
      },
    ],
    options: { formats: ['dd/mm/yyyy', 'dd/mm/yyyy hh:mm'] },
    expected: {
      header: HEADER,
      rows: [
        ['KV4!2', '1', 'Nguyễn Văn An', '1958-03-15', 'Nam', '', 'Tổ 5', '4'],
        ['KV4!3', '2', 'Trần Thị Bình', '2003-02-20 18:00:00', 'Nữ', '', 'Tổ 5', '4'],
        ['KV4!4', '3', 'Lê Thị Cúc', '1960', 'Nữ', '', 'Tổ 5', '4'],
        ['KV4!5', '4', 'Đỗ Văn Dũng', '05/11/1971', 'Nam', '', 'Tổ 5', '4'],
        ['KV4!6', '5', 'Bùi Văn Em', '1988-12-31', 'Nam', '', 'Tổ 5', '4'],
        ['KV4!7', '6', 'Vũ Thị Gấm', '1900-02-29', 'Nữ', '', 'Tổ 5', '4'],
        ['KV4!8', '7', 'Hồ Văn Hải', '29221', 'Nam', '', 'Tổ 5', '4'],
      ],
      findings: [],
    },
  },
  'workbook-days-from-1904': {
    sheets: [{ name: 'KV4', rows: [HEADER, [...AN.slice(0, 2), number(19797, 1), ...AN.slice(3)]] }],
    options: { formats: DAY, date1904: true },
    expected: {
      header: HEADER,
      rows: [['KV4!2', ...AN.slice(0, 2), '1958-03-15', ...AN.slice(3)]],
      findings: [],
    },
  },
  'workbook-numbers-of-people': {
    sheets: [
      {
        name: 'KV4',
        rows: [
          HEADER,
          ['1', 'Nguyễn Văn An', '1958', 'Nam', '028058000001', 'Tổ 5', '4'],
          ['2', 'Trần Thị Bình', '2003', 'Nữ', number(3303000002), 'Tổ 5', '4'],
          ['3', 'Lê Thị Cúc', '1960', 'Nữ', number(3160000003, 1), 'Tổ 5', '4'],
          ['4', 'Đỗ Văn Dũng', '1971', 'Nam', number('1.03012E+09'), 'Tổ 5', '4'],
          ['5', 'Bùi Văn Em', '1988', 'Nam', number('1.001088000005E+12'), 'Tổ 5', '4'],
          ['6', 'Vũ Thị Gấm', '1990', 'Nữ', "'028190000006", 'Tổ 5', '4'],
          ['7', 'Hồ Văn Hải', '1990', 'Nam', '028 090 000007', 'Tổ 5', '4'],
        ],
      },
    ],
    options: { formats: ['000000000000'] },
    expected: {
      header: HEADER,
      rows: [
        ['KV4!2', '1', 'Nguyễn Văn An', '1958', 'Nam', '028058000001', 'Tổ 5', '4'],
        ['KV4!3', '2', 'Trần Thị Bình', '2003', 'Nữ', '3303000002', 'Tổ 5', '4'],
        ['KV4!4', '3', 'Lê Thị Cúc', '1960', 'Nữ', '003160000003', 'Tổ 5', '4'],
        ['KV4!5', '4', 'Đỗ Văn Dũng', '1971', 'Nam', '1.03012E+09', 'Tổ 5', '4'],
        ['KV4!6', '5', 'Bùi Văn Em', '1988', 'Nam', '1.001088000005E+12', 'Tổ 5', '4'],
        ['KV4!7', '6', 'Vũ Thị Gấm', '1990', 'Nữ', "'028190000006", 'Tổ 5', '4'],
        ['KV4!8', '7', 'Hồ Văn Hải', '1990', 'Nam', '028 090 000007', 'Tổ 5', '4'],
      ],
      findings: [],
    },
  },
  'workbook-hidden-and-filtered': {
    sheets: [
      {
        name: 'KV4',
        rows: [HEADER, AN, BINH, CUC],
        before: '<cols><col min="5" max="5" width="12" hidden="1"/></cols>',
        behind:
          '<autoFilter ref="A1:G4"><filterColumn colId="3"><filters><filter val="Nam"/></filters></filterColumn></autoFilter>',
        rowAttributes: { 3: 'hidden="1"', 4: 'hidden="1"' },
      },
    ],
    expected: {
      header: HEADER,
      rows: [
        ['KV4!2', ...AN],
        ['KV4!3', ...BINH],
        ['KV4!4', ...CUC],
      ],
      findings: ['KV4!3 table/hidden-rows'],
    },
  },
  'workbook-old-copy-hidden': {
    sheets: [
      { name: 'Bản cũ', state: 'hidden', rows: [HEADER, AN, BINH, CUC] },
      { name: 'Danh sách', rows: [HEADER, AN, BINH] },
    ],
    expected: {
      header: HEADER,
      rows: [
        ['Danh sách!2', ...AN],
        ['Danh sách!3', ...BINH],
      ],
      findings: ['Bản cũ table/sheet-unread'],
    },
  },
  'workbook-formulas': {
    sheets: [
      {
        name: 'KV4',
        rows: [
          HEADER,
          [
            { xml: '<c><f>ROW()-1</f><v>1</v></c>' },
            { xml: '<c t="str"><f>A2&amp;""</f><v>Nguyễn Văn An</v></c>' },
            ...AN.slice(2),
          ],
          [...BINH.slice(0, 2), { xml: '<c t="e"><f>#REF!+1</f><v>#REF!</v></c>' }, ...BINH.slice(3)],
          [...CUC.slice(0, 6), { xml: '<c><f>VLOOKUP(A4,X:Y,2)</f></c>' }],
        ],
      },
    ],
    expected: {
      header: HEADER,
      rows: [
        ['KV4!2', ...AN],
        ['KV4!3', ...BINH.slice(0, 2), '#REF!', ...BINH.slice(3)],
        ['KV4!4', ...CUC.slice(0, 6), ''],
      ],
      findings: ['KV4!4 area table/formula-error'],
    },
  },
  'workbook-merged-down': {
    sheets: [
      {
        name: 'KV4',
        rows: [
          ['STT', 'Số hộ', 'Họ và tên', 'Ngày sinh', 'Giới tính', 'Thường trú'],
          ['1', '12', 'Nguyễn Văn An', '1958', 'Nam', 'Số 3, tổ 5'],
          ['2', undefined, 'Trần Thị Bình', '1960', 'Nữ'],
          ['3', undefined, 'Nguyễn Văn Cường', '1990', 'Nam'],
          ['4', '13', 'Lê Thị Cúc', '1960', 'Nữ', 'Số 4, tổ 5'],
        ],
        behind: merge('B2:B4', 'F2:F4'),
      },
    ],
    expected: {
      header: ['STT', 'Số hộ', 'Họ và tên', 'Ngày sinh', 'Giới tính', 'Thường trú', 'Khu vực bỏ phiếu'],
      rows: [
        ['KV4!2', '1', '12', 'Nguyễn Văn An', '1958', 'Nam', 'Số 3, tổ 5', '4'],
        ['KV4!3', '2', '12', 'Trần Thị Bình', '1960', 'Nữ', 'Số 3, tổ 5', '4'],
        ['KV4!4', '3', '12', 'Nguyễn Văn Cường', '1990', 'Nam', 'Số 3, tổ 5', '4'],
        ['KV4!5', '4', '13', 'Lê Thị Cúc', '1960', 'Nữ', 'Số 4, tổ 5', '4'],
      ],
      findings: ['KV4 table/value-from-title'],
    },
  },
  'workbook-name-in-two-cells': {
    sheets: [
      {
        name: 'Danh sách',
        rows: [
          ['STT', 'Họ và tên', undefined, 'Ngày sinh', 'Giới tính', 'Ghi chú', undefined],
          ['1', 'Nguyễn Văn', 'An', '1958', 'Nam', 'chuyển đến'],
          ['2', 'Trần Thị', 'Bình', '1960', 'Nữ'],
        ],
        behind: merge('B1:C1', 'F1:G1'),
      },
    ],
    expected: {
      header: ['STT', 'Họ và tên', '', 'Ngày sinh', 'Giới tính', 'Ghi chú', ''],
      rows: [
        ['Danh sách!2', '1', 'Nguyễn Văn An', '', '1958', 'Nam', 'chuyển đến', ''],
        ['Danh sách!3', '2', 'Trần Thị Bình', '', '1960', 'Nữ', '', ''],
      ],
      findings: [],
    },
  },
  'workbook-texts-in-runs': {
    sheets: [
      {
        name: 'KV4',
        rows: [
          HEADER,
          [
            '1',
            {
              xml: '<c t="inlineStr"><is><r><rPr><b/></rPr><t xml:space="preserve">Nguyễn </t></r><r><t>Văn An</t></r><rPh sb="0" eb="2"><t>an</t></rPh></is></c>',
            },
            ...AN.slice(2, 5),
            'Số 1,_x000D_\ntổ 5',
            '4',
          ],
        ],
      },
    ],
    expected: { header: HEADER, rows: [['KV4!2', ...AN.slice(0, 5), 'Số 1,\r\ntổ 5', '4']], findings: [] },
  },
  'workbook-other-sheets': {
    sheets: [
      { name: 'Hướng dẫn', rows: [['Cách ghi danh sách'], ['Ghi họ và tên bằng chữ in hoa']] },
      {
        name: 'Ứng cử viên',
        rows: [
          [
            'STT',
            'Họ và tên',
            'Ngày sinh',
            'Giới tính',
            'Tôn giáo',
            'Quê quán',
            'Đơn vị bầu cử',
            'Cấp ứng cử',
          ],
          ['1', 'Phạm Văn Mẫu', '1970', 'Nam', 'Không', 'Hà Nội', '1', 'HĐND xã'],
        ],
      },
      { name: 'Cử tri', rows: [HEADER, AN, BINH] },
    ],
    expected: {
      header: HEADER,
      rows: [
        ['Cử tri!2', ...AN],
        ['Cử tri!3', ...BINH],
      ],
      findings: ['Hướng dẫn table/sheet-unread', 'Ứng cử viên table/sheet-unread'],
    },
  },
  'workbook-stray-cells': {
    sheets: [
      {
        name: 'KV4',
        rows: [HEADER, AN, [...BINH, ...Array.from({ length: 40 }, () => ({ xml: '<c s="0"/>' }))]],
        rowAttributes: { 4: 's="1" customFormat="1"', 900: 's="1" customFormat="1"' },
      },
    ],
    expected: {
      header: HEADER,
      rows: [
        ['KV4!2', ...AN],
        ['KV4!3', ...BINH],
      ],
      findings: [],
    },
  },
  'workbook-old-fonts': {
    sheets: [
      {
        name: 'Danh sách',
        rows: [
          HEADER,
          ...[
            ['1', 'NguyÔn V¨n An', '15/03/1958', 'Nam', '028058000001', 'Tæ 5', '4'],
            ['2', 'TrÇn ThÞ B×nh', '20/02/2003', 'N÷', '028303000002', 'Tæ 6', '4'],
          ].map((row) =>
            row.map((value) => ({ xml: `<c s="1" t="inlineStr"><is><t>${text(value)}</t></is></c>` })),
          ),
        ],
      },
    ],
    options: { fonts: ['.VnTime'] },
    expected: {
      header: HEADER,
      rows: [
        ['Danh sách!2', ...AN],
        ['Danh sách!3', ...BINH],
      ],
      findings: ['Danh sách table/legacy-font'],
    },
  },
  'workbook-one-sheet-a-constituency': {
    file: 'candidates.xlsx',
    sheets: ['ĐV 1', 'ĐVBC số 02'].map((name, index) => ({
      name,
      rows: [
        ['DANH SÁCH NGƯỜI ỨNG CỬ'],
        ['ĐẠI BIỂU HỘI ĐỒNG NHÂN DÂN PHƯỜNG MẪU'],
        ['STT', 'Họ và tên', 'Năm sinh', 'Trình độ', undefined, 'Ghi chú'],
        [undefined, undefined, undefined, 'Giáo dục phổ thông', 'Ngoại ngữ'],
        [number(1), index === 0 ? 'Nguyễn Văn An' : 'Trần Thị Bình', number(1978), '12/12'],
      ],
      behind: merge('A1:F1', 'A2:F2', 'A3:A4', 'B3:B4', 'C3:C4', 'D3:E3', 'F3:F4'),
    })),
    expected: {
      table: 'candidates',
      header: [
        'STT',
        'Họ và tên',
        'Năm sinh',
        'Trình độ / Giáo dục phổ thông',
        'Trình độ / Ngoại ngữ',
        'Ghi chú',
        'Cấp ứng cử',
        'Đơn vị bầu cử',
      ],
      rows: [
        ['ĐV 1!5', '1', 'Nguyễn Văn An', '1978', '12/12', '', '', 'HĐND phường', '1'],
        ['ĐVBC số 02!5', '1', 'Trần Thị Bình', '1978', '12/12', '', '', 'HĐND phường', '2'],
      ],
      findings: [
        'ĐV 1!2 table/value-from-title',
        'ĐV 1 table/value-from-title',
        'ĐVBC số 02!2 table/value-from-title',
        'ĐVBC số 02 table/value-from-title',
      ],
    },
  },
};
