import type { WardSeats } from '../audit/seats/model.ts';

/** Words of `seats`. Numbers come written already. One object per language in `{vi,en}/seats.ts`. */
export interface SeatsText {
  readonly title: string;
  readonly unit: (kind: string, population: string) => string;
  readonly upTo: (people: string) => string;
  readonly step: (from: string, upTo: string | undefined, people: string, every: string) => string;
  readonly fixed: string;
  readonly counted: string;
  readonly limit: (max: number) => string;
  readonly seats: (seats: number) => string;
  readonly least: (most: number, least: number, evenly: string) => string;
  readonly noRule: (kind: string, election: string) => string;
  readonly noPopulation: string;
  readonly noCouncil: string;
  readonly own: (own: number, law: number | undefined) => string;
  readonly division: Readonly<Record<'population' | 'voters', string>>;
  readonly columns: Readonly<
    Record<
      | 'constituency'
      | 'people'
      | 'own'
      | 'perSeat'
      | 'deviation'
      | 'proposed'
      | 'newPerSeat'
      | 'newDeviation',
      string
    >
  >;
  readonly total: string;
  readonly proposal: string;
  readonly noProposal: Readonly<Record<NonNullable<WardSeats['noProposal']>, string>>;
  readonly other: (council: string, most: number) => string;
  readonly one: (constituency: string, seats: string) => string;
}
