import type {
  AgreeingParty,
  AreaKind,
  CandidateStatus,
  CommitteeKind,
  Component,
  Council,
  DossierItem,
  Position,
  ProvinceKind,
  UnitKind,
  VoterCategory,
  VoterStatus,
} from '../vocabulary.ts';
import type { IsoDate } from '../dates/iso-date.ts';
import type { Bilingual } from './model.ts';

/** A word of a closed list, as the glossary keys it. */
export type SheetTerm =
  | `council/${Council}`
  | `council-short/${Council}`
  | `unit/${UnitKind | ProvinceKind}`
  | `category/${VoterCategory}`
  | `voter-status/${VoterStatus}`
  | `area-kind/${AreaKind}`
  | `candidate-status/${CandidateStatus}`
  | `dossier/${DossierItem}`
  | `committee/${CommitteeKind}`
  | `position/${Position}`
  | `component/${Component}`
  | `agreeing/${AgreeingParty}`;

/** The official words that a sheet of rules is written with; the glossary has them. */
export interface Glossary {
  readonly terms: Readonly<Record<SheetTerm, Bilingual>>;
  /** Headings of the table of candidates by key. */
  readonly columns: Readonly<Record<string, Bilingual>>;
}

/** How one of the two languages says things. */
export interface SheetLanguage {
  /** Chooses between the Vietnamese and the English words. */
  readonly say: (vi: string, en: string) => string;
  readonly of: (words: Bilingual) => string;
  readonly term: (key: SheetTerm) => string;
  readonly column: (key: string) => string;
  readonly number: (value: number) => string;
  readonly percent: (share: number) => string;
  readonly day: (iso: IsoDate) => string;
  readonly list: (items: readonly string[]) => string;
}

export function sheetLanguage(code: keyof Bilingual, { terms, columns }: Glossary): SheetLanguage {
  const say = (vi: string, en: string): string => (code === 'vi' ? vi : en);
  const of = (words: Bilingual): string => words[code];
  const number = (value: number): string => String(value).replaceAll(/\B(?=(?:\d{3})+$)/g, say('.', ','));
  return {
    say,
    of,
    term: (key) => of(terms[key]),
    column: (key) => columns[key]?.[code] ?? key,
    number,
    percent: (share) => say(`${Math.round(share * 100)}%`, `${Math.round(share * 100)} %`),
    day: (iso) => `${iso.slice(8, 10)}/${iso.slice(5, 7)}/${iso.slice(0, 4)}`,
    list: (items) => items.join(', '),
  };
}
