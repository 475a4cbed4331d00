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

/** "Thiếu", "trừ", "chưa có", "chưa đủ": what stands beside it is not there. */
const ABSENT =
  /(?:^| )(?:thieu|ngoai tru|(?<!(?:thuong|tam|cu|luu) )tru|khong (?:co|du|nop)|chua (?:co|du|nop|bo sung|day du))(?= |$)|^(?:chua|khong)(?= |$)/;
const NOTHING = /^(?:chua|khong)(?: (?:co|nop))?(?: (?:gi|ho so|giay to|nop))*$/;
const COMPLETE = /(?:^| )du(?: |$)/;
const THERE = /^(?:da )?(?:co|nop)(?: |$)/;

/** What a cell says, gathered from its parts. */
interface Said {
  readonly there: Set<DossierItem>;
  readonly absent: Set<DossierItem>;
  complete: boolean;
  nothing: boolean;
}

/**
 * Hồ sơ ứng cử: the items (Điều 35) that a cell names, parted by `;`; "đủ" names all, "thiếu ảnh" and "đủ trừ
 * ảnh" all but one. undefined when blank (not recorded), `unreadable` when it names nothing known.
 */
export function parseDossier(cell: string): readonly DossierItem[] | 'unreadable' | undefined {
  if (parseText(cell) === '') return undefined;
  const said: Said = { there: new Set(), absent: new Set(), complete: false, nothing: false };
  for (const statement of cell.split(/[;\n]/)) readStatement(statement, said);
  const { there, absent, complete, nothing } = said;
  if (complete || (there.size === 0 && absent.size > 0))
    return DOSSIER_ITEMS.filter((item) => !absent.has(item));
  if (there.size === 0 && !nothing) return 'unreadable';
  return DOSSIER_ITEMS.filter((item) => there.has(item) && !absent.has(item));
}

/** "Thiếu ảnh, đơn": what is absent goes on over commas, until something is there. */
function readStatement(statement: string, said: Said): void {
  let absentGoesOn = false;
  for (const part of statement.split(/[,()]/).map(fold)) {
    const found = ABSENT.exec(part);
    if (found === null) {
      absentGoesOn &&= !THERE.test(part) && !COMPLETE.test(part);
      if (absentGoesOn) add(namedIn(part), said.absent);
      else readPresent(part, said);
      continue;
    }
    if (NOTHING.test(part)) said.nothing = true;
    const before = part.slice(0, found.index);
    const after = part.slice(found.index + found[0].length);
    absentGoesOn = namedIn(after).length > 0;
    add(namedIn(after), said.absent);
    // "Ảnh chưa có"; but "lý lịch chưa có xác nhận" is there.
    if (after === '' || after === ' nop') add(namedIn(before), said.absent);
    else readPresent(before, said);
  }
}

function readPresent(part: string, said: Said): void {
  const named = namedIn(part);
  add(named, said.there);
  // "Đủ ảnh" speaks of photographs alone.
  if (named.length === 0 && COMPLETE.test(part)) said.complete = true;
}

function add(items: readonly DossierItem[], to: Set<DossierItem>): void {
  for (const item of items) to.add(item);
}

function namedIn(part: string): readonly DossierItem[] {
  return DOSSIER_ITEMS.filter((item) => KEYWORDS[item].test(part));
}
