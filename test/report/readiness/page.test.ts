import { expect, test } from 'vitest';
import type { Finding } from '../../../src/findings/finding.ts';
import { FINDING_CODES, SEVERITY, type FindingCode } from '../../../src/findings/codes.ts';
import { loadCatalog } from '../../../src/i18n/load.ts';
import { loadCliText } from '../../../src/i18n/load-cli.ts';
import type { CheckResult } from '../../../src/report/check-result.ts';
import {
  isReady,
  tablesLacking,
  type ReportForm,
  type ReportInput,
} from '../../../src/report/readiness/model.ts';
import { reportHtml } from '../../../src/report/readiness/page.ts';
import type { TableName } from '../../../src/vocabulary.ts';
import { SAMPLE_ARGS } from '../../i18n/sample-args.ts';
import { wardOf } from '../../records/voter-record.ts';

const found = (code: FindingCode, row = 2): Finding =>
  ({
    code,
    severity: SEVERITY[code],
    args: SAMPLE_ARGS[code][0],
    at: { file: 'voters.csv', row },
    basis: [],
  }) as Finding;

const result = (findings: readonly Finding[] = [], commune = 'Phường Mẫu'): CheckResult => ({
  election: '2026',
  today: '2026-01-20',
  pollingDay: '2026-03-15',
  profile: { ...wardOf({}).profile, commune },
  summary: {
    tables: ['voters', 'areas'],
    voters: 30,
    errors: findings.filter(({ severity }) => severity === 'error').length,
    warnings: 0,
    notes: 0,
    byCode: {},
    byArea: { '1': 20, '2': 10 },
    bySex: { male: 12, female: 18 },
    byBallot: { na: 30, province: 30, commune: 28 },
  },
  findings,
});

const form = (given: Partial<ReportForm>): ReportForm => ({
  title: 'Danh sách cử tri khu vực bỏ phiếu số 1',
  folder: 'voters',
  state: 'printed',
  pages: 3,
  errors: 0,
  ...given,
});

async function page(given: Partial<ReportInput> = {}, language: 'vi' | 'en' = 'vi'): Promise<string> {
  return [
    ...reportHtml({
      result: result(),
      milestones: [],
      catalog: await loadCatalog(language),
      text: await loadCliText(language),
      ...given,
    }),
  ].join('');
}

test('what is wrong stands before the numbers, errors first and open, warnings folded', async () => {
  const html = await page({
    result: result([found('voter/moved-away'), found('voter/id-missing'), found('voter/under-age')]),
  });
  const order = ['CHƯA SẴN SÀNG', 'voter/under-age', 'voter/id-missing', 'voter/moved-away', 'Số liệu'];
  const places = order.map((words) => html.indexOf(words));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(places[0]).toBeGreaterThan(0);
  expect(html.match(/<details class="error" open>/g)).toHaveLength(1);
  expect(html).toContain('<details class="warning">');
});

test('each code is headed by its short name, in both languages', async () => {
  for (const language of ['vi', 'en'] as const) {
    const { titles } = await loadCatalog(language);
    for (const code of FINDING_CODES) {
      const html = await page({ result: result([found(code)]) }, language);
      expect(/<\/b> · (.*?) <code>/.exec(html)![1]).toBe(titles[code]);
    }
  }
});

test('what to do and the article stand once above the places that share them, and else at each', async () => {
  const of = (article: number, row: number): Finding => ({
    ...found('voter/id-missing', row),
    basis: [{ act: '85/2015/QH13', article }],
  });
  const count = (html: string, words: string): number => html.split(words).length - 1;
  const shared = await page({ result: result([of(29, 2), of(29, 3)]) });
  expect([count(shared, 'class="fix"'), count(shared, 'class="basis"')]).toEqual([1, 1]);
  const apart = await page({ result: result([of(29, 2), of(30, 3)]) });
  expect([count(apart, 'class="fix"'), count(apart, 'class="basis"')]).toEqual([1, 2]);
  expect(apart).toMatch(/dòng 3[^\n]*Điều 30/);
});

