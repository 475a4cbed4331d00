import { blocksOf, type Block, type OfficeCell } from './blocks.ts';
import { personOf, type Person } from './people.ts';
import { randomOf, type Random } from './random.ts';

/** A range of cells that are merged: rows and columns from 0, both ends included. */
export interface MergedCells {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A list as an office has it, and what it says. */
export interface OfficeList {
  readonly rows: readonly (readonly OfficeCell[])[];
  readonly merges: readonly MergedCells[];
  /** The cells that an import must write, by key; a key is left out where the list has no such column. */
  readonly truth: readonly Readonly<Record<string, string>>[];
  /** What each column of the file holds, by its position: a key, or undefined for what is not read. */
  readonly width: number;
  /** The keys to which a column may be answered, by position; a residence that does not say which is permanent. */
  readonly answers: ReadonlyMap<number, string>;
}

export function officeList(seed: number): OfficeList {
  const random = randomOf(seed);
  const { below, chance, pick } = random;
  const blocks = blocksOf(random);
  const left = chance(0.15) ? 1 : 0;
  const leaves = blocks.flatMap((block) => block.leaves);
  const width = left + leaves.length;
  const rows: OfficeCell[][] = [];
  const merges: MergedCells[] = [];
  const blank = (): OfficeCell[] => Array.from({ length: width }, () => '');
  const line = (...cells: readonly (readonly [number, string])[]): void => {
    const row = blank();
    for (const [column, text] of cells) row[Math.min(width - 1, column)] = text;
    rows.push(row);
  };
  const right = Math.max(left + 1, Math.floor(width * 0.6));

  // Title block.
  const areaAbove = chance(0.3) ? String(1 + below(9)) : undefined;
  const titles = below(9);
  const block: (() => void)[] = [
    () => line([left, 'ỦY BAN NHÂN DÂN'], [right, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM']),
    () => line([left, 'PHƯỜNG MẪU'], [right, 'Độc lập - Tự do - Hạnh phúc']),
    () => line([left, 'Số: 12/DS-UBND'], [right, 'Phường Mẫu, ngày 01 tháng 02 năm 2026']),
    () => line(),
    () => line([left, 'DANH SÁCH CỬ TRI']),
    () => line([left, 'Bầu cử đại biểu Quốc hội khóa XVI và đại biểu HĐND các cấp nhiệm kỳ 2026-2031']),
    () => line([left, '(Kèm theo Quyết định số 12/QĐ-UBND ngày 01/02/2026)']),
    () => line(),
  ];
  for (const write of block.slice(0, titles)) write();
  if (areaAbove !== undefined)
    line([left, `${pick(['Khu vực bỏ phiếu số', 'Khu vực bỏ phiếu số:', 'KVBP số'])} ${areaAbove}`]);

  const header = headerOf(withTop(blocks, random), left, random);
  const isMerged = chance(0.8);
  const writeHeader = (): void => {
    const top = rows.length;
    for (const row of header.rows) rows.push([...row]);
    if (isMerged)
      merges.push(...header.merges.map((one) => ({ ...one, top: one.top + top, bottom: one.bottom + top })));
    if (numbered !== undefined) rows.push([...numbered]);
  };
  const numbered = chance(0.5) ? columnNumbers(leaves.length, left, random) : undefined;
  writeHeader();

  // The people, with what an office writes between them.
  const count = 3 + below(12);
  const people = Array.from({ length: count }, () => personOf(random));
  // What the lines above the rows would tell has a column of its own at times.
  const told = blocks.flatMap(({ truth: of }) => Object.keys(of));
  const wanted = pick(['none', 'none', 'area', 'neighbourhood', 'household'] as const);
  const kind = told.includes(wanted) ? 'none' : wanted;
  const pages = chance(0.3);
  const carries = pages && chance(0.5);
  let [banner, sinceBanner]: [string | undefined, number] = [undefined, 0];
  let bannerNumber = 0;
  const truth: Record<string, string>[] = [];
  for (const [index, person] of people.entries()) {
    if (kind !== 'none' && (index === 0 || chance(0.3))) {
      if (index > 0 && kind !== 'household' && chance(0.3))
        line([left, 'Cộng'], [left + 2, String(sinceBanner)]);
      bannerNumber += 1;
      const [text, value] = bannerText(kind, bannerNumber, person, random);
      line([left, text]);
      banner = value;
      sinceBanner = 0;
    }
    if (pages && index > 0 && chance(0.25)) {
      if (carries)
        line(
          [left + 1, pick(['Cộng trang', 'Cộng trang 1', 'Chuyển trang sau', 'Cộng chuyển trang sau'])],
          [left + 2, String(index)],
        );
      line([pick([left, right]), pick(['Trang 2', 'Trang 2/5', '- 2 -', 'Trang: 3'])]);
      if (chance(0.7)) writeHeader();
      if (carries)
        line(
          [left + 1, pick(['Mang sang', 'Cộng mang sang', 'Trang trước chuyển sang'])],
          [left + 2, String(index)],
        );
    }
    if (chance(0.03)) line();
    const row = blank();
    for (const [column, { cell }] of leaves.entries()) row[left + column] = cell(person, index);
    rows.push(row);
    sinceBanner += 1;
    const area = kind === 'area' ? banner : areaAbove;
    truth.push({
      ...(area === undefined ? {} : { area }),
      // A column of the list comes before what stands above its rows.
      ...(kind === 'neighbourhood' || kind === 'household' ? { [kind]: banner! } : {}),
      ...Object.fromEntries(
        blocks.flatMap((one) => Object.entries(one.truth).map(([key, of]) => [key, of(person, index)])),
      ),
    });
  }
  writeEnd(line, { left, right, width, people }, random);
  return { rows, merges, truth, width, answers: answersOf(blocks, left) };
}

/** A residence that does not say which may be answered; nothing else is asked rightly. */
function answersOf(blocks: readonly Block[], left: number): ReadonlyMap<number, string> {
  const answers = new Map<number, string>();
  let column = left;
  for (const { leaves, truth } of blocks) {
    const [key, ...others] = Object.keys(truth);
    const meant = others.length === 0 && leaves.length === 1 ? key : undefined;
    // A residence in parts is one residence.
    const isPermanent = 'permanent' in truth && !('temporary' in truth);
    for (const step of leaves.keys()) {
      const answer = isPermanent ? 'permanent' : meant;
      if (answer !== undefined) answers.set(column + step, answer);
    }
    column += leaves.length;
  }
  return answers;
}

function bannerText(
  kind: 'area' | 'neighbourhood' | 'household',
  number: number,
  person: Person,
  { pick }: Random,
): readonly [string, string] {
  const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'][number - 1] ?? 'XX';
  switch (kind) {
    case 'area':
      return [
        pick([
          `Khu vực bỏ phiếu số ${number}`,
          `KVBP số ${number}`,
          `${roman}. KHU VỰC BỎ PHIẾU SỐ: ${number}`,
        ]),
        String(number),
      ];
    case 'neighbourhood': {
      const name = pick([
        `Tổ dân phố số ${number}`,
        `Tổ ${number}`,
        `Thôn Đông ${number}`,
        `Khu phố ${number}`,
      ]);
      return [pick([name, `${roman}. ${name}`]), name];
    }
    case 'household': {
      const name = `${person.family} ${person.given}`;
      return pick([
        [`Hộ số ${number}`, String(number)],
        [`Hộ số: ${number}`, String(number)],
        [`Hộ ông ${name}`, `Hộ ông ${name}`],
        [`Hộ bà: ${name}`, `Hộ bà ${name}`],
        [`${roman}. Hộ số ${number}`, String(number)],
      ]);
    }
  }
}

/** Totals, sentences and signatures. */
function writeEnd(
  line: (...cells: readonly (readonly [number, string])[]) => void,
  { left, right, people }: { left: number; right: number; width: number; people: readonly Person[] },
  { chance, pick }: Random,
): void {
  const men = people.filter(({ sex }) => sex === 'Nam').length;
  if (chance(0.5))
    line([left, pick(['Tổng số', 'Tổng cộng', 'Cộng', 'TỔNG CỘNG:'])], [left + 2, String(people.length)]);
  if (chance(0.4))
    line([
      left,
      pick([
        `Tổng số cử tri: ${people.length} người, trong đó nam ${men}, nữ ${people.length - men}.`,
        `(Danh sách có ${people.length} người)`,
        `Danh sách này có ${people.length} cử tri.`,
        `Ấn định danh sách có ${people.length} người./.`,
      ]),
    ]);
  if (chance(0.2)) line([left, 'Danh sách này được lập tại Phường Mẫu ngày 01 tháng 02 năm 2026.']);
  if (chance(0.2)) line([right, 'Phường Mẫu, ngày 01 tháng 02 năm 2026']);
  if (chance(0.6)) {
    if (chance(0.5)) line();
    line(
      [left, pick(['NGƯỜI LẬP BIỂU', 'Người lập danh sách', 'TỔ TRƯỞNG TỔ DÂN PHỐ'])],
      [right, pick(['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'KT. CHỦ TỊCH'])],
    );
    line(
      [left, pick(['(Ký, ghi rõ họ tên)', ''])],
      [right, pick(['PHÓ CHỦ TỊCH', '(Ký tên, đóng dấu)', 'CHỦ TỊCH'])],
    );
    line();
    line([left, pick(['Đinh Thị Ký', ''])], [right, 'Mạc Văn Dấu']);
  }
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

/** The headings of every column; sometimes one more stands above two or three blocks. */
function withTop(blocks: readonly Block[], { chance, pick }: Random): readonly (readonly string[])[] {
  const top = pick(['Thông tin cử tri', 'Thông tin cá nhân', 'Lý lịch']);
  const isDeep = chance(0.15);
  return blocks.flatMap(({ leaves }, index) =>
    leaves.map(({ path }) => (isDeep && index >= 2 && index <= 4 ? [top, ...path] : path)),
  );
}

interface HeaderRows {
  readonly rows: readonly (readonly string[])[];
  readonly merges: readonly MergedCells[];
}

/** One row where nothing is grouped, else two or three: merged down and sideways, or as a program flattened them. */
function headerOf(paths: readonly (readonly string[])[], left: number, { chance }: Random): HeaderRows {
  const depth = Math.max(...paths.map((path) => path.length));
  const atBottom = chance(0.1);
  const width = left + paths.length;
  const rows = Array.from({ length: depth }, () => Array.from({ length: width }, () => ''));
  const merges: MergedCells[] = [];
  for (const [index, path] of paths.entries()) {
    const column = left + index;
    for (const [level, text] of path.entries()) {
      const before = paths[index - 1];
      const isLowest = level === path.length - 1;
      const continues =
        !isLowest && before !== undefined && before.length > level + 1 && same(before, path, level);
      if (continues) continue;
      // A heading without parts may stand in the lowest row.
      const row = isLowest && path.length === 1 && atBottom ? depth - 1 : level;
      rows[row]![column] = text;
      const right = isLowest ? index : lastUnder(paths, index, level);
      const bottom = isLowest && !atBottom ? depth - 1 : row;
      if (right > index || bottom > row) merges.push({ top: row, left: column, bottom, right: left + right });
    }
  }
  return { rows, merges };
}

/** The last column that stands under the heading which the one at `index` has on a level. */
function lastUnder(paths: readonly (readonly string[])[], index: number, level: number): number {
  let last = index;
  for (let next = paths[index + 1]; next !== undefined; next = paths[last + 1]) {
    if (next.length <= level + 1 || !same(next, paths[index]!, level)) break;
    last += 1;
  }
  return last;
}

const same = (a: readonly string[], b: readonly string[], level: number): boolean =>
  a.slice(0, level + 1).join('\n') === b.slice(0, level + 1).join('\n');

function columnNumbers(count: number, left: number, { pick, chance }: Random): readonly string[] {
  const cells = Array.from({ length: count }, (_, index) => String(index + 1));
  const kind = pick(['plain', 'brackets', 'letters', 'roman', 'halves', 'some', 'sum'] as const);
  const bare = cells.map((number, index) => {
    switch (kind) {
      case 'letters':
        return index < 2 ? ['A', 'B'][index]! : String(index - 1);
      case 'roman':
        return (
          [
            'I',
            'II',
            'III',
            'IV',
            'V',
            'VI',
            'VII',
            'VIII',
            'IX',
            'X',
            'XI',
            'XII',
            'XIII',
            'XIV',
            'XV',
            'XVI',
            'XVII',
            'XVIII',
            'XIX',
            'XX',
          ][index] ?? ''
        );
      case 'halves':
        return index < 4 ? number : index < 7 ? `5${'abc'[index - 4]!}` : String(index - 1);
      case 'some':
        return index === 0 || index === count - 1 ? '' : number;
      case 'sum':
        return index === 4 ? '5=6+7' : number;
      case 'plain':
      case 'brackets':
        return number;
    }
  });
  const isBracketed = kind === 'brackets' || chance(0.4);
  return [
    ...Array.from({ length: left }, () => ''),
    ...bare.map((text) => (isBracketed && text !== '' ? `(${text})` : text)),
  ];
}
