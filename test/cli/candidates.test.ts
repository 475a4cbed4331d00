import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCli } from './run-cli.ts';
import { temporaryFolder, temporaryWard } from './temporary-ward.ts';

const PROFILE = `election: "2026"
province: Thành phố Mẫu
commune: Phường Mẫu
kind: ward-of-city
sample: true
`;

const HEADER =
  'Họ và tên,Ngày sinh,Giới tính,Cấp ứng cử,Đơn vị bầu cử,Nơi giới thiệu,Ngày nộp hồ sơ,Hồ sơ,Trạng thái,Tín nhiệm nơi cư trú,Ghi chú';
const WHOLE = 'đơn; sơ yếu lý lịch; tiểu sử; kê khai tài sản; ảnh';

interface Person {
  readonly name: string;
  readonly birth?: string;
  readonly level?: string;
  readonly constituency?: string;
  readonly origin?: string;
  readonly on?: string;
  readonly dossier?: string;
  readonly status?: string;
  readonly trust?: string;
  readonly note?: string;
}

const row = (one: Person): string =>
  [
    one.name,
    one.birth ?? '02/03/1980',
    'Nữ',
    one.level ?? 'HĐND xã',
    one.constituency ?? '1',
    one.origin ?? 'UBND phường',
    one.on ?? '12/01/2026',
    one.dossier ?? WHOLE,
    one.status ?? '',
    one.trust ?? '92%',
    one.note ?? '',
  ].join(',');

function ward(people: readonly Person[], more: Readonly<Record<string, string>> = {}): string {
  const folder = join(temporaryFolder(), 'phuong');
  mkdirSync(folder);
  const files = {
    'ward.yaml': PROFILE,
    'candidates.csv': `${[HEADER, ...people.map(row)].join('\n')}\n`,
    'constituencies.csv': 'Cấp,Đơn vị bầu cử số,Số đại biểu được bầu\nHĐND xã,1,1\nHĐND tỉnh,2,1\n',
    ...more,
  };
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  return folder;
}

interface Step {
  readonly milestone: string;
  readonly step: string;
  readonly state: string;
  readonly date: string | null;
  readonly time: string | null;
  readonly start: string | null;
  readonly daysLeft: number;
}

interface Output {
  readonly steps: readonly Step[];
  readonly lists: readonly {
    readonly surplus: string;
    readonly need: number | null;
    readonly candidates: readonly {
      readonly name: string;
      readonly dossier: { readonly items: Readonly<Record<string, string>>; readonly handedIn: string };
      readonly trust: { readonly state: string };
      readonly problems: readonly string[];
      readonly steps: readonly Step[];
    }[];
  }[];
  readonly thirdConsultation: { readonly have: number; readonly need: number } | null;
}

async function track(folder: string, today = '2026-01-20') {
  const ran = await runCli(['candidates', 'track', folder, '--json', '--today', today]);
  expect(ran.stderr).toBe('');
  return { exitCode: ran.exitCode, ...(JSON.parse(ran.stdout) as Output) };
}

const one = async (person: Omit<Person, 'name'>, today?: string) => {
  const { lists } = await track(ward([{ name: 'Lê Mẫu', ...person }]), today);
  return lists[0]!.candidates[0]!;
};

