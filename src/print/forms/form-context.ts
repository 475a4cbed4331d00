import { yearOf, type IsoDate } from '../../dates/iso-date.ts';
import type { Election } from '../../law/model.ts';
import type { WardProfile } from '../../records/model.ts';
import type { AreaRoll } from '../../roll/model.ts';
import type { FormCodeBlock, PageSetup, ParagraphBlock } from '../document.ts';
import { dottedDate, officialDate } from '../official-date.ts';

/** What every form of a ward needs beside its own records. */
export interface FormContext {
  readonly profile: WardProfile;
  readonly election: Election;
  /** The day the form bears; without one dots are left to be filled by hand. */
  readonly day?: IsoDate;
  /** Prints DỰ THẢO across every page. */
  readonly draft: boolean;
  /** How voter cards are printed, and which; all, four to a sheet, unless said. */
  readonly cards?: CardOptions;
}

/** Cách in thẻ cử tri. */
export interface CardOptions {
  /** Four to a sheet of A4, or one to a sheet of A6. */
  readonly paper?: 'A4' | 'A6';
  /** By number in the list unless said, or as they are carried round. */
  readonly order?: 'list' | 'delivery';
  /** Each place of the sheets is one run of numbers, so that a pile cut apart is in order. */
  readonly isStacked?: boolean;
  /** For stock that is printed already: how far its print lies from where it should, in millimetres. */
  readonly overlay?: { readonly x: number; readonly y: number };
  /** Only these numbers of the list: of cards, of certificates, and of lines that sign for a card. */
  readonly only?: ReadonlySet<number>;
  /** A square on each card that telephones read: area and number in the list, and nothing of the person. */
  readonly qr?: true;
  /** The lists as they were posted, by area: only cards that say something else are printed, with the numbers posted. */
  readonly posted?: ReadonlyMap<string, AreaRoll>;
}

/** Margins of Nghị định 30/2020, Phụ lục I: top and bottom 20 to 25, left 30 to 35, right 15 to 20. */
const MARGINS = { top: 20, right: 15, bottom: 20, left: 30 } as const;

/** A list on sheets lying across, each numbered at the foot. */
export const ACROSS: PageSetup = {
  size: 'A4',
  orientation: 'landscape',
  margins: MARGINS,
  numbering: 'foot',
};

/** A list on upright sheets, each numbered at the foot. */
export const UPRIGHT: PageSetup = {
  size: 'A4',
  orientation: 'portrait',
  margins: MARGINS,
  numbering: 'foot',
};

/** Running text on upright sheets, numbered as Nghị định 30/2020 numbers them. */
export const MINUTES: PageSetup = {
  size: 'A4',
  orientation: 'portrait',
  margins: MARGINS,
  numbering: 'top',
};

/** A sheet that cards cover from edge to edge. */
export const CARD_SHEET: PageSetup = {
  size: 'A4',
  orientation: 'landscape',
  margins: { top: 0, right: 0, bottom: 0, left: 0 },
  numbering: 'none',
};

/** "ngày 05 tháng 02 năm 2026", or dots with the year of the election. */
export function dateLine({ day, election }: FormContext): string {
  return day === undefined ? dottedDate(yearOf(election.pollingDay)) : officialDate(day);
}

/** The same with a capital, above a signature. */
export function dayAbove(context: FormContext): string {
  const text = dateLine(context);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Địa danh, ngày tháng năm. */
export function placeAndDate(place: string, context: FormContext): string {
  const { day, election } = context;
  // Fewer dots: the line is half a page wide.
  return `${place}, ${day === undefined ? dottedDate(yearOf(election.pollingDay), 5) : officialDate(day)}`;
}

export const formCode = (code: string): FormCodeBlock => ({ kind: 'form-code', code: `Mẫu số ${code}` });

/** A count of people as official papers write it: 25.437. */
export const countText = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, '.');

/** The same in two digits at least, to which none can be added unseen: 07. For papers that are signed. */
export const signedCount = (count: number): string => (count === 0 ? '0' : countText(count).padStart(2, '0'));

/** A sentence under a list. */
export const sentence = (text: string): ParagraphBlock => ({
  kind: 'paragraph',
  size: 12,
  close: true,
  align: 'left',
  text: [{ text }],
});
