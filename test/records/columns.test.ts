import { expect, test } from 'vitest';
import { COLUMNS } from '../../src/records/columns.ts';
import { headingsOf } from '../../src/records/headings.ts';
import { fold } from '../../src/vietnamese/text.ts';
import { TABLE_NAMES, type TableName } from '../../src/vocabulary.ts';

test.each(TABLE_NAMES)('no heading of %s names two columns', (table) => {
  const owner = new Map<string, string>();
  for (const { key, vi, en, also } of COLUMNS[table]) {
    for (const heading of [key, vi, en, ...also]) {
      const folded = fold(heading);
      expect(folded, heading).not.toBe('');
      expect(owner.get(folded) ?? key, `${heading} in ${table}`).toBe(key);
      owner.set(folded, key);
    }
  }
});

test.each(TABLE_NAMES)('every key and heading of %s is recognised', (table) => {
  const { keyOf, exact } = headingsOf(table);
  for (const { key, vi, en, also } of COLUMNS[table]) {
    for (const heading of [key, vi, en, vi.toUpperCase(), ...also]) {
      expect(keyOf(heading), heading).toBe(key);
      expect(exact(heading), heading).toBe(key);
    }
  }
});

// The contract's own list: key and heading, in its words.
const CONTRACT: Readonly<Record<TableName, readonly (readonly [string, string])[]>> = {
  voters: [
    ['no', 'STT'],
    ['name', 'Họ và tên'],
    ['birth', 'Ngày sinh'],
    ['sex', 'Giới tính'],
    ['id', 'Số căn cước'],
    ['old_id', 'Số CMND'],
    ['ethnicity', 'Dân tộc'],
    ['nationality', 'Quốc tịch'],
    ['permanent', 'Thường trú'],
    ['temporary', 'Tạm trú'],
    ['current', 'Nơi ở hiện tại'],
    ['temporary_since', 'Ngày đăng ký tạm trú'],
    ['household', 'Số hộ'],
    ['relation', 'Quan hệ với chủ hộ'],
    ['neighbourhood', 'Tổ dân phố'],
    ['area', 'Khu vực bỏ phiếu'],
    ['category', 'Diện cử tri'],
    ['mark_na', 'Bầu cử ĐBQH'],
    ['mark_province', 'Bầu cử đại biểu HĐND: Tỉnh, thành phố'],
    ['mark_commune', 'Bầu cử đại biểu HĐND: Xã, phường, đặc khu'],
    ['status', 'Trạng thái'],
    ['note', 'Ghi chú'],
  ],
  candidates: [
    ['no', 'STT'],
    ['name', 'Họ và tên'],
    ['other_name', 'Tên gọi khác'],
    ['birth', 'Ngày sinh'],
    ['sex', 'Giới tính'],
    ['nationality', 'Quốc tịch'],
    ['ethnicity', 'Dân tộc'],
    ['religion', 'Tôn giáo'],
    ['hometown', 'Quê quán'],
    ['residence', 'Nơi ở hiện nay'],
    ['education', 'Giáo dục phổ thông'],
    ['expertise', 'Chuyên môn, nghiệp vụ'],
    ['degree', 'Học hàm, học vị'],
    ['politics', 'Lý luận chính trị'],
    ['languages', 'Ngoại ngữ'],
    ['occupation', 'Nghề nghiệp, chức vụ'],
    ['workplace', 'Nơi công tác'],
    ['party_since', 'Ngày vào Đảng'],
    ['na_terms', 'Là đại biểu QH'],
    ['council_terms', 'Là đại biểu HĐND'],
    ['id', 'Số căn cước'],
    ['level', 'Cấp ứng cử'],
    ['constituency', 'Đơn vị bầu cử'],
    ['origin', 'Nơi giới thiệu'],
    ['dossier_on', 'Ngày nộp hồ sơ'],
    ['dossier', 'Hồ sơ'],
    ['status', 'Trạng thái'],
    ['trust', 'Tín nhiệm nơi cư trú'],
    ['note', 'Ghi chú'],
  ],
  committees: [
    ['body', 'Tổ chức'],
    ['level', 'Cấp'],
    ['number', 'Số'],
    ['name', 'Họ và tên'],
    ['birth', 'Ngày sinh'],
    ['sex', 'Giới tính'],
    ['id', 'Số căn cước'],
    ['position', 'Chức danh'],
    ['title', 'Chức vụ, đơn vị công tác'],
    ['represents', 'Đại diện'],
    ['decision', 'Số quyết định'],
    ['decided_on', 'Ngày quyết định'],
    ['note', 'Ghi chú'],
  ],
  areas: [
    ['number', 'Khu vực bỏ phiếu'],
    ['place', 'Địa điểm bỏ phiếu'],
    ['neighbourhoods', 'Tổ dân phố'],
    ['kind', 'Loại'],
    ['dispersed', 'Miền núi, hải đảo, dân cư không tập trung'],
    ['na_constituency', 'Đơn vị bầu cử QH'],
    ['province_constituency', 'Đơn vị bầu cử HĐND tỉnh'],
    ['commune_constituency', 'Đơn vị bầu cử HĐND xã'],
    ['opens', 'Giờ mở'],
    ['closes', 'Giờ đóng'],
  ],
  constituencies: [
    ['level', 'Cấp'],
    ['number', 'Đơn vị bầu cử số'],
    ['consists', 'Gồm'],
    ['seats', 'Số đại biểu được bầu'],
    ['population', 'Dân số'],
  ],
  tasks: [
    ['id', 'Mã'],
    ['title', 'Công việc'],
    ['group', 'Nhóm'],
    ['due', 'Hạn'],
    ['owner', 'Phụ trách'],
    ['done_on', 'Ngày hoàn thành'],
    ['document', 'Văn bản'],
    ['note', 'Ghi chú'],
  ],
};

