import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { pageTexts } from '../print/read-pdf.ts';
import { runCli } from './run-cli.ts';
import { temporaryFolder, temporaryWard } from './temporary-ward.ts';

const TODAY = ['--today', '2026-01-20'];

interface Shown {
  readonly pollingDay: string;
  readonly occasion: string;
  readonly assumed: boolean;
  readonly milestones: readonly {
    readonly id: string;
    readonly date: string | null;
    readonly start: string | null;
    readonly time: string | null;
    readonly status: string;
    readonly rule: string;
    readonly args: { readonly unlawfulHours?: readonly unknown[] };
    readonly lastWorkingDay: string | null;
    readonly plan: {
      readonly owners: readonly string[];
      readonly documents: readonly string[];
      readonly doneOn: string | null;
      readonly lateDays: number;
    } | null;
  }[];
  readonly tasks: readonly { readonly id: string; readonly date: string | null }[];
}

async function shown(...argv: readonly string[]): Promise<Shown> {
  const ran = await runCli(['calendar', '--json', ...argv]);
  expect(ran).toMatchObject({ exitCode: 0, stderr: '' });
  return JSON.parse(ran.stdout) as Shown;
}

const ids = ({ milestones }: Shown): readonly string[] => milestones.map(({ id }) => id);

/** A ward whose plan has these lines. */
async function wardWithPlan(...lines: readonly string[]): Promise<string> {
  const ward = await temporaryWard();
  writeFileSync(
    join(ward, 'tasks.csv'),
    ['Mã,Công việc,Nhóm,Hạn,Phụ trách,Ngày hoàn thành,Văn bản', ...lines, ''].join('\n'),
  );
  return ward;
}

test('a ward that names no polling hours opens and closes at the hours of the law', async () => {
  const folder = temporaryFolder();
  writeFileSync(
    join(folder, 'ward.yaml'),
    'election: "2026"\nprovince: Thành phố Bịa\ncommune: Phường Bịa\nkind: ward-of-city\n',
  );
  const { milestones } = await shown(folder, '--today', '2026-01-20');
  const moments = ['polls-open', 'polls-close', 'campaign-end'].map((id) => {
    const found = milestones.find((milestone) => milestone.id === id);
    return [found?.date, found?.time];
  });
  expect(moments).toEqual([
    ['2026-03-15', '07:00'],
    ['2026-03-15', '19:00'],
    ['2026-03-14', '07:00'],
  ]);
});

test.each([
  ['04:59', true],
  ['05:00', false],
  ['07:00', false],
  ['07:01', true],
])('a ward that opens at %s: every calendar marks an hour against the law: %s', async (opens, marked) => {
  const folder = temporaryFolder();
  writeFileSync(
    join(folder, 'ward.yaml'),
    `election: "2026"\nprovince: Thành phố Bịa\ncommune: Phường Bịa\nkind: ward-of-city\npolling: { opens: "${opens}", closes: "19:00" }\n`,
  );
  const today = ['--today', '2026-03-01'];
  for (const kind of [[], ['--csv'], ['--ics'], ['--html']]) {
    const { stdout } = await runCli(['calendar', folder, ...kind, ...today]);
    // Lines of an iCalendar file are folded.
    const said = stdout.replaceAll(/\r\n /g, '').replaceAll(/\s+/g, ' ');
    expect(said.includes('GIỜ TRÁI LUẬT'), kind.join(' ')).toBe(marked);
  }
  const { milestones } = await shown(folder, ...today);
  const moments = milestones.filter(({ args }) => args.unlawfulHours !== undefined).map(({ id }) => id);
  expect(moments).toEqual(
    marked
      ? [
          'voter-list-change-cutoff',
          'campaign-end',
          'voter-list-freeze',
          'candidate-deletion-cutoff',
          'polls-open',
        ]
      : [],
  );
});

test('areas that keep the same hour against the law are named together', async () => {
  const ward = await temporaryWard();
  writeFileSync(join(ward, 'areas.csv'), 'Khu vực bỏ phiếu,Giờ mở\n1,08:00\n2,08:00\n3,06:00\n');
  const { stdout } = await runCli(['calendar', ward, '--today', '2026-03-01']);
  const said = stdout.replaceAll(/\s+/g, ' ');
  expect(said).toContain(
    'GIỜ TRÁI LUẬT: khu vực bỏ phiếu số 1, 2 ghi mở cửa lúc 08:00, luật chỉ cho từ 05:00 đến 07:00',
  );
});

