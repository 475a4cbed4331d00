import type { Bilingual, RuleKind, ShareGroup, TaskGroup } from '../law/model.ts';
import type {
  AgreeingParty,
  AreaKind,
  Body,
  CandidateStatus,
  CommitteeKind,
  Component,
  Council,
  DossierItem,
  DuplicateReason,
  Position,
  Sex,
  TableName,
  ProvinceKind,
  UnitKind,
  VoterCategory,
  VoterStatus,
} from '../vocabulary.ts';

/** Terms that stand outside every closed list. */
type CommonTerm = 'voting-area' | 'constituency' | 'voter' | 'candidate';

/** Key of an official term: the closed list it belongs to and the word in it, or a word alone. */
export type TermKey =
  | CommonTerm
  | `council/${Council}`
  | `council-short/${Council}`
  | `sex/${Sex}`
  | `unit/${UnitKind | ProvinceKind}`
  | `category/${VoterCategory}`
  | `voter-status/${VoterStatus}`
  | `area-kind/${AreaKind}`
  | `candidate-status/${CandidateStatus}`
  | `dossier/${DossierItem}`
  | `body/${Body}`
  | `committee/${CommitteeKind}`
  | `position/${Position}`
  | `component/${Component}`
  | `agreeing/${AgreeingParty}`
  | `table/${TableName}`
  | `share/${ShareGroup}`
  | `task-group/${TaskGroup}`
  | `duplicate/${DuplicateReason}`
  | `rule/${RuleKind}`
  | 'rule/own-council';

/**
 * Bảng thuật ngữ: the one glossary. Vietnamese as the law and its forms spell it, English as its
 * gloss; both as in the middle of a sentence. A new word in a closed list does not compile until it
 * has its line here.
 */
