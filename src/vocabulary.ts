/**
 * The closed lists of words the law works with. Everything else (their Vietnamese spellings in
 * files, their official names on paper) hangs on these keys.
 */

/** Cấp: what is elected. `na` Quốc hội, `province` HĐND tỉnh, thành phố, `commune` HĐND xã, phường, đặc khu. */
export const COUNCILS = ['na', 'province', 'commune'] as const;
export type Council = (typeof COUNCILS)[number];

/** Giới tính, as form 31 counts it. */
export type Sex = 'male' | 'female';

/** Loại đơn vị hành chính cấp xã (Điều 30 khoản 2 Luật 72/2025/QH15). */
export const UNIT_KINDS = [
  'mountain-commune',
  'commune',
  'ward-of-province',
  'ward-of-city',
  'special-zone',
] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

/** Loại đơn vị hành chính cấp tỉnh (Điều 30 khoản 1 Luật 72/2025/QH15): `capital-or-hcmc` is Thành phố Hà Nội or Thành phố Hồ Chí Minh. */
export const PROVINCE_KINDS = ['province', 'city', 'capital-or-hcmc'] as const;
export type ProvinceKind = (typeof PROVINCE_KINDS)[number];

/** Diện cử tri: why a person votes here. */
export const VOTER_CATEGORIES = [
  'permanent',
  'temporary',
  'soldier',
  'custody',
  'detained',
  'compulsory-education',
  'compulsory-rehabilitation',
  'from-abroad',
  'from-elsewhere',
  /** Nơi ở hiện tại, no registered residence (column 7c). */
  'unregistered',
] as const;
export type VoterCategory = (typeof VOTER_CATEGORIES)[number];

/** Trạng thái of a voter that changes what happens to the name on the list. */
export const VOTER_STATUSES = [
  'votes-elsewhere',
  'votes-at-residence',
  'right-removed',
  'death-sentence',
  'imprisoned',
  'incapacitated',
  'dead',
  'moved-away',
] as const;
export type VoterStatus = (typeof VOTER_STATUSES)[number];

/** Loại khu vực bỏ phiếu (Điều 11). */
export const AREA_KINDS = [
  'ordinary',
  'armed-forces',
  'hospital',
  'maternity-home',
  'sanatorium',
  'disability-care',
  'elderly-care',
  'compulsory-education',
  'compulsory-rehabilitation',
  'detention-camp',
  'shared-with-armed-forces',
] as const;
export type AreaKind = (typeof AREA_KINDS)[number];

/** Trạng thái of a candidate: Điều 37, or no longer on the list. */
export const CANDIDATE_STATUSES = [
  'right-removed',
  'imprisoned',
  'limited-capacity',
  'incapacitated',
  'prosecuted',
  'serving-judgment',
  'record-not-cleared',
  'compulsory-education',
  'compulsory-rehabilitation',
  'education-in-commune',
  'withdrawn',
  'struck-off',
  'dead',
] as const;
export type CandidateStatus = (typeof CANDIDATE_STATUSES)[number];

/** Giấy tờ in a dossier (Điều 35 khoản 2). */
export const DOSSIER_ITEMS = ['application', 'cv', 'biography', 'assets', 'photos'] as const;
export type DossierItem = (typeof DOSSIER_ITEMS)[number];

/** Tổ chức phụ trách bầu cử, and Ban Chỉ đạo beside them, as `committees.csv` names them. */
export const BODIES = ['election-committee', 'election-board', 'polling-team', 'steering-committee'] as const;
export type Body = (typeof BODIES)[number];

/** The same bodies as the law tells them apart when it sets a size. */
export const COMMITTEE_KINDS = [
  'national-election-council',
  'province-election-committee',
  'commune-election-committee',
  'na-election-board',
  'province-election-board',
  'commune-election-board',
  'polling-team',
  'steering-committee',
] as const;
export type CommitteeKind = (typeof COMMITTEE_KINDS)[number];

/** Chức danh in a body. */
export const POSITIONS = [
  'chair',
  'vice-chair',
  'board-head',
  'board-deputy',
  'team-leader',
  'team-deputy',
  'secretary',
  'member',
  'plain-member',
] as const;
export type Position = (typeof POSITIONS)[number];

/** With whom a People's Committee agrees before it founds a body: Thường trực HĐND, Ban Thường trực UBMTTQ, chỉ huy đơn vị vũ trang. */
export const AGREEING_PARTIES = ['council-standing', 'front-standing', 'unit-commander'] as const;
export type AgreeingParty = (typeof AGREEING_PARTIES)[number];

/** Thành phần: whom a member represents. */
export const COMPONENTS = [
  'council-standing',
  'people-committee',
  'fatherland-front',
  'state-agency',
  'political-organisation',
  'socio-political-organisation',
  'social-organisation',
  'related-agency',
  'voters',
  'unit-command',
  'unit-soldiers',
  'na-delegation',
] as const;
export type Component = (typeof COMPONENTS)[number];

/** Tables of a ward folder. */
export const TABLE_NAMES = [
  'voters',
  'candidates',
  'committees',
  'areas',
  'constituencies',
  'tasks',
] as const;
export type TableName = (typeof TABLE_NAMES)[number];

/** Why two rows are likely the same person though they are not equal, in the order in which it is said. */
export const DUPLICATE_REASONS = [
  'same-name',
  'accents',
  'spelling',
  'middle-name',
  'same-birth',
  'day-month-swapped',
  'birth-near',
  'birth-incomplete',
  'number-near',
  'number-transposed',
  'old-number-near',
  'old-number-transposed',
  'old-and-new-number',
  'same-household',
  'same-address',
  'permanent-and-temporary',
] as const;
export type DuplicateReason = (typeof DUPLICATE_REASONS)[number];

/** Names one body: a committee of the unit, the board of a constituency, the team of an area. */
export interface BodyRef {
  readonly body: Body;
  /** The council of a Ban bầu cử; the level of an Ủy ban bầu cử. */
  readonly level?: Council | undefined;
  /** Number of the constituency or voting area. */
  readonly number?: string | undefined;
}