describe('a poll other than the general election', () => {
  test('a by-election counts from its own Sunday (Điều 89 đến 94)', async () => {
    const calendar = await shown('--by-election', '2027-06-06', '--today', '2027-04-01');
    expect(calendar).toMatchObject({ pollingDay: '2027-06-06', occasion: 'by-election', assumed: false });
    const of = (id: string) => calendar.milestones.find((milestone) => milestone.id === id);
    expect(of('byelection-announce')?.date).toBe('2027-05-07');
    expect(of('byelection-candidate-list')?.date).toBe('2027-05-27');
    expect(of('send-tally-minutes')).toMatchObject({
      date: '2027-06-09',
      rule: 'chậm nhất 3 ngày sau ngày bầu cử bổ sung',
    });
    expect(ids(calendar)).not.toContain('establish-polling-teams');
  });

  test('a repeat poll has the steps of voting and of the result only, and the first session counts from it', async () => {
    const calendar = await shown('--repeat-from', '2026-03-22', '--today', '2026-03-16');
    expect(calendar).toMatchObject({ pollingDay: '2026-03-22', occasion: 'repeat', assumed: false });
    expect(calendar.milestones.find(({ id }) => id === 'first-session-council')?.date).toBe('2026-05-06');
    expect(ids(calendar)).not.toContain('consultation-1');
  });

  test('a repeat poll whose day is not set is counted from the last day the law allows', async () => {
    expect(await shown('--repeat-from', '2026-03-15', '--today', '2026-03-16')).toMatchObject({
      pollingDay: '2026-03-22',
      assumed: true,
    });
    expect(await shown('--repeat-from', '2021-05-23', '--today', '2021-05-24')).toMatchObject({
      pollingDay: '2021-06-07',
      assumed: true,
    });
  });

  test('an assumed day takes no step that was made for one election', async () => {
    const calendar = await shown('--what-if', '2031-03-16', '--level', 'all');
    expect(calendar).toMatchObject({ pollingDay: '2031-03-16', assumed: true });
    expect(calendar.milestones.find(({ id }) => id === 'establish-polling-teams')?.date).toBe('2031-02-01');
    expect(ids(calendar)).not.toContain('dossier-reception-opens');
  });

  test('a plan of the general election says nothing of a later poll', async () => {
    const ward = await wardWithPlan('send-tally-minutes,Gửi biên bản,,18/03/2026,,17/03/2026,');
    const calendar = await shown(ward, '--by-election', '2027-06-06', '--today', '2027-04-01');
    expect(calendar.milestones.find(({ id }) => id === 'send-tally-minutes')).toMatchObject({
      status: 'upcoming',
      plan: null,
    });
    expect(calendar.tasks).toEqual([]);
  });

  test.each([
    [
      ['--what-if', '2031-03-17'],
      ['2031-03-16', '2031-03-23', 'Điều 5'],
    ],
    [
      ['--what-if', '2031-03-15'],
      ['2031-03-09', '2031-03-16'],
    ],
    [
      ['--by-election', '2027-06-05'],
      ['2027-05-30', '2027-06-06', 'khoản 4 Điều 89'],
    ],
    [['--by-election', '2015-01-04'], ['--by-election']],
    [
      ['--repeat-from', '2026-03-23'],
      ['22/03/2026', 'khoản 3 Điều 79'],
    ],
    [
      ['--repeat-from', '2026-03-14'],
      ['15/03/2026', '22/03/2026'],
    ],
    [['--next', '0'], ['từ 1 trở lên']],
    [['--next=-1'], ['từ 1 trở lên']],
    [['--next', '99999999999'], ['không quá 999.999.999']],
    [['--what-if', '16/03/2031'], ['--what-if']],
    [['--what-if', '2031-03-16', '--by-election', '2027-06-06'], ['--by-election']],
    [['--csv', '--ics'], ['--ics']],
    [['--next', 'nhiều'], ['--next']],
    [
      ['--group', 'thể thao'],
      ['tuyên truyền', 'nhân sự'],
    ],
  ])('%j is refused in one sentence that helps', async (argv, hints) => {
    const ran = await runCli(['calendar', ...argv, ...TODAY]);
    expect(ran).toMatchObject({ exitCode: 2, stdout: '' });
    expect(ran.stderr.trim().split('\n')).toHaveLength(1);
    for (const hint of hints) expect(ran.stderr).toContain(hint);
  });
});

