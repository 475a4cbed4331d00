import type { AddedWords, CommitteesText } from '../committees-text.ts';

const SHORT_LEVEL = { na: 'Quốc hội', province: 'HĐND tỉnh', commune: 'HĐND xã' } as const;

const SEX = { male: 'ông', female: 'bà' } as const;

/** Kiểm toán và dự kiến các tổ chức phụ trách bầu cử. */
export const committees: CommitteesText = {
  auditTitle: 'KIỂM TRA TỔ CHỨC PHỤ TRÁCH BẦU CỬ',
  planTitle: 'DỰ KIẾN TỔ CHỨC PHỤ TRÁCH BẦU CỬ',
  countdown: (days, pollingDay, today) =>
    days > 0
      ? `Hôm nay ${today}, còn ${days} ngày đến ngày bầu cử ${pollingDay}.`
      : `Hôm nay ${today}; ngày bầu cử ${pollingDay}.`,
  byElection: (article) =>
    `Bầu cử bổ sung: số lượng, thành phần và hạn thành lập theo ${article}. Giả định của chương trình: đơn vị cần bầu cử bổ sung là đơn vị đã có người ứng cử trong candidates.csv, nên tổ chức chưa có chỉ được hỏi ở đó. Luật đòi ở mọi đơn vị cần bầu cử bổ sung: nơi nào chưa có người ứng cử thì tự đối chiếu.`,
  summary: (bodies, lawful, unlawful, missing) =>
    [
      `${bodies} tổ chức theo luật: ${lawful} đúng luật`,
      ...(unlawful > 0 ? [`${unlawful} chưa đúng luật`] : []),
      ...(missing > 0 ? [`còn ${missing} tổ chức chưa có trong bảng`] : []),
    ].join(', ') + '.',
  sections: {
    unlawful: 'CHƯA ĐÚNG LUẬT',
    missing: 'CHƯA CÓ TRONG BẢNG',
    others: 'DÒNG VÀ CỘT CẦN SỬA TRƯỚC',
    lawful: 'ĐÚNG LUẬT',
    open: 'LUẬT KHÔNG QUY ĐỊNH',
    beside: 'NGOÀI LUẬT BẦU CỬ: CHỈ NÊU, KHÔNG ĐÁNH GIÁ',
    shared: 'MỘT NGƯỜI Ở NHIỀU TỔ CHỨC (LUẬT KHÔNG CẤM)',
  },
  verdict: {
    lawful: 'đúng luật',
    unlawful: 'chưa đúng luật',
    'not-in-law': 'không thuộc luật bầu cử',
    'no-rule': 'luật không quy định',
  },
  labels: {
    size: 'Số người',
    quorum: 'Làm việc',
    founding: 'Thành lập',
    recipients: 'Gửi danh sách',
    found: 'Phát hiện',
    repair: 'Cách sửa',
    assumed: 'Lưu ý',
  },
  size: (people, rows, range) =>
    `${people} người${rows > people ? ` (${rows} dòng)` : ''}; luật định ${range}`,
  range: (min, max) =>
    max === undefined ? `từ ${dots(min)}` : min === max ? dots(min) : `${dots(min)}–${dots(max)}`,
  quorum: (attend, agree) =>
    `họp khi có ít nhất ${attend} người; thông qua khi có ít nhất ${agree} người tán thành`,
  founding: {
    'in-time': (decided, due) => `${decided}, đúng hạn (chậm nhất ${due})`,
    late: (decided, due) => `${decided}, muộn (chậm nhất ${due})`,
    unclear: (due) => `chưa rõ ngày quyết định (chậm nhất ${due})`,
    'not-recorded': (due, daysLeft) =>
      `chưa ghi ngày quyết định (chậm nhất ${due}, ${daysLeft >= 0 ? `còn ${daysLeft} ngày` : `đã quá ${-daysLeft} ngày`})`,
  },
  noRecipients: 'Nơi nhận danh sách: luật chỉ nêu cho Ủy ban bầu cử, không nêu cho Ban bầu cử và Tổ bầu cử.',
  shortBody: ({ body, level, number = '' }) => {
    if (body === 'steering-committee') return 'Ban Chỉ đạo';
    if (body === 'polling-team') return `Tổ bầu cử số ${number}`;
    if (body === 'election-board')
      return `Ban bầu cử ${level === undefined ? '' : SHORT_LEVEL[level]} số ${number}`;
    return level === 'province' ? 'Ủy ban bầu cử tỉnh' : 'Ủy ban bầu cử';
  },
  repair: {
    heading: (edits) => `ít nhất ${edits} lượt thêm, bớt hoặc sửa`,
    none: 'người và chức danh đã đủ; xem cách sửa ở từng phát hiện',
    unknown: 'danh sách quá dài hoặc quá lạ, chưa tính được; xem lại cột Tổ chức, Cấp, Số',
    person: (name, sex, row) =>
      name === '' ? `người ở dòng ${row}` : `${sex ? SEX[sex] : 'ông/bà'} ${name} (dòng ${row})`,
    added,
    replace: (person, constituency, due, who) =>
      `Thay ${person} vì là người ứng cử ở ${constituency}: đưa ra khỏi danh sách chậm nhất ${due} và bổ sung ${who}.`,
    leave: (person, constituency, due) =>
      `Đưa ${person} ra khỏi danh sách chậm nhất ${due} vì là người ứng cử ở ${constituency}; số người còn lại vẫn đủ, nhưng nếu phải ra quyết định xóa tên thì phải bổ sung người thay thế theo luật.`,
    twice: (row, name, otherRow) =>
      otherRow === undefined
        ? `Xóa dòng ${row}: ghi lặp ${name}.`
        : `Xóa dòng ${row}: ${name} đã có ở dòng ${otherRow}.`,
    reduce: (count, max, people) => `Bớt ${count} người để không quá ${max}, chẳng hạn ${people}.`,
    position: (person, from, to) =>
      from === undefined ? `Ghi chức danh ${to} cho ${person}.` : `Chuyển ${person} từ ${from} sang ${to}.`,
    represents: (person, component) =>
      `Ghi thêm đại diện ${component} cho ${person}, nếu đúng người này được cử; nếu không thì thay bằng người đại diện.`,
    add: (who) => `Bổ sung ${who}.`,
    areaKindAssumed: 'Chưa rõ loại khu vực bỏ phiếu, nên tính như khu vực thường.',
    componentsUnknown: 'Chưa ai ghi cột Đại diện, nên chưa tính được thành phần còn thiếu.',
  },
  helpers: (name, people) => `${name}: ${people} người; luật không quy định số lượng, thành phần.`,
  steering: (people, planned) =>
    planned === undefined
      ? `Ban Chỉ đạo: ${people} người; ward.yaml chưa ghi số lượng để so.`
      : people === planned
        ? `Ban Chỉ đạo: ${people} người, đúng số ghi trong ward.yaml.`
        : `Ban Chỉ đạo: ${people} người, ward.yaml ghi ${planned}.`,
  allLawful: 'Mọi tổ chức trong bảng đều đúng luật.',
  plan: {
    population: (population, seats, basis) =>
      `Dân số ${population}: HĐND cấp xã được bầu ${seats} đại biểu (${basis}).`,
    noCouncil:
      'ward.yaml ghi đơn vị này không có Hội đồng nhân dân: không có Ban bầu cử cấp xã; nguồn luật không nói có Ủy ban bầu cử ở đây hay không, nên không tính.',
    populationUnknown: 'Chưa ghi dân số trong ward.yaml.',
    seatsUnknown: (population) =>
      `Dân số ${population}; luật đang áp dụng chưa có trong chương trình để tính số đại biểu.`,
    tables: (constituencies, areas) =>
      [
        constituencies === undefined
          ? 'Chưa có đơn vị bầu cử đại biểu HĐND cấp xã trong constituencies.csv, nên số Ban bầu cử là mức tối thiểu theo số đại biểu.'
          : `${constituencies} đơn vị bầu cử đại biểu HĐND cấp xã.`,
        areas === undefined
          ? 'Chưa có khu vực bỏ phiếu trong areas.csv, nên chưa tính được số Tổ bầu cử.'
          : `${areas} khu vực bỏ phiếu.`,
      ].join(' '),
    tablesOfByElection: (constituencies, areas) =>
      [
        constituencies === undefined
          ? 'Chưa có đơn vị bầu cử đại biểu HĐND cấp xã trong constituencies.csv, nên chưa tính được số Ban bầu cử.'
          : `${constituencies} đơn vị bầu cử đại biểu HĐND cấp xã đã có người ứng cử.`,
        areas === undefined
          ? 'Chưa có khu vực bỏ phiếu trong areas.csv, nên chưa tính được số Tổ bầu cử.'
          : `${areas} khu vực bỏ phiếu thuộc các đơn vị đã có người ứng cử.`,
      ].join(' '),
    columns: {
      kind: 'Tổ chức',
      bodies: 'Cần',
      each: 'Người mỗi tổ chức',
      all: 'Tất cả',
      have: 'Đang có',
      due: 'Chậm nhất',
    },
    total: 'Cộng',
    unknown: 'chưa rõ',
    have: (bodies, people) => `${dots(bodies)} (${dots(people)} người)`,
    due: (day, daysLeft) => `${day} (${daysLeft >= 0 ? `còn ${daysLeft} ngày` : `đã qua ${-daysLeft} ngày`})`,
    places: 'Tính theo suất: luật không cấm một người ở nhiều tổ chức.',
    byProvince: (bodies) => `Không tính tổ chức do cấp tỉnh thành lập: ${bodies}.`,
    gapsTitle: 'CÒN THIẾU VÀ AI CÓ THỂ BỔ SUNG',
    noGaps: 'Không thiếu tổ chức nào, không tổ chức nào thiếu người.',
    missing: 'chưa có trong bảng',
    short: 'còn thiếu người',
    gap: (who) => `Cần ${list(who)}`,
    fillers: (count) => `${dots(count)} người trong danh sách có thể bổ sung, chẳng hạn`,
    filler: (name, sex, row, bodies) => `${sex ? SEX[sex] : 'ông/bà'} ${name} (dòng ${row}; ${bodies})`,
    noFillers: 'không ai trong danh sách phù hợp; cần giới thiệu người mới',
    more: (count) => `và ${dots(count)} người khác`,
    teamsToo: 'khó có mặt hai nơi trong ngày bầu cử',
    everybody: 'Xếp người ít việc trước, người của cấp tỉnh sau cùng. Xem đủ mọi người: thêm --json.',
  },
};

function added({ position, count, components }: AddedWords): string {
  const stand = components.map(({ name, count: many }) =>
    count === 1 ? `đại diện ${name}` : `${many} đại diện ${name}`,
  );
  if (stand.length === 0) return `${count} ${position}`;
  const listed = list(stand);
  return count === 1 ? `1 ${position} là ${listed}` : `${count} ${position}, trong đó ${listed}`;
}

/** 25.000, as Vietnamese writes it. */
function dots(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+(?!\d))/g, '.');
}

function list(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} và ${items.at(-1)}`;
}
