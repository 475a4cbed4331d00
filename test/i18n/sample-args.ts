import type { FindingArgs, FindingCode } from '../../src/findings/codes.ts';
import type { FailureArgs, FailureCode } from '../../src/findings/tool-error.ts';

/** At least one set of facts for every code; a new code does not compile without one. */
type Samples = { readonly [C in FindingCode]: readonly [FindingArgs[C], ...FindingArgs[C][]] };

const commune = { level: 'commune', constituency: '3' } as const;
const team = { body: 'polling-team', number: '4' } as const;
const board = { body: 'election-board', level: 'commune', number: '3' } as const;
const committee = { body: 'election-committee', level: 'commune' } as const;
const steering = { body: 'steering-committee' } as const;
const posting = {
  milestone: 'post-voter-list',
  title: { vi: 'Niêm yết danh sách cử tri', en: 'Post the voter list' },
} as const;
const share = { level: 'commune', have: 10, of: 35, need: 13, share: 0.35 } as const;
const oneShort = { level: 'na', have: 1, of: 5, need: 2, share: 0.35 } as const;
const many = [12, 40, 51, 60, 72, 80, 91];
const pollingDay = '2026-03-15';

export const SAMPLE_ARGS: Samples = {
  'voter/name-missing': [{}],
  'voter/birth-missing': [{}],
  'voter/birth-unreadable': [{ text: 'khoảng 1990' }],
  'voter/birth-impossible': [
    { text: '31/02/1990', reason: 'no-such-day' },
    { text: '03/25/1990', reason: 'month-first' },
    { text: '01/01/2030', reason: 'future' },
    { text: '12/03/1890', reason: 'too-long-ago' },
    { text: '11/05/1905', reason: 'too-long-ago' },
  ],
  'voter/birth-incomplete': [{ text: '05/2008', year: 2008, completeFromYear: 2008 }],
  'voter/under-age': [{ turnsOn: '2026-03-20', age: 18, pollingDay }],
  'voter/age-unknown': [{ text: '2008', age: 18, latestBirth: '2008-03-15' }],
  'voter/moved-away': [{}],
  'voter/turns-18-near-polling-day': [
    { turnsOn: '2026-03-12', age: 18, days: -3 },
    { turnsOn: '2026-03-15', age: 18, days: 0 },
    { turnsOn: '2026-03-16', age: 18, days: 1 },
  ],
  'voter/sex-missing': [{}],
  'voter/sex-unreadable': [{ text: 'chị' }],
  'voter/id-missing': [{}],
  'voter/id-malformed': [
    { length: 13, reason: 'length' },
    { length: 1, reason: 'length' },
    { length: 9, reason: 'nine-digits' },
    { length: 12, reason: 'characters' },
    { length: 12, reason: 'digits-lost' },
    { length: 11, reason: 'repair-disagrees' },
  ],
  'voter/id-zero-lost': [
    { masked: '028•••••••56', zeros: 1 },
    { masked: '001•••••••56', zeros: 2 },
  ],
  'voter/id-sex-mismatch': [{ digit: 0, sex: 'female' }],
  'voter/id-birth-mismatch': [{ idYear: 1990, year: 1991 }],
  'voter/id-place-unknown': [{ place: '208' }],
  'voter/duplicate-id': [
    { rows: [12], total: 1, masked: '028•••••••56', which: 'id' },
    { rows: [12, 40], total: 2, masked: '0•••••••6', which: 'old_id' },
    { rows: many, total: 1500, masked: '028•••••••56', which: 'id' },
  ],
  'voter/duplicate-person': [
    { rows: [12], total: 1 },
    { rows: many, total: 7 },
  ],
  'voter/possible-duplicate': [
    { rows: [12], reasons: ['accents', 'same-birth'] },
    { rows: [12, 40], reasons: ['spelling', 'same-birth', 'old-and-new-number', 'permanent-and-temporary'] },
    { rows: [12], reasons: ['same-name', 'birth-near', 'number-transposed', 'same-household'] },
  ],
  'voter/nationality': [{ text: 'Lào' }],
  'voter/barred': [{ status: 'right-removed' }, { status: 'dead' }],
  'voter/residence-missing': [{}],
  'voter/residence-both': [{}],
  'voter/temporary-since-missing': [
    { reason: 'missing', text: '', latestStart: '2025-03-15' },
    { reason: 'unreadable', text: 'năm ngoái', latestStart: '2025-03-15' },
    { reason: 'open', text: '03/2025', latestStart: '2025-03-15' },
    { reason: 'after-polling-day', text: '20/03/2026', latestStart: '2025-03-15' },
  ],
  'voter/ballots-differ': [
    { marked: ['na', 'province', 'commune'], computed: ['na', 'province'], differ: ['commune'] },
    { marked: [], computed: ['na', 'province', 'commune'], differ: ['na', 'province', 'commune'] },
  ],
  'voter/category-unreadable': [{ text: 'vãng lai' }],
  'voter/area-missing': [{}],
  'voter/area-unknown': [{ area: '99' }],
  'voter/area-not-of-neighbourhood': [{ area: '4', neighbourhood: 'Tổ 3', belongsTo: '2' }],
  'voter/household-split': [{ rows: [12, 13], household: 'H012', areas: ['1', '2'] }],

  'area/too-few-voters': [
    { area: '3', have: 250, need: 300 },
    { area: '3', have: 1, need: 300 },
  ],
  'area/too-many-voters': [{ area: '3', have: 4200, limit: 4000 }],
  'area/special-too-few': [{ area: '12', have: 40, need: 50, kind: 'hospital' }],
  'area/neighbourhood-twice': [{ neighbourhood: '5', areas: ['1', '2', '3'] }],
  'area/neighbourhood-nowhere': [
    { neighbourhood: '19', voters: 1240 },
    { neighbourhood: '20', voters: 1 },
  ],
  'area/number-missing': [{}],
  'area/number-twice': [{ area: '3', rows: [5] }],
  'area/kind-unreadable': [{ area: '3', text: 'đặc thù' }],
  'area/hours-unlawful': [
    { area: '4', field: 'opens', hour: '04:30', earliest: '05:00', latest: '07:00' },
    { area: undefined, field: 'closes', hour: '17:00', earliest: '19:00', latest: '21:00' },
  ],
  'area/no-polling-team': [
    { area: '3', due: '2026-01-31', daysLeft: 12, agreedWith: ['council-standing', 'front-standing'] },
    {
      area: '3',
      due: '2026-01-31',
      daysLeft: 0,
      agreedWith: ['council-standing', 'front-standing', 'unit-commander'],
    },
    { area: '3', due: '2026-01-31', daysLeft: 12, agreedWith: ['front-standing'] },
    { area: '3', due: '2026-01-31', daysLeft: -1 },
  ],
  'area/constituency-unknown': [{ area: '3', level: 'commune', constituency: '9' }],

  'constituency/no-board': [
    { ...commune, due: '2026-01-04', daysLeft: 1, agreedWith: ['council-standing', 'front-standing'] },
    { ...commune, due: '2026-01-04', daysLeft: -5 },
  ],
  'constituency/too-many-seats': [
    { ...commune, have: 6, limit: 5 },
    { level: 'na', constituency: '5', have: 4, limit: 3 },
  ],
  'constituency/uneven': [
    { ...commune, percent: 22.4, limit: 15, perSeat: 2400, mean: 1960, counted: 'population' },
    { ...commune, percent: -18.1, limit: 15, perSeat: 1605, mean: 1960, counted: 'voters' },
  ],
  'constituency/surplus-too-small': [
    { ...commune, have: 4, need: 5, seats: 3 },
    { ...commune, have: 1, need: 2, seats: 1 },
    { ...commune, have: 6, need: 7, seats: 4, allowed: 6, why: 'Công văn số 12/HĐBCQG' },
    { ...commune, have: 5, need: 7, seats: 4, allowed: 6, why: 'Công văn số 12/HĐBCQG' },
  ],
  'constituency/override-unknown': [{ ...commune }],
  'constituency/field-unreadable': [
    { text: 'ba', field: 'seats' },
    { text: '', field: 'number' },
    { text: 'địa phương', field: 'level' },
  ],
  'constituency/number-twice': [{ ...commune, rows: [4] }],

  'ward/no-election-committee': [
    { due: '2025-11-30', daysLeft: 3, agreedWith: ['council-standing', 'front-standing'] },
    { due: '2025-11-30', daysLeft: -20 },
  ],
  'council/seats-differ': [
    { have: 15, need: 19, population: 43000, kind: 'ward-of-city' },
    { have: 15, need: 0, population: 139, kind: 'special-zone' },
  ],

  'candidate/birth-impossible': [
    { text: '01/01/2030', reason: 'future' },
    { text: '12/03/1850', reason: 'too-long-ago' },
  ],
  'candidate/under-age': [{ turnsOn: '2029-08-15', age: 21, pollingDay }],
  'candidate/nationality': [{ text: 'Việt Nam; Pháp' }],
  'candidate/status-unreadable': [{ text: 'xem lại' }],
  'candidate/level-unreadable': [{ text: 'địa phương' }, { text: '' }],
  'candidate/constituency-unknown': [commune, { level: 'na', constituency: '' }],
  'candidate/field-missing': [
    { field: 'hometown', reason: 'missing' },
    { field: 'religion', reason: 'missing' },
    { field: 'sex', reason: 'unreadable' },
    { field: 'birth', reason: 'incomplete' },
    { field: 'dossier_on', reason: 'unreadable' },
  ],
  'candidate/barred': [{ status: 'prosecuted' }],
  'candidate/duplicate': [{ rows: [4], level: 'commune' }],
  'candidate/too-many-levels': [{ rows: [3, 8], levels: ['na', 'province', 'commune'] }],
  'candidate/dossier-late': [
    { due: '2026-02-01', time: '17:00', on: '01/02/2026 18:30' },
    { due: '2026-02-01', time: '24:00', on: '03/02/2026' },
  ],
  'candidate/dossier-incomplete': [{ missing: ['assets', 'photos'] }, { missing: ['application'] }],
  'candidate/trust-low': [{ percent: 49.96, limit: 50 }],
  'candidate/order': [{ ...commune, before: 7 }],
  'candidate/namesakes': [{ ...commune, rows: [5] }],

  'structure/women-share': [share, oneShort],
  'structure/minority-share': [
    { ...share, have: 2, need: 4, share: 0.1 },
    { ...oneShort, share: 0.18 },
  ],
  'structure/young-share': [{ ...share, have: 3, need: 5, share: 0.15, underAge: 40 }],
  'structure/non-party-share': [{ ...share, have: 1, need: 4, share: 0.1 }],
  'structure/re-elected-share': [{ ...share, have: 8, need: 11, share: 0.3, seats: 24, needOfSeats: 7 }],

  'structure/not-counted': [
    { level: 'commune', group: 'non-party', column: 'party_since' },
    { level: 'na', group: 'women', column: 'sex' },
  ],
  'committee/too-few-members': [
    { ...team, have: 9, need: 11 },
    { ...steering, have: 1, need: 2 },
  ],
  'committee/too-many-members': [
    { ...board, have: 16, limit: 15 },
    { ...committee, have: 20, limit: 17 },
  ],
  'committee/no-head': [
    { ...team, position: 'team-leader' },
    { ...committee, position: 'chair' },
  ],
  'committee/two-heads': [{ ...board, position: 'board-head', rows: [4] }],
  'committee/no-deputy': [{ ...board, position: 'board-deputy' }],
  'committee/no-secretary': [team],
  'committee/component-missing': [
    { ...team, component: 'voters' },
    { ...board, component: 'political-organisation' },
  ],
  'committee/component-unreadable': [{ ...team, text: 'bà con trong xóm' }],
  'committee/position-unknown': [
    { ...team, text: 'Hỗ trợ' },
    { ...team, text: '' },
  ],
  'committee/position-not-in-law': [{ ...team, position: 'team-deputy' }],
  'committee/body-unreadable': [
    { text: 'Tổ', field: 'body', rows: [7, 8, 9] },
    { text: '', field: 'number', rows: [] },
    { text: '', field: 'number', rows: [12] },
    { text: 'huyện', field: 'level', rows: [] },
  ],
  'committee/body-not-in-law': [
    { text: 'Tiểu ban An ninh, trật tự', members: 5 },
    { text: 'Tổ giúp việc', members: 1 },
  ],
  'committee/number-unknown': [
    { ...team, number: '44' },
    { ...board, number: '9' },
  ],
  'committee/candidate-is-member': [
    { ...team, ...commune, candidateFile: 'candidates.csv', candidateRow: 7, match: 'id', due: '2026-02-26' },
    {
      ...board,
      ...commune,
      candidateFile: 'candidates.csv',
      candidateRow: 7,
      match: 'name-only',
      due: '2026-02-26',
    },
  ],
  'committee/size-differs': [
    { ...steering, have: 12, need: 13 },
    { ...steering, have: 15, need: 13 },
  ],
  'committee/member-twice': [{ ...team, rows: [9] }],
  'committee/member-of-two': [{ rows: [22], bodies: [committee, board] }],
  'committee/decided-on-unreadable': [{ ...team, text: 'giữa tháng giêng' }],
  'committee/established-late': [
    { ...team, due: '2026-01-31', decidedOn: '2026-02-05', days: 5 },
    { ...team, due: '2026-01-31', decidedOn: '2026-02-01', days: 1 },
  ],

  'milestone/late': [
    { ...posting, due: '2026-02-03', days: 5 },
    { ...posting, due: '2026-02-03', days: 1 },
  ],
  'milestone/soon': [
    { ...posting, due: '2026-02-03', days: 3 },
    { ...posting, due: '2026-02-03', days: 0 },
  ],
  'milestone/on-holiday': [{ ...posting, due: '2026-02-01', holiday: { vi: 'Chủ nhật', en: 'Sunday' } }],
  'plan/date-differs': [
    { ...posting, date: '2026-02-10', due: '2026-02-03', field: 'due' },
    { ...posting, date: '2026-02-10', start: '2026-01-25', due: '2026-02-03', field: 'done_on' },
    { ...posting, date: '2026-02-02', start: '2026-02-03', due: '2026-02-03', field: 'due' },
    { ...posting, date: '2026-02-03', time: '18:30', due: '2026-02-03', dueTime: '17:00', field: 'due' },
    {
      ...posting,
      date: '2026-02-03',
      time: '18:30',
      start: '2026-01-25',
      due: '2026-02-03',
      dueTime: '17:00',
      field: 'done_on',
    },
    {
      ...posting,
      date: '2026-02-03',
      time: '06:00',
      start: '2026-02-03',
      startTime: '07:00',
      due: '2026-02-03',
      dueTime: '07:00',
      field: 'due',
    },
    {
      ...posting,
      date: '2026-02-03',
      time: '08:00',
      start: '2026-02-03',
      startTime: '05:00',
      due: '2026-02-03',
      dueTime: '07:00',
      field: 'due',
    },
  ],
  'plan/done-in-future': [{ text: '28/02/2026', today: '2026-01-20' }],
  'plan/step-unclear': [
    {
      text: 'Niêm yết danh sách',
      candidates: [
        posting,
        {
          milestone: 'post-candidate-list',
          title: { vi: 'Niêm yết danh sách người ứng cử', en: 'Post the candidate list' },
        },
      ],
    },
  ],
  'plan/date-unreadable': [{ text: 'đầu tháng hai' }],

  'table/duplicate-column': [{ heading: 'Ngày sinh', columns: ['C', 'F'] }],
  'table/unknown-column': [
    { heading: 'Ngày sin', nearest: 'Ngày sinh' },
    { heading: 'Số điện thoại' },
    { heading: 'NS', missing: ['birth', 'sex'] },
  ],
  'table/missing-column': [{ column: 'birth' }, { column: 'birth', unread: ['NS', 'Ngày'] }],
  'table/ragged-row': [
    { have: 22, need: 21 },
    { have: 1, need: 21 },
  ],
  'table/bad-encoding': [
    { reason: 'nul' },
    { reason: 'invalid-bytes' },
    { reason: 'converted', encoding: 'Windows-1258' },
  ],
  'table/letters-lost': [
    { cells: 1, text: 'Nguy?n V?n M?u' },
    { cells: 1203, text: 'Nguy?n V?n M?u' },
  ],
  'table/legacy-font': [{ encoding: 'TCVN3' }],
  'table/total-row': [
    { text: 'Tổng số', people: true },
    { text: 'Tổng số', people: false },
  ],
  'table/rows-left-out': [
    { rows: [31], count: 1, text: 'Trần Văn Bê' },
    { rows: [31, 32, 33, 34, 35, 36], count: 40, text: 'Trần Văn Bê' },
  ],
  'table/two-digit-year': [{ text: '12/04/90', year: 1990 }],
  'table/month-first': [
    { column: 'Ngày sinh', cells: 2, text: '01/25/1980' },
    { column: 'F', cells: 1, text: '12/31/1975' },
  ],
  'table/days-swapped': [{ column: 'Năm sinh', cells: 40, text: '1958-05-03', was: '05/03/1958' }],
  'table/serial-days': [
    { column: 'NTNS', cells: 1, text: '29221', days: ['01/01/1980', '02/01/1984'], since: ['1900', '1904'] },
    { column: 'C', cells: 12, text: '29221', days: ['02/01/1984'], since: ['1904'] },
  ],
  'table/invisible-characters': [{ cells: 1 }, { cells: 1203 }],
  'table/formula-error': [{ text: '#REF!' }],
  'table/hidden-rows': [
    { rows: 12, columns: [], sheet: false, filtered: true },
    { rows: 1, columns: ['D', 'F'], sheet: false, filtered: false },
    { rows: 0, columns: ['D'], sheet: false, filtered: false },
    { rows: 40, columns: [], sheet: true, filtered: false },
  ],
  'table/sheet-unread': [
    { sheet: 'Bản cũ', reason: 'hidden' },
    { sheet: 'Tạm vắng', reason: 'other-columns' },
    { sheet: 'Hướng dẫn', reason: 'no-header' },
  ],
  'table/value-from-title': [
    { column: 'area', value: '4', text: 'Khu vực bỏ phiếu số: 4', rows: 310 },
    { column: 'neighbourhood', value: 'Tổ 5', text: 'Tổ 5', rows: 1 },
    { column: 'household', value: '12', text: 'Hộ số 12', rows: 310, others: 85 },
  ],
  'table/cell-unreadable': [{ text: 'sáng sớm' }],

  'rule/none': [
    { about: 'area-size', election: '2026', table: 'areas' },
    { about: 'milestone', election: '2026', committee: 'polling-team' },
    { about: 'share/women', election: '2016', table: 'candidates' },
    { about: 'list-fields/workplace', election: '2026', table: 'candidates' },
    { about: 'consultation-9', election: '2026' },
    { about: 'own-council', election: '2026', table: 'voters' },
  ],
};

