import type { StructureRepair } from '../audit/structure/model.ts';
import type { ShareGroup, ShareRule } from '../law/model.ts';

/** Words of `structure` and of the chart in the report. One object per language in `{vi,en}/structure.ts`. */
export interface StructureText {
  readonly title: string;
  readonly group: (group: ShareGroup, underAge: number | undefined) => string;
  /** In a sentence: "phụ nữ". */
  readonly groupShort: Readonly<Record<ShareGroup, string>>;
  readonly base: Readonly<Record<'list' | 'seats', string>>;
  readonly council: (name: string, people: number, seats: number | undefined) => string;
  readonly notWhole: string;
  readonly columns: Readonly<Record<'group' | 'have' | 'percent' | 'need' | 'force' | 'result', string>>;
  readonly force: Readonly<Record<ShareRule['force'], string>>;
  readonly noShare: string;
  readonly met: string;
  readonly missing: (count: number) => string;
  readonly unknown: (count: number) => string;
  /** Where the file has no column that would tell. */
  readonly noColumn: (column: string) => string;
  readonly rounding: string;
  readonly byConstituency: string;
  readonly constituency: string;
  readonly people: string;
  readonly repair: Readonly<Record<StructureRepair['scope'], string>>;
  readonly add: (count: number, who: readonly string[]) => string;
  readonly cannotAdd: string;
  readonly replace: (
    leave: readonly string[],
    count: number,
    who: readonly string[],
    /** Where somebody of a group that is met leaves, the most that it can take. */
    kept: readonly string[],
  ) => string;
  readonly leaver: (count: number, not: string) => string;
  readonly atLeast: (count: number, group: string) => string;
  readonly either: string;
  readonly or: string;
  readonly oneMayCount: string;
  readonly noRule: (groups: string) => string;
  readonly nothing: string;
  readonly chart: {
    readonly title: (council: string) => string;
    readonly describe: (group: string, have: string, need: string) => string;
    readonly needed: string;
  };
}
