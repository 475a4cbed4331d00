import { BARRACKS, CARE_HOME, CITY_CONSTITUENCY, NA_CONSTITUENCY, POLLING_PLACES } from './data/places.ts';
import { AREA_KIND_WORD, COUNCIL_WORD } from './data/words.ts';
import type { AreaRow, ConstituencyRow } from './draft.ts';
import type { LawFacts } from './law-facts.ts';
import type { PlannedArea, WardPlan } from './plan.ts';

/** Khu vực bỏ phiếu. */
export function areaRow(area: PlannedArea): AreaRow {
  return {
    number: String(area.number),
    place: placeOf(area),
    neighbourhoods: spans(area.neighbourhoods.map(({ number }) => number)),
    kind: AREA_KIND_WORD[area.kind],
    dispersed: area.dispersed ? 'x' : '',
    na_constituency: String(NA_CONSTITUENCY.number),
    province_constituency: String(CITY_CONSTITUENCY.number),
    commune_constituency: String(area.constituency),
    opens: '',
    closes: '',
  };
}

/** Đơn vị bầu cử: of the National Assembly, of the city's council, and the ward's own. */
export function constituencyRows(plan: WardPlan, facts: LawFacts): ConstituencyRow[] {
  const outside = (
    level: 'na' | 'province',
    { number, consists, population }: typeof NA_CONSTITUENCY | typeof CITY_CONSTITUENCY,
  ): ConstituencyRow => ({
    level: COUNCIL_WORD[level],
    number: String(number),
    consists,
    seats: String(facts.maxSeats(level)),
    population: String(population),
  });
  return [
    outside('na', NA_CONSTITUENCY),
    outside('province', CITY_CONSTITUENCY),
    ...plan.constituencies.map(({ number, seats, population }) => ({
      level: COUNCIL_WORD.commune,
      number: String(number),
      consists: consistsOf(number, plan),
      seats: String(seats),
      population: String(population),
    })),
  ];
}

function placeOf({ kind, number }: PlannedArea): string {
  if (kind === 'armed-forces') return `Hội trường ${BARRACKS.name}`;
  if (kind === 'hospital') return `Hội trường ${CARE_HOME.name}`;
  const place = POLLING_PLACES[(number - 1) % POLLING_PLACES.length]!;
  const hall = Math.floor((number - 1) / POLLING_PLACES.length);
  return hall === 0 ? place : `${place}, điểm ${hall + 1}`;
}

function consistsOf(constituency: number, { areas }: WardPlan): string {
  const own = areas.filter((area) => area.constituency === constituency);
  const neighbourhoods = spans(own.flatMap((area) => area.neighbourhoods.map(({ number }) => number)));
  return `Khu vực bỏ phiếu số ${spans(own.map(({ number }) => number))}: Tổ dân phố số ${neighbourhoods}`;
}

/** 1, 2, 3, 7 as "1-3, 7". */
function spans(numbers: readonly number[]): string {
  const runs: { first: number; last: number }[] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run !== undefined && number === run.last + 1) run.last = number;
    else runs.push({ first: number, last: number });
  }
  return runs.map(({ first, last }) => (first === last ? String(first) : `${first}-${last}`)).join(', ');
}
