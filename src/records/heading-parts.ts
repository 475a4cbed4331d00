import { fold } from '../vietnamese/text.ts';
import { isGeneralResidence } from './reshape/split-residence.ts';

/** A heading folded, without what it explains in brackets: "(nếu có)", "(dd/mm/yyyy)", "(7a)". */
export function bareHeading(heading: string): string {
  return fold(heading.replace(/\([^)]*\)|\[[^\]]*\]/g, ' '));
}

/** A part that is known and never read: the day on which a card was issued is no day of birth, and no number. */
export const NOT_READ = '';

/** Parts of an address that is kept in several columns. */
const ADDRESS =
  /^(?:so nha|so|nha|duong|pho|duong pho|so nha duong(?: pho)?|so nha (?:ngo|to).*|ngo|ngo ngach|ngach|hem|to|thon|to dan pho|tdp|thon to|to thon|thon xom|thon ban|to khu|khu|khu pho|kp|khu dan cu|ap|ap khu pho|khom|xom|ban|buon|thon tdp|tdp thon|thon to dan pho|xa|phuong|xa phuong|phuong xa|xa phuong dac khu|quan|huyen|quan huyen|huyen quan|tinh|thanh pho|tinh tp|tinh thanh pho|dia chi|dia chi cu the|chi tiet)$/;
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

/** Whether a heading names a part of the address above it, which may not say whose residence it is. */
export function isAddressPart(above: string, below: string): boolean {
  return isGeneralResidence(above) && ADDRESS.test(bareHeading(below));
}

/** Whether a heading is one that lists have and no table reads. */
export function isStrangeHeading(heading: string): boolean {
  const bare = bareHeading(heading);
  return OF_A_CARD.test(bare) || STRANGE.test(bare);
}

const STRANGE =
  /^(?:(?:so )?(?:dien thoai|dt|sdt|dtdd|di dong|phone)(?: .*)?|e ?mail|zalo|ky nhan|ky ten|chu ky|diem chi|nguoi nhan(?: the)?)$/;