test('200 places of one code are listed, and of more it is said where they are', async () => {
  const some = Array.from({ length: 201 }, (_, index) => found('voter/id-missing', index + 2));
  const [at, above] = [await page({ result: result(some.slice(1)) }), await page({ result: result(some) })];
  expect(at.match(/<span class="place">/g)).toHaveLength(200);
  expect(at).not.toContain('(check.json)');
  expect(above.match(/<span class="place">/g)).toHaveLength(200);
  expect(above).toContain('(check.json)');
});

test('papers stand by area and kind, those held back first with their whole title', async () => {
  const html = await page({
    forms: [
      form({ area: '1', titleInArea: 'Danh sách cử tri', path: 'voters/area-01/a b.pdf' }),
      form({
        area: '2',
        titleInArea: 'Danh sách cử tri',
        title: 'Danh sách cử tri khu vực 2',
        state: 'refused',
        pages: 0,
        errors: 4,
      }),
      form({
        folder: 'committees',
        title: 'Tổ bầu cử số 1',
        path: 'committees/x.pdf',
        state: 'draft',
        pages: 1,
      }),
    ],
  });
  expect(html).toContain('<a href="voters/area-01/a%20b.pdf">Danh sách cử tri</a> <small>3 trang</small>');
  expect(html).toContain('<h3>Khu vực bỏ phiếu số 1</h3>');
  expect(html).toContain('<h3>Tổ chức phụ trách bầu cử</h3>');
  expect(html).toMatch(/<small>1 trang · DỰ THẢO/);
  expect(html.indexOf('Danh sách cử tri khu vực 2')).toBeLessThan(html.indexOf('voters/area-01'));
  expect(html).toContain('<div class="held"><h3>Chưa in vì còn lỗi</h3>');
});

test('milestones that are over are folded away, none is lost', async () => {
  const milestone = (statusKey: string, title: string) => ({
    title: { vi: title, en: title },
    date: '01/02/2026',
    status: statusKey,
    statusKey,
    responsible: { vi: 'UBND', en: 'UBND' },
    basis: 'Điều 1',
    dueSoon: false,
  });
  const html = await page({
    milestones: [
      milestone('done', 'Việc xong'),
      milestone('late', 'Việc muộn'),
      milestone('upcoming', 'Việc tới'),
    ],
  });
  expect(html.indexOf('Việc muộn')).toBeLessThan(html.indexOf('1 mốc đã xong hoặc đã qua'));
  expect(html.indexOf('Việc xong')).toBeGreaterThan(html.indexOf('1 mốc đã xong hoặc đã qua'));
});

test('whatever names are, the page loads nothing and runs nothing', async () => {
  const html = await page({
    result: result([], '<script>alert(1)</script>'),
    forms: [form({ title: '"><img src=x onerror=alert(1)>' })],
  });
  expect(html).not.toMatch(/<script|<img|https?:/);
  expect(html).toContain("default-src 'none'");
});

test.each<[string, Partial<ReportForm> | undefined, readonly Finding[], boolean]>([
  ['nothing wrong', {}, [], true],
  ['nothing printed yet', undefined, [], true],
  ['an error', {}, [found('voter/under-age')], false],
  ['a form held back', { state: 'refused' }, [], false],
  ['a draft', { state: 'draft' }, [], false],
  ['letters the font lacks', { missing: ['中'] }, [], false],
])('with %s, ready to post is what it says', (_, given, findings, ready) => {
  expect(isReady(result(findings), given === undefined ? undefined : [form(given)])).toBe(ready);
});

test.each<[readonly TableName[], readonly TableName[]]>([
  [['voters', 'areas'], []],
  [['voters', 'areas', 'candidates', 'constituencies'], []],
  [['voters', 'areas', 'candidates'], ['constituencies']],
  [['voters'], ['areas']],
  [
    ['candidates', 'constituencies'],
    ['voters', 'areas'],
  ],
  [[], ['voters', 'areas']],
])('of a ward with %j, %j are lacking, and then it is not ready', async (tables, lacking) => {
  const checked = result();
  const given = { ...checked, summary: { ...checked.summary, tables } };
  expect(tablesLacking(given)).toEqual(lacking);
  expect(isReady(given)).toBe(lacking.length === 0);
  const html = await page({ result: given });
  for (const table of lacking) expect(html).toContain(`(${table}.csv)`);
});
