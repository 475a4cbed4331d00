/** Parts of invented names, for registers that a benchmark makes. */
export const FAMILY = [
  'Nguyễn',
  'Trần',
  'Lê',
  'Phạm',
  'Hoàng',
  'Vũ',
  'Đặng',
  'Bùi',
  'Đỗ',
  'Hồ',
  'Ngô',
  'Dương',
];
export const MIDDLE = ['Thị', 'Văn', 'Thị Thu', 'Đức', 'Minh', 'Thị Hoà', 'Quang', 'Ngọc', 'Xuân', 'Thanh'];
export const GIVEN = 'Lan Hương Hòa Tuấn Bình Thuý Dũng Hạnh Sơn Yến Khôi Ánh Đào Cường Nga Phúc'.split(' ');

/** A number of a day, a month or a year in two digits. */
export const two = (value) => String(value).padStart(2, '0');
