import {
  COUNCILS,
  births,
  isoOf,
  nameOf,
  names,
  numbers,
  partsOf,
  plain,
  rowOf,
  sexOf,
  tableOf,
  type Column,
} from './columns.ts';
import { personOf, type Person } from './people.ts';
import type { Random } from './random.ts';
import type { OfficeTable } from './table-list.ts';

/** Người ứng cử, as forms 17 and 22 list them and as consultations do. */
export function candidateTable(random: Random): OfficeTable {
  const { below, chance, pick } = random;
  const [level, title, council] = pick(COUNCILS);
  const born = births(random);
  const named = names(random, pick(['Họ và tên', 'HỌ VÀ TÊN', 'Họ và tên người ứng cử', 'Họ và tên(3)']));
  const hasSex = born.hasSex || named.saysSex;
  const [levelKind, placeKind] = [below(4), below(4)];
  const training = [
    plain<Person>(['Trình độ', pick(['Giáo dục phổ thông', 'Văn hóa'])], 'education', () => '12/12'),
    plain<Person>(['Trình độ', pick(['Chuyên môn, nghiệp vụ', 'Chuyên môn'])], 'expertise', () => 'Đại học'),
    plain<Person>(['Trình độ', 'Học hàm, học vị'], 'degree', () => ''),
    plain<Person>(['Trình độ', pick(['Lý luận chính trị', 'LLCT'])], 'politics', () => 'Trung cấp'),
    plain<Person>(['Trình độ', 'Ngoại ngữ'], 'languages', () => ''),
  ];
  const columns: readonly Column<Person>[] = [
    numbers(random),
    named.column,
    ...born.columns,
    ...(chance(0.6) ? [plain<Person>('Quốc tịch', 'nationality', () => 'Việt Nam')] : []),
    ...(chance(0.7) ? [plain<Person>('Dân tộc', 'ethnicity', (p) => p.ethnicity)] : []),
    ...(chance(0.6) ? [plain<Person>('Tôn giáo', 'religion', () => 'Không')] : []),
    ...(chance(0.6) ? [plain<Person>('Quê quán', 'hometown', () => 'xã Mẫu, tỉnh Mẫu')] : []),
    ...(chance(0.7)
      ? [
          plain<Person>(
            pick(['Nơi ở hiện nay', 'Nơi cư trú', 'Nơi ở\nhiện nay']),
            'residence',
            (p) => `${p.house} ${p.street}`,
          ),
        ]
      : []),
    ...(chance(0.7) ? (chance(0.7) ? training : training.slice(0, 2)) : []),
    plain<Person>(
      pick(['Nghề nghiệp, chức vụ', 'Chức vụ, đơn vị công tác', 'Chức vụ']),
      'occupation',
      () => 'Phó Chủ tịch UBND phường',
    ),
    ...(chance(0.5)
      ? [plain<Person>(pick(['Nơi công tác', 'Đơn vị công tác']), 'workplace', () => 'UBND phường Mẫu')]
      : []),
    ...(chance(0.5) ? [plain<Person>('Ngày vào Đảng (nếu có)', 'party_since', (p) => p.issued)] : []),
    ...(chance(0.4) && council === 'na'
      ? [plain<Person>('Là đại biểu QH (nếu có)', 'na_terms', () => '')]
      : []),
    ...(chance(0.5)
      ? [plain<Person>('Là đại biểu HĐND (nếu có)', 'council_terms', () => 'HĐND phường khóa I')]
      : []),
    ...(levelKind === 0
      ? [plain<Person>(pick(['Cấp ứng cử', 'Cấp', 'Ứng cử cấp']), 'level', () => level)]
      : []),
    ...(placeKind === 0
      ? [plain<Person>(pick(['Đơn vị bầu cử', 'ĐVBC số', 'Đơn vị bầu cử số']), 'constituency', () => '1')]
      : []),
    ...(chance(0.5) ? [plain<Person>('Ghi chú', 'note', (p) => p.note)] : []),
  ];
  const whole = title.replace(/^(?!QUỐC)/, '');
  const titles = [
    ...(chance(0.5) ? ['DANH SÁCH CHÍNH THỨC'] : []),
    ...(levelKind === 1 && title.startsWith('H') && chance(0.4)
      ? [
          'NHỮNG NGƯỜI ỨNG CỬ ĐẠI BIỂU HỘI ĐỒNG NHÂN DÂN',
          `${whole.replace(/^(?:HĐND|HỘI ĐỒNG NHÂN DÂN) /, '')} KHÓA II NHIỆM KỲ 2026-2031`,
        ]
      : [
          levelKind === 0
            ? 'DANH SÁCH NGƯỜI ỨNG CỬ'
            : pick([
                `DANH SÁCH NHỮNG NGƯỜI ỨNG CỬ ĐẠI BIỂU ${title} NHIỆM KỲ 2026 - 2031`,
                `Danh sách người được giới thiệu ứng cử đại biểu ${title} khóa II`,
              ]),
        ]),
  ];
  const placeAbove = placeKind === 1 ? String(1 + below(9)) : undefined;
  if (placeAbove !== undefined)
    titles.push(
      pick([`Đơn vị bầu cử số: ${placeAbove}`, `ĐƠN VỊ BẦU CỬ SỐ ${placeAbove}`]),
      'Gồm các tổ dân phố số 1, 2, 3',
    );
  const isPlaced = placeKind >= 2;
  const style = below(4);
  const banner = (number: number): string =>
    [
      `ĐƠN VỊ BẦU CỬ SỐ ${number}: Gồm các tổ dân phố ${number}, ${number + 1}`,
      `Đơn vị bầu cử số ${number} (được bầu 3 đại biểu trong số 5 người ứng cử)`,
      `Đơn vị bầu cử số 0${number}`,
      `Danh sách những người ứng cử đại biểu ${title} - Đơn vị bầu cử số ${number}`,
    ][style]!;
  // The line of a list of a council that no title names says it, too.
  const levelTold = levelKind !== 0 ? level : undefined;
  const place = (number: number): string => (placeKind === 0 ? '1' : (placeAbove ?? String(number)));
  const parts = partsOf(
    isPlaced ? 1 + below(3) : 1,
    random,
    (number) =>
      isPlaced ? { banner: banner(number), sheet: pick([`ĐV ${number}`, `ĐVBC số ${number}`]) } : {},
    (number, index) => {
      const person = { ...personOf(random), isBorn: true };
      const told = {
        ...(levelTold === undefined ? {} : { level: levelTold }),
        ...(placeKind === 0 ? {} : { constituency: place(number) }),
        ...(born.hasSex || !named.saysSex ? {} : { sex: person.sex }),
      };
      return rowOf(columns, person, index, told, {
        name: nameOf(person),
        level: council,
        constituency: place(number),
        sex: hasSex ? sexOf(person) : 'blank',
        birth: born.isYear ? `in undefined/${person.year}` : isoOf(person),
      });
    },
  );
  const count = parts.reduce((sum, { rows }) => sum + rows.length, 0);
  return tableOf(columns, {
    table: 'candidates',
    titles,
    parts,
    ends: [`(Danh sách này có ${count} người)`, `Tổng số: ${count} người`],
  });
}
