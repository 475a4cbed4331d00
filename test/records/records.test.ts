import { expect, test } from 'vitest';
import type { Finding } from '../../src/findings/finding.ts';
import { readCandidates } from '../../src/records/candidate.ts';
import { COLUMNS } from '../../src/records/columns.ts';
import { readCommittees } from '../../src/records/committee.ts';
import { readConstituencies } from '../../src/records/constituency.ts';
import { readTasks } from '../../src/records/task.ts';
import { readVoters } from '../../src/records/voter.ts';
import { readVotingAreas } from '../../src/records/voting-area.ts';
import { tableOf } from './table-of.ts';

const word = (text: string) => ({ state: 'read', word: text });
const day = (year: number, month?: number, date?: number) => ({
  state: 'read',
  date: { year, month, day: date },
});
const BLANK = { state: 'blank' };

test('a voter with every column is a record with every field', () => {
  const voters = readVoters(
    tableOf(
      'voters',
      'STT|Họ và tên|Ngày sinh|Giới tính|Số căn cước|Số CMND|Dân tộc|Quốc tịch|Thường trú|Tạm trú|Nơi ở hiện tại|Ngày đăng ký tạm trú|Số hộ|Quan hệ với chủ hộ|Tổ dân phố|Khu vực bỏ phiếu|Diện cử tri|Bầu cử ĐBQH|Bầu cử đại biểu HĐND: Tỉnh, thành phố|Bầu cử đại biểu HĐND: Xã, phường, đặc khu|Trạng thái|Ghi chú',
      "1| Nguyễn  Văn Mẫu|15/03/1958|Nam|'028058012345|012345678|Kinh|Việt Nam|0|Số 5|0|05/2024|H1|Chủ hộ|Tổ 5|KV 04|tạm trú|X|x|0|bỏ phiếu ở nơi khác|'=ghi chú",
    ),
  );
  expect(voters).toMatchObject({ table: 'voters', file: 'voters.csv', findings: [] });
  expect(voters.rows).toEqual([
    {
      row: 2,
      no: '1',
      name: 'Nguyễn Văn Mẫu',
      birth: day(1958, 3, 15),
      sex: word('male'),
      id: { state: 'read', id: '028058012345' },
      oldId: '012345678',
      ethnicity: 'Kinh',
      nationality: 'Việt Nam',
      permanent: '',
      temporary: 'Số 5',
      current: '',
      temporarySince: day(2024, 5),
      household: 'H1',
      relation: 'Chủ hộ',
      neighbourhood: 'Tổ 5',
      area: '4',
      category: word('temporary'),
      status: word('votes-elsewhere'),
      marks: { na: true, province: true, commune: false },
      note: '=ghi chú',
    },
  ]);
});

test('what a voter file does not have is left blank, and marks are undefined', () => {
  const [voter] = readVoters(tableOf('voters', 'Họ tên|Ngày sinh|Nam|Nữ', 'Trần Thị Mẫu|1960||x')).rows;
  expect(voter).toMatchObject({
    row: 2,
    no: '',
    id: BLANK,
    permanent: '',
    area: '',
    category: BLANK,
    status: BLANK,
    temporarySince: BLANK,
    sex: word('female'),
    marks: undefined,
  });
});

test('marks hold the columns that the file has, and say where a mark cannot be read', () => {
  const { rows } = readVoters(
    tableOf(
      'voters',
      'Họ tên|Ngày sinh|Giới tính|Bầu cử ĐBQH|HĐND phường',
      'A|1960|Nữ|x|?',
      'B|1960|Nữ|x|hai',
      'C|1960|Nữ|x|',
    ),
  );
  expect(rows.map(({ marks }) => marks)).toEqual([
    { na: true, commune: false },
    { na: true, commune: 'unreadable' },
    { na: true, commune: false },
  ]);
});

test('the column of sexes is read before the two columns that repeat it', () => {
  const { rows } = readVoters(
    tableOf('voters', 'Họ tên|Ngày sinh|Giới tính|Nam|Nữ', 'A|1960|Nữ|x|', 'B|1960||x|'),
  );
  expect(rows.map(({ sex }) => sex)).toEqual([word('female'), word('male')]);
});