describe('the plan of the ward', () => {
  test('a step named in words, without its id, stands once: as the step of the law', async () => {
    const named = await wardWithPlan(
      ',Thành lập Tổ bầu cử,nhân sự,31/01/2026,UBND phường,,',
      ',Treo cờ,tuyên truyền,22/01/2026,,,',
    );
    const { stdout } = await runCli(['calendar', named, '--csv', ...TODAY]);
    const ids = (title: string) =>
      stdout.split('\n').flatMap((line) => (line.includes(`,${title},`) ? [line.split(',')[0]] : []));
    expect(ids('Thành lập Tổ bầu cử')).toEqual(['establish-polling-teams']);
    expect(ids('Treo cờ')).toEqual(['row-3']);
  });

  test('says what is done, how late, by which document, and who is in charge', async () => {
    const ward = await wardWithPlan(
      'establish-election-board-commune,Thành lập Ban bầu cử,nhân sự,04/01/2026,Nguyễn Thị Bịa,06/01/2026,12/QĐ-UBND',
      'consultation-1,Hiệp thương,nhân sự,10/12/2025,MTTQ phường,,',
      'TC-1,Treo cờ,tuyên truyền,22/01/2026,Phòng Văn hóa,,',
    );
    const calendar = await shown(ward, ...TODAY);
    const of = (id: string) => calendar.milestones.find((milestone) => milestone.id === id);
    expect(of('establish-election-board-commune')).toMatchObject({
      status: 'done',
      plan: { owners: ['Nguyễn Thị Bịa'], documents: ['12/QĐ-UBND'], doneOn: '2026-01-06', lateDays: 2 },
    });
    expect(of('consultation-1')).toMatchObject({ status: 'late', plan: { lateDays: 41, doneOn: null } });
    expect(of('post-voter-list')?.plan).toBeNull();
    expect(calendar.tasks).toMatchObject([{ id: 'TC-1', date: '2026-01-22' }]);

    const table = (await runCli(['calendar', ward, ...TODAY])).stdout.replace(/\s+/g, ' ');
    for (const words of [
      'xong ngày 06/01/2026, muộn 2 ngày',
      'văn bản: 12/QĐ-UBND',
      'quá hạn 41 ngày',
      'việc riêng của địa phương',
    ])
      expect(table).toContain(words);
  });

  test('opens the windows that hang on what was really done', async () => {
    const ward = await wardWithPlan('post-voter-list,Niêm yết,,03/02/2026,,30/01/2026,');
    const calendar = await shown(ward, '--today', '2026-02-05');
    const of = (id: string) => calendar.milestones.find((milestone) => milestone.id === id);
    expect(of('voter-list-complaint-window')).toMatchObject({ start: '2026-01-30', date: '2026-03-01' });
    expect(of('vote-elsewhere-certificate')).toMatchObject({ start: '2026-01-30', date: '2026-03-15' });
    expect(of('result-complaint-deadline')).toMatchObject({
      date: null,
      rule: expect.stringContaining('3 ngày') as string,
    });
  });

  test('is chosen from by week, number, owner and group', async () => {
    const ward = await wardWithPlan(
      'consultation-1,Hiệp thương,nhân sự,10/12/2025,MTTQ phường,,',
      'post-voter-list,Niêm yết,tuyên truyền,03/02/2026,Trần Văn Giả,,',
      'TC-1,Treo cờ,hậu cần,22/01/2026,Phòng Văn hóa,,',
    );
    // Monday 19 to Sunday 25 January.
    const week = await shown(ward, '--this-week', ...TODAY);
    expect(ids(week)).toEqual([
      'consultation-1',
      'nomination-workplace-conferences',
      'village-nomination-conference',
    ]);
    expect(week.tasks.map(({ id }) => id)).toEqual(['TC-1']);
    expect(ids(await shown(ward, '--owner', 'tran van gia', ...TODAY))).toEqual(['post-voter-list']);
    expect((await shown(ward, '--group', 'Hậu cần', ...TODAY)).tasks).toHaveLength(1);
    expect(ids(await shown(ward, '--group', 'information', ...TODAY))).toContain('campaign-start');
    expect(ids(await shown(ward, '--group', 'tuyên truyền', ...TODAY))).toContain('post-voter-list');
    const next = await shown(ward, '--next', '3', ...TODAY);
    expect(next.milestones.length + next.tasks.length).toBe(3);
    expect((await runCli(['calendar', ward, '--this-week', ...TODAY])).stdout).toContain(
      '19/01/2026 đến 25/01/2026',
    );
  });
});

test('a day off is named with the last working day before it: Tết takes five days at once', async () => {
  const calendar = await shown('--election', '2026', ...TODAY);
  const of = (id: string) => calendar.milestones.find((milestone) => milestone.id === id);
  expect(of('establish-polling-teams')?.lastWorkingDay).toBe('2026-01-30');
  expect(of('consultation-3')?.lastWorkingDay).toBe('2026-02-13');
  expect(of('post-voter-list')?.lastWorkingDay).toBeNull();
  expect(of('polls-open')?.lastWorkingDay).toBeNull();
});