type FailureSamples = { readonly [C in FailureCode]: readonly [FailureArgs[C], ...FailureArgs[C][]] };

const path = 'phuong-mau/voters.csv';

/** At least one set of facts for every failure. */
export const SAMPLE_FAILURES: FailureSamples = {
  'file-missing': [{ path }],
  'file-is-folder': [{ path }],
  'file-empty': [{ path }],
  'file-unreadable': [
    { path, reason: 'EACCES' },
    { path, reason: 'EXYZ' },
  ],
  'file-is-binary': [
    { path, looksLike: 'XLSX' },
    { path, looksLike: 'binary' },
  ],
  'file-not-utf8': [{ path }, { path, looksLike: 'TCVN3' }, { path: 'ward.yaml' }],
  'file-format-unsupported': [
    { path, extension: '.docx' },
    { path: 'phuong-mau/cu-tri', extension: '' },
  ],
  'file-not-a-table': [{ path }],
  'workbook-broken': [
    { path, reason: 'cut-short' },
    { path, reason: 'damaged' },
    { path, reason: 'unsafe' },
  ],
  'workbook-too-large': [{ path }],
  'workbook-encrypted': [{ path }],
  'workbook-kind': [
    { path, looksLike: 'XLSB' },
    { path, looksLike: 'text' },
    { path, looksLike: 'PDF' },
    { path, looksLike: 'binary' },
  ],
  'table-no-header': [
    { path, table: 'voters' },
    { path, table: 'voters', encoding: 'tcvn3' },
  ],
  'table-no-rows': [{ path, table: 'voters' }],
  'table-cell-too-long': [{ path, row: 12, limit: 100000 }],
  'table-quote-open': [{ path, row: 12 }],
  'table-broken': [{ path, row: 12 }],
  'table-missing': [{ table: 'areas', folder: 'phuong-mau' }],
  'folder-missing': [{ path: 'phuong-mau' }],
  'folder-not-a-ward': [{ path: 'phuong-mau' }],
  'ward-not-yaml': [{ path: 'ward.yaml', line: 3, column: 5 }],
  'ward-not-a-mapping': [{ path: 'ward.yaml' }],
  'ward-unknown-key': [
    { path: 'ward.yaml', key: 'provinse', nearest: 'province', line: 2 },
    { path: 'ward.yaml', key: 'xyz', line: 2 },
  ],
  'ward-bad-value': [
    { path: 'ward.yaml', key: 'population', text: 'đông', expected: '43000', line: 5 },
    { path: 'ward.yaml', key: 'polling.closes', text: '06:00', expected: 'hour > 07:00', line: 0 },
  ],
  'ward-key-missing': [{ path: 'ward.yaml', key: 'commune' }],
  'ward-file-outside': [{ path: 'ward.yaml', key: 'files.voters', file: '../voters.csv' }],
  'election-unknown': [{ election: '2019', known: ['2016', '2021', '2026'] }],
  'day-not-a-day': [{ option: '--today', text: '31/02/2026' }],
  'day-not-for-polling': [
    {
      option: '--what-if',
      day: '2031-03-17',
      nearest: ['2031-03-16', '2031-03-23'],
      basis: [{ act: '85/2015/QH13', article: 5 }],
    },
  ],
  'day-outside-repeat': [
    {
      option: '--repeat-from',
      day: '2026-04-05',
      after: '2026-03-15',
      last: '2026-03-22',
      basis: [{ act: '85/2015/QH13', article: 79, clause: 3 }],
    },
  ],
  usage: [
    { reason: 'unknownCommand', subject: 'chek', nearest: 'check' },
    { reason: 'unknownCommand', subject: 'xyz' },
    { reason: 'unknownOption', subject: '--jsn', nearest: '--json' },
    { reason: 'missingArgument', subject: 'dir' },
    { reason: 'missingMandatoryOptionValue', subject: '--voters <n>' },
    { reason: 'optionMissingArgument', subject: '--out <path>' },
    { reason: 'excessArguments', subject: '' },
    { reason: 'invalidArgument', subject: '--lang <vi|en>' },
    { reason: 'conflictingOption', subject: '--json' },
    { reason: 'cancelled', subject: '' },
    { reason: 'somethingNew', subject: '' },
  ],
  'code-unknown': [{ code: 'voter/under-ag', nearest: 'voter/under-age' }, { code: 'x' }],
  'form-unknown': [{ form: 'xyz', known: ['mau-10', 'mau-31'] }],
  'area-not-there': [
    { area: '99', folder: 'phuong-mau' },
    { area: '', folder: 'phuong-mau' },
  ],
  'number-has-no-card': [
    { option: '--reprint', numbers: [12, 45] },
    { option: '--reprint', numbers: Array.from({ length: 12 }, (_, index) => index + 1) },
  ],
  'several-documents': [
    { option: '--from-page', paths: ['khu-vuc-01/danh-sach', 'khu-vuc-02/danh-sach'] },
    { option: '--from-page', paths: ['a', 'b', 'c', 'd', 'e'] },
  ],
  'option-only-for': [
    { option: '--ppm', forms: ['plan'] },
    { option: '--stack', forms: ['form-10', 'pack', 'plan'] },
  ],
  'option-needed': [
    { option: '--province', why: '' },
    { option: '--province', why: 'Thành phố Hà Nội' },
    { option: '--lang', why: 'vi, en' },
    { option: '--out', why: '--out phuong-mau | --dry-run' },
    { option: '--out', why: 'pdf' },
    { option: '--overlay', why: '--offset' },
  ],
  'option-bad-value': [
    { option: '--voters', text: 'x', expected: '≥ 1' },
    { option: '--voters', text: '9999999999', expected: '≤ 999999999' },
    { option: '--by-election', text: '2026-03-08', expected: '> 2026-03-15' },
    { option: '--from-page', text: '99', expected: '1–12' },
    { option: '--reprint', text: 'a', expected: '12,45-50' },
    { option: '--out', text: 'a.csv', expected: '*.xlsx' },
    { option: '--lang', text: 'fr', expected: 'vi, en' },
    { option: '<table>', text: 'voter', expected: 'voters, candidates' },
    { option: '<provision>', text: 'abc', expected: '"Điều 25"; "khoản 2 Điều 29"' },
    { option: '--name', text: 'Nguyễn Văn An', expected: 'candidates.csv' },
  ],
  'out-is-input': [{ path: 'phuong-mau' }],
  'out-is-source': [{ path: 'phuong-mau/cu-tri.xlsx' }],
  'out-exists': [{ path: 'phuong-mau' }, { path: '.' }],
  'out-unwritable': [
    { path: 'out', reason: 'EROFS' },
    { path: '', reason: 'EACCES' },
  ],
  'disk-full': [{ path: 'out/report.html' }, { path: '' }],
  'manifest-missing': [{ path: 'out/manifest.json' }],
  'manifest-broken': [{ path: 'out/manifest.json' }],
  'nothing-to-check': [{ folder: 'phuong-mau' }],
  'import-unsure': [
    {
      path,
      table: 'voters',
      columns: [{ letters: 'F', answerAs: 'Nơi cư trú', choices: ['permanent', 'temporary', 'current'] }],
      days: [],
    },
    {
      path,
      table: 'voters',
      columns: [
        { letters: 'C', answerAs: 'C', choices: ['birth'] },
        { letters: 'D', answerAs: 'D', choices: ['birth'] },
      ],
      days: [],
    },
    {
      path,
      table: 'voters',
      columns: [],
      days: [
        {
          heading: 'Ngày sinh',
          letters: 'C',
          answerAs: 'Ngày sinh',
          why: 'month-first',
          cells: 12,
          text: '01/25/1980',
          choices: [
            { way: 'month-first', reads: '25/01/1980' },
            { way: 'day-first', reads: '01/25/1980' },
          ],
        },
        {
          heading: '',
          letters: 'F',
          answerAs: 'F',
          why: 'days-swapped',
          cells: 40,
          text: '2025-05-03',
          choices: [
            { way: 'swapped', reads: '05/03/2025' },
            { way: 'day-first', reads: '2025-05-03' },
          ],
        },
        {
          heading: 'Ngày sinh',
          letters: 'C',
          answerAs: 'Ngày sinh',
          why: 'serial-days',
          cells: 1,
          text: '29221',
          choices: [
            { way: '1900', reads: '01/01/1980' },
            { way: '1904', reads: '02/01/1984' },
            { way: 'not-days', reads: '29221' },
          ],
        },
      ],
    },
  ],
  'import-not-confirmed': [{ rows: 1203, out: 'phuong-mau/voters.csv' }],
  'mapping-bad': [
    { path: 'danh-sach.xlsx.baucu.yaml', key: 'columns.Nơi cư trú', text: 'thuong-tru' },
    { path: 'danh-sach.xlsx.baucu.yaml', key: '', text: '' },
  ],
  'nothing-to-import': [{ folder: 'tu-cong-an' }],
  bug: [{ detail: 'TypeError: x is not a function' }],
};
