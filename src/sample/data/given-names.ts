import { weighted, type Weighted } from '../random.ts';
import type { Sex } from '../../vocabulary.ts';

/** Tên đệm and tên that parents gave in one span of years. */
export interface NamingFashion {
  /** Last year of birth it covers. */
  readonly until: number;
  readonly middle: Weighted<string>;
  readonly given: Weighted<string>;
}

/** Words of equal weight, with a few that were given more often. */
function words(
  common: string,
  usual: string,
  middleOnes: readonly (readonly [string, number])[] = [],
): Weighted<string> {
  const split = (text: string): string[] => text.split(', ');
  return weighted<string>([
    ...middleOnes,
    ...split(common).map((word) => [word, 3] as const),
    ...split(usual).map((word) => [word, 1] as const),
  ]);
}

const MEN: readonly NamingFashion[] = [
  {
    until: 1964,
    middle: words('Đình, Xuân, Đức, Hữu', 'Ngọc, Quang, Bá, Trọng, Công, Khắc, Huy, Sỹ, Viết, Như, Duy', [
      ['Văn', 34],
    ]),
    given: words(
      'Bình, Dũng, Hùng, Hải, Sơn, Thắng, Minh, Thành, Hòa, Tiến, Lợi, Chiến',
      'Bảo, Chính, Chung, Cường, Đạo, Định, Đông, Đức, Hiển, Hiệp, Hồng, Kiên, Lâm, Long, Lực, Mạnh, Nam, Nghĩa, Nhân, Ninh, Phú, Phúc, Phương, Quảng, Quý, Quyết, Sinh, Tân, Tấn, Thịnh, Thọ, Thông, Thuận, Toàn, Trọng, Tuấn, Tuyên, Tường, Vinh, Xuân, Khánh, Khoa, Luyện, Thêm',
    ),
  },
  {
    until: 1989,
    middle: words(
      'Mạnh, Xuân, Đức, Quang, Ngọc, Minh',
      'Đình, Hữu, Anh, Thanh, Tiến, Duy, Trung, Hồng, Việt, Tuấn, Công, Thế, Hải, Thành, Chí, Bá',
      [['Văn', 26]],
    ),
    given: words(
      'Hùng, Dũng, Tuấn, Hải, Sơn, Cường, Nam, Thắng, Long, Quân, Trung, Tùng, Minh, Thành',
      'An, Bình, Chung, Công, Đại, Đăng, Đạt, Điệp, Đông, Đức, Giang, Hà, Hiếu, Hoàng, Hòa, Hưng, Huy, Khánh, Khoa, Kiên, Lâm, Linh, Lộc, Luân, Lương, Mạnh, Nghĩa, Nhật, Phong, Phú, Phúc, Phương, Quang, Quý, Quyền, Quyết, Tài, Tân, Thái, Thanh, Thịnh, Thuận, Tiến, Toàn, Trường, Tú, Vinh, Việt, Vũ',
    ),
  },
  {
    until: 9999,
    middle: words(
      'Minh, Đức, Quang, Hoàng, Tuấn, Gia',
      'Anh, Hải, Duy, Thành, Việt, Nhật, Xuân, Mạnh, Trung, Quốc, Bảo, Thế, Ngọc, Hữu, Tiến, Đăng, Thanh, Trọng',
      [['Văn', 8]],
    ),
    given: words(
      'Anh, Minh, Huy, Hiếu, Đức, Long, Nam, Hoàng, Quân, Đạt, Dũng, Tùng',
      'An, Bách, Bảo, Cường, Duy, Dương, Giang, Hải, Hưng, Khải, Khang, Khánh, Khoa, Khôi, Kiên, Lâm, Linh, Lộc, Mạnh, Nguyên, Nhật, Phong, Phú, Phúc, Quang, Sơn, Tài, Thái, Thắng, Thành, Thiện, Thịnh, Tiến, Toàn, Trí, Trung, Trường, Tú, Tuấn, Việt, Vinh, Vũ, Đăng, Hòa',
    ),
  },
];