test('a lawful ward has nobody with anything missing', async () => {
  const ran = await runCli(['candidates', 'track', await temporaryWard()], { terminal: true, columns: 80 });
  expect(ran).toMatchObject({ exitCode: 0, stderr: '' });
  expect(ran.stdout).toContain('0 còn thiếu, vướng mắc');
  // oxlint-disable-next-line no-control-regex
  for (const line of ran.stdout.replaceAll(/\u001B\[\d+m/g, '').split('\n'))
    expect(line.length, line).toBeLessThanOrEqual(80);
});

test('the three consultations have the days of the joint resolution, and the dossier its minute', async () => {
  const { steps } = await track(ward([{ name: 'Lê Mẫu' }]));
  const days = (name: string) => {
    const { start, date, time } = steps.find(({ step }) => step === name)!;
    return [start, date, time];
  };
  expect(days('structure')).toEqual(['2025-12-01', '2025-12-10', null]);
  expect(days('dossier')).toEqual([null, '2026-02-01', '17:00']);
  expect(days('preliminary')).toEqual(['2026-02-02', '2026-02-03', null]);
  expect(days('trust')).toEqual(['2026-02-04', '2026-02-08', null]);
  expect(days('selection')).toEqual(['2026-02-09', '2026-02-20', null]);
});

test.each([
  ['01/02/2026 17:00', 'in-time'],
  ['01/02/2026 17:01', 'late'],
  ['01/02/2026', 'in-time'],
  ['02/02/2026', 'late'],
  ['', 'unknown'],
  ['02/2026', 'unknown'],
])('a dossier handed in on "%s" is %s', async (on, state) => {
  expect((await one({ on })).dossier.handedIn).toBe(state);
});

test('each paper is there, missing or not noted', async () => {
  const { items } = (await one({ dossier: 'đơn; ảnh' })).dossier;
  expect(items).toEqual({
    application: 'there',
    cv: 'missing',
    biography: 'missing',
    assets: 'missing',
    photos: 'there',
  });
  expect(new Set(Object.values((await one({ dossier: '' })).dossier.items))).toEqual(new Set(['unknown']));
});

test.each([
  ['50%', '', 'low'],
  ['50.1%', '', 'enough'],
  ['40%', 'trường hợp đặc biệt', 'special'],
  ['', '', 'unknown'],
])('trust of %s with the note "%s" is %s', async (trust, note, state) => {
  expect((await one({ trust, note })).trust.state).toBe(state);
});

test('a missing paper can still come until the last day, and fails after it', async () => {
  const dossierStep = async (today: string) =>
    (await one({ dossier: 'đơn' }, today)).steps.find(({ step }) => step === 'dossier')!.state;
  expect(await dossierStep('2026-02-01')).toBe('pending');
  expect(await dossierStep('2026-02-02')).toBe('failed');
});

test('the self-nominated are not asked for a nomination', async () => {
  const names = async (origin: string) => (await one({ origin })).steps.map(({ step }) => step);
  expect(await names('tự ứng cử')).not.toContain('nomination');
  expect(await names('Tổ dân phố số 4')).toContain('nomination');
});

test.each([
  ['Tổ dân phố số 4', 'village-nomination-conference'],
  ['Thôn Mẫu', 'village-nomination-conference'],
  ['Bản Hin', 'village-nomination-conference'],
  ['Ấp 3', 'village-nomination-conference'],
  ['Ủy ban nhân dân phường', 'nomination-workplace-conferences'],
  ['Ban Chỉ huy quân sự phường', 'nomination-workplace-conferences'],
  ['Ban Thường trực Ủy ban MTTQ', 'nomination-workplace-conferences'],
  ['', undefined],
])('nominated by "%s", a candidate goes through %s', async (origin, milestone) => {
  const { steps } = await one({ origin });
  expect(steps.find(({ step }) => step === 'nomination')?.milestone).toBe(milestone);
});

test('what the plan says done is done, what it lists without a day is late after its day, and what it leaves out stays unknown', async () => {
  const folder = ward([{ name: 'Lê Mẫu' }], {
    'tasks.csv':
      'Mã,Công việc,Hạn,Ngày hoàn thành\nconsultation-1,Hiệp thương 1,,08/12/2025\nconsultation-2,Hiệp thương 2,,\n',
  });
  const state = async (today: string, name: string) =>
    (await track(folder, today)).steps.find(({ step }) => step === name)!.state;
  expect(await state('2026-01-20', 'structure')).toBe('done');
  expect(await state('2026-02-03', 'preliminary')).toBe('pending');
  expect(await state('2026-02-04', 'preliminary')).toBe('late');
  expect(await state('2026-02-08', 'selection')).toBe('pending');
  expect(await state('2026-02-09', 'selection')).toBe('unknown');
});

test('who is barred by Điều 37 is told with the clause, and it is exit 1', async () => {
  const folder = ward([{ name: 'Lê Mẫu', status: 'khởi tố bị can' }, { name: 'Trần Mẫu' }]);
  const { exitCode, lists } = await track(folder);
  expect(exitCode).toBe(1);
  expect(lists[0]!.candidates[0]!.problems).toEqual(['candidate/barred']);
  const ran = await runCli(['ung-cu', 'theo-doi', folder]);
  expect(ran.stdout).toContain('khoản 2 Điều 37');
});

test('a person on two lists of one council is wrong in both rows', async () => {
  const folder = ward([{ name: 'Lê Mẫu' }, { name: 'Lê Mẫu' }, { name: 'Trần Mẫu' }]);
  const { lists } = await track(folder);
  expect(lists[0]!.candidates.map(({ problems }) => problems)).toEqual([
    ['candidate/duplicate'],
    ['candidate/duplicate'],
    [],
  ]);
});

test.each([
  [1, 'short'],
  [2, 'enough'],
])('one seat and %i candidates: surplus %s', async (people, surplus) => {
  const folder = ward(['An', 'Bình'].slice(0, people).map((name) => ({ name: `Lê ${name}` })));
  expect((await track(folder)).lists[0]).toMatchObject({ surplus, need: 2 });
});

test('a number of seats that is not there is told in words, with the column and the file to fill', async () => {
  const folder = ward([{ name: 'Lê An' }], {
    'constituencies.csv': 'Cấp,Đơn vị bầu cử số,Số đại biểu được bầu\nHĐND xã,1,\n',
  });
  const vi = (await runCli(['candidates', 'track', folder, '--today', '2026-01-20'])).stdout;
  const lines = vi.replace(/\s+/g, ' ');
  expect(lines).toContain('danh sách có 1; chưa biết được bầu mấy đại biểu');
  expect(lines).toContain('Ghi cột Số đại biểu được bầu (seats) của đơn vị này trong constituencies.csv');
  expect(lines).toContain('chưa tính được phải có ít nhất bao nhiêu');
  const en = (await runCli(['candidates', 'track', folder, '--today', '2026-01-20', '--lang', 'en'])).stdout;
  expect(en.replace(/\s+/g, ' ')).toContain(
    'Fill the column Seats (seats) of this constituency in constituencies.csv',
  );
});

test('a recorded decision of force majeure makes a short list allowed, and no error', async () => {
  const folder = ward([{ name: 'Lê Mẫu' }], {
    'ward.yaml': `${PROFILE}override-surplus: { "HĐND xã 1": { candidates: 1, why: "Văn bản 12/HĐBCQG" } }\n`,
  });
  const { exitCode, lists } = await track(folder);
  expect(exitCode).toBe(0);
  expect(lists[0]).toMatchObject({ surplus: 'allowed' });
  expect((await runCli(['candidates', 'track', folder])).stdout).toContain('Văn bản 12/HĐBCQG');
});

test('the list put to the third consultation needs one more than the constituencies together', async () => {
  const folder = ward([{ name: 'Lê An' }, { name: 'Lê Bình' }]);
  expect((await track(folder, '2026-02-20')).thirdConsultation).toMatchObject({ have: 2, need: 3 });
  expect((await track(folder, '2026-02-21')).thirdConsultation).toBeNull();
});

test('who has withdrawn is asked nothing', async () => {
  const folder = ward([
    { name: 'Lê An' },
    { name: 'Lê Bình' },
    { name: 'Lê Chi', status: 'rút', dossier: 'đơn' },
  ]);
  const ran = await runCli(['candidates', 'track', folder]);
  expect(ran.exitCode).toBe(0);
  expect(ran.stdout).toContain('1 không còn trong danh sách');
  expect(ran.stdout).toContain('không còn');
});

test('--name shows each step of one person, and a name that nobody has is refused', async () => {
  const folder = ward([{ name: 'Lê An' }, { name: 'Lê Bình' }]);
  const ran = await runCli(['candidates', 'track', folder, '--name', 'bình', '--today', '2026-01-20']);
  expect(ran.stdout).toContain('Lê Bình');
  expect(ran.stdout).not.toContain('Lê An');
  expect(ran.stdout).toContain('Hiệp thương lần thứ ba');
  expect((await runCli(['candidates', 'track', folder, '--name', 'Cường'])).exitCode).toBe(2);
});

test('a folder without candidates is exit 2', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'ward.yaml'), PROFILE);
  expect((await runCli(['candidates', 'track', folder])).exitCode).toBe(2);
});

