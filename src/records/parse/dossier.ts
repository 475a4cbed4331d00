import { fold } from '../../vietnamese/text.ts';
import { DOSSIER_ITEMS, type DossierItem } from '../../vocabulary.ts';
import { parseText } from './text.ts';

const KEYWORDS: Readonly<Record<DossierItem, RegExp>> = {
  application: /(?:^| )don(?: |$)/,
  cv: /(?:^| )(?:so yeu(?: ly| li)? lich|ly lich|li lich|syll)(?: |$)/,
  biography: /(?:^| )(?:tieu su|tstt)(?: |$)/,
  assets: /(?:^| )(?:tai san|kkts|ke khai)(?: |$)/,
  photos: /(?:^| )(?:anh|hinh)(?: |$)/,
};

/** "Thiếu ảnh", "chưa có đơn": a note that an item is not there. */
const ABSENT = /^(?:con )?(?:thieu|chua|khong)(?: |$)/;
const COMPLETE = /^(?:da )?(?:du|day du)(?: ho so| giay to| thanh phan)?$/;

/** Hồ sơ ứng cử: the items (Điều 35) that a cell names, parted by `;`; "đủ" names all. undefined when blank: not recorded. */
export function parseDossier(cell: string): readonly DossierItem[] | undefined {
  if (parseText(cell) === '') return undefined;
  const parts = cell.split(/[;,\n]/).map(fold);
  if (!parts.some((part) => COMPLETE.test(part))) return namedIn(parts.filter((part) => !ABSENT.test(part)));
  const absent = namedIn(parts.filter((part) => ABSENT.test(part)));
  return DOSSIER_ITEMS.filter((item) => !absent.includes(item));
}

function namedIn(parts: readonly string[]): readonly DossierItem[] {
  return DOSSIER_ITEMS.filter((item) => parts.some((part) => KEYWORDS[item].test(part)));
}