describe('the outputs', () => {
  test.each([80, 120])('the timeline is one line a milestone, no wider than %i columns', async (columns) => {
    const { stdout } = await runCli(['calendar', '--election', '2026', '--timeline', ...TODAY], {
      terminal: true,
      columns,
      env: { NO_COLOR: '1' },
    });
    const lines = stdout.split('\n');
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(columns);
    const bars = lines.filter((line) => /^\d\d\/\d\d\/\d{4} /.test(line));
    const calendar = await shown('--election', '2026', ...TODAY);
    expect(bars).toHaveLength(calendar.milestones.filter(({ date }) => date !== null).length);
    for (const bar of bars) expect(bar).toContain('●');
    expect(lines.find((line) => line.startsWith('31/01/2026'))).toMatch(/●─+◆/);
  });

  test('the CSV opens in a spreadsheet, and no cell of a plan is a formula there', async () => {
    const ward = await wardWithPlan('TC-1,"=HYPERLINK(""http://x"")",,22/01/2026,@SUM(A1),,');
    const { stdout } = await runCli(['calendar', ward, '--csv', '--today', '2026-02-02']);
    expect(stdout.startsWith('\ufeffMã,Công việc,Hạn,')).toBe(true);
    const rows = parse(stdout, { bom: true, columns: true }) as readonly Readonly<Record<string, string>>[];
    expect(rows.find((row) => row['Mã'] === 'establish-polling-teams')).toMatchObject({
      Hạn: '31/01/2026',
      'Còn (ngày)': '-2',
      Thứ: 'Thứ Bảy',
      'Ngày làm việc cuối cùng': '30/01/2026',
    });
    expect(rows.find((row) => row['Mã'] === 'TC-1')).toMatchObject({
      'Công việc': `'=HYPERLINK("http://x")`,
      'Phụ trách': `'@SUM(A1)`,
    });
  });

  test('the page loads nothing and shows words of a plan as words', async () => {
    const ward = await wardWithPlan('TC-1,<script>alert(1)</script>,,22/01/2026,,,');
    const { stdout } = await runCli(['calendar', ward, '--html', ...TODAY]);
    expect(stdout).toContain(`default-src 'none'`);
    expect(stdout).not.toMatch(/<script|src=|href=|url\(|@import/);
    expect(stdout).toContain('&lt;script&gt;');
    expect(stdout).toContain('Tháng 2 năm 2026');
    expect(stdout.match(/<svg /g)).toHaveLength(
      (await shown(ward, ...TODAY)).milestones.filter(({ date }) => date !== null).length + 1,
    );
  });

  test.each(['A3', 'A4'])(
    'the poster is one page of %s, months, days, who and articles on it',
    async (paper) => {
      const folder = temporaryFolder();
      const out = join(folder, 'lich.pdf');
      const ran = await runCli([
        'calendar',
        await temporaryWard(),
        '--poster',
        '--paper',
        paper,
        '--out',
        out,
        ...TODAY,
      ]);
      expect(ran).toMatchObject({ exitCode: 0, stdout: '', stderr: '' });
      const pages = pageTexts(readFileSync(out));
      expect(pages).toHaveLength(1);
      const text = pages[0]!.replace(/\s+/g, ' ');
      for (const words of [
        'Tháng 2 năm 2026',
        '31/01',
        'Thành lập Tổ bầu cử',
        'UBND cấp xã',
        'khoản 1 Điều 25 Luật 85/2015/QH13',
        'Bàn giao con dấu',
      ])
        expect(text).toContain(words);
    },
  );

  test('the phone calendar of another poll does not overwrite that of the general election, and reminds 7 days and 1 day before', async () => {
    const uids = async (...argv: readonly string[]) =>
      [...(await runCli(['calendar', '--ics', ...argv])).stdout.matchAll(/^UID:(.*)\r$/gm)].map(
        (match) => match[1]!,
      );
    const general = await uids('--election', '2026', ...TODAY);
    const later = await uids('--by-election', '2027-06-06', '--today', '2027-04-01');
    expect(new Set([...general, ...later]).size).toBe(general.length + later.length);
    expect(await uids('--election', '2026', '--today', '2026-02-28')).toEqual(general);
    const { stdout } = await runCli(['calendar', '--ics', '--election', '2026', ...TODAY]);
    expect(stdout.match(/TRIGGER:-P7D/g)).toHaveLength(general.length);
    expect(stdout.match(/TRIGGER:-P1D/g)).toHaveLength(general.length);
  });

  test('a poster is not written over a screen', async () => {
    const ran = await runCli(['calendar', '--election', '2026', '--poster', ...TODAY], { terminal: true });
    expect(ran).toMatchObject({ exitCode: 2, stdout: '' });
    expect(ran.stderr).toContain('--out');
    expect(existsSync('lich.pdf')).toBe(false);
  });
});
