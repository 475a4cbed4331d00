import type { FindingCode } from '../../findings/codes.ts';
import type { WardDraft } from '../draft.ts';
import type { Random } from '../random.ts';

/** Plants one defect in an invented ward, so that a check reports exactly its code. */
export interface Injector {
  readonly code: FindingCode;
  /** Codes that follow by necessity, with the reason. */
  readonly alsoReports?: readonly { readonly code: FindingCode; readonly because: string }[];
  /** Throws ToolError where the ward is too small to hold the defect. */
  readonly inject: (ward: WardDraft, random: Random) => void;
}
