/** Columns of the tables with their headings, in the order in which they are written. */

export const VOTER_HEADINGS = {
  no: 'STT',
  name: 'Họ và tên',
  birth: 'Ngày sinh',
  sex: 'Giới tính',
  id: 'Số căn cước',
  ethnicity: 'Dân tộc',
  nationality: 'Quốc tịch',
  permanent: 'Thường trú',
  temporary: 'Tạm trú',
  current: 'Nơi ở hiện tại',
  temporary_since: 'Ngày đăng ký tạm trú',
  household: 'Số hộ',
  relation: 'Quan hệ với chủ hộ',
  neighbourhood: 'Tổ dân phố',
  area: 'Khu vực bỏ phiếu',
  category: 'Diện cử tri',
  status: 'Trạng thái',
  note: 'Ghi chú',
} as const;

/** Form 31's columns 8 to 10; a sample has them only where a defect needs them. */
export const MARK_HEADINGS = {
  mark_na: 'Bầu cử ĐBQH',
  mark_province: 'Bầu cử đại biểu HĐND: Tỉnh, thành phố',
  mark_commune: 'Bầu cử đại biểu HĐND: Xã, phường, đặc khu',
} as const;

export const CANDIDATE_HEADINGS = {
  no: 'STT',
  name: 'Họ và tên',
  other_name: 'Tên gọi khác',
  birth: 'Ngày sinh',
  sex: 'Giới tính',
  nationality: 'Quốc tịch',
  ethnicity: 'Dân tộc',
  religion: 'Tôn giáo',
  hometown: 'Quê quán',
  residence: 'Nơi ở hiện nay',
  education: 'Giáo dục phổ thông',
  expertise: 'Chuyên môn, nghiệp vụ',
  degree: 'Học hàm, học vị',
  politics: 'Lý luận chính trị',
  languages: 'Ngoại ngữ',
  occupation: 'Nghề nghiệp, chức vụ',
  workplace: 'Nơi công tác',
  party_since: 'Ngày vào Đảng',
  na_terms: 'Là đại biểu QH',
  council_terms: 'Là đại biểu HĐND',
  id: 'Số căn cước',
  level: 'Cấp ứng cử',
  constituency: 'Đơn vị bầu cử',
  origin: 'Nơi giới thiệu',
  dossier_on: 'Ngày nộp hồ sơ',
  dossier: 'Hồ sơ',
  status: 'Trạng thái',
  trust: 'Tín nhiệm nơi cư trú',
  note: 'Ghi chú',
} as const;

export const COMMITTEE_HEADINGS = {
  body: 'Tổ chức',
  level: 'Cấp',
  number: 'Số',
  name: 'Họ và tên',
  birth: 'Ngày sinh',
  sex: 'Giới tính',
  id: 'Số căn cước',
  position: 'Chức danh',
  title: 'Chức vụ, đơn vị công tác',
  represents: 'Đại diện',
  decision: 'Số quyết định',
  decided_on: 'Ngày quyết định',
  note: 'Ghi chú',
} as const;

export const AREA_HEADINGS = {
  number: 'Khu vực bỏ phiếu',
  place: 'Địa điểm bỏ phiếu',
  neighbourhoods: 'Tổ dân phố',
  kind: 'Loại',
  dispersed: 'Miền núi, hải đảo, dân cư không tập trung',
  na_constituency: 'Đơn vị bầu cử QH',
  province_constituency: 'Đơn vị bầu cử HĐND tỉnh',
  commune_constituency: 'Đơn vị bầu cử HĐND xã',
  opens: 'Giờ mở',
  closes: 'Giờ đóng',
} as const;

export const CONSTITUENCY_HEADINGS = {
  level: 'Cấp',
  number: 'Đơn vị bầu cử số',
  consists: 'Gồm',
  seats: 'Số đại biểu được bầu',
  population: 'Dân số',
} as const;

export const TASK_HEADINGS = {
  id: 'Mã',
  title: 'Công việc',
  group: 'Nhóm',
  due: 'Hạn',
  owner: 'Phụ trách',
  done_on: 'Ngày hoàn thành',
  document: 'Văn bản',
  note: 'Ghi chú',
} as const;
