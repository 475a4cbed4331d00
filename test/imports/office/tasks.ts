import { lines, partsOf, plain, rowOf, tableOf, unread, type Column } from './columns.ts';
import type { Random } from './random.ts';
import type { OfficeTable } from './table-list.ts';

/** A cell, what an import writes for it where that is another, the day it is due and the hour. */
type Due = readonly [string, string | undefined, string, string];
const DUES: readonly [Due, ...Due[]] = [
  ['15/01/2026', '15/01/2026', '2026-01-15', ''],
  ['5/1/2026', '05/01/2026', '2026-01-05', ''],
  ['Trước ngày 15/01/2026', undefined, '2026-01-14', ''],
  ['Từ 05/01 đến 10/01/2026', undefined, '2026-01-10', ''],
  ['Từ ngày 01/02/2026 đến ngày 15/03/2026', undefined, '2026-03-15', ''],
  ['05-10/01/2026', undefined, '2026-01-10', ''],
  ['Chậm nhất 17 giờ ngày 01/02/2026', undefined, '2026-02-01', '17:00'],
  ['Chậm nhất ngày 03/02/2026', undefined, '2026-02-03', ''],
  ['Đến hết ngày 13/02/2026', undefined, '2026-02-13', ''],
  ['Tháng 01/2026', '01/2026', 'in 1/2026', ''],
  ['Thường xuyên', undefined, 'unreadable', ''],
  ['Theo kế hoạch của tỉnh', undefined, 'unreadable', ''],
  ['', '', 'blank', ''],
];

/** Kế hoạch: tasks below the parts of a plan. */
export function taskTable(random: Random): OfficeTable {
  const { below, chance, pick } = random;
  interface Work {
    readonly title: string;
    readonly due: Due;
    readonly owner: string;
  }
  const columns: readonly Column<Work>[] = [
    lines(random),
    plain<Work>(
      pick(['Nội dung công việc', 'Công việc', 'Nội dung', 'Nhiệm vụ']),
      'title',
      ({ title }) => title,
    ),
    {
      path: [pick(['Thời gian thực hiện', 'Thời hạn', 'Thời gian', 'Hạn hoàn thành'])],
      cell: ({ due }) => due[0],
      truth: { due: ({ due }) => due[1] ?? due[0] },
    },
    plain<Work>(pick(['Cơ quan chủ trì', 'Đơn vị chủ trì', 'Chủ trì']), 'owner', ({ owner }) => owner),
    ...(chance(0.6) ? [unread<Work>('Cơ quan phối hợp', () => 'UBMTTQ')] : []),
    ...(chance(0.5) ? [plain<Work>(pick(['Ghi chú', 'Sản phẩm/Ghi chú']), 'note', () => 'Quyết định')] : []),
  ];
  const groups = random.shuffled([
    'CÔNG TÁC CHỈ ĐẠO',
    'Công tác nhân sự',
    'TUYÊN TRUYỀN',
    'An ninh, trật tự',
    'TRƯỚC NGÀY BẦU CỬ',
  ]);
  const isParted = chance(0.7);
  const parts = partsOf(
    isParted ? 1 + below(4) : 1,
    random,
    (part) => (isParted ? { banner: groups[part - 1]! } : {}),
    (part, index) => {
      const work = {
        title: pick([
          'Thành lập Ban Chỉ đạo',
          'Danh sách cử tri niêm yết',
          'Tổng kết công tác bầu cử',
          'Niêm yết danh sách',
          'Tổ chức hội nghị cử tri nơi cư trú',
        ]),
        due: pick(DUES),
        owner: pick(['UBND phường', 'Đảng ủy']),
      };
      const group = isParted ? groups[part - 1]! : '';
      return rowOf(columns, work, index, isParted ? { group } : {}, {
        title: work.title,
        group,
        due: work.due[2],
        time: work.due[3],
      });
    },
  );
  return tableOf(columns, {
    table: 'tasks',
    titles: [pick(['KẾ HOẠCH CÔNG TÁC BẦU CỬ', 'PHỤ LỤC'])],
    parts,
    ends: [],
  });
}
