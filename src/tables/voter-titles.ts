import {
  areaNamed,
  areaOfSheet,
  areaTitle,
  bannerText,
  householdText,
  householdTitle,
  neighbourhoodTitle,
  titleText,
} from './title-text.ts';
import { oneOf, said, type TitleReader } from './title-reader.ts';

/** The voting area, the neighbourhood and the household of the voters below. */
export function voterTitles(): TitleReader {
  const households = new Set<string>();
  let [place, last]: (string | undefined)[] = [];
  return {
    keys: ['area', 'neighbourhood', 'household'],
    above: (lines) => {
      const area = oneOf('area', lines, areaNamed);
      place = area[0]?.value;
      return area;
    },
    ofSheet: (name) => {
      const area = areaOfSheet(name);
      place ??= area;
      return said('area', area);
    },
    inRow: (row) => {
      const text = titleText(row);
      if (text === undefined) return undefined;
      const area = areaTitle(text);
      if (area !== undefined) {
        [place, last] = [area, undefined];
        return said('area', area);
      }
      const [banner, ofHousehold] = [bannerText(row), householdText(row)];
      const neighbourhood = banner === undefined ? undefined : neighbourhoodTitle(banner);
      if (neighbourhood !== undefined) {
        [place, last] = [neighbourhood, undefined];
        return said('neighbourhood', neighbourhood);
      }
      const household = ofHousehold === undefined ? undefined : householdTitle(ofHousehold);
      if (household === undefined) return undefined;
      // The same title again at once is the same household, on a new page.
      if (text === last) return [];
      last = text;
      const name = apart(household, place, households);
      households.add(name);
      return said('household', name);
    },
  };
}

/**
 * A household under a name of its own: where numbers begin anew in each neighbourhood, the second "Hộ số 1" is
 * another one.
 */
function apart(value: string, place: string | undefined, taken: ReadonlySet<string>): string {
  if (!taken.has(value)) return value;
  const placed = place === undefined ? value : `${value} / ${place}`;
  if (!taken.has(placed)) return placed;
  for (let count = 2; ; count += 1) if (!taken.has(`${placed} / ${count}`)) return `${placed} / ${count}`;
}