test('a cell that cannot be read stays in the record for the checks, and the row goes on', () => {
  const { rows, findings } = readVoters(
    tableOf('voters', 'Họ tên|Ngày sinh|Giới tính|Số căn cước|Diện cử tri', '|31/02/1960|nan|12345|khách'),
  );
  expect(findings).toEqual([]);
  expect(rows).toEqual([
    expect.objectContaining({
      name: '',
      birth: { state: 'impossible', text: '31/02/1960' },
      sex: { state: 'unreadable', text: 'nan' },
      id: { state: 'malformed', reason: 'length', length: 5 },
      category: { state: 'unreadable', text: 'khách' },
    }),
  ]);
});

test('findings of the table and of its columns come with the records', () => {
  const { findings } = readVoters(
    tableOf('voters', 'Họ tên|Ngày sinh|Giới tính|Email', 'A|1960|Nam|x|y', 'Tổng số|||'),
  );
  expect(findings.map(({ code }) => code).sort()).toEqual([
    'table/ragged-row',
    'table/total-row',
    'table/unknown-column',
  ]);
});

test('a candidate is a record with every field', () => {
  const { rows, findings } = readCandidates(
    tableOf(
      'candidates',
      'STT|Họ và tên|Tên gọi khác|Ngày sinh|Giới tính|Quốc tịch|Dân tộc|Tôn giáo|Quê quán|Nơi ở hiện nay|Giáo dục phổ thông|Chuyên môn, nghiệp vụ|Học hàm, học vị|Lý luận chính trị|Ngoại ngữ|Nghề nghiệp, chức vụ|Nơi công tác|Ngày vào Đảng|Là đại biểu QH|Là đại biểu HĐND|Số căn cước|Cấp ứng cử|Đơn vị bầu cử|Nơi giới thiệu|Ngày nộp hồ sơ|Hồ sơ|Trạng thái|Tín nhiệm nơi cư trú|Ghi chú',
      '1|Lê Thị Mẫu|Hoa|01/02/1980|Nữ|Việt Nam|Tày|Không|Hà Nội|Tổ 1|12/12|Cử nhân|Thạc sĩ|Cao cấp|Anh B|Giáo viên|Trường Mẫu|03/02/2005|||028180012345|HĐND phường|Đơn vị số 02|tự ứng cử|01/02/2026 17:30|đơn; ảnh||92,5%|trường hợp đặc biệt',
    ),
  );
  expect(findings).toEqual([]);
  expect(rows).toEqual([
    expect.objectContaining({
      row: 2,
      otherName: 'Hoa',
      religion: 'Không',
      level: word('commune'),
      constituency: '2',
      origin: 'tự ứng cử',
      dossierOn: day(2026, 2, 1),
      dossierTime: '17:30',
      dossier: ['application', 'photos'],
      status: BLANK,
      trust: 92.5,
      partySince: '03/02/2005',
      note: 'trường hợp đặc biệt',
    }),
  ]);
});

test('a cell that the record has no place for and no check judges is said to be unreadable', () => {
  const said = ({ findings }: { readonly findings: readonly Finding[] }) =>
    findings.map(({ code, args, at }) => [code, args, at.row, at.column]);
  const candidates = readCandidates(
    tableOf('candidates', 'Họ tên|Cấp|Đơn vị|Tín nhiệm', 'A|Quốc hội|1|cao', 'B|Quốc hội|1|'),
  );
  expect(candidates.rows.map(({ trust }) => trust)).toEqual([undefined, undefined]);
  expect(said(candidates)).toEqual([['table/cell-unreadable', { text: 'cao' }, 2, 'trust']]);

  const areas = readVotingAreas(
    tableOf('areas', 'Khu vực|Địa điểm|Giờ mở|Giờ đóng|Miền núi', '1|A|sáng|19:00|ít'),
  );
  expect(areas.rows).toEqual([expect.objectContaining({ opens: '', closes: '19:00', dispersed: false })]);
  expect(said(areas)).toEqual([
    ['table/cell-unreadable', { text: 'ít' }, 2, 'dispersed'],
    ['table/cell-unreadable', { text: 'sáng' }, 2, 'opens'],
  ]);

  const voters = readVoters(
    tableOf(
      'voters',
      'Họ tên|Ngày sinh|Giới tính|Số CMND|Bầu cử ĐBQH',
      'A|1958|Nam|1234567|hai',
      'B|1958|Nam|012345678|x',
      'C|1958|Nam|028058012345|',
    ),
  );
  expect(voters.rows.map(({ oldId }) => oldId)).toEqual(['', '012345678', '']);
  expect(said(voters)).toEqual([
    ['table/cell-unreadable', { text: '*******' }, 2, 'old_id'],
    ['table/cell-unreadable', { text: 'hai' }, 2, 'mark_na'],
  ]);
});

