import type { Person } from './people.ts';
import type { Random } from './random.ts';

/** A cell as an office writes it: text, or a day that a workbook stores. */
export type OfficeCell = string | { readonly day: readonly [number, number, number] };

/** One column of a list. */
export interface Leaf {
  /** The headings from the highest to the lowest. */
  readonly path: readonly string[];
  readonly cell: (person: Person, index: number) => OfficeCell;
}

/** Columns that stand side by side, and what the list says by them. */
export interface Block {
  readonly leaves: readonly Leaf[];
  /** The cells an import must write for them, by key of the column. */
  readonly truth: Readonly<Record<string, (person: Person, index: number) => string>>;
  /** What stands for the cell above where somebody lives with the one before. */
  readonly marks?: string;
}

const two = (number: number): string => String(number).padStart(2, '0');
const dayOf = ({ day, month, year }: Person): string => `${two(day)}/${two(month)}/${year}`;
const one = (
  path: string,
  key: string,
  cell: Leaf['cell'],
  truth?: (person: Person, index: number) => string,
): Block => ({
  leaves: [{ path: [path], cell }],
  truth: { [key]: truth ?? ((person, index) => cell(person, index) as string) },
});
const stranger = (heading: string, cell: (person: Person) => string): Leaf => ({ path: [heading], cell });
const under = (group: string, leaves: readonly Leaf[]): readonly Leaf[] =>
  leaves.map(({ path, cell }) => ({ path: [group, ...path], cell }));
const leaf = (heading: string, cell: Leaf['cell']): Leaf => ({ path: [heading], cell });

/** The columns of a list of voters, in an order and in words of an office. */
export function blocksOf(random: Random): readonly Block[] {
  const { chance, pick } = random;
  const first = chance(0.9) ? [numbers(random)] : [];
  const others = [
    births(random),
    ...(chance(0.85) ? [ids(random)] : []),
    ...(chance(0.5)
      ? [one(pick(['Dân tộc', 'DT', 'Thành phần dân tộc']), 'ethnicity', (p) => p.ethnicity)]
      : []),
    residences(random),
    ...(chance(0.2)
      ? [one(pick(['Quan hệ với chủ hộ', 'QH với chủ hộ', 'Quan hệ\nchủ hộ']), 'relation', (p) => p.relation)]
      : []),
    ...(chance(0.3) ? [strangers(random)] : []),
    ...(chance(0.2) ? [strangers(random)] : []),
  ].flat();
  const mixed = chance(0.6) ? others : random.shuffled(others);
  return [
    ...first,
    names(random),
    ...mixed,
    ...(chance(0.3) ? [votes(random)] : []),
    ...(chance(0.7) ? [one(pick(['Ghi chú', 'GHI CHÚ', 'Ghi chú khác']), 'note', (p) => p.note)] : []),
    ...(chance(0.15) ? [{ leaves: [leaf(pick(['Ký nhận', 'Chữ ký', 'Ký tên']), () => '')], truth: {} }] : []),
  ];
}

function numbers({ pick }: Random): Block {
  return one(pick(['STT', 'TT', 'Số TT', 'Số\nTT', 'Số thứ tự']), 'no', (_, index) => String(index + 1));
}

function names({ chance, pick, below }: Random): Block {
  const truth = { name: (p: Person) => `${p.family} ${p.given}` };
  const apart = [
    leaf(pick(['Họ và tên đệm', 'Họ đệm', 'Họ', 'Họ và chữ đệm']), (p) => p.family),
    leaf('Tên', (p) => p.given),
  ];
  switch (below(6)) {
    case 0:
      return { leaves: apart, truth };
    case 1:
      return { leaves: under(pick(['Họ và tên', 'HỌ VÀ TÊN CỬ TRI', 'Họ tên']), apart), truth };
    default:
      return one(
        pick([
          'Họ và tên',
          'HỌ VÀ TÊN',
          'Họ tên',
          'Họ và tên cử tri',
          'Họ, chữ đệm và tên',
          'Họ và tên\n(chữ in hoa)',
        ]),
        'name',
        chance(0.1) ? (p) => ` ${p.family}  ${p.given}` : truth.name,
        truth.name,
      );
  }
}

const GROUP_SEX = ['Giới tính', 'Giới', 'Phái', 'Giới (Nam/Nữ)', 'GIỚI TÍNH', 'Nam, nữ'] as const;
const GROUP_BIRTH = [
  'Năm sinh',
  'Ngày sinh',
  'Sinh ngày',
  'Ngày tháng năm sinh',
  'Ngày, tháng,\nnăm sinh',
] as const;

