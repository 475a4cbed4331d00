import { expect, test } from 'vitest';
import { ToolError } from '../../src/findings/tool-error.ts';
import { sampleWard } from '../../src/sample/index.ts';
import { lawOn } from '../law/statute-book.ts';
import { filesOf, law, lawfulWard, tableIn } from './invented.ts';

const PLACE = law.ofKind('personal-number')[0]!.inventedPlace;
const TABLES_WITH_PEOPLE = ['voters.csv', 'candidates.csv', 'committees.csv'];
const SIZES = [50, 200, 1000, 2000, 12_000, 25_000] as const;

const count = <T>(items: readonly T[], fits: (item: T) => boolean): number => items.filter(fits).length;
const countBy = (rows: readonly Readonly<Record<string, string>>[], heading: string) => {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(row[heading]!, (counts.get(row[heading]!) ?? 0) + 1);
  return counts;
};
const profile = (files: ReadonlyMap<string, string>, key: string): string =>
  new RegExp(`^${key}: *"?([^"#\n]*?)"? *(?:#.*)?$`, 'm').exec(files.get('ward.yaml')!)![1]!;

test('the same seed gives the same bytes', () => {
  expect(filesOf({ seed: 9 })).toEqual(filesOf({ seed: 9 }));
});

test('another seed gives other people', () => {
  const names = (seed: number) =>
    new Set(tableIn(filesOf({ seed }), 'voters.csv').map((row) => row['Số căn cước']));
  const [first, second] = [names(1), names(2)];
  expect([...first].filter((name) => second.has(name)).length).toBeLessThan(10);
});

test('a defect in one table leaves the others as they were', () => {
  const [clean, spoilt] = [filesOf(), filesOf({ defects: 'candidate/order' })];
  const changed = [...clean.keys()].filter((file) => clean.get(file) !== spoilt.get(file));
  expect(changed).toEqual(['candidates.csv', 'README.md']);
});

