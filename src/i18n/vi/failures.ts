import type { Catalog } from '../catalog.ts';
import { TERMS, type TermKey } from '../terms.ts';
import { importUnsure } from './import-unsure.ts';
import { allowed, neededFor, optionWords, perhaps, usage } from './usage.ts';

/** What the operating system says of a file, by its code. */
const SYSTEM_REASONS: Readonly<Record<string, string>> = {
  EACCES: 'không có quyền truy cập',
  EPERM: 'không có quyền truy cập',
  EROFS: 'ổ đĩa chỉ cho đọc',
  EBUSY: 'tệp đang được chương trình khác mở',
  ENOTDIR: 'một phần của đường dẫn không phải là thư mục',
  EISDIR: 'đường dẫn là một thư mục',
  EEXIST: 'đã có tệp trùng tên',
  EMFILE: 'máy đang mở quá nhiều tệp',
  EINVAL: 'đây không phải là tệp thường',
  ELOOP: 'đường tắt trỏ vòng tròn',
  EIO: 'ổ đĩa báo lỗi đọc, ghi',
};

const systemReason = (code: string): string => SYSTEM_REASONS[code] ?? `mã lỗi ${code}`;

/** Files that are no workbook, but that spreadsheet programs open. */
const OPENED_BY_SPREADSHEETS = /^\.(?:html?|mht(?:ml)?|xml|fods|sxc|dbf|slk|et)$/;

const tableName = (table: string): string => {
  const key = `table/${table}`;
  return key in TERMS ? TERMS[key as TermKey].vi : table;
};

/** How to save a file so that it can be read: a table from a spreadsheet, the ward's profile from an editor. */
const saveAgain = (path: string): string =>
  path.endsWith('.yaml')
    ? 'Mở tệp bằng trình soạn thảo văn bản, lưu lại theo bảng mã UTF-8 rồi chạy lại.'
    : 'Mở tệp bằng bảng tính, lưu thành kiểu “CSV UTF-8” rồi chạy lại.';

const OPEN_AND_SAVE =
  'Mở tệp bằng Excel hoặc LibreOffice (tệp Numbers: bằng Numbers), lưu thành kiểu .xlsx rồi chạy lại.';

/** What to do with a file that bears the name of a workbook and is something else. */
const rightKind = (looksLike: string): string => {
  if (looksLike === 'text') return 'Đổi đuôi tên tệp thành .csv rồi chạy lại.';
  if (looksLike === 'XLSB' || looksLike === 'Numbers') return OPEN_AND_SAVE;
  return ['HTML', 'MHTML', 'XML'].includes(looksLike)
    ? `${OPEN_AND_SAVE} Trước khi lưu, xem số căn cước có còn số 0 ở đầu và ngày sinh có bị đảo ngày, tháng không.`
    : 'Lấy lại tệp bảng tính gốc; nếu bảng chỉ có trong tệp này, chép bảng sang bảng tính và lưu thành kiểu .xlsx.';
};

/** What to do with a file that bears the name of a text and is something else. */
const rightName = (looksLike: string): string => {
  if (looksLike === 'XLSX') return 'Đổi đuôi tên tệp thành .xlsx rồi chạy lại.';
  if (looksLike === 'ODS') return 'Đổi đuôi tên tệp thành .ods rồi chạy lại.';
  return looksLike === 'XLS/DOC'
    ? 'Nếu là bảng tính Excel, đổi đuôi tên tệp thành .xls rồi chạy lại.'
    : rightKind(looksLike);
};

/** Two ways out where it is nearly certain what a table is in: say so, or save it again. */
const orSaveAgain = (path: string, looksLike: string | undefined): string => {
  const again = saveAgain(path);
  if (path.endsWith('.yaml') || looksLike === undefined || looksLike.startsWith('UTF')) return again;
  return `Nếu đúng vậy, nhập tệp bằng lệnh “baucu import … --encoding ${looksLike.toLowerCase()}”; nếu không, ${again[0]!.toLowerCase()}${again.slice(1)}`;
};

