import type { DraftTable } from '../draft.ts';
import { changeRow, changeVoter, isPlain, pickRow } from './edit.ts';
import type { Injector } from './injector.ts';

/** A letter beyond ASCII inside a word. */
const INNER = /(\p{L})[^ -~](?=\p{L})/u;

/** Defects of files as such; each sits where the least hangs on it. */
export const TABLE_DEFECTS: readonly Injector[] = [
  {
    code: 'table/duplicate-column',
    inject: ({ constituencies }) => {
      constituencies.columns = [...constituencies.columns, { key: 'consists', heading: 'Gồm' }];
    },
  },
  {
    code: 'table/unknown-column',
    inject: ({ areas }) => {
      areas.columns = [...areas.columns, { key: '', heading: 'Màu cờ' }];
    },
  },
  {
    code: 'table/missing-column',
    inject: ({ committees }) => {
      committees.columns = committees.columns.filter(({ key }) => key !== 'name');
    },
  },
  {
    code: 'table/ragged-row',
    inject: ({ tasks }) => {
      tasks.tail.push([
        ...rowOf(tasks, { id: 'TC-90', title: 'Dọn vệ sinh các điểm bỏ phiếu' }),
        'thừa một ô',
      ]);
    },
  },
  {
    code: 'table/bad-encoding',
    inject: (ward, random) =>
      void changeRow(ward, ward.committees, pickRow(ward, ward.committees, random), { note: 'bổ\0 sung' }),
  },
  {
    code: 'table/legacy-font',
    // "Niêm yết nội quy phòng bỏ phiếu" in TCVN3, as a .VnTime document shows it in another font.
    inject: ({ tasks }) => {
      tasks.tail.push(rowOf(tasks, { id: 'TC-91', title: 'Niªm yÕt néi quy phßng bá phiÕu' }));
    },
  },
  {
    code: 'table/total-row',
    inject: ({ voters }) => {
      voters.tail.push(rowOf(voters, { no: 'Tổng số', name: String(voters.rows.length) }));
    },
  },
  {
    code: 'table/two-digit-year',
    inject: (ward, random) =>
      void changeVoter(
        ward,
        random,
        ({ birth }) => ({ birth: birth.replace(/\/19(\d\d)$/, '/$1') }),
        (voter) => isPlain(voter) && /^\d\d\/\d\d\/19[3-9]\d$/.test(voter.birth),
      ),
  },
  {
    code: 'table/letters-lost',
    inject: (ward, random) => {
      const index = pickRow(ward, ward.voters, random, (voter) => isPlain(voter) && INNER.test(voter.name));
      changeRow(ward, ward.voters, index, { name: ward.voters.rows[index]!.name.replace(INNER, '$1?') });
    },
  },
  {
    code: 'table/serial-days',
    alsoReports: [{ code: 'voter/birth-unreadable', because: 'the number is not taken for a day' }],
    inject: (ward, random) => {
      const index = pickRow(ward, ward.voters, random, isPlain);
      changeRow(ward, ward.voters, index, { birth: '29221' });
    },
  },
  {
    code: 'table/invisible-characters',
    inject: (ward, random) => {
      const index = pickRow(ward, ward.voters, random, isPlain);
      changeRow(ward, ward.voters, index, { name: `${ward.voters.rows[index]!.name}\u200b` });
    },
  },
  {
    code: 'table/formula-error',
    inject: (ward, random) =>
      void changeRow(ward, ward.tasks, pickRow(ward, ward.tasks, random), { note: '#REF!' }),
  },
  {
    code: 'table/cell-unreadable',
    inject: (ward, random) =>
      void changeRow(ward, ward.areas, pickRow(ward, ward.areas, random), { opens: 'sáng sớm' }),
  },
];

/** The cells of one more row in the table's own columns. */
function rowOf<Row>({ columns }: DraftTable<Row>, cells: Partial<Row>): readonly string[] {
  const texts = cells as Readonly<Record<string, string | undefined>>;
  return columns.map(({ key }) => texts[key as string] ?? '');
}
