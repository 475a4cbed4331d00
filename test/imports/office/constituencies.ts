import { COUNCILS, lines, partsOf, plain, rowOf, tableOf, type Column, type Named } from './columns.ts';
import type { Random } from './random.ts';
import type { OfficeTable } from './table-list.ts';

/** Đơn vị bầu cử, as a resolution lists them. */
export function constituencyTable(random: Random): OfficeTable {
  const { below, chance, pick } = random;
  interface Unit {
    readonly number: number;
    readonly seats: number;
    readonly people: number;
  }
  const kind = pick(['title', 'banner', 'column'] as const);
  const councils = random.shuffled(COUNCILS).slice(0, kind === 'banner' ? 1 + below(3) : 1);
  const style = below(4);
  const seats = below(3);
  const councilOf = (part: number) => councils[part - 1]!;
  let unit: Named = councils[0]!;
  const counted = chance(0.6);
  const columns: readonly Column<Unit>[] = [
    ...(chance(0.8) ? [lines<Unit>(random)] : []),
    ...(kind === 'column' ? [plain<Unit>(pick(['Cấp', 'Cấp bầu cử']), 'level', () => unit[0])] : []),
    plain<Unit>(
      pick(['Đơn vị bầu cử', 'Đơn vị bầu cử số', 'Tên đơn vị bầu cử', 'ĐVBC']),
      'number',
      ({ number }) =>
        [`Đơn vị bầu cử số ${number}`, String(number), `Số 0${number}`, `Đơn vị số ${number} - phường Mẫu`][
          style
        ]!,
    ),
    plain<Unit>(
      pick(['Gồm các tổ dân phố', 'Gồm', 'Phạm vi', 'Gồm các phường']),
      'consists',
      ({ number }) => `Tổ dân phố ${number}, ${number + 1}`,
    ),
    plain<Unit>(
      pick(['Số đại biểu được bầu', 'Số đại biểu', 'Số lượng đại biểu', 'Số ĐB được bầu']),
      'seats',
      (u) => [String(u.seats), `0${u.seats}`, `0${u.seats} đại biểu`][seats]!,
    ),
    ...(counted ? [plain<Unit>('Dân số', 'population', ({ people }) => `${people}.200`)] : []),
  ];
  const parts = partsOf(
    councils.length,
    random,
    (part) =>
      kind === 'banner'
        ? {
            banner: pick([`ĐẠI BIỂU ${councilOf(part)[1]}`, `Bầu cử đại biểu ${councilOf(part)[1]}`]),
            sheet: councilOf(part)[0],
          }
        : {},
    (part, index) => {
      unit = councilOf(part);
      const made = { number: index + 1, seats: 3 + below(3), people: 4 + below(9) };
      return rowOf(columns, made, index, kind === 'column' ? {} : { level: unit[0] }, {
        level: unit[2],
        number: String(made.number),
        seats: String(made.seats),
        population: counted ? `${made.people}200` : 'undefined',
      });
    },
  );
  const title =
    kind === 'title'
      ? `DANH SÁCH CÁC ĐƠN VỊ BẦU CỬ ĐẠI BIỂU ${councils[0]![1]}`
      : 'DANH SÁCH CÁC ĐƠN VỊ BẦU CỬ';
  const last = columns.length - 1;
  return tableOf(columns, {
    table: 'constituencies',
    titles: [title],
    parts,
    total: [
      [0, pick(['Tổng cộng', 'Cộng', 'Tổng số'])],
      [last, '18'],
    ],
    ends: ['Danh sách này có hiệu lực từ ngày ký.', 'Ấn định danh sách có 5 đơn vị./.'],
  });
}