/** Where in ward.yaml; a value that is only wrong beside another has no line of its own. */
const inLine = (line: number, path: string): string =>
  line > 0 ? `Dòng ${line} của ${path}` : `Trong ${path}`;

/** An example of what may stand there; an hour that must come after another is the one case in words. */
const example = (expected: string): string => expected.replace(/^hour > /, 'giờ sau ');

/** Lời khi chương trình không làm tiếp được: điều gì thiếu hoặc sai, và bước tiếp theo. */
export const failures: Catalog['failures'] = {
  'file-missing': {
    message: ({ path }) => `Không tìm thấy tệp ${path}. Kiểm tra lại tên và thư mục rồi chạy lại.`,
  },
  'file-is-folder': {
    message: ({ path }) =>
      `${path} là một thư mục, trong khi ở đây cần một tệp. Ghi rõ tên tệp bên trong thư mục đó.`,
  },
  'file-empty': {
    message: ({ path }) => `Tệp ${path} không có nội dung. Xuất lại tệp từ bảng tính rồi chạy lại.`,
  },
  'file-unreadable': {
    message: ({ path, reason }) =>
      `Không đọc được tệp ${path}: ${systemReason(reason)}. Đóng tệp nếu đang mở ở chương trình khác, kiểm tra quyền truy cập rồi chạy lại.`,
  },
  'file-is-binary': {
    message: ({ path, looksLike }) =>
      `${path} không phải là tệp chữ${looksLike === 'binary' ? '' : ` mà là tệp ${looksLike}`}, nên chương trình không đọc được. ${path.endsWith('.yaml') ? saveAgain(path) : rightName(looksLike)}`,
  },
  'file-not-utf8': {
    message: ({ path, looksLike }) =>
      `Tệp ${path} không lưu theo bảng mã UTF-8${looksLike === undefined ? '' : `, mà có lẽ là ${looksLike}`}. ${orSaveAgain(path, looksLike)}`,
  },
  'file-format-unsupported': {
    message: ({ path, extension }) =>
      extension === ''
        ? `Tên tệp ${path} không có đuôi, nên không rõ là tệp kiểu gì. Thêm đuôi cho đúng (.csv, .xlsx, .xls, .ods) rồi chạy lại.`
        : `Chương trình không đọc tệp kiểu ${extension}: ${path}. ${rightKind(OPENED_BY_SPREADSHEETS.test(extension) ? 'HTML' : extension)}`,
  },
  'file-not-a-table': {
    message: ({ path }) =>
      `${path} không phải là bảng nào của thư mục hồ sơ (voters.csv, candidates.csv, committees.csv, areas.csv, constituencies.csv, tasks.csv). Ghi tên một trong các tệp đó, hoặc tên thư mục; muốn kiểm tra riêng tệp này thì thêm “--as voters --election 2026” vào lệnh “baucu check”.`,
  },
  'workbook-broken': {
    message: ({ path, reason }) => {
      switch (reason) {
        case 'cut-short':
          return `Tệp ${path} bị cắt ngang, có lẽ do chép hoặc tải chưa xong. Lấy lại tệp từ nơi gốc rồi chạy lại.`;
        case 'damaged':
          return `Tệp ${path} bị hỏng bên trong nên không đọc được. Mở tệp bằng bảng tính, lưu thành tệp .xlsx mới rồi chạy lại; nếu bảng tính cũng không mở được, lấy lại tệp từ nơi gốc.`;
        case 'unsafe':
          return `Tệp ${path} chứa nội dung mà bảng tính không bao giờ ghi ra, có thể nhằm làm treo máy, nên chương trình không mở. Hỏi lại người gửi tệp; nếu tin tệp này, mở nó bằng bảng tính, lưu thành tệp .xlsx mới rồi chạy lại.`;
      }
    },
  },
  'workbook-too-large': {
    message: ({ path }) =>
      `Tệp ${path} chứa nhiều dữ liệu hơn mức chương trình đọc được trong một lần. Thường là do có dòng, cột thừa ở xa bảng; chép riêng bảng cần dùng sang một tệp mới, lưu kiểu .xlsx rồi chạy lại.`,
  },
  'workbook-encrypted': {
    message: ({ path }) =>
      `Tệp ${path} được khóa bằng mật khẩu. Mở tệp bằng bảng tính, bỏ mật khẩu (trong Excel: Tệp › Thông tin › Bảo vệ Sổ làm việc), lưu lại rồi chạy lại.`,
  },
  'workbook-kind': {
    message: ({ path, looksLike }) =>
      `${path} thực ra là ${looksLike === 'text' ? 'tệp chữ' : looksLike === 'binary' ? 'tệp thuộc kiểu không rõ' : `tệp ${looksLike}`}, không phải bảng tính .xlsx, .xls hay .ods. ${rightKind(looksLike)}`,
  },
  'table-no-header': {
    message: ({ path, table, encoding }) =>
      encoding !== undefined
        ? `Không tìm thấy dòng tiêu đề của ${tableName(table)} trong ${path} khi đọc theo bảng mã ${encoding}. Bỏ tùy chọn --encoding (và mục encoding trong tệp ghi nhớ cách đọc) để chương trình tự nhận ra, hoặc ghi bảng mã khác.`
        : `Không tìm thấy dòng tiêu đề của ${tableName(table)} trong ${path}. Ghi tên các cột ở một dòng trên cùng, theo bảng mẫu do lệnh “baucu init” tạo ra.`,
  },
  'table-no-rows': {
    message: ({ path, table }) =>
      `Tệp ${path} chỉ có dòng tiêu đề, chưa có dòng nào của ${tableName(table)}. Điền bảng rồi chạy lại.`,
  },
  'table-cell-too-long': {
    message: ({ path, row, limit }, write) =>
      `Dòng ${row} của ${path} có một ô dài quá ${write.number(limit)} ký tự. Xem có thiếu dấu ngoặc kép đóng ở dòng này không, sửa rồi chạy lại.`,
  },
  'table-quote-open': {
    message: ({ path, row }) =>
      `Dòng ${row} của ${path} mở dấu ngoặc kép mà không đóng, nên các dòng sau bị dính vào nhau. Thêm dấu ngoặc kép đóng rồi chạy lại.`,
  },
  'table-broken': {
    message: ({ path, row }) =>
      `Không đọc được ${path} từ dòng ${row}. Mở tệp bằng bảng tính, lưu lại thành kiểu “CSV UTF-8” rồi chạy lại.`,
  },
  'table-missing': {
    message: ({ table, folder }) =>
      `Thư mục ${folder} chưa có ${tableName(table)} (${table}.csv) mà lệnh này cần. Tạo tệp đó, hoặc ghi tên tệp đang dùng vào mục files của ward.yaml.`,
  },
  'folder-missing': {
    message: ({ path }) =>
      `Không tìm thấy thư mục ${path}. Kiểm tra lại tên, hoặc tạo thư mục hồ sơ mới bằng lệnh “baucu init ${path}”.`,
  },
  'folder-not-a-ward': {
    message: ({ path }) =>
      `Thư mục ${path} chưa có tệp ward.yaml, là tệp ghi tên xã, phường, đặc khu và cuộc bầu cử. Ghi đúng tên thư mục hồ sơ vào lệnh; nếu chưa có hồ sơ, tạo ở một thư mục mới bằng lệnh “baucu init phuong-mau” rồi chép các bảng vào đó.`,
  },
  'ward-not-yaml': {
    message: ({ path, line, column }) =>
      `Tệp ${path} viết sai cách ở dòng ${line}, ký tự thứ ${column}. Xem lại dấu hai chấm, dấu cách đầu dòng và dấu ngoặc kép ở chỗ đó.`,
  },
  'ward-not-a-mapping': {
    message: ({ path }) =>
      `Tệp ${path} phải gồm các dòng “tên mục: giá trị”. Xem tệp mẫu bằng cách chạy “baucu init” ở một thư mục mới.`,
  },
  'ward-unknown-key': {
    message: ({ path, key, nearest, line }) =>
      `Dòng ${line} của ${path} có mục lạ “${key}”.${perhaps(nearest)} Sửa lại tên mục, hoặc xóa dòng đó.`,
  },
  'ward-bad-value': {
    message: ({ path, key, text, expected, line }) =>
      `${inLine(line, path)}, “${text}” ghi ở mục “${key}” không dùng được. Ghi lại theo dạng: ${example(expected)}.`,
  },
  'ward-key-missing': {
    message: ({ path, key }) => `Tệp ${path} còn thiếu mục “${key}”. Thêm một dòng “${key}: …” rồi chạy lại.`,
  },
  'ward-file-outside': {
    message: ({ path, key, file }) =>
      `Mục “${key}” của ${path} chỉ tới “${file}”, nằm ngoài thư mục hồ sơ. Chép tệp đó vào trong thư mục rồi sửa lại tên.`,
  },
  'election-unknown': {
    message: ({ election, known }, write) =>
      `Chương trình chưa có cuộc bầu cử “${election}”. Các cuộc bầu cử đã có: ${write.list(known)}; chọn một trong số đó.`,
  },
  'day-not-a-day': {
    message: ({ option, text }) =>
      `“${text}” ghi ở ${option} không phải là một ngày. Ghi theo dạng năm-tháng-ngày, ví dụ 2026-01-31.`,
  },
  'day-not-for-polling': {
    message: ({ option, day, nearest, basis }, write) =>
      `Ngày ${write.day(day)} ghi ở ${option} không phải là Chủ nhật, nên không thể là ngày bầu cử (${basis.map(write.citation).join('; ')}). Chọn một Chủ nhật gần đó: ${nearest.map((sunday) => `${write.day(sunday)} (${sunday})`).join(', ')}.`,
  },
  'day-outside-repeat': {
    message: ({ option, day, after, last, basis }, write) =>
      `Ngày ${write.day(day)} ghi ở ${option} không thể là ngày bầu cử thêm, bầu cử lại: phải sau ngày bầu cử đầu tiên ${write.day(after)} và chậm nhất là ngày ${write.day(last)} (${basis.map(write.citation).join('; ')}). Ghi lại ngày cho đúng.`,
  },
  usage: { message: usage },
  'code-unknown': {
    message: ({ code, nearest }) =>
      `Không có mã phát hiện “${code}”.${perhaps(nearest)} Gõ “baucu explain” để xem tất cả các mã.`,
  },
  'form-unknown': {
    message: ({ form, known }, write) =>
      `Không có mẫu in “${form}”. Gõ “baucu print --list” để xem các mẫu; in được: ${write.list(known)}.`,
  },
  'area-not-there': {
    message: ({ area, folder }) =>
      area === ''
        ? `Trong ${folder} chưa có bảng nào để in. Thêm bảng cử tri (voters.csv), bảng khu vực bỏ phiếu (areas.csv) rồi chạy lại.`
        : `Trong ${folder} không có khu vực bỏ phiếu số ${area}. Xem cột Khu vực bỏ phiếu của bảng khu vực bỏ phiếu (areas.csv) rồi ghi đúng số.`,
  },
  'number-has-no-card': {
    message: ({ option, numbers }) =>
      `Không có gì để in cho số ${numbers.slice(0, 10).join(', ')}${numbers.length > 10 ? '…' : ''} ở khu vực bỏ phiếu này. Xem lại ${option}: ghi số thứ tự trong danh sách cử tri; người bỏ phiếu ở nơi khác không có thẻ.`,
  },
  'several-documents': {
    message: ({ option, paths }) =>
      `Tùy chọn ${option} chỉ dùng cho một tài liệu, mà lệnh này in ${paths.length} tài liệu: ${paths.slice(0, 3).join(', ')}${paths.length > 3 ? ' và các tài liệu khác' : ''}. Thêm --area, hoặc in cả tài liệu rồi chọn trang khi in tệp PDF.`,
  },
  'option-only-for': {
    message: ({ option, forms }, write) =>
      `Tùy chọn ${option} chỉ dùng khi in ${write.list(forms)}. Bỏ tùy chọn này rồi chạy lại.`,
  },
  'option-needed': {
    message: ({ option, why }) => `Còn thiếu tùy chọn ${option}.${neededFor(option, why)}`,
  },
  'option-bad-value': {
    message: ({ option, text, expected }, write) =>
      option === '--name'
        ? `Không có ai tên “${text}” trong ${expected}. Kiểm tra lại tên, hoặc bỏ --name để xem mọi người.`
        : `“${text}” ghi ở ${optionWords(option)} không dùng được. ${allowed(expected, write)}`,
  },
  'out-is-input': {
    message: ({ path }) =>
      `Thư mục kết quả ${path} chính là thư mục hồ sơ, nên chương trình không ghi vào đó. Chọn thư mục khác bằng “--out <thư mục>”.`,
  },
  'out-is-source': {
    message: ({ path }) =>
      `Tệp ${path} là tệp dữ liệu của hồ sơ, nên chương trình không ghi đè lên. Chọn tên khác bằng “--out <tệp>”.`,
  },
  'out-exists': {
    message: ({ path }) =>
      `${path === '.' ? 'Thư mục đang đứng' : path} đã có dữ liệu, nên chương trình không ghi đè. Chạy lại với tên một thư mục mới.`,
  },
  'out-unwritable': {
    message: ({ path, reason }) =>
      `Không ghi được vào ${path === '' ? 'nơi chứa kết quả' : path}: ${systemReason(reason)}. Chọn nơi khác bằng “--out <thư mục>”, hoặc nhờ người quản trị máy cấp quyền ghi.`,
  },
  'disk-full': {
    message: ({ path }) =>
      `Ổ đĩa đã đầy${path === '' ? '' : ` khi đang ghi ${path}`}. Xóa bớt tệp không dùng rồi chạy lại; các tệp gốc vẫn nguyên vẹn.`,
  },
  'manifest-missing': {
    message: ({ path }) =>
      `Không tìm thấy ${path}. Thư mục này không phải là kết quả của lệnh “baucu prepare”, hoặc bản kê đã bị xóa; hãy chạy lại lệnh đó.`,
  },
  'manifest-broken': {
    message: ({ path }) =>
      `Bản kê ${path} đã bị sửa hoặc hỏng, nên không xác minh được. Chạy lại lệnh “baucu prepare” để tạo bộ kết quả mới.`,
  },
  'nothing-to-check': {
    message: ({ folder }) =>
      `Thư mục ${folder} chưa có bảng nào để kiểm tra. Nhập dữ liệu vào các bảng do lệnh “baucu init” tạo ra rồi chạy lại.`,
  },
  'import-unsure': { message: importUnsure },
  'import-not-confirmed': {
    message: ({ rows, out }, write) =>
      `Chưa ghi gì. Xem lại những điều vừa in; nếu đúng, chạy lại lệnh này và thêm --yes để ghi ${write.number(rows)} dòng vào ${out}.`,
  },
  'mapping-bad': {
    message: ({ path, key, text }) =>
      `Tệp ghi nhớ cách đọc ${path} có chỗ không dùng được${key === '' ? '' : `: ${key}${text === '' ? '' : ` “${text}”`}`}. Sửa lại chỗ đó, hoặc xóa tệp này để được hỏi lại.`,
  },
  'nothing-to-import': {
    message: ({ folder }) =>
      `Thư mục ${folder} không có tệp .csv, .xlsx, .xls hay .ods nào để nhập. Kiểm tra lại tên thư mục, hoặc ghi tên tệp cần nhập.`,
  },
  bug: {
    message: ({ detail }) =>
      `Chương trình gặp lỗi của chính nó (${detail}); các tệp gốc không bị thay đổi. Chạy lại với “--verbose” và gửi những gì hiện ra cho người phụ trách phần mềm.`,
  },
};
