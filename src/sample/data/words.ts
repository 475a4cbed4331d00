import type { TaskGroup } from '../../law/model.ts';
import type { AreaKind, Component, Council, DossierItem, Position, Sex } from '../../vocabulary.ts';

/** The closed lists as an official spells them in a file. */

export const SEX_WORD: Readonly<Record<Sex, string>> = { male: 'Nam', female: 'Nữ' };

export const COUNCIL_WORD: Readonly<Record<Council, string>> = {
  na: 'Quốc hội',
  province: 'HĐND tỉnh',
  commune: 'HĐND xã',
};

export const BODY_WORD = {
  'election-committee': 'Ủy ban bầu cử',
  'election-board': 'Ban bầu cử',
  'polling-team': 'Tổ bầu cử',
  'steering-committee': 'Ban Chỉ đạo',
} as const;

export const POSITION_WORD: Readonly<Record<Position, string>> = {
  chair: 'Chủ tịch',
  'vice-chair': 'Phó Chủ tịch',
  'board-head': 'Trưởng ban',
  'board-deputy': 'Phó Trưởng ban',
  'team-leader': 'Tổ trưởng',
  'team-deputy': 'Tổ phó',
  secretary: 'Thư ký',
  member: 'Ủy viên',
  'plain-member': 'Thành viên',
};

export const COMPONENT_WORD: Readonly<Record<Component, string>> = {
  'council-standing': 'Thường trực HĐND',
  'people-committee': 'UBND',
  'fatherland-front': 'UB MTTQ',
  'state-agency': 'cơ quan nhà nước',
  'political-organisation': 'tổ chức chính trị',
  'socio-political-organisation': 'tổ chức chính trị - xã hội',
  'social-organisation': 'tổ chức xã hội',
  'related-agency': 'cơ quan, tổ chức hữu quan',
  voters: 'cử tri',
  'unit-command': 'chỉ huy đơn vị',
  'unit-soldiers': 'quân nhân',
  'na-delegation': 'Đoàn đại biểu Quốc hội',
};

export const AREA_KIND_WORD: Readonly<Record<AreaKind, string>> = {
  ordinary: 'thường',
  'armed-forces': 'đơn vị vũ trang',
  hospital: 'bệnh viện',
  'maternity-home': 'nhà hộ sinh',
  sanatorium: 'nhà an dưỡng',
  'disability-care': 'cơ sở chăm sóc người khuyết tật',
  'elderly-care': 'cơ sở chăm sóc người cao tuổi',
  'compulsory-education': 'cơ sở giáo dục bắt buộc',
  'compulsory-rehabilitation': 'cơ sở cai nghiện bắt buộc',
  'detention-camp': 'trại tạm giam',
  'shared-with-armed-forces': 'chung với đơn vị vũ trang',
};

export const DOSSIER_WORD: Readonly<Record<DossierItem, string>> = {
  application: 'đơn ứng cử',
  cv: 'sơ yếu lý lịch',
  biography: 'tiểu sử tóm tắt',
  assets: 'bản kê khai tài sản, thu nhập',
  photos: 'ảnh chân dung',
};

export const TASK_GROUP_WORD: Readonly<Record<TaskGroup, string>> = {
  propaganda: 'tuyên truyền',
  leadership: 'lãnh đạo, chỉ đạo',
  personnel: 'nhân sự',
  security: 'an ninh trật tự',
};
