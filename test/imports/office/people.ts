import type { Random } from './random.ts';

/** An invented voter: what a list says of one, in whatever columns and habits. */
export interface Person {
  readonly family: string;
  readonly given: string;
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly sex: 'Nam' | 'Nữ';
  readonly id: string;
  readonly issued: string;
  readonly phone: string;
  readonly ethnicity: string;
  readonly house: string;
  readonly street: string;
  readonly group: string;
  readonly isTemporary: boolean;
  /** Whether the list says when the person was born. */
  readonly isBorn: boolean;
  readonly relation: string;
  readonly note: string;
}

export function personOf(random: Random): Person {
  const { below, chance, pick } = random;
  const sex = chance(0.5) ? 'Nam' : 'Nữ';
  const year = 1930 + below(78);
  const number = String(below(1_000_000)).padStart(6, '0');
  const digit = (sex === 'Nam' ? 0 : 1) + (year >= 2000 ? 2 : 0);
  return {
    family: `${pick(FAMILIES)} ${pick(sex === 'Nam' ? ['Văn', 'Đức', 'Công', 'Hữu'] : ['Thị', 'Ngọc', 'Thu', 'Thị Kim'])}`,
    given: pick(GIVEN),
    year,
    month: 1 + below(12),
    day: 1 + below(28),
    sex,
    id: chance(0.93) ? `028${digit}${String(year).slice(2)}${number}` : '',
    issued: `${String(1 + below(28)).padStart(2, '0')}/0${1 + below(9)}/20${15 + below(10)}`,
    phone: `09${String(below(100_000_000)).padStart(8, '0')}`,
    ethnicity: pick(['Kinh', 'Kinh', 'Kinh', 'Tày', 'Mường', 'Ê Đê']),
    house: String(1 + below(200)),
    street: pick(['Trần Phú', 'Lê Lợi', 'Hoa Lư', 'Nguyễn Du']),
    group: String(1 + below(12)),
    isTemporary: chance(0.15),
    isBorn: chance(0.97),
    relation: pick(['Chủ hộ', 'Vợ', 'Con', 'Cháu']),
    note: chance(0.15) ? pick(['Ốm nặng', 'Đi làm xa', 'Mới chuyển đến', '2025']) : '',
  };
}

const FAMILIES = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Cộng', 'Tổng', 'Trang', 'Hồ', 'Tô', 'Ma', 'Đinh'] as const;
const GIVEN = [
  'An',
  'Bình',
  'Cúc',
  'Dung',
  'Én',
  'Hộ',
  'Nam',
  'Nữ',
  'Trang',
  'Cộng',
  'Số',
  'Tổ',
  'Thôn',
  'Ánh',
] as const;
