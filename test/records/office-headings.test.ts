import { expect, test } from 'vitest';
import { headingsOf } from '../../src/records/headings.ts';
import type { TableName } from '../../src/vocabulary.ts';

/** Headings as offices write them, with the key that each must have; '' for one that must stay unknown. */
const OFFICES: Readonly<Record<TableName, readonly (readonly [string, string])[]>> = {
  voters: [
    ['Họ và tên\n(chữ in hoa)', 'name'],
    ['Ngày, tháng,\nnăm sinh', 'birth'],
    ['Ngày tháng năm sinh (ghi rõ ngày/tháng/năm)', 'birth'],
    ['Số định danh/CCCD', 'id'],
    ['Số CCCD/CMND / Số', 'id'],
    ['Số CCCD/CMND / Ngày cấp', ''],
    ['Số CCCD/CMND / Nơi cấp', ''],
    ['CCCD / Ngày, tháng, năm cấp', ''],
    ['Ngày cấp', ''],
    ['Ngày cấp CCCD', ''],
    ['Nơi cấp', ''],
    ['Giới / Nam', 'male'],
    ['Phái / Nữ', 'female'],
    ['Giới (Nam/Nữ) / Nam', 'male'],
    ['Thông tin cá nhân / Giới / Nữ', 'female'],
    ['Sinh ngày / Nam', 'birth'],
    ['Năm', ''],
    ['Họ', ''],
    ['Hộ', 'household'],
    ['ĐT', ''],
    ['DT', 'ethnicity'],
    ['Số điện thoại', ''],
    ['Số CCCD / Số điện thoại', ''],
    ['Ký nhận', ''],
    ['Hộ khẩu thường trú / Số nhà', 'permanent'],
    ['Hộ khẩu thường trú / (ghi rõ số nhà, đường)', 'permanent'],
    ['Thường trú / Từ ngày', ''],
    ['Tạm trú / Từ ngày', 'temporary_since'],
    ['Tạm trú / Đến ngày', ''],
    ['Địa chỉ / Thôn/Tổ', 'neighbourhood'],
    ['Địa chỉ / Xã', ''],
    ['Nơi cư trú', ''],
    ['Bầu cử HĐND / Xã, phường', 'mark_commune'],
    ['Tuổi', ''],
    ['Nơi sinh', ''],
    ['Ngày sinh / Nơi sinh', ''],
  ],
  candidates: [
    ['Họ và tên người được giới thiệu ứng cử', 'name'],
    ['Họ và tên (2)', 'name'],
    ['Trình độ / GDPT', 'education'],
    ['Trình độ / CM', 'expertise'],
    ['Trình độ / LLCT', 'politics'],
    ['Trình độ / NN', 'languages'],
    ['Trình độ / Giáo dục phổ thông', 'education'],
    ['Trình độ / Học hàm, học vị', 'degree'],
    ['Chức vụ / Chính quyền, đoàn thể', 'occupation'],
    ['Chức vụ / Đảng', ''],
    ['Ngày, tháng, năm vào Đảng (chính thức)', 'party_since'],
    ['Ngày vào Đảng / Dự bị', 'party_since'],
    ['Ngày vào Đảng / Chính thức', ''],
    ['Đại biểu Quốc hội khoá (nếu có)', 'na_terms'],
    ['Đại biểu HĐND nhiệm kỳ (nếu có)', 'council_terms'],
    ['Đại biểu HĐND (nếu có)', 'council_terms'],
    ['Nơi ở hiện nay (3)', 'residence'],
    ['Nghề nghiệp, chức vụ(4)', 'occupation'],
    ['Không tín nhiệm', ''],
    ['Số phiếu bầu', ''],
  ],
  committees: [
    ['Số thứ tự tổ chức', 'number'],
    ['Chức vụ trong Tổ bầu cử', 'position'],
    ['Chức vụ hiện nay', 'title'],
    ['Số điện thoại', ''],
    ['Đại diện cơ quan, tổ chức', 'represents'],
  ],
  areas: [
    ['KV số', 'number'],
    ['Thôn, bản', 'neighbourhoods'],
    ['Vùng cao', 'dispersed'],
    ['Nơi đặt hòm phiếu', 'place'],
    ['Số cử tri', ''],
    ['Số điện thoại', ''],
  ],
  constituencies: [
    ['Tên đơn vị bầu cử', 'number'],
    ['Xã, phường, đặc khu', 'consists'],
    ['Số lượng đại biểu được bầu', 'seats'],
    ['Số người ứng cử', ''],
    ['Tổng số cử tri của đơn vị bầu cử', ''],
  ],
  tasks: [
    ['Mảng', 'group'],
    ['Thời hạn hoàn thành', 'due'],
    ['Cơ quan thực hiện', 'owner'],
    ['Đơn vị phối hợp', ''],
  ],
};

test.each(
  Object.entries(OFFICES).flatMap(([table, headings]) =>
    headings.map(([heading, key]) => [table as TableName, heading, key] as const),
  ),
)('in %s the heading %j is %j', (table, heading, key) => {
  expect(headingsOf(table).keyOf(heading) ?? '').toBe(key);
});

test.each([
  ['Giới', 'Nam', true],
  ['Năm sinh', 'Nữ', true],
  ['Số CCCD', 'Ngày cấp', true],
  ['Địa chỉ', 'Xã', true],
  ['Thường trú', 'Số nhà', true],
  ['Thường trú', '(ghi rõ)', true],
  ['Giới tính', 'Nam/Nữ', false],
  ['Họ và tên', 'Nguyễn Văn Tên', false],
  ['Thường trú', 'Số nhà 5', false],
  ['Thường trú', 'Tổ 5', false],
  ['(1)', '(2)', false],
  ['Dân tộc', 'Kinh', false],
])('below %j the heading %j is a part of it: %j', (above, below, isPart) => {
  expect(headingsOf('voters').isPart(above, below)).toBe(isPart);
});