export const TERMS: Readonly<Record<TermKey, Bilingual>> = {
  'voting-area': { vi: 'khu vực bỏ phiếu', en: 'voting area' },
  constituency: { vi: 'đơn vị bầu cử', en: 'constituency' },
  voter: { vi: 'cử tri', en: 'voter' },
  candidate: { vi: 'người ứng cử', en: 'candidate' },

  'council/na': { vi: 'Quốc hội', en: 'National Assembly' },
  'council/province': { vi: 'Hội đồng nhân dân cấp tỉnh', en: 'provincial People’s Council' },
  'council/commune': { vi: 'Hội đồng nhân dân cấp xã', en: 'commune People’s Council' },
  'council-short/na': { vi: 'Quốc hội', en: 'NA' },
  'council-short/province': { vi: 'HĐND tỉnh', en: 'province' },
  'council-short/commune': { vi: 'HĐND xã', en: 'commune' },

  'sex/male': { vi: 'Nam', en: 'male' },
  'sex/female': { vi: 'Nữ', en: 'female' },

  'unit/mountain-commune': { vi: 'xã ở miền núi, hải đảo', en: 'mountain or island commune' },
  'unit/commune': { vi: 'xã', en: 'commune' },
  'unit/ward-of-province': { vi: 'phường thuộc tỉnh', en: 'ward of a province' },
  'unit/ward-of-city': { vi: 'phường thuộc thành phố', en: 'ward of a city' },
  'unit/special-zone': { vi: 'đặc khu', en: 'special zone' },
  'unit/province': { vi: 'tỉnh', en: 'province' },
  'unit/city': { vi: 'thành phố trực thuộc trung ương', en: 'centrally run city' },
  'unit/capital-or-hcmc': {
    vi: 'Thành phố Hà Nội, Thành phố Hồ Chí Minh',
    en: 'Hà Nội, Hồ Chí Minh City',
  },

  'category/permanent': { vi: 'thường trú', en: 'permanent resident' },
  'category/temporary': { vi: 'tạm trú', en: 'temporary resident' },
  'category/soldier': { vi: 'quân nhân', en: 'soldier' },
  'category/custody': { vi: 'tạm giữ', en: 'held in custody' },
  'category/detained': { vi: 'tạm giam', en: 'detained' },
  'category/compulsory-education': { vi: 'cơ sở giáo dục bắt buộc', en: 'compulsory education institution' },
  'category/compulsory-rehabilitation': {
    vi: 'cơ sở cai nghiện bắt buộc',
    en: 'compulsory rehabilitation institution',
  },
  'category/from-abroad': { vi: 'từ nước ngoài về', en: 'returned from abroad' },
  'category/from-elsewhere': { vi: 'bỏ phiếu từ nơi khác đến', en: 'votes here from elsewhere' },
  'category/unregistered': { vi: 'chưa đăng ký cư trú', en: 'no registered residence' },

  'voter-status/votes-elsewhere': { vi: 'bỏ phiếu ở nơi khác', en: 'votes elsewhere' },
  'voter-status/votes-at-residence': { vi: 'bỏ phiếu ở nơi cư trú', en: 'votes at the place of residence' },
  'voter-status/right-removed': { vi: 'tước quyền bầu cử', en: 'right to vote removed' },
  'voter-status/death-sentence': { vi: 'tử hình chờ thi hành án', en: 'under sentence of death' },
  'voter-status/imprisoned': { vi: 'phạt tù không án treo', en: 'serving an unsuspended prison sentence' },
  'voter-status/incapacitated': { vi: 'mất năng lực hành vi dân sự', en: 'without civil act capacity' },
  'voter-status/dead': { vi: 'đã chết', en: 'deceased' },
  'voter-status/moved-away': { vi: 'chuyển đi', en: 'moved away' },

  'area-kind/ordinary': { vi: 'thường', en: 'ordinary' },
  'area-kind/armed-forces': { vi: 'đơn vị vũ trang', en: 'armed forces unit' },
  'area-kind/hospital': { vi: 'bệnh viện', en: 'hospital' },
  'area-kind/maternity-home': { vi: 'nhà hộ sinh', en: 'maternity home' },
  'area-kind/sanatorium': { vi: 'nhà an dưỡng', en: 'sanatorium' },
  'area-kind/disability-care': { vi: 'cơ sở chăm sóc người khuyết tật', en: 'care home for disabled people' },
  'area-kind/elderly-care': { vi: 'cơ sở chăm sóc người cao tuổi', en: 'care home for elderly people' },
  'area-kind/compulsory-education': { vi: 'cơ sở giáo dục bắt buộc', en: 'compulsory education institution' },
  'area-kind/compulsory-rehabilitation': {
    vi: 'cơ sở cai nghiện bắt buộc',
    en: 'compulsory rehabilitation institution',
  },
  'area-kind/detention-camp': { vi: 'trại tạm giam', en: 'detention camp' },
  'area-kind/shared-with-armed-forces': {
    vi: 'chung với đơn vị vũ trang',
    en: 'shared with an armed forces unit',
  },

  'candidate-status/right-removed': { vi: 'tước quyền ứng cử', en: 'right to stand removed' },
  'candidate-status/imprisoned': { vi: 'phạt tù', en: 'serving a prison sentence' },
  'candidate-status/limited-capacity': {
    vi: 'hạn chế năng lực hành vi dân sự',
    en: 'limited civil act capacity',
  },
  'candidate-status/incapacitated': { vi: 'mất năng lực hành vi dân sự', en: 'without civil act capacity' },
  'candidate-status/prosecuted': { vi: 'khởi tố bị can', en: 'under criminal prosecution' },
  'candidate-status/serving-judgment': { vi: 'đang chấp hành án', en: 'serving a criminal judgment' },
  'candidate-status/record-not-cleared': { vi: 'chưa xóa án tích', en: 'criminal record not cleared' },
  'candidate-status/compulsory-education': {
    vi: 'cơ sở giáo dục bắt buộc',
    en: 'compulsory education institution',
  },
  'candidate-status/compulsory-rehabilitation': {
    vi: 'cơ sở cai nghiện bắt buộc',
    en: 'compulsory rehabilitation institution',
  },
  'candidate-status/education-in-commune': { vi: 'giáo dục tại xã', en: 'education measure in the commune' },
  'candidate-status/withdrawn': { vi: 'rút', en: 'withdrawn' },
  'candidate-status/struck-off': { vi: 'xóa tên', en: 'struck off' },
  'candidate-status/dead': { vi: 'đã chết', en: 'deceased' },

  'dossier/application': { vi: 'đơn ứng cử', en: 'application to stand' },
  'dossier/cv': { vi: 'sơ yếu lý lịch', en: 'curriculum vitae' },
  'dossier/biography': { vi: 'tiểu sử tóm tắt', en: 'short biography' },
  'dossier/assets': { vi: 'bản kê khai tài sản, thu nhập', en: 'declaration of assets and income' },
  'dossier/photos': { vi: 'ảnh chân dung', en: 'portrait photos' },

  'body/election-committee': { vi: 'Ủy ban bầu cử', en: 'election committee' },
  'body/election-board': { vi: 'Ban bầu cử', en: 'election board' },
  'body/polling-team': { vi: 'Tổ bầu cử', en: 'polling team' },
  'body/steering-committee': { vi: 'Ban Chỉ đạo', en: 'steering committee' },

  'committee/national-election-council': { vi: 'Hội đồng bầu cử quốc gia', en: 'National Election Council' },
  'committee/province-election-committee': {
    vi: 'Ủy ban bầu cử ở tỉnh, thành phố',
    en: 'provincial election committee',
  },
  'committee/commune-election-committee': {
    vi: 'Ủy ban bầu cử ở xã, phường, đặc khu',
    en: 'commune election committee',
  },
  'committee/na-election-board': {
    vi: 'Ban bầu cử đại biểu Quốc hội',
    en: 'National Assembly election board',
  },
  'committee/province-election-board': {
    vi: 'Ban bầu cử đại biểu Hội đồng nhân dân cấp tỉnh',
    en: 'provincial People’s Council election board',
  },
  'committee/commune-election-board': {
    vi: 'Ban bầu cử đại biểu Hội đồng nhân dân cấp xã',
    en: 'commune People’s Council election board',
  },
  'committee/polling-team': { vi: 'Tổ bầu cử', en: 'polling team' },
  'committee/steering-committee': { vi: 'Ban Chỉ đạo', en: 'steering committee' },

  'position/chair': { vi: 'Chủ tịch', en: 'chair' },
  'position/vice-chair': { vi: 'Phó Chủ tịch', en: 'vice chair' },
  'position/board-head': { vi: 'Trưởng ban', en: 'head of the board' },
  'position/board-deputy': { vi: 'Phó Trưởng ban', en: 'deputy head of the board' },
  'position/team-leader': { vi: 'Tổ trưởng', en: 'team leader' },
  'position/team-deputy': { vi: 'Tổ phó', en: 'deputy team leader' },
  'position/secretary': { vi: 'Thư ký', en: 'secretary' },
  'position/member': { vi: 'Ủy viên', en: 'member' },
  'position/plain-member': { vi: 'Thành viên', en: 'plain member' },

  'agreeing/council-standing': {
    vi: 'Thường trực Hội đồng nhân dân',
    en: 'the Standing Committee of the People’s Council',
  },
  'agreeing/front-standing': {
    vi: 'Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam',
    en: 'the Standing Board of the Vietnam Fatherland Front Committee',
  },
  'agreeing/unit-commander': {
    vi: 'chỉ huy đơn vị vũ trang nhân dân',
    en: 'the commander of the armed forces unit',
  },

  'component/council-standing': {
    vi: 'Thường trực Hội đồng nhân dân',
    en: 'Standing Committee of the People’s Council',
  },
  'component/people-committee': { vi: 'Ủy ban nhân dân', en: 'People’s Committee' },
  'component/fatherland-front': {
    vi: 'Ủy ban Mặt trận Tổ quốc Việt Nam',
    en: 'Vietnam Fatherland Front Committee',
  },
  'component/state-agency': { vi: 'cơ quan nhà nước', en: 'state agencies' },
  'component/political-organisation': { vi: 'tổ chức chính trị', en: 'political organisations' },
  'component/socio-political-organisation': {
    vi: 'tổ chức chính trị - xã hội',
    en: 'socio-political organisations',
  },
  'component/social-organisation': { vi: 'tổ chức xã hội', en: 'social organisations' },
  'component/related-agency': { vi: 'cơ quan, tổ chức hữu quan', en: 'agencies and organisations concerned' },
  'component/voters': { vi: 'cử tri ở địa phương', en: 'local voters' },
  'component/unit-command': { vi: 'chỉ huy đơn vị', en: 'command of the armed forces unit' },
  'component/unit-soldiers': { vi: 'quân nhân của đơn vị', en: 'soldiers of the armed forces unit' },
  'component/na-delegation': { vi: 'Đoàn đại biểu Quốc hội', en: 'delegation of National Assembly deputies' },

  'table/voters': { vi: 'bảng cử tri', en: 'table of voters' },
  'table/candidates': { vi: 'bảng người ứng cử', en: 'table of candidates' },
  'table/committees': {
    vi: 'bảng thành viên các tổ chức phụ trách bầu cử',
    en: 'table of members of election bodies',
  },
  'table/areas': { vi: 'bảng khu vực bỏ phiếu', en: 'table of voting areas' },
  'table/constituencies': { vi: 'bảng đơn vị bầu cử', en: 'table of constituencies' },
  'table/tasks': { vi: 'bảng công việc', en: 'table of tasks' },

  'share/women': { vi: 'phụ nữ', en: 'women' },
  'share/minority': { vi: 'người dân tộc thiểu số', en: 'ethnic minorities' },
  'share/young': { vi: 'người trẻ tuổi', en: 'young people' },
  'share/non-party': { vi: 'người ngoài Đảng', en: 'people outside the Party' },
  'share/re-elected': { vi: 'đại biểu tái cử', en: 'deputies standing again' },

  'task-group/propaganda': { vi: 'tuyên truyền', en: 'communication' },
  'task-group/leadership': { vi: 'lãnh đạo, chỉ đạo', en: 'leadership and direction' },
  'task-group/personnel': { vi: 'nhân sự', en: 'personnel' },
  'task-group/security': { vi: 'an ninh trật tự', en: 'security and order' },

  'duplicate/same-name': { vi: 'cùng họ tên', en: 'the same name' },
  'duplicate/accents': { vi: 'họ tên chỉ khác dấu', en: 'names differ in accents only' },
  'duplicate/spelling': { vi: 'họ tên viết gần giống nhau', en: 'names are spelt almost alike' },
  'duplicate/middle-name': { vi: 'họ tên chỉ thiếu một chữ đệm', en: 'one middle name is left out' },
  'duplicate/same-birth': { vi: 'cùng ngày sinh', en: 'the same birth date' },
  'duplicate/day-month-swapped': {
    vi: 'ngày và tháng sinh đổi chỗ cho nhau',
    en: 'day and month of birth are swapped',
  },
  'duplicate/birth-near': { vi: 'ngày sinh chỉ khác một chữ số', en: 'birth dates differ in one digit' },
  'duplicate/birth-incomplete': {
    vi: 'ngày sinh ghi thiếu nhưng không mâu thuẫn',
    en: 'incomplete birth dates that do not contradict',
  },
  'duplicate/number-near': {
    vi: 'số căn cước chỉ khác một chữ số',
    en: 'identity numbers differ in one digit',
  },
  'duplicate/number-transposed': {
    vi: 'số căn cước chỉ khác vì hai chữ số liền nhau đổi chỗ',
    en: 'identity numbers differ in two swapped digits',
  },
  'duplicate/old-number-near': {
    vi: 'số CMND chỉ khác một chữ số',
    en: 'old numbers differ in one digit',
  },
  'duplicate/old-number-transposed': {
    vi: 'số CMND chỉ khác vì hai chữ số liền nhau đổi chỗ',
    en: 'old numbers differ in two swapped digits',
  },
  'duplicate/old-and-new-number': {
    vi: 'một dòng ghi số CMND, một dòng ghi số căn cước',
    en: 'one row has the old number, one the new',
  },
  'duplicate/same-household': { vi: 'cùng hộ', en: 'the same household' },
  'duplicate/same-address': { vi: 'cùng địa chỉ', en: 'the same address' },
  'duplicate/permanent-and-temporary': {
    vi: 'một dòng thường trú, một dòng tạm trú',
    en: 'one row permanent, one temporary',
  },

  'rule/milestone': { vi: 'mốc thời gian', en: 'deadlines' },
  'rule/committee-size': { vi: 'số lượng thành viên', en: 'the number of members' },
  'rule/by-election-body': { vi: 'tổ chức phụ trách bầu cử bổ sung', en: 'by-election bodies' },
  'rule/committee-makeup': { vi: 'cơ cấu, thành phần', en: 'titles and bodies represented' },
  'rule/incompatibility': {
    vi: 'người không được tham gia tổ chức phụ trách bầu cử',
    en: 'who may not sit on election bodies',
  },
  'rule/minimum-age': { vi: 'tuổi bầu cử, tuổi ứng cử', en: 'the age to vote and to stand' },
  'rule/birth-detail': { vi: 'cách ghi ngày sinh', en: 'how birth dates are written' },
  'rule/residence-detail': {
    vi: 'cách ghi thời gian bắt đầu tạm trú',
    en: 'how the start of a temporary residence is written',
  },
  'rule/ballots': { vi: 'cấp mà cử tri được bầu', en: 'which councils a voter votes for' },
  'rule/voter-bar': {
    vi: 'người không được ghi tên vào danh sách cử tri',
    en: 'who is kept off the voter list',
  },
  'rule/candidate-bar': { vi: 'người không được ứng cử', en: 'who may not stand' },
  'rule/one-list': { vi: 'việc ghi tên vào một danh sách cử tri', en: 'one voter list for each person' },
  'rule/nationality': { vi: 'quốc tịch', en: 'nationality' },
  'rule/area-size': { vi: 'số cử tri của khu vực bỏ phiếu', en: 'the number of voters in a voting area' },
  'rule/seats-per-constituency': {
    vi: 'số đại biểu của mỗi đơn vị bầu cử',
    en: 'seats for each constituency',
  },
  'rule/council-seats': {
    vi: 'số đại biểu Hội đồng nhân dân theo dân số',
    en: 'council seats by population',
  },
  'rule/council-total': { vi: 'tổng số đại biểu', en: 'the total number of deputies' },
  'rule/surplus': { vi: 'số dư người ứng cử', en: 'surplus of candidates' },
  'rule/share': { vi: 'tỷ lệ trong danh sách người ứng cử', en: 'shares on the list of candidates' },
  'rule/candidacy-levels': { vi: 'số cấp được ứng cử', en: 'how many councils one may stand for' },
  'rule/dossier': { vi: 'hồ sơ ứng cử', en: 'the dossier of a candidate' },
  'rule/list-fields': {
    vi: 'nội dung của danh sách người ứng cử',
    en: 'what the list of candidates must state',
  },
  'rule/list-order': { vi: 'thứ tự trong danh sách người ứng cử', en: 'the order of the list of candidates' },
  'rule/trust': { vi: 'tín nhiệm của cử tri nơi cư trú', en: 'confidence of voters at the residence' },
  'rule/polling-hours': { vi: 'giờ bỏ phiếu', en: 'polling hours' },
  'rule/personal-number': { vi: 'số căn cước', en: 'identity numbers' },
  'rule/quorum': { vi: 'điều kiện họp và quyết định', en: 'quorum and majority' },
  'rule/meeting-quorum': {
    vi: 'số cử tri tham dự hội nghị cử tri',
    en: 'attendance at voters’ conferences',
  },
  'rule/consultation-surplus': {
    vi: 'số dư khi trình hiệp thương',
    en: 'the surplus put to a consultation',
  },
  'rule/own-council': {
    vi: 'việc đặc khu ít dân này có Hội đồng nhân dân hay không',
    en: 'whether this special zone of few people has a council',
  },
  'rule/polling-day': { vi: 'ngày bầu cử', en: 'the day of the poll' },
  'rule/run-again': { vi: 'các bước làm lại', en: 'the steps that are gone through again' },
  'rule/override': { vi: 'việc điều chỉnh thời gian các bước', en: 'moving the dates of steps' },
  'rule/statement': { vi: 'nội dung này', en: 'this matter' },
};
