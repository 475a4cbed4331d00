import type { CliText } from '../cli-text.ts';
import { lettersByCode } from '../letters-by-code.ts';
import { PLACEHOLDERS } from './placeholders.ts';

export const cli: CliText = {
  summary: 'Giúp xã, phường, đặc khu chuẩn bị bầu cử: kiểm tra danh sách, nhắc mốc thời gian, in biểu mẫu.',
  usage: 'Cách dùng:',
  arguments: 'Tham số:',
  options: 'Tùy chọn:',
  globalOptions: 'Tùy chọn chung:',
  commands: 'Lệnh:',
  placeholders: PLACEHOLDERS,
  optionWord: '[tùy chọn]',
  commandWord: '[lệnh]',
  defaultWord: 'mặc định',
  choicesWord: 'một trong',
  common: {
    lang: 'ngôn ngữ: vi hoặc en',
    json: 'in kết quả dạng JSON cho phần mềm khác đọc',
    out: 'thư mục hoặc tệp kết quả',
    today: 'coi như hôm nay là ngày này, ví dụ 2026-01-20; mặc định là ngày theo giờ Việt Nam',
    yes: 'không hỏi gì, chấp nhận những gì chắc chắn',
    noColor: 'không tô màu',
    quiet: 'chỉ in kết quả, không in tiến độ',
    verbose: 'in thêm chi tiết',
    help: 'xem hướng dẫn',
    version: 'xem phiên bản',
  },
  commandsText: {
    init: {
      does: 'Tạo thư mục hồ sơ của xã, phường, đặc khu: ward.yaml và các bảng trống',
      args: { dir: 'thư mục cần tạo (mặc định: thư mục đang đứng)' },
      options: {
        election: 'cuộc bầu cử',
        province: 'tên tỉnh, thành phố',
        commune: 'tên xã, phường, đặc khu',
        kind: 'loại đơn vị hành chính',
        population: 'dân số',
        areas: 'số khu vực bỏ phiếu',
        constituencies: 'số đơn vị bầu cử đại biểu HĐND cấp xã',
        naConstituency: 'số của đơn vị bầu cử đại biểu Quốc hội',
        provinceConstituency: 'số của đơn vị bầu cử đại biểu HĐND tỉnh, thành phố',
        peopleCommittee: 'họ tên người ký của Ủy ban nhân dân',
        electionCommittee: 'họ tên Chủ tịch Ủy ban bầu cử',
        byDeputy: 'Phó Chủ tịch Ủy ban nhân dân ký thay',
      },
      examples: [
        'baucu init phuong-mau',
        'baucu init phuong-mau --province "Thành phố Hà Nội" --commune "Phường Mẫu" --kind ward-of-city --population 25500 --areas 13 --constituencies 4 --yes',
      ],
    },
    import: {
      does: 'Nhập bảng tính có sẵn (Excel, CSV, bố cục và bảng mã nào cũng được) thành một bảng của hồ sơ',
      args: {
        files: 'một hay nhiều tệp, một thư mục chứa các tệp đó, hoặc dấu - (nhận nội dung từ một lệnh khác)',
      },
      options: {
        as: 'bảng cần nhập',
        encoding: 'bảng mã của tệp, khi chương trình không tự chắc',
        sheet: 'tên trang tính cần đọc',
        headerRow: 'số dòng tiêu đề, khi chương trình nhận nhầm',
        map: 'cột nào là gì, ví dụ "Nơi cư trú=Thường trú" hoặc "F=birth"; "F=-" là không dùng cột F (ghi nhiều lần được)',
        dates:
          'cột ngày ghi thế nào, ví dụ "Ngày sinh=month-first" (tháng trước ngày), 1900 hoặc 1904 (số đếm ngày của bảng tính), swapped (bảng tính đã đảo), day-first, not-days (để nguyên)',
        fixNames: 'viết lại họ tên toàn chữ hoa theo kiểu Nguyễn Văn An',
        dryRun: 'chỉ cho xem hiểu thế nào, không ghi gì',
      },
      examples: [
        'baucu import danh-sach.xlsx --as voters --out phuong-mau',
        'baucu import tu-cong-an --as voters --out phuong-mau --map "Nơi cư trú=Thường trú" --yes',
        'baucu import cu-tri-cu.csv --encoding tcvn3 --dry-run',
      ],
    },
    export: {
      does: 'Xuất một bảng của hồ sơ thành tệp Excel để in, hoặc CSV để mở bằng bảng tính',
      args: {
        table: 'bảng cần xuất; voters theo cột của mẫu số 31, mỗi khu vực bỏ phiếu một trang',
        dir: 'thư mục hồ sơ (mặc định: thư mục đang đứng)',
      },
      options: {
        format: 'xlsx hoặc csv (mặc định: theo đuôi của --out, không có thì xlsx)',
        separator: 'dấu ngăn cột của CSV; máy đặt vùng Việt Nam thường cần semicolon',
      },
      examples: [
        'baucu export voters phuong-mau --out cu-tri.xlsx',
        'baucu export candidates phuong-mau --format csv --separator semicolon --out ung-cu.csv',
      ],
    },
    check: {
      does: 'Kiểm tra cử tri, người ứng cử, tổ chức phụ trách bầu cử, khu vực bỏ phiếu và lịch',
      args: { dir: 'thư mục hồ sơ, hoặc một bảng trong đó (mặc định: thư mục đang đứng)' },
      options: {
        as: 'tệp không nằm trong thư mục hồ sơ: đó là bảng gì (cần thêm --election)',
        election: 'cuộc bầu cử, khi kiểm tra một tệp riêng',
        encoding: 'bảng mã của tệp riêng, khi chương trình không tự chắc',
        sheet: 'trang tính của tệp riêng',
        headerRow: 'số dòng tiêu đề của tệp riêng',
        map: 'cột nào của tệp riêng là gì, như ở lệnh import',
        dates: 'cột ngày của tệp riêng ghi thế nào, như ở lệnh import',
        only: 'chỉ kiểm tra: voters, candidates, committees, areas, calendar (cách nhau bằng dấu phẩy)',
        strict: 'coi cảnh báo là chưa đạt như lỗi (mã thoát 1, để dùng trong tập lệnh)',
        limit: 'số phát hiện tối đa hiện trên màn hình cho mỗi mã (0: hiện hết)',
        annotate:
          'ghi thêm một bản sao bảng tính có tô màu ô sai, ghi chú và trang “Lỗi”; tệp gốc không đổi (--out: tên bản sao .xlsx)',
      },
      examples: [
        'baucu check danh-sach.xlsx --as voters --election 2026',
        'baucu check phuong-mau',
        'baucu check phuong-mau --only voters --json > ket-qua.json',
        'baucu check phuong-mau --annotate --out can-sua.xlsx',
      ],
    },
    calendar: {
      does: 'Các mốc thời gian theo luật và số ngày còn lại',
      args: { dir: 'thư mục hồ sơ (không có cũng được, khi đó dùng --election)' },
      options: {
        election: 'cuộc bầu cử, khi không có thư mục hồ sơ',
        level: 'commune: việc của cấp xã; all: thêm cấp tỉnh và trung ương',
        byElection: 'lịch bầu cử bổ sung vào ngày này (phải là Chủ nhật)',
        repeatFrom: 'lịch bầu cử thêm, bầu cử lại vào ngày này; ghi ngày bầu cử đầu tiên khi chưa định ngày',
        whatIf: 'lịch cho một ngày bầu cử giả định (phải là Chủ nhật)',
        thisWeek: 'chỉ nêu việc của tuần này và việc quá hạn',
        next: 'chỉ nêu chừng ấy mốc sắp tới',
        owner: 'chỉ nêu việc do người hoặc cơ quan này phụ trách',
        group: 'chỉ nêu một nhóm: tuyên truyền; lãnh đạo, chỉ đạo; nhân sự; an ninh trật tự',
        timeline: 'mỗi mốc một dòng, có vạch đến ngày bầu cử',
        ics: 'in dạng lịch .ics để nhập vào điện thoại, Outlook',
        csv: 'in dạng CSV để mở bằng bảng tính',
        html: 'in thành một trang web tự đủ, có vạch thời gian',
        poster: 'in tờ lịch treo tường một trang, dạng PDF (dùng với --out)',
        paper: 'khổ giấy của tờ lịch treo tường',
      },
      examples: [
        'baucu calendar --election 2026',
        'baucu calendar phuong-mau --this-week',
        'baucu calendar phuong-mau --ics --out lich.ics',
        'baucu calendar phuong-mau --poster --out lich-treo-tuong.pdf',
        'baucu calendar --by-election 2027-06-06',
      ],
    },
    plan: {
      does: 'So ngày trong kế hoạch của địa phương với thời hạn của luật',
      args: {
        action: 'check (kiem-tra): so từng việc với thời hạn của luật',
        file: 'tệp kế hoạch, có các cột như tasks.csv: Mã, Công việc, Hạn…',
      },
      options: {
        election: 'cuộc bầu cử, khi kế hoạch không nằm trong thư mục hồ sơ',
        strict: 'coi cảnh báo là chưa đạt như lỗi (mã thoát 1, để dùng trong tập lệnh)',
      },
      examples: [
        'baucu plan check ke-hoach-phuong.csv',
        'baucu ke-hoach kiem-tra phuong-mau/tasks.csv --strict',
      ],
    },
    status: {
      does: 'Một màn hình: còn bao nhiêu ngày, sắp đến hạn việc gì, chỗ nào cần xem lại',
      args: { dir: 'thư mục hồ sơ' },
      options: {},
      examples: ['baucu status phuong-mau'],
    },
    print: {
      does: 'In một loại biểu mẫu ra PDF, HTML, Word hoặc Excel',
      args: {
        form: 'số mẫu hay tên trong print --list: 31 (danh sách cử tri), 10 (thẻ cử tri), 11 (giấy chứng nhận), 13 đến 15 (phiếu bầu, bản mẫu), 17, 22 (danh sách ứng cử), 18, 23 (biên bản kiểm phiếu), roster (danh sách tổ chức phụ trách bầu cử) và các mẫu khác; hoặc pack (túi hồ sơ Tổ bầu cử mang đi), plan (cần bao nhiêu giấy), calibration (tờ căn chỉnh máy in thẻ)',
        dir: 'thư mục hồ sơ',
      },
      options: {
        area: 'chỉ khu vực bỏ phiếu này',
        format: 'pdf, html, docx (để sửa bằng Word; không có cho thẻ cử tri) hoặc xlsx (danh sách)',
        force: 'vẫn in khi còn lỗi, có chữ DỰ THẢO trên từng trang',
        list: 'liệt kê các biểu mẫu',
        cards: 'khổ thẻ: a4 (bốn thẻ một tờ A4) hoặc a6 (mỗi tờ A6 một thẻ)',
        stack: 'xếp thẻ để chồng giấy cắt ra đã đúng thứ tự danh sách',
        overlay: 'chỉ in chữ lên phôi thẻ có sẵn',
        offset: 'dịch chữ sang phải, xuống dưới bao nhiêu mm, ví dụ 1.5,-0.5 (dùng với --overlay)',
        reprint:
          'chỉ in lại thẻ, giấy chứng nhận hoặc dòng ký nhận của các số thứ tự này, ví dụ 12,45-50 (dùng với --area)',
        changedSince: 'chỉ in thẻ có nội dung khác với tệp cử tri cũ này',
        qr: 'in mã QR trên thẻ: chỉ có số khu vực bỏ phiếu và số thứ tự, không có gì về cử tri',
        fromPage: 'in tiếp từ trang này trở đi khi đang in thì dừng, dạng PDF (dùng với --area)',
        pages: 'chỉ in các trang này, dạng PDF, ví dụ 3,7-9 (dùng với --area)',
        ppm: 'tốc độ máy in, trang mỗi phút (dùng với plan; mặc định 20)',
        duplex: 'in hai mặt (dùng với plan)',
      },
      examples: [
        'baucu print form-31 phuong-mau --area 4 --out in',
        'baucu print form-10 phuong-mau --area 4 --reprint 12,45-50',
        'baucu print form-10 phuong-mau --changed-since voters-cu.csv --stack',
        'baucu print decision phuong-mau --format docx',
        'baucu print pack phuong-mau --area 4',
        'baucu print plan phuong-mau --ppm 30 --duplex',
        'baucu print calibration phuong-mau',
        'baucu print --list',
      ],
    },
    report: {
      does: 'Báo cáo mức sẵn sàng thành một trang HTML',
      args: { dir: 'thư mục hồ sơ' },
      options: {},
      examples: ['baucu report phuong-mau --out bao-cao.html'],
    },
    prepare: {
      does: 'Việc chính: kiểm tra rồi in mọi danh sách, biểu mẫu, báo cáo vào một thư mục',
      args: { dir: 'thư mục hồ sơ' },
      options: {
        force: 'vẫn in biểu mẫu còn lỗi, có chữ DỰ THẢO trên từng trang',
        strict: 'coi cảnh báo là chưa đạt như lỗi (mã thoát 1, để dùng trong tập lệnh)',
      },
      examples: ['baucu prepare phuong-mau', 'baucu prepare phuong-mau --out ket-qua --force'],
    },
    candidates: {
      does: 'Theo dõi người ứng cử và hội nghị cử tri',
      args: {},
      options: {},
      examples: ['baucu candidates track phuong-mau', 'baucu candidates quorum --voters 140 --at residence'],
    },
    structure: {
      does: 'Cơ cấu danh sách ứng cử: phụ nữ, dân tộc thiểu số, trẻ tuổi, ngoài Đảng, tái cử; thay đổi ít nhất những gì để đạt',
      args: { dir: 'thư mục hồ sơ (mặc định: thư mục đang đứng)' },
      options: {},
      examples: ['baucu structure phuong-mau', 'baucu co-cau phuong-mau --json'],
    },
    seats: {
      does: 'Số đại biểu HĐND theo dân số (Điều 30), cách tính từng bước; chia cho các đơn vị bầu cử',
      args: { dir: 'thư mục hồ sơ (không có cũng được, khi đó dùng --population)' },
      options: {
        kind: 'loại đơn vị hành chính; không ghi thì tính cho mọi loại của cấp xã',
        population: 'dân số',
        election: 'cuộc bầu cử, khi không có thư mục hồ sơ (mặc định 2026)',
      },
      examples: ['baucu seats --kind commune --population 35498', 'baucu seats phuong-mau'],
    },
    committees: {
      does: 'Tổ chức phụ trách bầu cử: kiểm tra theo luật, dự kiến số lượng và người bổ sung',
      args: {},
      options: {},
      examples: ['baucu committees audit phuong-mau', 'baucu committees plan phuong-mau'],
    },
    law: {
      does: 'Các quy định đang áp dụng, kèm điều, khoản',
      args: { topic: 'chỉ những quy định có chữ này (ví dụ: "tổ bầu cử", "Điều 25", milestone)' },
      options: {
        election: 'cuộc bầu cử',
        format: 'text: bảng trên màn hình; md: Markdown; pdf: để in và ký (dùng với --out)',
      },
      examples: [
        'baucu law "tổ bầu cử"',
        'baucu law --format pdf --out quy-dinh.pdf',
        'baucu law diff 2021 2026',
        'baucu law cite "Điều 25"',
      ],
    },
    explain: {
      does: 'Giải thích một mã phát hiện: nghĩa là gì, điều luật nào, dòng sai và dòng đúng',
      args: { code: 'mã, ví dụ voter/under-age' },
      options: { election: 'cuộc bầu cử' },
      examples: ['baucu explain voter/under-age'],
    },
    verify: {
      does: 'Xác minh thư mục kết quả đúng như bản kê manifest.json, không tệp nào thiếu hay bị sửa',
      args: { out: 'thư mục kết quả của lệnh prepare' },
      options: {},
      examples: ['baucu verify out'],
    },
    sample: {
      does: 'Tạo hồ sơ một phường bịa để tập dùng và thử máy',
      args: { dir: 'thư mục cần tạo' },
      options: {
        voters: 'số cử tri',
        seed: 'số để tạo hồ sơ; cùng một số thì ra cùng một hồ sơ',
        defects: 'none: không lỗi; some: vài lỗi; hoặc các mã phát hiện cần gài, cách nhau bằng dấu phẩy',
      },
      examples: [
        'baucu sample phuong-bia --voters 2000',
        'baucu sample phuong-loi --voters 2000 --defects voter/under-age,voter/duplicate-id',
      ],
    },
    doctor: {
      does: 'Xem máy này có đủ điều kiện chạy không',
      args: {},
      options: {},
      examples: ['baucu doctor'],
    },
    completion: {
      does: 'In đoạn mã tự điền lệnh cho bash, zsh, fish hoặc PowerShell',
      args: { shell: 'bash, zsh, fish hoặc powershell' },
      options: {},
      examples: ['baucu completion bash >> ~/.bashrc'],
    },
  },
  subcommandsText: {
    'candidates track': {
      does: 'Từng người ứng cử: đã xong gì, còn thiếu gì, hạn nào; số dư của từng đơn vị bầu cử',
      args: { dir: 'thư mục hồ sơ (mặc định: thư mục đang đứng)' },
      options: { name: 'chỉ người có tên này, kèm từng bước' },
      examples: [
        'baucu candidates track phuong-mau',
        'baucu ung-cu theo-doi phuong-mau --name "Nguyễn Văn An"',
      ],
    },
    'candidates quorum': {
      does: 'Hội nghị cử tri cần ít nhất bao nhiêu người dự, bao nhiêu người tín nhiệm',
      args: {},
      options: {
        voters: 'số cử tri ở nơi đó',
        present: 'số cử tri có mặt, nếu đã biết',
        at: 'residence: nơi cư trú; workplace: nơi công tác; village: thôn, tổ dân phố giới thiệu người ứng cử',
        election: 'cuộc bầu cử',
      },
      examples: [
        'baucu candidates quorum --voters 140 --at residence',
        'baucu ung-cu so-nguoi-du --voters 80 --at workplace --present 60',
      ],
    },
    'law diff': {
      does: 'Luật bầu cử thay đổi gì giữa hai cuộc bầu cử, kèm nội dung và điều, khoản của cả hai',
      args: { from: 'cuộc bầu cử trước', to: 'cuộc bầu cử sau' },
      options: {},
      examples: ['baucu law diff 2021 2026', 'baucu luat so-sanh 2021 2026 --json'],
    },
    'law cite': {
      does: 'Những quy định dựa trên một điều, khoản, mẫu hoặc văn bản',
      args: { provision: 'ví dụ "Điều 25", "khoản 2 Điều 29", "Mẫu số 31", 83/2025/QH15' },
      options: {},
      examples: ['baucu law cite "Điều 25"', 'baucu luat trich-dan "khoản 2 Điều 29" --election 2021'],
    },
    'committees audit': {
      does: 'Từng tổ chức: đúng luật hay chưa, mấy người thì họp được, hạn thành lập, nơi nhận danh sách, thay đổi ít nhất những gì',
      args: { dir: 'thư mục hồ sơ (mặc định: thư mục đang đứng)' },
      options: { byElection: 'tổ chức phụ trách bầu cử bổ sung vào ngày này (phải là Chủ nhật)' },
      examples: [
        'baucu committees audit phuong-mau',
        'baucu committees audit phuong-mau --by-election 2027-06-06',
        'baucu to-chuc kiem-toan phuong-mau --json',
      ],
    },
    'committees plan': {
      does: 'Cần bao nhiêu tổ chức, bao nhiêu người; còn thiếu gì, ai trong danh sách có thể bổ sung',
      args: { dir: 'thư mục hồ sơ (mặc định: thư mục đang đứng)' },
      options: { byElection: 'tổ chức phụ trách bầu cử bổ sung vào ngày này (phải là Chủ nhật)' },
      examples: [
        'baucu committees plan phuong-mau',
        'baucu committees plan phuong-mau --by-election 2027-06-06',
        'baucu to-chuc du-kien phuong-mau --json',
      ],
    },
  },
  examples: 'Ví dụ:',
  severity: { error: 'LỖI', warning: 'CẢNH BÁO', note: 'LƯU Ý' },
  check: {
    title: 'KIỂM TRA',
    clean: 'Không phát hiện sai sót nào.',
    fix: 'Việc cần làm',
    basis: 'Căn cứ',
    wholeFile: 'cả tệp',
    row: (row) => `dòng ${row}`,
    counts: (errors, warnings, notes) =>
      `${dots(errors)} lỗi, ${dots(warnings)} cảnh báo, ${dots(notes)} lưu ý`,
    daysLeft: (days, day, today) =>
      days > 0
        ? `còn ${dots(days)} ngày đến ngày bầu cử ${day} (tính từ ${today})`
        : days === 0
          ? `hôm nay ${day} là ngày bầu cử`
          : `đã qua ngày bầu cử ${day} ${dots(-days)} ngày`,
    more: (count, title, code) => `… và ${dots(count)} chỗ nữa: ${title} (${code})`,
    summarised: (shown, all) =>
      `Màn hình chỉ hiện ${dots(shown)} trong ${dots(all)} phát hiện. Xem đủ: thêm --limit 0, hoặc --json.`,
    explain: (code) => `Muốn hiểu một mã: baucu explain ${code}`,
    tables: (names) => `Đã kiểm tra: ${names.join(', ')}.`,
    notChecked: (names) => `Chưa kiểm tra vì chưa có tệp: ${names.join(', ')}.`,
  },
  prepare: {
    reading: 'Đang đọc hồ sơ',
    checking: 'Đang kiểm tra',
    printing: (what, done, of) => `Đang in ${what} (${done}/${of})`,
    readyTitle: 'SẴN SÀNG NIÊM YẾT',
    notReadyTitle: 'CHƯA SẴN SÀNG NIÊM YẾT',
    refused: (count) =>
      `${count} biểu mẫu chưa in vì còn lỗi liên quan. Sửa lỗi rồi chạy lại, hoặc thêm --force để in bản DỰ THẢO.`,
    drafts: (count) => `${count} biểu mẫu in dạng DỰ THẢO vì còn lỗi liên quan; không dùng để niêm yết.`,
    lacksLetters: (count) =>
      `${count} tài liệu có ký tự mà phông chữ không có, trang in ghi mã của ký tự. Sửa trong bảng gốc rồi chạy lại.`,
    written: (files, pages, folder) => `Đã ghi ${dots(files)} tệp, ${dots(pages)} trang PDF vào ${folder}`,
    unplaced: (people) => `${dots(people)} người chưa có trong danh sách của khu vực bỏ phiếu nào.`,
    openReport: (path) => `Mở ${path} bằng trình duyệt để xem báo cáo.`,
  },
  verify: {
    ok: (files) => `Đúng như bản kê: ${dots(files)} tệp, không tệp nào thiếu hay bị sửa.`,
    changed: 'bị sửa sau khi in',
    missing: 'thiếu',
    extra: 'không có trong bản kê (để nguyên)',
    failed: (count) =>
      `${dots(count)} tệp không đúng bản kê. Không dùng thư mục này; chạy lại lệnh “baucu prepare”.`,
  },
  report: {
    title: 'Báo cáo chuẩn bị bầu cử',
    generatedFor: (today) => `Tính đến ngày ${today}`,
    numbers: 'Số liệu',
    people: 'Cử tri',
    area: 'Khu vực bỏ phiếu',
    male: 'Nam',
    female: 'Nữ',
    findings: 'Phát hiện',
    noFindings: 'Không phát hiện sai sót nào.',
    forms: 'Biểu mẫu',
    draft: 'DỰ THẢO, còn lỗi',
    lacksLetters: (letters) => `phông chữ không có ${lettersByCode(letters, 'và', 'ký tự khác')}`,
    heldBack: 'Chưa in vì còn lỗi',
    areaPapers: (area) => `Khu vực bỏ phiếu số ${area}`,
    folders: { candidates: 'Người ứng cử', committees: 'Tổ chức phụ trách bầu cử', other: 'Giấy tờ khác' },
    pageCount: (count) => `${count} trang`,
    milestonesOver: (count) => `${count} mốc đã xong hoặc đã qua`,
    milestones: 'Mốc thời gian',
    total: 'Tổng số',
    sampleWard: 'Hồ sơ mẫu: mọi người và mọi số trong báo cáo này đều bịa.',
  },
  explain: {
    meaning: 'Nghĩa là gì',
    basis: 'Căn cứ',
    wrong: 'Dòng sai',
    right: 'Dòng đúng',
  },
  init: {
    province: 'Tỉnh, thành phố (viết đủ, ví dụ "Thành phố Hà Nội"):',
    commune: 'Xã, phường, đặc khu (viết đủ, ví dụ "Phường Thượng Cát"):',
    kind: 'Loại đơn vị hành chính:',
    population: 'Dân số dùng để tính số đại biểu HĐND:',
    seats: (seats, basis) => `Với dân số này, HĐND cấp xã được bầu ${seats} đại biểu (${basis}).`,
    leastConstituencies: (most, least, basis) =>
      `Mỗi đơn vị bầu cử được bầu không quá ${most} đại biểu (${basis}), nên cần ít nhất ${least} đơn vị bầu cử.`,
    mayLackCouncil: (basis) =>
      `Đặc khu ít dân như thế này có thể không có HĐND cấp xã (${basis}): nếu không có, ghi commune-council: false vào ward.yaml.`,
    tooFew: (constituencies, seats, { most, least }, basis) =>
      `Cảnh báo: ${constituencies} đơn vị bầu cử chỉ bầu được nhiều nhất ${constituencies * most} đại biểu, không đủ ${seats} đại biểu, vì mỗi đơn vị được bầu không quá ${most} (${basis}). Cần ít nhất ${least} đơn vị bầu cử: thêm dòng vào constituencies.csv.`,
    areas: 'Số khu vực bỏ phiếu:',
    constituencies: 'Số đơn vị bầu cử đại biểu HĐND cấp xã:',
    naConstituency: 'Thuộc đơn vị bầu cử đại biểu Quốc hội số (bỏ trống nếu chưa biết):',
    provinceConstituency: 'Thuộc đơn vị bầu cử đại biểu HĐND tỉnh, thành phố số (bỏ trống nếu chưa biết):',
    peopleCommittee: 'Họ tên người ký của Ủy ban nhân dân (bỏ trống nếu chưa biết):',
    electionCommittee: 'Họ tên Chủ tịch Ủy ban bầu cử (bỏ trống nếu chưa biết):',
    byDeputy: 'Phó Chủ tịch Ủy ban nhân dân ký thay Chủ tịch?',
    wholeNumber: 'Hãy ghi một số nguyên dương.',
    needed: 'Mục này không bỏ trống được.',
    made: (folder) => `Đã tạo hồ sơ trong ${folder}`,
    next: 'Việc tiếp theo: chép danh sách cử tri vào voters.csv, rồi chạy',
  },
  plan: {
    title: (file) => `So kế hoạch ${file} với luật`,
    compared: (rows, matched, own, unclear) =>
      `${dots(rows)} việc: ${dots(matched)} việc là mốc của luật, ${dots(own)} việc riêng của địa phương, ${dots(unclear)} việc chưa rõ.`,
    clean: 'Không có ngày nào trái thời hạn của luật.',
  },
  sample: {
    made: (voters, folder) => `Đã tạo hồ sơ bịa ${dots(voters)} cử tri trong ${folder}`,
    invented:
      'Mọi người trong hồ sơ đều bịa; số căn cước dùng mã nơi đăng ký khai sinh không có trong danh mục.',
  },
  status: {
    daysLeft: (days) => `CÒN ${dots(days)} NGÀY`,
    pollingToday: 'HÔM NAY LÀ NGÀY BẦU CỬ',
    after: (days) => `ĐÃ QUA NGÀY BẦU CỬ ${dots(days)} NGÀY`,
    due: 'Quá hạn và sắp đến hạn',
    nothingDue: (days) => `Không có mốc nào quá hạn hay đến hạn trong ${days} ngày tới.`,
    wrong: 'Cần xem lại',
    nothingWrong: 'Không phát hiện sai sót nào.',
    next: (command) => `Xem từng chỗ và việc cần làm: ${command}`,
    ready: 'Danh sách sẵn sàng niêm yết.',
    notReady: 'Chưa sẵn sàng niêm yết.',
  },
};

/** 25.000, as Vietnamese writes it. */
function dots(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+(?!\d))/g, '.');
}