test.each([
  [['--voters', '140'], 55, 28],
  [['--voters', '140', '--at', 'workplace'], 70, 36],
  [['--voters', '99', '--at', 'workplace'], 66, 34],
  [['--voters', '99', '--at', 'village'], 50, 26],
  [['--voters', '140', '--present', '101'], 55, 51],
])('quorum %j: %i attend, %i trust', async (argv, need, votesNeeded) => {
  const ran = await runCli(['candidates', 'quorum', ...argv, '--json']);
  expect(JSON.parse(ran.stdout)).toMatchObject({ need, votesNeeded });
});

test('where the rulebook has no quorum it says so and gives no number', async () => {
  const argv = ['candidates', 'quorum', '--voters', '50', '--election', '2016'];
  expect(JSON.parse((await runCli([...argv, '--json'])).stdout)).toMatchObject({
    need: null,
    votesNeeded: null,
  });
  expect((await runCli(argv)).stdout).toContain('không có quy định');
});

test.each([
  [['candidates', 'quorum'], '--voters'],
  [['candidates', 'quorum', '--voters', '0'], '--voters'],
  [['candidates', 'quorum', '--voters', '10', '--present', '11'], '--present'],
  [['candidates', 'quorum', '--voters', '10', '--at', 'home'], 'residence'],
  [['candidates', 'trak'], 'track'],
])('%j is refused and the refusal names %s', async (argv, named) => {
  const ran = await runCli(argv);
  expect(ran.exitCode).toBe(2);
  expect(ran.stderr).toContain(named);
});
