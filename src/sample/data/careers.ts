/** Nghề nghiệp, chức vụ and nơi công tác; all offices and firms are of the invented ward. */
export interface Career {
  readonly occupation: string;
  readonly workplace: string;
  readonly expertise: string;
  /** Who put the person forward. */
  readonly origin: string;
  /** Held only by such people. */
  readonly by?: { readonly woman?: boolean; readonly young?: boolean; readonly nonParty?: boolean };
}

/** People of the ward, of any age. */
export const WARD_CAREERS: readonly Career[] = [
  {
    occupation: 'Giáo viên',
    workplace: 'Trường Tiểu học Hoa Gạo',
    expertise: 'Đại học Giáo dục tiểu học',
    origin: 'Trường Tiểu học Hoa Gạo',
  },
  {
    occupation: 'Phó Hiệu trưởng',
    workplace: 'Trường THCS Bến Lau',
    expertise: 'Thạc sĩ Quản lý giáo dục',
    origin: 'Trường THCS Bến Lau',
  },
  {
    occupation: 'Bác sĩ, Trưởng Trạm Y tế',
    workplace: 'Trạm Y tế phường',
    expertise: 'Đại học Y đa khoa',
    origin: 'Trạm Y tế phường',
  },
  {
    occupation: 'Điều dưỡng',
    workplace: 'Bệnh viện Điều dưỡng Hoa Gạo',
    expertise: 'Đại học Điều dưỡng',
    origin: 'Công đoàn phường',
  },
  {
    occupation: 'Tổ trưởng Tổ dân phố',
    workplace: 'Tổ dân phố',
    expertise: 'Cao đẳng Quản trị kinh doanh',
    origin: 'Hội nghị cử tri tổ dân phố',
  },
  {
    occupation: 'Trưởng Ban công tác Mặt trận',
    workplace: 'Tổ dân phố',
    expertise: 'Trung cấp Kinh tế',
    origin: 'Hội nghị cử tri tổ dân phố',
  },
  {
    occupation: 'Phó Chủ tịch Hội Liên hiệp Phụ nữ',
    workplace: 'Hội Liên hiệp Phụ nữ phường',
    expertise: 'Đại học Luật',
    origin: 'Hội Liên hiệp Phụ nữ phường',
    by: { woman: true },
  },
  {
    occupation: 'Phó Chủ tịch Hội Nông dân',
    workplace: 'Hội Nông dân phường',
    expertise: 'Đại học Nông nghiệp',
    origin: 'Hội Nông dân phường',
    by: { nonParty: false },
  },
  {
    occupation: 'Phó Bí thư Đoàn Thanh niên',
    workplace: 'Đoàn TNCS Hồ Chí Minh phường',
    expertise: 'Đại học Công tác xã hội',
    origin: 'Đoàn TNCS Hồ Chí Minh phường',
    by: { young: true, nonParty: false },
  },
  {
    occupation: 'Phó Chủ tịch Hội Cựu chiến binh',
    workplace: 'Hội Cựu chiến binh phường',
    expertise: 'Đại học Quân sự',
    origin: 'Hội Cựu chiến binh phường',
    by: { woman: false, young: false, nonParty: false },
  },
  {
    occupation: 'Chuyên viên',
    workplace: 'Phòng Văn hóa - Xã hội phường',
    expertise: 'Đại học Quản lý văn hóa',
    origin: 'UBND phường',
  },
  {
    occupation: 'Chuyên viên',
    workplace: 'Phòng Kinh tế, Hạ tầng và Đô thị phường',
    expertise: 'Kỹ sư Xây dựng',
    origin: 'UBND phường',
  },
  {
    occupation: 'Giám đốc',
    workplace: 'Hợp tác xã Rau an toàn Bãi Dâu',
    expertise: 'Đại học Kinh tế',
    origin: 'Hợp tác xã Rau an toàn Bãi Dâu',
  },
  {
    occupation: 'Giám đốc',
    workplace: 'Công ty TNHH Cơ khí Lò Rèn',
    expertise: 'Kỹ sư Cơ khí',
    origin: 'Hội Doanh nghiệp phường',
  },
  {
    occupation: 'Kỹ sư công nghệ thông tin',
    workplace: 'Công ty Cổ phần Phần mềm Rặng Nhãn',
    expertise: 'Đại học Công nghệ thông tin',
    origin: 'Hội nghị cử tri tổ dân phố',
  },
  {
    occupation: 'Luật sư',
    workplace: 'Văn phòng luật sư Cầu Tre',
    expertise: 'Thạc sĩ Luật',
    origin: 'tự ứng cử',
  },
  {
    occupation: 'Cán bộ hưu trí',
    workplace: 'Tổ dân phố',
    expertise: 'Đại học Kinh tế',
    origin: 'Hội Người cao tuổi phường',
    by: { young: false },
  },
  {
    occupation: 'Nông dân',
    workplace: 'Tổ dân phố',
    expertise: 'Trung cấp Trồng trọt',
    origin: 'Hội Nông dân phường',
  },
];

