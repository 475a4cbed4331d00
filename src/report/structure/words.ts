import { isMet, type Share, type StructureRepair } from '../../audit/structure/model.ts';
import type { ShareGroup } from '../../law/model.ts';
import type { StructureText } from '../../i18n/structure-text.ts';
import type { Writing } from '../../i18n/catalog.ts';

export interface StructureWords {
  readonly text: StructureText;
  readonly writing: Writing;
}

/** "Trẻ tuổi (dưới 40 tuổi)", "Tái cử, trên số đại biểu". */
export function shareName({ group, base, underAge }: Share, { text }: StructureWords): string {
  return text.group(group, underAge) + text.base[base];
}

/** "37,5%", with one decimal; '' where there is nobody to count. */
export function shareText({ have, of, columnLacking }: Share, { writing }: StructureWords): string {
  return of === undefined || of === 0 || columnLacking !== undefined
    ? ''
    : writing.percent(Math.round((have / of) * 1000) / 1000);
}

/** How many of a group there are; '' where nobody could be counted. */
export function haveText({ have, columnLacking }: Share, { writing }: StructureWords): string {
  return columnLacking === undefined ? writing.number(have) : '';
}

/** What a share comes to: met, so many missing, or '' where nothing sets it. */
export function resultText(share: Share, { text, writing }: StructureWords): string {
  if (share.columnLacking !== undefined)
    return text.noColumn(writing.column(share.columnLacking, 'candidates'));
  const met = isMet(share);
  const open = share.unknown > 0 && met !== true ? `, ${text.unknown(share.unknown)}` : '';
  if (met === undefined) return share.share === undefined ? text.noShare : '';
  return met ? text.met : text.missing(share.need! - share.have) + open;
}

/** The smallest change in words: to add, or to replace. */
export function repairWords(
  { groups, added, replaced }: StructureRepair,
  { text }: StructureWords,
): {
  readonly add: string;
  readonly replace: string | undefined;
} {
  const who = (bring: readonly number[], isWanted: (index: number) => boolean): readonly string[] =>
    groups.flatMap((group, index) =>
      bring[index]! > 0 && isWanted(index) ? [text.atLeast(bring[index]!, text.groupShort[group])] : [],
    );
  // Groups that are met already need somebody only in the place of one of theirs.
  const short = new Set(replaced?.leave.flatMap(({ notIn }) => notIn));
  const names = (indices: readonly number[]): string => {
    const words = indices.map((index) => text.groupShort[groups[index]!]);
    return words.length < 2
      ? (words[0] ?? '')
      : `${words.slice(0, -1).join(', ')} ${text.or} ${words.at(-1)}`;
  };
  return {
    add:
      added === undefined
        ? text.cannotAdd
        : text.add(
            added.add,
            who(added.bring, () => true),
          ),
    replace:
      replaced &&
      text.replace(
        replaced.leave.map(({ count, notIn }) => text.leaver(count, names(notIn))),
        replaced.replace,
        who(replaced.bring, (index) => short.has(index)),
        who(replaced.bring, (index) => !short.has(index)),
      ),
  };
}

/** Names of groups in a list. */
export function groupList(groups: readonly ShareGroup[], { text, writing }: StructureWords): string {
  return writing.list(groups.map((group) => text.groupShort[group]));
}
