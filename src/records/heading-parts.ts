import { bareHeading } from './bare-heading.ts';
import { ADDRESS } from './reshape/general-residence.ts';

/** A part that is known and never read: the day on which a card was issued is no day of birth, and no number. */
export const NOT_READ = '';

/** Under the number of a card: where and when it was issued, and until when it holds. */
const OF_A_CARD =
  /^(?:(?:ngay|thang|nam|ngay thang|ngay thang nam) cap(?: the)?|noi cap(?: the)?|co quan cap|ngay noi cap|ngay cap noi cap|ngay het han|han su dung|co gia tri den|gia tri den|loai giay to)$/;
const NUMBER = /^(?:so|so the|so giay to|ma so|so cccd|so can cuoc|so hieu)$/;
const HOUSED = (key: string): readonly (readonly [RegExp, string])[] => [
  [ADDRESS, key],
  [/^(?:tu|tu ngay|ngay dang ky|ngay bat dau)$/, key === 'temporary' ? 'temporary_since' : NOT_READ],
  [/^(?:den|den ngay|thoi han|ngay het han)$/, NOT_READ],
];

/** Headings under which one thing is kept in several columns, by key: what each part holds. */
const PARTS: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  name: [
    [/^(?:ho|ho (?:va )?(?:ten )?(?:chu )?(?:dem|lot)|(?:ten |chu )?(?:dem|lot)|ten|chu in hoa)$/, 'name'],
  ],
  birth: [
    [
      /^(?:ngay|thang|nam|nu|ngay thang|ngay thang nam|(?:ngay|thang|nam) sinh|dd mm yyyy|dd mm yy)$/,
      'birth',
    ],
    [/^(?:noi sinh|tuoi)$/, NOT_READ],
  ],
  sex: [
    [/^nam$/, 'male'],
    [/^nu$/, 'female'],
  ],
  id: [
    [NUMBER, 'id'],
    [OF_A_CARD, NOT_READ],
  ],
  old_id: [
    [NUMBER, 'old_id'],
    [OF_A_CARD, NOT_READ],
  ],
  permanent: HOUSED('permanent'),
  temporary: HOUSED('temporary'),
  current: HOUSED('current'),
  residence: HOUSED('residence'),
  hometown: HOUSED('hometown'),
  party_since: [
    [/^(?:ket nap|du bi|vao dang|ngay vao|ngay ket nap)$/, 'party_since'],
    [/^(?:chinh thuc|ngay chinh thuc|noi vao|so the)$/, NOT_READ],
  ],
};

/** What a bare heading holds under one of this key; undefined when it is no part of it. */
export function partKey(upper: string | undefined, below: string): string | undefined {
  return upper === undefined ? undefined : PARTS[upper]?.find(([part]) => part.test(below))?.[1];
}

/** Whether a heading is one that lists have and no table reads. */
export function isStrangeHeading(heading: string): boolean {
  const bare = bareHeading(heading);
  return OF_A_CARD.test(bare) || STRANGE.test(bare);
}

const STRANGE =
  /^(?:(?:so )?(?:dien thoai|dt|sdt|dtdd|di dong|phone)(?: .*)?|e ?mail|zalo|ky nhan|ky ten|chu ky|diem chi|nguoi nhan(?: the)?)$/;