/** Day of birth and sex: together or apart. */
function births(random: Random): readonly Block[] {
  const { below, pick, chance } = random;
  const truth = { birth: dayOf, sex: (p: Person) => p.sex };
  if (chance(0.2)) {
    const isYear = chance(0.6);
    const of =
      (sex: string): Leaf['cell'] =>
      (p) =>
        p.sex !== sex ? '' : isYear ? String(p.year) : dayOf(p);
    const leaves = under(pick(GROUP_BIRTH), [leaf('Nam', of('Nam')), leaf('Nữ', of('Nữ'))]);
    return [whereBorn({ leaves, truth: { ...truth, birth: (p) => (isYear ? String(p.year) : dayOf(p)) } })];
  }
  const mark = pick(['x', 'X', '×', '1']);
  const of =
    (sex: string): Leaf['cell'] =>
    (p) =>
      p.sex === sex ? mark : '';
  const halves = random.shuffled([leaf('Nam', of('Nam')), leaf('Nữ', of('Nữ'))]);
  const sexes: Block =
    below(3) === 0
      ? { leaves: halves, truth: { sex: truth.sex } }
      : below(2) === 0
        ? { leaves: under(pick(GROUP_SEX), halves), truth: { sex: truth.sex } }
        : one(
            pick(['Giới tính', 'Nam/Nữ', 'Phái', 'GT', 'Giới']),
            'sex',
            pick([truth.sex, (p: Person) => p.sex.toUpperCase(), (p: Person) => p.sex.toLowerCase()]),
            truth.sex,
          );
  return [whereBorn(bornOn(random)), sexes];
}

/** The habits of writing a day. */
function inHabit(p: Person, habit: number): string {
  switch (habit) {
    case 0:
      return `${p.day}-${p.month}-${p.year}`;
    case 1:
      return `${two(p.day)}.${two(p.month)}.${p.year}`;
    case 2:
      return `${p.year}-${two(p.month)}-${two(p.day)}`;
    case 3:
      return `ngày ${p.day} tháng ${p.month} năm ${p.year}`;
    default:
      return `${p.day} / ${p.month} / ${p.year}`;
  }
}

/** The same columns, blank for those of whom the list does not say it. */
function whereBorn({ leaves, truth }: Block): Block {
  return {
    leaves: leaves.map(({ path, cell }) => ({ path, cell: (p, index) => (p.isBorn ? cell(p, index) : '') })),
    truth: Object.fromEntries(
      Object.entries(truth).map(([key, of]) => [
        key,
        (p: Person, index: number) => (p.isBorn ? of(p, index) : ''),
      ]),
    ),
  };
}

function bornOn({ below, pick }: Random): Block {
  const heading = pick([...GROUP_BIRTH, 'Ngày sinh (dd/mm/yyyy)', 'NTNS', 'Ngày/tháng/\nnăm sinh']);
  switch (below(6)) {
    case 0:
      return one(heading, 'birth', (p) => String(p.year));
    case 1: {
      const habit = below(5);
      return one(heading, 'birth', (p) => inHabit(p, habit), dayOf);
    }
    case 2:
      return one(heading, 'birth', (p) => ({ day: [p.year, p.month, p.day] }), dayOf);
    case 3:
      return {
        leaves: under(pick(GROUP_BIRTH), [
          leaf('Ngày', (p) => String(p.day)),
          leaf('Tháng', (p) => String(p.month)),
          leaf('Năm', (p) => String(p.year)),
        ]),
        truth: { birth: dayOf },
      };
    default:
      return one(heading, 'birth', (p) => `${p.day}/${p.month}/${p.year}`, dayOf);
  }
}

function ids({ below, pick }: Random): Block {
  const heading = pick([
    'Số căn cước',
    'Số CCCD',
    'CCCD',
    'Số CCCD/CMND',
    'Số định danh cá nhân',
    'Số căn cước/\nCCCD',
    'Số định danh/CCCD',
  ]);
  const issued = [
    leaf(pick(['Ngày cấp', 'Ngày, tháng cấp']), (p) => p.issued),
    leaf('Nơi cấp', () => 'Cục CSQLHC'),
  ];
  const truth = { id: (p: Person) => p.id };
  switch (below(4)) {
    case 0:
      return { leaves: under(heading, [leaf(pick(['Số', 'Số thẻ']), (p) => p.id), ...issued]), truth };
    case 1:
      return { leaves: [leaf(heading, (p) => p.id), ...issued], truth };
    case 2: {
      const spaced = (p: Person): string => `${p.id.slice(0, 3)} ${p.id.slice(3, 6)} ${p.id.slice(6)}`.trim();
      return one(heading, 'id', spaced, truth.id);
    }
    default:
      return one(heading, 'id', truth.id);
  }
}

