import { lines, partsOf, plain, rowOf, tableOf, unread, type Column } from './columns.ts';
import type { Random } from './random.ts';
import type { OfficePart, OfficeTable } from './table-list.ts';

const LISTS = [
  [(n: number) => `Tổ dân phố ${n}, ${n + 1}, ${n + 2}`, (n: number) => `${n},${n + 1},${n + 2}`],
  [(n: number) => `từ Tổ ${n} đến Tổ ${n + 2}`, (n: number) => `${n},${n + 1},${n + 2}`],
  [(n: number) => `TDP số ${n}; TDP số ${n + 1}`, (n: number) => `${n},${n + 1}`],
  [(n: number) => `Gồm các tổ dân phố số ${n} và ${n + 1}`, (n: number) => `${n},${n + 1}`],
  [(n: number) => `Tổ ${n} + ${n + 1}`, (n: number) => `${n},${n + 1}`],
  [(n: number) => `Tổ ${n} (120 hộ, 300 cử tri); tổ ${n + 1} (90 hộ)`, (n: number) => `${n},${n + 1}`],
  [() => 'Thôn Đông và thôn Đoài', () => 'thon dong,thon doai'],
  [() => 'Các thôn: Thượng, Hạ', () => 'thon thuong,thon ha'],
] as const;

/** Khu vực bỏ phiếu, as a decision lists them. */
export function areaTable(random: Random): OfficeTable {
  const { below, chance, pick } = random;
  interface Area {
    readonly number: number;
    readonly list: (typeof LISTS)[number];
    readonly first: number;
  }
  const style = below(5);
  const numberOf = ({ number }: Area): string =>
    [
      String(number),
      `Khu vực bỏ phiếu số ${number}`,
      `KV số 0${number}`,
      `Khu vực ${number}`,
      `Khu vực bỏ phiếu số ${number} (Doanh trại)`,
    ][style]!;
  const byLine = chance(0.1);
  const counted = chance(0.6);
  const lone = chance(0.8) || byLine;
  const columns: readonly Column<Area>[] = [
    ...(byLine
      ? [
          {
            path: [pick(['STT', 'TT'])],
            cell: ({ number }: Area) => String(number),
            truth: { number: ({ number }: Area) => String(number) },
            answer: 'number',
          },
        ]
      : [
          ...(lone ? [lines<Area>(random)] : []),
          plain<Area>(
            pick(['Khu vực bỏ phiếu', 'KV số', 'Tên khu vực bỏ phiếu', 'Khu vực bỏ phiếu số', 'KVBP']),
            'number',
            numberOf,
          ),
        ]),
    ...(chance(0.9) || byLine
      ? [
          plain<Area>(
            pick(['Địa điểm', 'Địa điểm bỏ phiếu', 'Nơi đặt hòm phiếu', 'Địa điểm đặt phòng bỏ phiếu']),
            'place',
            () => 'Nhà văn hóa tổ 1',
          ),
        ]
      : []),
    plain<Area>(
      pick([
        'Phạm vi',
        'Gồm các tổ dân phố',
        'Tổ dân phố',
        'Thôn, tổ dân phố',
        'Bao gồm',
        'Phạm vi khu vực bỏ phiếu',
      ]),
      'neighbourhoods',
      ({ list, first }) => list[0](first),
    ),
    ...(counted
      ? [
          unread<Area>(pick(['Số cử tri', 'Tổng số cử tri']), () => '1.250'),
          unread<Area>('Số hộ', () => '420'),
        ]
      : []),
  ];
  const level = pick(['title', 'banner', 'asked'] as const);
  const isParted = chance(0.4);
  const parts = partsOf(
    isParted ? 1 + below(3) : 1,
    random,
    (part) =>
      isParted
        ? {
            banner: `${pick(['Đơn vị bầu cử', 'ĐƠN VỊ BẦU CỬ'])}${level === 'banner' ? ' HĐND phường' : ''} số ${part}`,
            sheet: `ĐVBC số ${part}`,
          }
        : {},
    () => ({ cells: [], truth: {}, meaning: {} }),
  );
  let number = 0;
  const filled = parts.map((part, index): OfficePart => ({
    ...part,
    rows: part.rows.map(() => {
      number += 1;
      const area = { number, list: pick(LISTS), first: 1 + below(9) };
      return rowOf(columns, area, number - 1, isParted ? { commune_constituency: String(index + 1) } : {}, {
        number: String(number),
        neighbourhoods: area.list[1](area.first),
        commune: isParted ? String(index + 1) : '',
      });
    }),
  }));
  const titles = [
    isParted && level === 'title'
      ? 'DANH SÁCH CÁC KHU VỰC BỎ PHIẾU BẦU CỬ ĐẠI BIỂU HĐND PHƯỜNG MẪU'
      : pick(['DANH SÁCH CÁC KHU VỰC BỎ PHIẾU', 'DANH SÁCH KHU VỰC BỎ PHIẾU PHƯỜNG MẪU']),
  ];
  const last = columns.length - 1;
  return tableOf(columns, {
    table: 'areas',
    titles,
    parts: filled,
    ...(counted
      ? {
          total: [
            [0, pick(['Tổng cộng', 'CỘNG', 'Tổng'])],
            [last - 1, '8.250'],
            [last, '2.420'],
          ] as const,
        }
      : {}),
    ends: [`Danh sách này có ${number} khu vực bỏ phiếu./.`],
    ...(isParted ? { answersTold: { 'Đơn vị bầu cử': 'commune_constituency' } } : {}),
  });
}