const WOMEN: readonly NamingFashion[] = [
  {
    until: 1964,
    middle: words('Thị Thanh, Thị Kim', 'Thị Minh, Thị Ngọc, Thị Hồng, Thị Bích, Thúy, Kim, Minh, Thị Xuân', [
      ['Thị', 44],
    ]),
    given: words(
      'Hoa, Lan, Hương, Mai, Nga, Liên, Thanh, Bình, Hòa, Vân, Oanh, Hồng, Tuyết',
      'Bích, Cúc, Chinh, Chung, Dung, Đào, Định, Hà, Hải, Hảo, Hạnh, Hằng, Hậu, Hiền, Hoàn, Huệ, Khanh, Kim, Là, Lý, Lợi, Loan, Luyến, Lựu, Mận, Miền, Minh, Mùi, Nghĩa, Ngà, Ngọc, Nhàn, Nhung, Ninh, Phú, Phúc, Phượng, Quế, Quý, Sáu, Sen, Tâm, Thảo, Thoa, Thơm, Thu, Thủy, Tý, Xuân, Yên, Yến',
    ),
  },
  {
    until: 1989,
    middle: words(
      'Thị Thu, Thị Thanh, Thu, Thanh',
      'Thị Hồng, Thị Minh, Thị Ngọc, Thị Kim, Thị Bích, Thị Mai, Thị Thúy, Bích, Hồng, Minh, Ngọc, Phương, Thúy, Kim, Mai, Hoài, Việt',
      [['Thị', 26]],
    ),
    given: words(
      'Hương, Hà, Hằng, Thủy, Lan, Hạnh, Hoa, Nga, Hiền, Huyền, Linh, Thảo, Trang, Nhung',
      'An, Anh, Bình, Châm, Chi, Chung, Dịu, Dung, Duyên, Đào, Giang, Hải, Hậu, Hòa, Hoài, Hồng, Huế, Huệ, Khánh, Liên, Liễu, Loan, Ly, Lý, Mai, Minh, My, Ngà, Ngân, Ngọc, Nguyệt, Nhàn, Nhâm, Ninh, Oanh, Phương, Phượng, Quyên, Quỳnh, Tâm, Thanh, Thắm, Thơm, Thu, Thúy, Thương, Tuyến, Tuyết, Vân, Việt, Vui, Xuân, Yến',
    ),
  },
  {
    until: 9999,
    middle: words(
      'Thu, Phương, Ngọc, Minh, Khánh, Thùy',
      'Thanh, Hà, Mai, Lan, Diệu, Bảo, Quỳnh, Hồng, Hoài, Thúy, Hương, Kim, Linh, Hải, Tú, Vân, Thị Thu, Thị Ngọc, Thị Thanh, Thị Phương, Thị Hồng',
      [['Thị', 12]],
    ),
    given: words(
      'Anh, Linh, Trang, Hà, Phương, Thảo, Huyền, Ngọc, Hương, Chi, Mai',
      'An, Ánh, Châu, Diệp, Dung, Duyên, Dương, Giang, Hân, Hằng, Hạnh, Hiền, Hoa, Hòa, Khanh, Lam, Lan, Ly, My, Nga, Ngân, Nguyên, Nhi, Nhung, Oanh, Quyên, Quỳnh, Tâm, Thanh, Thu, Thư, Thủy, Thúy, Thương, Tiên, Trà, Trâm, Trinh, Tú, Tuyết, Uyên, Vân, Vy, Xuân, Yến',
    ),
  },
];

/** What names a year gave a child of this sex. */
export function fashionOf(sex: Sex, birthYear: number): NamingFashion {
  return (sex === 'male' ? MEN : WOMEN).find(({ until }) => birthYear <= until)!;
}
