import type { TaskGroup } from '../../law/model.ts';

/** A step of the ward's own plan that no law asks for; days count from polling day, before it negative. */
export interface LocalTask {
  readonly id: string;
  readonly title: string;
  readonly group: TaskGroup;
  readonly owner: string;
  readonly due: number;
}

export const LOCAL_TASKS: readonly LocalTask[] = [
  {
    id: 'TC-01',
    title: 'Ban hành kế hoạch lãnh đạo cuộc bầu cử',
    group: 'leadership',
    owner: 'Ban Chỉ đạo bầu cử phường',
    due: -112,
  },
  {
    id: 'TC-02',
    title: 'Rà soát cử tri ở từng tổ dân phố, đối chiếu với Cơ sở dữ liệu quốc gia về dân cư',
    group: 'personnel',
    owner: 'Công an phường, tổ trưởng tổ dân phố',
    due: -60,
  },
  {
    id: 'TC-03',
    title: 'Phát thanh về cuộc bầu cử trên loa truyền thanh hai buổi mỗi ngày',
    group: 'propaganda',
    owner: 'Phòng Văn hóa - Xã hội phường',
    due: -30,
  },
  {
    id: 'TC-04',
    title: 'Tập huấn nghiệp vụ cho Tổ bầu cử',
    group: 'personnel',
    owner: 'Ủy ban bầu cử phường',
    due: -20,
  },
  {
    id: 'TC-05',
    title: 'Treo cờ, pa nô, áp phích ở trụ sở và các trục đường',
    group: 'propaganda',
    owner: 'Phòng Văn hóa - Xã hội phường',
    due: -15,
  },
  {
    id: 'TC-06',
    title: 'Diễn tập phương án bảo vệ các khu vực bỏ phiếu',
    group: 'security',
    owner: 'Công an phường, Ban Chỉ huy Quân sự phường',
    due: -10,
  },
];

/** Số, ký hiệu of the document that proves a step of the law; a report where none is named. */
export const DOCUMENTS: Readonly<Record<string, string>> = {
  'council-structure-forecast': '21/TTr-HĐND',
  'establish-election-committee-commune': '1146/QĐ-UBND',
  'consultation-1': '01/BB-MTTQ',
  'adjust-structure-council': '24/TB-HĐND',
  'dossier-reception-opens': '02/TB-UBBC',
  'publish-constituencies-council': '03/NQ-UBBC',
  'establish-election-board-commune': '1291/QĐ-UBND',
  'determine-voting-areas': '39/QĐ-UBND',
  'establish-polling-teams': '48/QĐ-UBND',
};