const address = ({ house, street, group }: Person): string => `${house} ${street}, tổ ${group}`;
const PERMANENT = [
  'Thường trú',
  'Nơi thường trú',
  'Hộ khẩu thường trú',
  'Nơi đăng ký thường trú',
  'ĐKTT',
  'Địa chỉ thường trú',
] as const;

function residences({ below, pick, chance }: Random): readonly Block[] {
  const quarter = pick(['Tổ', 'Tổ dân phố', 'TDP']);
  const shownQuarter = quarter === 'TDP' ? quarter : quarter.toLowerCase();
  const permanent = (p: Person): string => (p.isTemporary ? '' : address(p));
  const temporary = (p: Person): string => (p.isTemporary ? address(p) : '');
  switch (below(8)) {
    case 5:
      return [
        {
          leaves: under(pick(PERMANENT), [
            leaf('Số nhà', (p) => p.house),
            leaf('Đường', (p) => p.street),
            leaf(quarter, (p) => p.group),
            leaf('Xã/phường', () => 'Phường Mẫu'),
          ]),
          truth: {
            permanent: (p) => `Số nhà ${p.house}, đường ${p.street}, ${shownQuarter} ${p.group}, Phường Mẫu`,
            neighbourhood: (p) => p.group,
          },
        },
      ];
    case 6:
      return [
        {
          leaves: under(pick(['Địa chỉ', 'Nơi cư trú']), [
            leaf(pick(['Thôn/Tổ', 'Thôn', 'Tổ/thôn']), (p) => `Thôn ${p.group}`),
            leaf(pick(['Xã', 'Xã/phường', 'Xã, phường']), () => 'xã Mẫu'),
          ]),
          truth: { permanent: (p) => `Thôn ${p.group}, xã Mẫu`, neighbourhood: (p) => `Thôn ${p.group}` },
        },
      ];
    case 0:
      return [
        {
          leaves: under(pick(['Nơi cư trú', 'Địa chỉ', 'NƠI CƯ TRÚ']), [
            leaf('Thường trú', permanent),
            leaf('Tạm trú', temporary),
            ...(chance(0.4) ? [leaf('Nơi ở hiện tại', () => '')] : []),
          ]),
          truth: { permanent, temporary },
        },
      ];
    case 1:
      return [
        one(pick(PERMANENT), 'permanent', permanent),
        one(pick(['Tạm trú', 'Nơi tạm trú']), 'temporary', temporary),
      ];
    case 2:
      return [one(pick(['Địa chỉ', 'Nơi cư trú', 'Chỗ ở']), 'permanent', address)];
    case 3:
      return [
        {
          leaves: under(pick(PERMANENT), [
            leaf('Số nhà', (p) => p.house),
            leaf('Đường', (p) => p.street),
            leaf('Phường', () => 'Mẫu'),
          ]),
          truth: { permanent: (p) => `Số nhà ${p.house}, đường ${p.street}, phường Mẫu` },
        },
      ];
    case 4:
      return [beside(pick(PERMANENT), pick(['nt', '-nt-', 'Như trên', '"']))];
    default:
      return [one(pick(PERMANENT), 'permanent', address)];
  }
}

/** Addresses of which those that come again are only marked. */
function beside(heading: string, mark: string): Block {
  const block = one(heading, 'permanent', address);
  return { ...block, marks: mark };
}

function votes({ chance, pick }: Random): Block {
  const mark = (): string => 'x';
  const councils = [
    leaf(pick(['Tỉnh, thành phố', 'Tỉnh', 'Thành phố']), mark),
    leaf(pick(['Xã, phường, đặc khu', 'Xã', 'Phường']), mark),
  ];
  return {
    leaves: [
      leaf(pick(['Bầu cử ĐBQH', 'ĐBQH']), mark),
      ...under(pick(['Bầu cử đại biểu HĐND', 'Bầu cử HĐND']), chance(0.5) ? councils : councils),
    ],
    truth: { mark_na: mark, mark_province: mark, mark_commune: mark },
  };
}

function strangers({ pick }: Random): Block {
  const leaves = pick([
    [leaf('', () => '')],
    [stranger('Số điện thoại', (p) => p.phone)],
    [stranger('Điện thoại', (p) => p.phone)],
    [stranger('Nghề nghiệp', () => 'Làm ruộng')],
    [stranger('Trình độ', () => '12/12')],
    [stranger('Ngày cấp', (p) => p.issued), stranger('Nơi cấp', () => 'Cục CSQLHC')],
    [stranger('Ngày vào Đảng', (p) => p.issued)],
    [stranger('Email', () => '')],
    [stranger('Tôn giáo', () => 'Không')],
  ]);
  return { leaves, truth: {} };
}