test.each(['#REF!', '#N/A', '#VALUE!', '#NAME?', '#DIV/0!', '#NUM!', '#NULL!', '########', '#ref! '])(
  '%j is a formula that failed, and a blank cell',
  (cell) => {
    const { rows, findings } = readVoters(
      tableOf('voters', 'STT|Họ tên|Ngày sinh|Giới tính|Email', `1|A|${cell}|Nam|#REF!`),
    );
    expect(rows[0]!.birth).toEqual(BLANK);
    expect(findings.filter(({ code }) => code !== 'table/unknown-column')).toEqual([
      expect.objectContaining({
        code: 'table/formula-error',
        args: { text: cell.trim() },
        at: { file: 'voters.csv', table: 'voters', row: 2, column: 'birth' },
      }),
    ]);
  },
);

test.each(['#', '#1', '# ghi chú', '#REF'])('%j is a text', (cell) => {
  expect(
    readVoters(tableOf('voters', 'STT|Họ tên|Ngày sinh|Giới tính|Ghi chú', `1|A|1958|Nam|${cell}`)).rows[0]!
      .note,
  ).toBe(cell === '#' ? '' : cell);
});

test('a membership says its body, council and number in columns or in the body’s name', () => {
  const { rows } = readCommittees(
    tableOf(
      'committees',
      'Tổ chức|Cấp|Số|Họ và tên|Chức danh|Đại diện|Ngày quyết định',
      'Ban bầu cử|HĐND xã|03|A|Trưởng ban|UBND; cử tri; Hội thơ|01/01/2026',
      'Ban bầu cử đại biểu HĐND phường số 3|||B|Ủy viên||',
      'Tổ bầu cử số 4|||C|Tổ trưởng||',
    ),
  );
  expect(rows).toEqual([
    expect.objectContaining({
      body: word('election-board'),
      level: word('commune'),
      number: '3',
      position: word('board-head'),
      represents: ['people-committee', 'voters'],
      representsUnread: ['Hội thơ'],
      decidedOn: day(2026, 1, 1),
    }),
    expect.objectContaining({ body: word('election-board'), level: word('commune'), number: '3' }),
    expect.objectContaining({ body: word('polling-team'), level: BLANK, number: '4' }),
  ]);
});

test('cells of candidates and members that no check judges are said to be unreadable, and their digits are not shown', () => {
  const candidates = readCandidates(
    tableOf(
      'candidates',
      'Họ và tên|Số căn cước|Cấp ứng cử|Đơn vị bầu cử',
      'A|028080123456|Quốc hội|1',
      'B|28080123457|Quốc hội|1',
      'C|12345|Quốc hội|1',
      'D||Quốc hội|1',
    ),
  );
  expect(candidates.findings).toMatchObject([
    { code: 'table/cell-unreadable', args: { text: '***********' }, at: { row: 3, column: 'id' } },
    { code: 'table/cell-unreadable', args: { text: '*****' }, at: { row: 4, column: 'id' } },
  ]);
  const committees = readCommittees(
    tableOf(
      'committees',
      'Tổ chức|Họ và tên|Ngày sinh|Giới tính|Số căn cước|Chức danh',
      'Ban Chỉ đạo|A|khoảng 1970|chị|02808012345O|Trưởng ban',
      'Ban Chỉ đạo|B|31/02/1970|Nữ||Ủy viên',
      'Ban Chỉ đạo|C|1970||028080123456|Ủy viên',
    ),
  );
  expect(committees.findings).toMatchObject([
    { code: 'table/cell-unreadable', args: { text: 'khoảng 1970' }, at: { row: 2, column: 'birth' } },
    { code: 'table/cell-unreadable', args: { text: 'chị' }, at: { row: 2, column: 'sex' } },
    { code: 'table/cell-unreadable', args: { text: '***********O' }, at: { row: 2, column: 'id' } },
    { code: 'table/cell-unreadable', args: { text: '31/02/1970' }, at: { row: 3, column: 'birth' } },
  ]);
});

