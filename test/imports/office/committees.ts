import {
  COUNCILS,
  births,
  nameOf,
  names,
  numbers,
  partsOf,
  plain,
  rowOf,
  sexOf,
  tableOf,
  unread,
  type Column,
} from './columns.ts';
import { personOf, type Person } from './people.ts';
import type { Random } from './random.ts';
import type { OfficeTable } from './table-list.ts';

type Two = readonly [string, string];
const POSITIONS: Readonly<Record<'polling-team' | 'election-board', readonly [Two, ...Two[]]>> = {
  'polling-team': [
    ['Tổ trưởng', 'team-leader'],
    ['Tổ phó', 'team-deputy'],
    ['Thư ký', 'secretary'],
    ['Uỷ viên', 'member'],
  ],
  'election-board': [
    ['Trưởng ban', 'board-head'],
    ['Phó Trưởng ban', 'board-deputy'],
    ['Ủy viên, Thư ký', 'secretary'],
    ['Ủy viên', 'member'],
  ],
};

/** Members of Tổ and Ban, as the annex of a decision lists them. */
export function committeeTable(random: Random): OfficeTable {
  const { below, chance, pick } = random;
  const body = pick(['polling-team', 'polling-team', 'election-board'] as const);
  const isTeam = body === 'polling-team';
  const kindWord = isTeam ? 'Tổ bầu cử' : 'Ban bầu cử';
  const born = births(random);
  const named = names(random, pick(['Họ và tên', 'HỌ VÀ TÊN', 'Họ tên', 'Họ và tên thành viên']));
  const hasBirth = chance(0.7);
  const inColumn = chance(0.25);
  const bare = pick(['', 'Số ']);
  let part = 0;
  type Member = Person & { readonly position: readonly [string, string]; readonly number: number };
  const position = (job: boolean): Column<Member> =>
    plain(
      pick([
        'Chức danh',
        `Chức danh trong ${isTeam ? 'Tổ' : 'Ban'} bầu cử`,
        `Nhiệm vụ trong ${isTeam ? 'tổ' : 'ban'}`,
        'Nhiệm vụ',
      ]),
      'position',
      ({ position: [word] }) => (job ? `Phó Chủ tịch UBND phường - ${word}` : word),
    );
  const job = (): readonly Column<Member>[] => {
    const post = 'Bí thư Chi bộ';
    switch (below(4)) {
      case 0: {
        const truth = { title: () => `${post}, Tổ dân phố 1` };
        return [
          { path: ['Chức vụ'], cell: () => post, truth },
          {
            path: [pick(['Đơn vị công tác', 'Nơi công tác', 'Đơn vị'])],
            cell: () => 'Tổ dân phố 1',
            answer: 'title',
          },
        ];
      }
      case 1:
        return [plain(pick(['Đơn vị công tác', 'Nghề nghiệp']), 'title', () => post)];
      default:
        return [
          plain(pick(['Chức vụ, đơn vị công tác', 'Chức vụ', 'Nghề nghiệp, chức vụ']), 'title', () => post),
        ];
    }
  };
  const jobInside = chance(0.1);
  const headed: Column<Member> = {
    path: [isTeam ? 'Tổ bầu cử' : 'Ban bầu cử'],
    cell: ({ number }) => `${bare}${number}`,
    truth: { body: ({ number }) => `${kindWord} số ${number}` },
  };
  const columns: readonly Column<Member>[] = [
    ...(inColumn ? [headed] : []),
    numbers(random),
    named.column,
    ...(hasBirth ? born.columns : []),
    ...(jobInside ? [] : job()),
    position(jobInside),
    ...(chance(0.3)
      ? [plain<Member>(pick(['Đại diện', 'Thành phần', 'Cơ cấu']), 'represents', () => 'UBND')]
      : []),
    ...(chance(0.3) ? [unread<Member>('Số điện thoại', (p) => p.phone)] : []),
    ...(chance(0.4) ? [plain<Member>('Ghi chú', 'note', (p) => p.note)] : []),
  ];
  const council = isTeam ? undefined : pick(COUNCILS);
  const style = below(3);
  const banner = (number: number): string =>
    isTeam
      ? [
          `TỔ BẦU CỬ SỐ ${number}`,
          `Tổ bầu cử số ${number} (Khu vực bỏ phiếu số ${number})`,
          `Tổ bầu cử số 0${number} - Nhà văn hóa thôn Đông`,
        ][style]!
      : [
          `BAN BẦU CỬ ĐẠI BIỂU ${council![1]}, ĐƠN VỊ BẦU CỬ SỐ ${number}`,
          `Ban bầu cử số ${number}`,
          `Ban bầu cử đại biểu ${council![1]} ở đơn vị bầu cử số ${number} (gồm các tổ 1, 2)`,
        ][style]!;
  const isOfBlock = !isTeam && (style === 1 || inColumn);
  const hasSex = (hasBirth && born.hasSex) || named.saysSex;
  const parts = partsOf(
    1 + below(4),
    random,
    (number) => (inColumn ? {} : { banner: banner(number), sheet: `${isTeam ? 'TBC' : 'BBC'} số ${number}` }),
    (number, index) => {
      if (number !== part) part = number;
      const person = { ...personOf(random), isBorn: true, number, position: pick(POSITIONS[body]) };
      const told = {
        ...(inColumn ? {} : { body: banner(number) }),
        ...(isOfBlock && !inColumn ? { level: council![0] } : {}),
        ...((hasBirth && born.hasSex) || !named.saysSex ? {} : { sex: person.sex }),
      };
      return rowOf(columns, person, index, told, {
        name: nameOf(person),
        body,
        level: isTeam || inColumn ? 'blank' : council![2],
        number: String(number),
        position: person.position[1],
        sex: hasSex ? sexOf(person) : 'blank',
      });
    },
  );
  const titles = [
    ...(chance(0.3) ? ['PHỤ LỤC'] : []),
    isTeam
      ? pick(['DANH SÁCH THÀNH VIÊN CÁC TỔ BẦU CỬ', 'DANH SÁCH CÁC TỔ BẦU CỬ PHƯỜNG MẪU'])
      : isOfBlock
        ? `DANH SÁCH THÀNH VIÊN CÁC BAN BẦU CỬ ĐẠI BIỂU ${council![1]}`
        : 'DANH SÁCH THÀNH VIÊN CÁC BAN BẦU CỬ',
  ];
  const count = parts.reduce((sum, { rows }) => sum + rows.length, 0);
  return tableOf(columns, {
    table: 'committees',
    titles,
    parts,
    ends: [`(Danh sách gồm 0${count} người)`, `Danh sách này có ${count} người./.`],
  });
}
