import type { Component, Sex } from '../../vocabulary.ts';

/** Chức vụ of people who stand for a body in a committee. `#` is the number of a neighbourhood. */
export type Titles = Readonly<Record<Component, readonly string[]>>;

const UNIT: Pick<Titles, 'unit-command' | 'unit-soldiers' | 'na-delegation'> = {
  'unit-command': ['Phó Tiểu đoàn trưởng', 'Chính trị viên', 'Đại đội trưởng'],
  'unit-soldiers': ['Trung đội trưởng', 'Tiểu đội trưởng', 'Nhân viên văn thư'],
  'na-delegation': ['Chuyên viên Văn phòng Đoàn đại biểu Quốc hội'],
};

/** The ward's own committee: its leaders. */
export const WARD_TITLES: Titles = {
  ...UNIT,
  'council-standing': [
    'Phó Bí thư Thường trực Đảng ủy, Chủ tịch HĐND phường',
    'Phó Chủ tịch HĐND phường',
    'Trưởng Ban Kinh tế - Ngân sách HĐND phường',
    'Trưởng Ban Văn hóa - Xã hội HĐND phường',
  ],
  'people-committee': [
    'Phó Bí thư Đảng ủy, Chủ tịch UBND phường',
    'Phó Chủ tịch UBND phường',
    'Chánh Văn phòng HĐND và UBND phường',
  ],
  'fatherland-front': [
    'Chủ tịch UB MTTQ phường',
    'Phó Chủ tịch UB MTTQ phường, Chủ tịch Hội Liên hiệp Phụ nữ phường',
    'Ủy viên Ban Thường trực UB MTTQ phường',
  ],
  'state-agency': ['Trưởng Trạm Thú y phường'],
  'political-organisation': ['Ủy viên Ban Thường vụ Đảng ủy phường'],
  'socio-political-organisation': ['Phó Bí thư Đoàn TNCS Hồ Chí Minh phường'],
  'social-organisation': ['Chủ tịch Hội Chữ thập đỏ phường'],
  'related-agency': [
    'Trưởng phòng Văn hóa - Xã hội phường',
    'Trưởng Công an phường',
    'Chỉ huy trưởng Ban Chỉ huy Quân sự phường',
  ],
  voters: ['Cử tri Tổ dân phố số #'],
};

/** Boards and polling teams: people of offices and neighbourhoods. */
export const LOCAL_TITLES: Titles = {
  ...UNIT,
  'council-standing': ['Đại biểu HĐND phường'],
  'people-committee': ['Chuyên viên Văn phòng HĐND và UBND phường'],
  'fatherland-front': ['Trưởng Ban công tác Mặt trận Tổ dân phố số #'],
  'state-agency': [
    'Chuyên viên phòng Văn hóa - Xã hội phường',
    'Chuyên viên phòng Kinh tế, Hạ tầng và Đô thị phường',
    'Cán bộ Công an phường',
    'Hiệu trưởng trường tiểu học trên địa bàn phường',
    'Viên chức Trạm Y tế phường',
  ],
  'political-organisation': ['Bí thư Chi bộ Tổ dân phố số #', 'Phó Bí thư Chi bộ Tổ dân phố số #'],
  'socio-political-organisation': [
    'Chi hội trưởng Chi hội Phụ nữ Tổ dân phố số #',
    'Bí thư Chi đoàn Tổ dân phố số #',
    'Chi hội trưởng Chi hội Cựu chiến binh Tổ dân phố số #',
    'Trưởng Ban công tác Mặt trận Tổ dân phố số #',
  ],
  'social-organisation': [
    'Chi hội trưởng Chi hội Chữ thập đỏ Tổ dân phố số #',
    'Chi hội trưởng Chi hội Người cao tuổi Tổ dân phố số #',
    'Chi hội trưởng Chi hội Khuyến học Tổ dân phố số #',
  ],
  'related-agency': ['Tổ trưởng Tổ bảo vệ an ninh, trật tự ở cơ sở Tổ dân phố số #'],
  voters: ['Tổ trưởng Tổ dân phố số #', 'Cử tri Tổ dân phố số #'],
};

/** Boards that the city sets up. */
export const CITY_TITLES: Titles = {
  ...UNIT,
  'council-standing': ['Ủy viên Thường trực HĐND thành phố', 'Phó Trưởng Ban Đô thị HĐND thành phố'],
  'people-committee': ['Phó Chánh Văn phòng UBND thành phố', 'Chuyên viên Văn phòng UBND thành phố'],
  'fatherland-front': ['Ủy viên Ban Thường trực UB MTTQ thành phố', 'Chuyên viên UB MTTQ thành phố'],
  'state-agency': [
    'Phó Giám đốc Sở Nội vụ',
    'Trưởng phòng Sở Tư pháp',
    'Phó Trưởng phòng Sở Tài chính',
    'Chuyên viên Sở Y tế',
  ],
  'political-organisation': [
    'Chuyên viên Ban Tổ chức Thành ủy',
    'Phó Trưởng phòng Ban Tuyên giáo và Dân vận Thành ủy',
  ],
  'socio-political-organisation': [
    'Phó Chủ tịch Hội Nông dân thành phố',
    'Ủy viên Ban Chấp hành Liên đoàn Lao động thành phố',
    'Phó Bí thư Thành đoàn',
  ],
  'social-organisation': [
    'Phó Chủ tịch Hội Chữ thập đỏ thành phố',
    'Ủy viên Ban Thường trực Hội Khuyến học thành phố',
  ],
  'related-agency': [
    'Phó Trưởng phòng Công an thành phố',
    'Trợ lý Bộ Tư lệnh Thủ đô',
    'Phó Trưởng phòng Sở Nội vụ',
    'Chuyên viên Sở Khoa học và Công nghệ',
  ],
  voters: ['Cử tri thành phố'],
};

/** Ban Chỉ đạo: the party's leaders in the ward, its head first. */
export const STEERING_TITLES: readonly string[] = [
  'Bí thư Đảng ủy phường',
  'Ủy viên Ban Thường vụ, Trưởng Ban Xây dựng Đảng Đảng ủy phường',
  'Ủy viên Ban Thường vụ, Chủ nhiệm Ủy ban Kiểm tra Đảng ủy phường',
  'Ủy viên Ban Thường vụ, Phó Chủ tịch thường trực UBND phường',
  'Đảng ủy viên, Chánh Văn phòng Đảng ủy phường',
  'Đảng ủy viên, Phó Trưởng Công an phường',
  'Đảng ủy viên, Chính trị viên phó Ban Chỉ huy Quân sự phường',
  'Đảng ủy viên, Trưởng phòng Kinh tế, Hạ tầng và Đô thị phường',
  'Đảng ủy viên, Giám đốc Trung tâm Phục vụ hành chính công phường',
  'Bí thư Đoàn TNCS Hồ Chí Minh phường',
  'Chủ tịch Hội Nông dân phường',
  'Chủ tịch Hội Cựu chiến binh phường',
  'Chủ tịch Công đoàn phường',
];

/** Who holds such an office: youth leaders are young, the women's union is led by women, and so on. */
export function holderOf(title: string): {
  readonly sex?: Sex;
  readonly age: readonly [from: number, to: number];
} {
  if (/Đoàn TNCS|Chi đoàn/.test(title)) return { age: [23, 34] };
  if (title.includes('Phụ nữ')) return { sex: 'female', age: [30, 62] };
  if (/Cựu chiến binh|Quân sự/.test(title)) return { sex: 'male', age: [38, 64] };
  if (title.includes('Người cao tuổi')) return { age: [60, 72] };
  return { age: [28, 62] };
}