test('tables open in a spreadsheet: a byte order mark, commas, CRLF, whole rows', () => {
  for (const [file, text] of filesOf()) {
    if (!file.endsWith('.csv')) continue;
    expect(text.startsWith('\ufeff'), file).toBe(true);
    expect(text.replaceAll('\r\n', '').includes('\n'), file).toBe(false);
    expect(text, file).not.toMatch(/(?:^|,)"?[=+@-]/m);
  }
});

test.each(SIZES)(
  'a ward of %i voters has as many, each with a number of its own that nobody can have',
  (voters) => {
    const files = lawfulWard(voters);
    const rows = tableIn(files, 'voters.csv');
    expect(rows.length).toBe(voters);
    expect(new Set(rows.map((row) => row['Số căn cước'])).size).toBe(voters);
    for (const file of TABLES_WITH_PEOPLE) {
      for (const row of tableIn(files, file))
        expect(row['Số căn cước']).toMatch(new RegExp(`^${PLACE}\\d{9}$`));
    }
    expect(profile(files, 'sample')).toBe('true');
  },
);

test.each(SIZES)('the numbers of a ward of %i voters agree with sex and birth year', (voters) => {
  for (const row of tableIn(lawfulWard(voters), 'voters.csv')) {
    const [number, year] = [row['Số căn cước']!, Number(row['Ngày sinh']!.slice(-4))];
    expect(number.slice(4, 6)).toBe(String(year % 100).padStart(2, '0'));
    expect(Number(number[3])).toBe((year >= 2000 ? 2 : 0) + (row['Giới tính'] === 'Nữ' ? 1 : 0));
  }
});

test.each(SIZES)('a ward of %i voters is divided lawfully', (voters) => {
  const files = lawfulWard(voters);
  const byArea = countBy(tableIn(files, 'voters.csv'), 'Khu vực bỏ phiếu');
  const areas = tableIn(files, 'areas.csv');
  for (const area of areas) {
    const have = byArea.get(area['Khu vực bỏ phiếu']!) ?? 0;
    if (area['Loại'] === 'bệnh viện') expect(have).toBeGreaterThanOrEqual(50);
    if (area['Loại'] === 'thường') expect(have).toBeLessThanOrEqual(4000);
    if (area['Loại'] === 'thường' && area['Miền núi, hải đảo, dân cư không tập trung'] === '')
      expect(have).toBeGreaterThanOrEqual(300);
  }
  expect(new Set(areas.map((area) => area['Loại'])).size).toBe(voters >= 10_000 ? 3 : 1);

  // Điều 30: 15 for 15,000 people, one more for each 6,000 up to 45,000, then for each 7,000.
  const people = Number(profile(files, 'population'));
  const seats = Math.min(
    30,
    15 +
      Math.max(0, Math.floor((Math.min(people, 45_000) - 15_000) / 6000)) +
      Math.max(0, Math.floor((people - 45_000) / 7000)),
  );
  const commune = tableIn(files, 'constituencies.csv').filter((row) => row['Cấp'] === 'HĐND xã');
  const total = (heading: string) => commune.reduce((sum, row) => sum + Number(row[heading]), 0);
  expect(total('Số đại biểu được bầu')).toBe(seats);
  expect(total('Dân số')).toBe(people);
  for (const row of commune) {
    expect(Number(row['Số đại biểu được bầu'])).toBeLessThanOrEqual(5);
    const perSeat = Number(row['Dân số']) / Number(row['Số đại biểu được bầu']);
    expect(Math.abs(perSeat / (people / seats) - 1)).toBeLessThan(0.15);
    expect(areas.some((area) => area['Đơn vị bầu cử HĐND xã'] === row['Đơn vị bầu cử số'])).toBe(true);
  }
});

test.each(SIZES)('the candidates of a ward of %i voters make up lawful lists', (voters) => {
  const files = lawfulWard(voters);
  const candidates = tableIn(files, 'candidates.csv');
  for (const { Cấp: level, 'Đơn vị bầu cử số': number, 'Số đại biểu được bầu': seats } of tableIn(
    files,
    'constituencies.csv',
  )) {
    const list = candidates.filter((row) => row['Cấp ứng cử'] === level && row['Đơn vị bầu cử'] === number);
    const surplus = level === 'Quốc hội' ? 2 : Number(seats) >= 4 ? 3 : Number(seats) === 3 ? 2 : 1;
    expect(list.length).toBeGreaterThanOrEqual(Number(seats) + surplus);
    expect(list.map((row) => row['STT'])).toEqual(list.map((_, index) => String(index + 1)));
  }
  const commune = candidates.filter((row) => row['Cấp ứng cử'] === 'HĐND xã');
  const share = (fits: (row: Readonly<Record<string, string>>) => boolean) =>
    count(commune, fits) / commune.length;
  expect(share((row) => row['Giới tính'] === 'Nữ')).toBeGreaterThanOrEqual(0.35);
  expect(share((row) => row['Dân tộc'] !== 'Kinh')).toBeGreaterThanOrEqual(0.05);
  expect(share((row) => Number(row['Ngày sinh']!.slice(6)) > 1986)).toBeGreaterThanOrEqual(0.15);
  expect(share((row) => row['Ngày vào Đảng'] === '')).toBeGreaterThanOrEqual(0.1);
  expect(share((row) => row['Là đại biểu HĐND'] !== '')).toBeGreaterThanOrEqual(0.3);
});

test.each(SIZES)('the bodies of a ward of %i voters have lawful sizes, and nobody sits on two', (voters) => {
  const files = lawfulWard(voters);
  const members = tableIn(files, 'committees.csv');
  const bodies = new Map<string, number>();
  for (const row of members) {
    const body = `${row['Tổ chức']} ${row['Cấp']}`.trim();
    const key = `${body}|${row['Số']}`;
    bodies.set(key, (bodies.get(key) ?? 0) + 1);
  }
  const barracks = tableIn(files, 'areas.csv').find((area) => area['Loại'] === 'đơn vị vũ trang')?.[
    'Khu vực bỏ phiếu'
  ];
  const bounds: Readonly<Record<string, readonly [number, number]>> = {
    'Ban Chỉ đạo': [13, 13],
    'Ủy ban bầu cử': [9, 17],
    'Ban bầu cử Quốc hội': [9, 17],
    'Ban bầu cử HĐND tỉnh': [11, 15],
    'Ban bầu cử HĐND xã': [9, 15],
    'Tổ bầu cử': [11, 21],
  };
  for (const [key, have] of bodies) {
    const [body, number] = key.split('|') as [string, string];
    const [least, most] = body === 'Tổ bầu cử' && number === barracks ? [5, 9] : bounds[body]!;
    expect(have, key).toBeGreaterThanOrEqual(least);
    expect(have, key).toBeLessThanOrEqual(most);
  }
  expect(new Set(members.map((row) => row['Số căn cước'])).size).toBe(members.length);
  const candidates = new Set(tableIn(files, 'candidates.csv').map((row) => row['Số căn cước']));
  expect(members.filter((row) => candidates.has(row['Số căn cước']))).toEqual([]);
});

test('candidates for the commune and its officials stand on the voter list', () => {
  const files = lawfulWard(2000);
  const roll = new Map(tableIn(files, 'voters.csv').map((row) => [row['Số căn cước'], row['Họ và tên']]));
  const local = [
    ...tableIn(files, 'candidates.csv').filter((row) => row['Cấp ứng cử'] === 'HĐND xã'),
    ...tableIn(files, 'committees.csv').filter((row) => row['Tổ chức'] === 'Ủy ban bầu cử'),
  ];
  const known = local.filter((row) => roll.get(row['Số căn cước']) === row['Họ và tên']);
  expect(known.length / local.length).toBeGreaterThan(0.9);
});

test('the roll looks like a ward: households, ages, newcomers, minorities', () => {
  const rows = tableIn(lawfulWard(12_000), 'voters.csv');
  const share = (fits: (row: Readonly<Record<string, string>>) => boolean) => count(rows, fits) / rows.length;
  const sizes = [
    ...countBy(
      rows.filter((row) => row['Số hộ'] !== ''),
      'Số hộ',
    ).values(),
  ];
  expect(Math.max(...sizes)).toBeLessThanOrEqual(7);
  const heads = countBy(
    rows.filter((row) => row['Quan hệ với chủ hộ'] === 'Chủ hộ'),
    'Số hộ',
  );
  expect([...heads.values()].every((number) => number === 1)).toBe(true);
  expect(heads.size).toBe(sizes.length);
  expect(share((row) => row['Giới tính'] === 'Nữ')).toBeCloseTo(0.5, 1);
  expect(share((row) => row['Họ và tên']!.startsWith('Nguyễn '))).toBeCloseTo(0.31, 1);
  expect(share((row) => row['Tạm trú'] !== '')).toBeGreaterThan(0.05);
  expect(share((row) => row['Dân tộc'] !== 'Kinh')).toBeGreaterThan(0.01);
  expect(share((row) => row['Ngày sinh']!.length === 4)).toBeGreaterThan(0.005);
  expect(count(rows, (row) => row['Diện cử tri'] === 'quân nhân')).toBeGreaterThan(50);
});

test.each([
  ['--voters', { voters: 49 }],
  ['--voters', { voters: 1_000_001 }],
  ['--voters', { voters: 400.5 }],
  ['--seed', { seed: -1 }],
])('%s is refused when it makes no sense', (option, wrong) => {
  const make = () => sampleWard({ voters: 400, seed: 1, defects: 'none', law, ...wrong });
  expect(make).toThrow(ToolError);
  expect(make).toThrow(
    expect.objectContaining({ code: 'option-bad-value', args: expect.objectContaining({ option }) }),
  );
});

test.each(['2016', '2021'])('an election whose law knows no ward of a city, %s, is refused', (election) => {
  const make = () => sampleWard({ voters: 400, seed: 1, defects: 'none', law: lawOn(election) });
  expect(make).toThrow(
    expect.objectContaining({
      code: 'option-bad-value',
      args: expect.objectContaining({ option: '--election' }),
    }),
  );
});
