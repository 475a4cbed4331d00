import type { FindingCode } from '../../findings/codes.ts';
import type { Bilingual } from '../../law/model.ts';
import type { TableName } from '../../vocabulary.ts';
import type { PageSetup } from '../document.ts';

/** A form that `print` and `prepare` know: `baucu print <id>`. */
export interface FormDescription {
  readonly id: FormId;
  /** Mẫu số, where Resolution 40/NQ-HĐBCQG has one. */
  readonly code?: string;
  /** As the form calls itself. */
  readonly title: string;
  readonly english: string;
  /** One document for each of these. */
  readonly each: 'area' | 'na-constituency' | 'council-constituency' | 'constituency' | 'body' | 'ward';
  /** Tables of the ward folder without which nothing can be printed. */
  readonly needs: readonly TableName[];
  readonly paper: Pick<PageSetup, 'size' | 'orientation'>;
  readonly filledBy: Bilingual;
  /** How it leaves the printer: to be signed, to be completed by hand, or to be filled by hand altogether. */
  readonly comes: 'complete' | 'prefilled' | 'blank';
  /** What it is complete from, or what is missing and why. */
  readonly why: Bilingual;
  /** Made by comparing with the lists as they were posted: without these there is nothing to print. */
  readonly comparesPosted?: true;
  /** Findings that the form itself deals with: they do not hold it back. */
  readonly dealsWith?: readonly FindingCode[];
  /** Left to `print` and to packs; `prepare` writes all others. */
  readonly onRequest?: true;
}

export type FormId =
  | 'form-31'
  | 'form-31-posting'
  | 'form-31-supplement'
  | 'finding-index'
  | 'form-10'
  | 'delivery-sheet'
  | 'form-11'
  | 'form-12'
  | 'form-08'
  | 'biography'
  | 'form-17'
  | 'form-22'
  | 'form-13'
  | 'form-14'
  | 'form-15'
  | 'form-32'
  | 'form-18'
  | 'form-23'
  | 'form-39'
  | 'form-24'
  | 'form-35'
  | 'form-36'
  | 'form-38'
  | 'polling-sign'
  | 'team-contacts'
  | 'duty-roster'
  | 'last-days'
  | 'area-totals'
  | 'hand-over'
  | 'polling-notice'
  | 'invitation'
  | 'roster'
  | 'decision'
  | 'attendance-consultation-1'
  | 'attendance-consultation-2'
  | 'attendance-consultation-3'
  | 'attendance-voters';

/** Khổ giấy that forms lie on. */
export const PAPER = {
  a4: { size: 'A4', orientation: 'portrait' },
  a4Across: { size: 'A4', orientation: 'landscape' },
  a5: { size: 'A5', orientation: 'portrait' },
  a5Across: { size: 'A5', orientation: 'landscape' },
} as const satisfies Readonly<Record<string, FormDescription['paper']>>;

/** Who fills a form. */
export const FILLERS = {
  peopleCommittee: { vi: 'UBND cấp xã', en: 'the commune’s People’s Committee' },
  electionCommittee: { vi: 'Ủy ban bầu cử cấp xã', en: 'the commune’s election committee' },
  provinceCommittee: { vi: 'Ủy ban bầu cử cấp tỉnh', en: 'the province’s election committee' },
  bothCommittees: {
    vi: 'Ủy ban bầu cử cấp tỉnh, cấp xã',
    en: 'the election committees of province and commune',
  },
  board: { vi: 'Ban bầu cử', en: 'the election board' },
  team: { vi: 'Tổ bầu cử', en: 'the polling team' },
  unit: { vi: 'chỉ huy đơn vị vũ trang', en: 'the commander of the armed unit' },
  front: { vi: 'Ủy ban Mặt trận Tổ quốc Việt Nam cấp xã', en: 'the commune’s Fatherland Front' },
  candidate: { vi: 'người ứng cử', en: 'the candidate' },
} as const satisfies Readonly<Record<string, Bilingual>>;
