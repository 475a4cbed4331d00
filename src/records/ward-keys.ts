import { TABLE_NAMES, UNIT_KINDS } from '../vocabulary.ts';

/** What the value of a key of ward.yaml must be. */
export type WardValue =
  | { readonly is: 'text'; readonly about: string; readonly examples?: readonly string[] }
  | { readonly is: 'one-of'; readonly about: string; readonly words: readonly string[] }
  | { readonly is: 'number'; readonly about: string; readonly min: number }
  | { readonly is: 'share'; readonly about: string }
  | { readonly is: 'truth'; readonly about: string }
  | { readonly is: 'hour'; readonly about: string }
  | { readonly is: 'day'; readonly about: string }
  /** A mapping with fixed keys; `orFalse` when the word `false` may stand for all of it. */
  | { readonly is: 'keys'; readonly about: string; readonly keys: WardKeys; readonly orFalse?: true }
  /** A mapping whose keys the ward chooses. */
  | {
      readonly is: 'entries';
      readonly about: string;
      readonly entry: WardKeys;
      readonly required: readonly string[];
    };

export type WardKeys = Readonly<Record<string, WardValue>>;

const SIGNATORY: WardKeys = {
  title: { is: 'text', about: 'Chức vụ người ký', examples: ['CHỦ TỊCH'] },
  name: { is: 'text', about: 'Họ và tên người ký' },
  'by-deputy': { is: 'truth', about: 'Ký thay (KT. CHỦ TỊCH)' },
  'by-authority': {
    is: 'truth',
    about: 'Ký thừa ủy quyền (TUQ. CHỦ TỊCH); title là chức vụ của người ký',
  },
};

/** Keys of ward.yaml: the reader, the JSON Schema and the messages are all made from this one list. */
export const WARD_KEYS: WardKeys = {
  election: { is: 'text', about: 'Cuộc bầu cử, theo năm', examples: ['2026'] },
  province: { is: 'text', about: 'Tỉnh, thành phố', examples: ['Thành phố Hà Nội'] },
  commune: { is: 'text', about: 'Xã, phường, đặc khu', examples: ['Phường Thượng Cát'] },
  code: { is: 'text', about: 'Mã của đơn vị, in trên thẻ cử tri và danh mục túi hồ sơ', examples: ['10081'] },
  kind: { is: 'one-of', about: 'Loại đơn vị hành chính (Điều 30 Luật 72/2025/QH15)', words: UNIT_KINDS },
  population: { is: 'number', about: 'Dân số', min: 1 },
  'council-term': { is: 'text', about: 'Khóa của HĐND xã, phường, đặc khu', examples: ['II'] },
  'province-council-term': { is: 'text', about: 'Khóa của HĐND tỉnh, thành phố', examples: ['XVII'] },
  'commune-council': {
    is: 'truth',
    about: 'Đơn vị có HĐND cấp xã hay không (đặc khu rất ít dân); không ghi: có',
  },
  polling: {
    is: 'keys',
    about: 'Giờ bỏ phiếu chung',
    keys: { opens: { is: 'hour', about: 'Giờ bắt đầu' }, closes: { is: 'hour', about: 'Giờ kết thúc' } },
  },
  signatures: {
    is: 'keys',
    about: 'Người ký',
    keys: {
      'people-committee': { is: 'keys', about: 'Ủy ban nhân dân', keys: SIGNATORY },
      'election-committee': { is: 'keys', about: 'Ủy ban bầu cử', keys: SIGNATORY },
    },
  },
  'override-milestones': {
    is: 'entries',
    about: 'Mốc do Hội đồng bầu cử quốc gia điều chỉnh (khoản 3 Điều 98)',
    entry: { date: { is: 'day', about: 'Ngày mới' }, why: { is: 'text', about: 'Căn cứ' } },
    required: ['date'],
  },
  'override-surplus': {
    is: 'entries',
    about:
      'Đơn vị bầu cử được phép thiếu số dư vì lý do bất khả kháng (khoản 6 Điều 57, khoản 3 Điều 58), ghi như "HĐND xã 3"',
    entry: {
      candidates: { is: 'number', about: 'Số người ứng cử được chấp nhận', min: 1 },
      why: { is: 'text', about: 'Văn bản quyết định, hướng dẫn' },
    },
    required: ['candidates', 'why'],
  },
  structure: {
    is: 'keys',
    about: 'Cơ cấu theo kế hoạch của địa phương',
    keys: { 'young-under': { is: 'number', about: 'Đại biểu trẻ tuổi là dưới bao nhiêu tuổi', min: 1 } },
  },
  minorities: {
    is: 'keys',
    about: 'Tỷ lệ người dân tộc thiểu số theo cơ cấu của địa phương, hoặc false',
    keys: { share: { is: 'share', about: 'Từ 0 đến 1' } },
    orFalse: true,
  },
  'steering-committee': {
    is: 'keys',
    about: 'Ban Chỉ đạo',
    keys: { size: { is: 'number', about: 'Số thành viên', min: 1 } },
  },
  files: {
    is: 'keys',
    about: 'Tên tệp khác của các bảng, trong cùng thư mục',
    keys: Object.fromEntries(
      TABLE_NAMES.map((table) => [table, { is: 'text', about: `Tệp của bảng ${table}` } as const]),
    ),
  },
  sample: { is: 'truth', about: 'Dữ liệu mẫu, không có thật' },
};

/** Keys without which nothing can be checked. */
export const REQUIRED_WARD_KEYS = ['election', 'province', 'commune', 'kind'] as const;

/** How a value is written, as an example that needs no translation. */
export function exampleOf(value: WardValue): string {
  switch (value.is) {
    case 'text':
      return value.examples?.[0] ?? '"…"';
    case 'one-of':
      return value.words.join(' | ');
    case 'number':
      return '12';
    case 'share':
      return '0.1';
    case 'truth':
      return 'true | false';
    case 'hour':
      return '07:00';
    case 'day':
      return '2026-02-03';
    case 'keys':
      return `{ ${Object.keys(value.keys).join(': …, ')}: … }${value.orFalse === true ? ' | false' : ''}`;
    case 'entries':
      return `{ …: { ${Object.keys(value.entry).join(': …, ')}: … } }`;
  }
  return value satisfies never;
}
