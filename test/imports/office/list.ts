import { bannerOf, SECTIONS, writeEnd, writeTitles, type BannerKind } from './between.ts';
import { blocksOf, type Block, type OfficeCell } from './blocks.ts';
import { columnNumbers, headerOf, withTop } from './header.ts';
import { personOf, type Person } from './people.ts';
import { randomOf, type Random } from './random.ts';

/** A range of cells that are merged: rows and columns from 0, both ends included. */
export interface MergedCells {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface OfficeSheet {
  readonly name: string;
  readonly rows: readonly (readonly OfficeCell[])[];
  readonly merges: readonly MergedCells[];
}

/** Cells by the key of their column. */
type Truth = Readonly<Record<string, string>>;

/** A list as an office has it, and what it says. */
export interface OfficeList {
  readonly sheets: readonly OfficeSheet[];
  /** The cells that an import must write; a key is left out where the list has no such column. */
  readonly truth: readonly Truth[];
  readonly width: number;
  /** The keys to which a column may be answered, by position. */
  readonly answers: ReadonlyMap<number, string>;
}

/** The list of a seed; on several sheets only where a file may have them. */
export function officeList(seed: number, mayHaveSheets: boolean): OfficeList {
  const random = randomOf(seed);
  const { below, chance } = random;
  const blocks = blocksOf(random);
  const left = chance(0.15) ? 1 : 0;
  const shape = shapeOf(blocks, left, random);
  const count = mayHaveSheets && chance(0.25) ? 2 + below(2) : 1;
  const truth: Truth[] = [];
  const sheets = Array.from({ length: count }, (_, index): OfficeSheet => {
    const paper: Paper = { rows: [], merges: [] };
    // Another list may stand below the first, with its title and its signature.
    const lists = chance(0.1) ? 2 : 1;
    for (let list = 0; list < lists; list += 1) truth.push(...writeList(paper, shape, random));
    return { name: count === 1 ? 'DS' : `Trang ${index + 1}`, ...paper };
  });
  return { sheets, truth, width: shape.width, answers: answersOf(blocks, left) };
}

interface Paper {
  readonly rows: OfficeCell[][];
  readonly merges: MergedCells[];
}

/** What all lists of a file have in common. */
interface Shape {
  readonly blocks: readonly Block[];
  readonly left: number;
  readonly width: number;
  readonly kind: BannerKind | 'none';
  readonly isMerged: boolean;
  readonly header: ReturnType<typeof headerOf>;
  readonly numbered: readonly string[] | undefined;
  readonly hasAreaAbove: boolean;
  readonly startsAnew: boolean;
}

function shapeOf(blocks: readonly Block[], left: number, random: Random): Shape {
  const { chance, pick } = random;
  const paths = withTop(blocks, random);
  // What the lines above the rows would tell has a column of its own at times.
  const told = blocks.flatMap(({ truth }) => Object.keys(truth));
  const wanted = pick(['none', 'none', 'area', 'neighbourhood', 'household'] as const);
  return {
    blocks,
    left,
    width: left + paths.length,
    kind: told.includes(wanted) ? 'none' : wanted,
    isMerged: chance(0.8),
    header: headerOf(paths, left, random),
    numbered: chance(0.5) ? columnNumbers(paths.length, left, random) : undefined,
    hasAreaAbove: chance(0.3),
    startsAnew: chance(0.2),
  };
}

/** Writes one list below what stands there, and gives what it says. */
function writeList(paper: Paper, shape: Shape, random: Random): readonly Truth[] {
  const { blocks, left, width, kind, header, numbered, isMerged } = shape;
  const { below, chance, pick } = random;
  const { rows, merges } = paper;
  const line = (...cells: readonly (readonly [number, string])[]): void => {
    const row = Array.from({ length: width }, () => '');
    for (const [column, text] of cells) row[Math.min(width - 1, column)] = text;
    rows.push(row);
  };
  const halves = { left, right: Math.max(left + 1, Math.floor(width * 0.6)) };
  const writeHeader = (): void => {
    const top = rows.length;
    for (const row of header.rows) rows.push([...row]);
    if (isMerged)
      merges.push(...header.merges.map((one) => ({ ...one, top: one.top + top, bottom: one.bottom + top })));
    if (numbered !== undefined) rows.push([...numbered]);
  };
  writeTitles(line, halves, random);
  const areaAbove = shape.hasAreaAbove ? String(1 + below(9)) : undefined;
  if (areaAbove !== undefined)
    line([left, `${pick(['Khu vực bỏ phiếu số', 'Khu vực bỏ phiếu số:', 'KVBP số'])} ${areaAbove}`]);
  writeHeader();

  const people = Array.from({ length: 3 + below(12) }, () => personOf(random));
  const pages = chance(0.3);
  const carries = pages && chance(0.5);
  // Whose address each of them has, where lists mark what comes again.
  const homes: Person[] = [];
  const truth: Truth[] = [];
  let [banner, sinceBanner, banners, number] = ['', 0, 0, 0];
  for (const [index, person] of people.entries()) {
    // Nobody writes "as above" below a title or at the top of a page.
    let isTop = false;
    if (kind !== 'none' && (index === 0 || chance(0.3))) {
      if (index > 0 && kind !== 'household' && chance(0.3))
        line([left, 'Cộng'], [left + 2, String(sinceBanner)]);
      isTop = true;
      banners += 1;
      const { cells, value } = bannerOf(kind, banners, person, random);
      line(...cells.map((text, step) => [left + step, text] as const));
      [banner, sinceBanner] = [value, 0];
      if (shape.startsAnew) number = 0;
    }
    if (pages && index > 0 && chance(0.25)) {
      const sum = [left + 2, String(index)] as const;
      if (carries)
        line(
          [left + 1, pick(['Cộng trang', 'Cộng trang 1', 'Chuyển trang sau', 'Cộng chuyển trang sau'])],
          sum,
        );
      line([pick([left, halves.right]), pick(['Trang 2', 'Trang 2/5', '- 2 -', 'Trang: 3'])]);
      isTop = true;
      if (chance(0.7)) writeHeader();
      if (carries) line([left + 1, pick(['Mang sang', 'Cộng mang sang', 'Trang trước chuyển sang'])], sum);
    }
    if (chance(0.03)) line();
    if (chance(0.02)) line([left, pick(SECTIONS)]);
    number += 1;
    const at = number - 1;
    const before = people[index - 1];
    const isWithOther = before !== undefined && chance(0.4) && !isTop;
    const home = isWithOther ? homes[index - 1]! : person;
    homes.push(home);
    const cells = blocks.flatMap(({ leaves, marks }) =>
      leaves.map(({ cell }) =>
        marks === undefined ? cell(person, at) : isWithOther ? marks : cell(home, at),
      ),
    );
    rows.push([...Array.from({ length: left }, () => ''), ...cells]);
    sinceBanner += 1;
    const area = kind === 'area' ? banner : areaAbove;
    truth.push({
      ...(area === undefined ? {} : { area }),
      ...(kind === 'none' || kind === 'area' ? {} : { [kind]: banner }),
      ...Object.fromEntries(
        blocks.flatMap((one) =>
          Object.entries(one.truth).map(([key, of]) => [
            key,
            of(one.marks === undefined ? person : home, at),
          ]),
        ),
      ),
    });
  }
  writeEnd(line, halves, people, random);
  return truth;
}

/** Only a residence that does not say which may be asked about: what each column would be answered. */
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
