/** Places made up for the ward. */

export const PROVINCE = 'Thành phố Hà Nội';
export const COMMUNE = 'Phường Thượng Cát';

/** Đơn vị bầu cử số … that the ward belongs to. */
export const NA_CONSTITUENCY = {
  number: 5,
  consists: 'Phường Thượng Cát và 11 phường, xã khác của thành phố Hà Nội',
  population: 712_400,
} as const;

export const CITY_CONSTITUENCY = {
  number: 9,
  consists: 'Phường Thượng Cát và 5 phường, xã khác của thành phố Hà Nội',
  population: 348_900,
} as const;

export const BARRACKS = {
  name: 'Tiểu đoàn Bến Lau',
  place: 'Doanh trại Tiểu đoàn Bến Lau, đường Bãi Đá',
} as const;

export const CARE_HOME = {
  name: 'Bệnh viện Điều dưỡng Hoa Gạo',
  place: 'Bệnh viện Điều dưỡng Hoa Gạo, số 2 đường Đê Xanh',
} as const;

/** Where an area votes. The names of schools and halls are not those of the real ward. */
export const POLLING_PLACES: readonly string[] = [
  'Trường Tiểu học Hoa Gạo',
  'Trường THCS Bến Lau',
  'Trường Mầm non Vườn Hồng Bì',
  'Hội trường Nhà văn hóa phường',
  'Trường THPT Bãi Dâu',
  'Trường Tiểu học Rặng Nhãn',
  'Trường Mầm non Ao Sen',
];

/** Quê quán of people who came from elsewhere. */
export const HOMETOWNS: readonly string[] = [
  'Thành phố Hà Nội',
  'Tỉnh Bắc Ninh',
  'Tỉnh Hưng Yên',
  'Tỉnh Ninh Bình',
  'Tỉnh Phú Thọ',
  'Tỉnh Thái Nguyên',
  'Tỉnh Thanh Hóa',
  'Tỉnh Nghệ An',
  'Thành phố Hải Phòng',
];