test.each(TABLE_NAMES)('%s has every column of the contract under the contract’s heading', (table) => {
  for (const [key, heading] of CONTRACT[table])
    expect(COLUMNS[table].find((column) => column.key === key)?.vi, key).toBe(heading);
});

test.each([
  ['voters', 'Họ tên', 'name'],
  ['voters', 'HỌ VÀ TÊN CỬ TRI', 'name'],
  ['voters', 'full name', 'name'],
  ['voters', 'CCCD', 'id'],
  ['voters', 'Số CCCD', 'id'],
  ['voters', 'Số định danh cá nhân', 'id'],
  ['voters', 'Ngày tháng năm sinh', 'birth'],
  ['voters', 'Ngày, tháng,\nnăm sinh', 'birth'],
  ['voters', 'TDP', 'neighbourhood'],
  ['voters', 'KVBP', 'area'],
  ['voters', 'Khu vực bỏ phiếu số', 'area'],
  ['voters', 'Nơi cư trú / Thường trú', 'permanent'],
  ['voters', 'Nơi cư trú (7a) / Thường trú', 'permanent'],
  ['voters', 'Bầu cử đại biểu HĐND / Tỉnh, thành phố', 'mark_province'],
  ['voters', 'Bầu cử đại biểu HĐND / Xã/phường, đặc khu', 'mark_commune'],
  ['voters', 'Giới tính / Nữ', 'female'],
  ['voters', 'Ho va ten', 'name'],
  ['voters', '  họ   VÀ tên: ', 'name'],
  ['candidates', 'Ngày vào Đảng (nếu có)', 'party_since'],
  ['candidates', 'Trình độ / Ngoại ngữ', 'languages'],
  ['voters', 'Tỉnh, thành phố', undefined],
  ['voters', 'Số điện thoại', undefined],
  ['voters', '', undefined],
] as const)('in %s the heading %j names %s', (table, heading, key) => {
  expect(headingsOf(table).keyOf(heading)).toBe(key);
});

test('a heading of hardly anything but signs where letters were is known by nothing, and not searched for long', () => {
  const { exact } = headingsOf('voters');
  expect(exact('H? và tên')).toBe('name');
  expect(exact(`n${'?'.repeat(70)}zz`)).toBeUndefined();
});
