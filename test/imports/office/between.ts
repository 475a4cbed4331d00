import type { Person } from './people.ts';
import type { Random } from './random.ts';

/** Writes a row with texts in some columns. */
export type WriteLine = (...cells: readonly (readonly [number, string])[]) => void;

/** The left half of a sheet, the right half, and its first column of counts. */
export interface Halves {
  readonly left: number;
  readonly right: number;
}

/** The lines above a header: the ministry at the left and the republic at the right, the name of the list. */
export function writeTitles(line: WriteLine, { left, right }: Halves, { below, pick }: Random): void {
  const block: readonly (() => void)[] = [
    () => line([left, 'ỦY BAN NHÂN DÂN'], [right, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM']),
    () => line([left, 'PHƯỜNG MẪU'], [right, 'Độc lập - Tự do - Hạnh phúc']),
    () => line([left, 'Số: 12/DS-UBND'], [right, 'Phường Mẫu, ngày 01 tháng 02 năm 2026']),
    () => line(),
    () => line([pick([left, right]), pick(['DANH SÁCH CỬ TRI', 'DANH SÁCH CỬ TRI BẦU CỬ ĐBQH KHÓA XVI'])]),
    () => line([left, 'Bầu cử đại biểu Quốc hội khóa XVI và đại biểu HĐND các cấp nhiệm kỳ 2026-2031']),
    () => line([left, '(Kèm theo Quyết định số 12/QĐ-UBND ngày 01/02/2026)']),
    () => line(),
  ];
  const skipped = below(3);
  for (const write of block.slice(skipped === 1 ? 4 : 0, below(9))) write();
}

/** A line that names a part of a list and tells nothing that is read. */
export const SECTIONS = [
  'A. CỬ TRI THƯỜNG TRÚ',
  'II. Cử tri tạm trú',
  'Phần II: Cử tri tạm trú',
  'DANH SÁCH CỬ TRI TẠM TRÚ',
] as const;

export type BannerKind = 'area' | 'neighbourhood' | 'household';

/** The cells of a line above some of the rows, and what it tells of them. */
export function bannerOf(
  kind: BannerKind,
  number: number,
  { family, given }: Person,
  { chance, pick }: Random,
): { readonly cells: readonly string[]; readonly value: string } {
  const roman = ROMAN[number - 1] ?? 'XX';
  const numbered = (text: string, value: string) => {
    if (chance(0.15)) return { cells: [roman, text], value };
    return { cells: [chance(0.3) ? `${roman}. ${text}` : text], value };
  };
  switch (kind) {
    case 'area':
      return numbered(
        pick([`Khu vực bỏ phiếu số ${number}`, `KVBP số ${number}`, `KHU VỰC BỎ PHIẾU SỐ: ${number}`]),
        String(number),
      );
    case 'neighbourhood': {
      const name = pick([
        `Tổ dân phố số ${number}`,
        `Tổ ${number}`,
        `Thôn Đông ${number}`,
        `Khu phố ${number}`,
      ]);
      return numbered(name, name);
    }
    case 'household': {
      const name = `${family} ${given}`;
      if (chance(0.1)) return { cells: [String(number), `Hộ ông ${name}`], value: `Hộ ông ${name}` };
      return pick([
        numbered(`Hộ số ${number}`, String(number)),
        numbered(`Hộ số: ${number}`, String(number)),
        numbered(`Hộ ông ${name}`, `Hộ ông ${name}`),
        numbered(`Hộ bà: ${name}`, `Hộ bà ${name}`),
        numbered(`Hộ số ${number}: ${name}`, String(number)),
        numbered(`Chủ hộ: ${name}`, `Chủ hộ ${name}`),
      ]);
    }
  }
}

export const ROMAN =
  'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI XXII XXIII XXIV XXV'.split(
    ' ',
  );

/** Totals, sentences and signatures below the last row. */
export function writeEnd(
  line: WriteLine,
  { left, right }: Halves,
  people: readonly Person[],
  { chance, pick }: Random,
): void {
  const men = people.filter(({ sex }) => sex === 'Nam').length;
  const women = people.length - men;
  if (chance(0.4))
    line([left, pick(['Tổng số', 'Tổng cộng', 'Cộng', 'TỔNG CỘNG:'])], [left + 2, String(people.length)]);
  else if (chance(0.3))
    line([
      left,
      pick([
        `Tổng cộng: ${people.length} người`,
        `Cộng: ${people.length}`,
        `Tổng cộng (${people.length} cử tri)`,
        `Tổng số: ${people.length} người (Nam: ${men}; Nữ: ${women})`,
      ]),
    ]);
  if (chance(0.15))
    line([
      left,
      pick([`Trong đó: Nam ${men}, Nữ ${women}`, `- Nam: ${men} người`, 'Bằng chữ: mười hai người./.']),
    ]);
  if (chance(0.4))
    line([
      left,
      pick([
        `Tổng số cử tri: ${people.length} người, trong đó nam ${men}, nữ ${women}.`,
        `(Danh sách có ${people.length} người)`,
        `Danh sách này có ${people.length} cử tri.`,
        `Ấn định danh sách có ${people.length} người./.`,
      ]),
    ]);
  if (chance(0.2)) line([left, 'Danh sách này được lập tại Phường Mẫu ngày 01 tháng 02 năm 2026.']);
  if (chance(0.2))
    line([
      right,
      pick([
        'Phường Mẫu, ngày 01 tháng 02 năm 2026',
        'Phường Mẫu, ngày … tháng … năm 2026',
        'Ngày 01 tháng 02 năm 2026',
      ]),
    ]);
  writeSignatures(line, { left, right }, { chance, pick });
  if (chance(0.2))
    line([
      left,
      pick([
        'Ghi chú: (*) Ghi số thứ tự của khu vực bỏ phiếu.',
        'Ghi chú: cột 7a ghi theo sổ.',
        '* Lưu ý: danh sách niêm yết đến ngày 01/03/2026',
      ]),
    ]);
}

/** Who drew up a list and who signs it. */
export function writeSignatures(
  line: WriteLine,
  { left, right }: Halves,
  { chance, pick }: Pick<Random, 'chance' | 'pick'>,
): void {
  if (chance(0.6)) {
    if (chance(0.5)) line();
    line(
      [left, pick(['NGƯỜI LẬP BIỂU', 'Người lập danh sách', 'TỔ TRƯỞNG TỔ DÂN PHỐ', 'CÔNG AN PHƯỜNG'])],
      [right, pick(['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'KT. CHỦ TỊCH', 'TRƯỞNG CÔNG AN PHƯỜNG'])],
    );
    line(
      [left, pick(['(Ký, ghi rõ họ tên)', ''])],
      [right, pick(['PHÓ CHỦ TỊCH', '(Ký tên, đóng dấu)', 'CHỦ TỊCH'])],
    );
    line();
    line([left, pick(['Đinh Thị Ký', ''])], [right, 'Mạc Văn Dấu']);
  }
}