test('a voting area is a record with its neighbourhoods, constituencies and hours', () => {
  const { rows } = readVotingAreas(
    tableOf(
      'areas',
      'Khu vực bỏ phiếu|Địa điểm bỏ phiếu|Tổ dân phố|Loại|Miền núi, hải đảo, dân cư không tập trung|Đơn vị bầu cử QH|Đơn vị bầu cử HĐND tỉnh|Đơn vị bầu cử HĐND xã|Giờ mở|Giờ đóng',
      '01|Nhà văn hóa|1, 3-4|thường|x|5|07|1|5h|',
    ),
  );
  expect(rows).toEqual([
    {
      row: 2,
      number: '1',
      place: 'Nhà văn hóa',
      neighbourhoods: [
        { key: '1', text: '1' },
        { key: '3', text: '3' },
        { key: '4', text: '4' },
      ],
      kind: word('ordinary'),
      dispersed: true,
      constituencies: { na: '5', province: '7', commune: '1' },
      opens: '05:00',
      closes: '',
    },
  ]);
});

test('a constituency keeps the text of a number that cannot be read', () => {
  const { rows } = readConstituencies(
    tableOf(
      'constituencies',
      'Cấp|Đơn vị bầu cử số|Gồm|Số đại biểu được bầu|Dân số',
      'HĐND xã|1|Tổ 1|5|6.000',
      'HĐND xã|2|Tổ 2|năm|',
    ),
  );
  expect(rows).toEqual([
    {
      row: 2,
      level: word('commune'),
      number: '1',
      consists: 'Tổ 1',
      seats: 5,
      seatsText: '5',
      population: 6000,
      populationText: '6.000',
    },
    {
      row: 3,
      level: word('commune'),
      number: '2',
      consists: 'Tổ 2',
      seats: undefined,
      seatsText: 'năm',
      population: undefined,
      populationText: '',
    },
  ]);
});

test('a task is a record with its days and hours', () => {
  const { rows } = readTasks(
    tableOf(
      'tasks',
      'Mã|Công việc|Nhóm|Hạn|Phụ trách|Ngày hoàn thành|Văn bản|Ghi chú',
      'post-voter-list|Niêm yết|nhân sự|16h30 ngày 03/02/2026|UBND|sắp xong|01/QĐ-UBND|',
      'post-voter-list|Niêm yết|nhân sự|03/02/2026 00:00:00|UBND|2026-02-03 17:00|01/QĐ-UBND|',
    ),
  );
  expect(rows).toEqual([
    {
      row: 2,
      id: 'post-voter-list',
      title: 'Niêm yết',
      group: 'nhân sự',
      due: day(2026, 2, 3),
      dueTime: '16:30',
      owner: 'UBND',
      doneOn: { state: 'unreadable', text: 'sắp xong' },
      doneTime: undefined,
      document: '01/QĐ-UBND',
      note: '',
    },
    // A spreadsheet writes midnight behind a day that has no hour.
    expect.objectContaining({
      due: day(2026, 2, 3),
      dueTime: undefined,
      doneOn: day(2026, 2, 3),
      doneTime: '17:00',
    }),
  ]);
});

const LENGTH = 100_000;
test.each(['1-', '1 ', '1/', '0', 'a', ' ', '1, ', '. ', '"', 'E+', 'Tổ 1-', ' xã', '(', 'không '])(
  'a cell of a hundred thousand %j is read in good time',
  (piece) => {
    const cell = piece.repeat(LENGTH / piece.length);
    const everywhere = (table: 'voters' | 'candidates' | 'committees' | 'areas' | 'constituencies') => {
      const header = COLUMNS[table].filter(({ key }) => !['male', 'female'].includes(key));
      return {
        file: 'x.csv',
        header: header.map(({ vi }) => vi),
        rows: [header.map(() => cell)],
        rowNumbers: [2],
        findings: [],
      };
    };
    expect(readVoters(everywhere('voters')).rows).toHaveLength(1);
    expect(readCandidates(everywhere('candidates')).rows).toHaveLength(1);
    expect(readCommittees(everywhere('committees')).rows).toHaveLength(1);
    expect(readVotingAreas(everywhere('areas')).rows).toHaveLength(1);
    expect(readConstituencies(everywhere('constituencies')).rows).toHaveLength(1);
  },
);