/** People who stand for the National Assembly or the city's council. */
export const CITY_CAREERS: readonly Career[] = [
  {
    occupation: 'Phó Viện trưởng',
    workplace: 'Viện Nghiên cứu Đô thị Sông Hồng',
    expertise: 'Tiến sĩ Kiến trúc',
    origin: 'Liên hiệp các hội khoa học và kỹ thuật thành phố',
  },
  {
    occupation: 'Giảng viên, Phó Trưởng khoa',
    workplace: 'Trường Đại học Bãi Dâu',
    expertise: 'Tiến sĩ Kinh tế',
    origin: 'Trường Đại học Bãi Dâu',
  },
  {
    occupation: 'Phó Giám đốc',
    workplace: 'Bệnh viện Điều dưỡng Hoa Gạo',
    expertise: 'Bác sĩ chuyên khoa II',
    origin: 'Sở Y tế thành phố',
  },
  {
    occupation: 'Ủy viên Thường vụ',
    workplace: 'Hội Nông dân thành phố',
    expertise: 'Thạc sĩ Nông nghiệp',
    origin: 'Hội Nông dân thành phố',
  },
  {
    occupation: 'Phó Trưởng ban',
    workplace: 'Ban Pháp chế HĐND thành phố',
    expertise: 'Thạc sĩ Luật',
    origin: 'Thường trực HĐND thành phố',
    by: { nonParty: false },
  },
  {
    occupation: 'Hiệu trưởng',
    workplace: 'Trường THPT Bãi Dâu',
    expertise: 'Thạc sĩ Quản lý giáo dục',
    origin: 'Công đoàn ngành Giáo dục thành phố',
  },
  {
    occupation: 'Giám đốc',
    workplace: 'Công ty Cổ phần Giống cây trồng Đồng Ngô',
    expertise: 'Kỹ sư Nông nghiệp',
    origin: 'Hiệp hội Doanh nghiệp thành phố',
  },
  {
    occupation: 'Phó Chủ tịch',
    workplace: 'Hội Liên hiệp Phụ nữ thành phố',
    expertise: 'Thạc sĩ Xã hội học',
    origin: 'Hội Liên hiệp Phụ nữ thành phố',
    by: { woman: true },
  },
  {
    occupation: 'Nghệ sĩ, Trưởng đoàn',
    workplace: 'Đoàn Nghệ thuật Sân Phơi',
    expertise: 'Đại học Sân khấu',
    origin: 'Liên hiệp các hội văn học nghệ thuật thành phố',
  },
];

export const POLITICS = ['Sơ cấp', 'Trung cấp', 'Trung cấp', 'Cao cấp'] as const;
export const CITY_POLITICS = ['Trung cấp', 'Cao cấp', 'Cao cấp', 'Cử nhân'] as const;
export const LANGUAGES = [
  'Tiếng Anh A2',
  'Tiếng Anh B1',
  'Tiếng Anh B1',
  'Tiếng Anh B2',
  'Tiếng Trung B1',
  'Tiếng Nga B1',
] as const;
export const RELIGIONS = [
  'Không',
  'Không',
  'Không',
  'Không',
  'Không',
  'Không',
  'Không',
  'Phật giáo',
  'Công giáo',
] as const;
