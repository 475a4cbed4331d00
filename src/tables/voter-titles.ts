import {
  areaNamed,
  areaOfSheet,
  areaLine,
  areaTitle,
  bannerText,
  householdText,
  householdTitle,
  neighbourhoodTitle,
} from './title-text.ts';
import { oneOf, said, UNREAD, type TitleReader } from './title-reader.ts';

/** The voting area, the neighbourhood and the household of the voters below. */
export function voterTitles(): TitleReader {
  const households = new Map<string, number>();
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
      if (!mayBeTitle(row)) return undefined;
      const line = areaLine(row);
      if (line !== undefined) {
        [place, last] = [areaTitle(line) ?? line, undefined];
        // A title of an area that nobody understands ends the one before it all the same.
        return said('area', areaTitle(line) ?? UNREAD);
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
      if (ofHousehold === last) return [];
      last = ofHousehold;
      return said('household', apart(household, place, households));
    },
  };
}

/** No title has more cells than this: "Khu vực bỏ phiếu số:" and its number beside it. */
const MOST_CELLS = 3;

/** Whether a row has one to three cells; nearly all have more. */
function mayBeTitle(row: readonly string[]): boolean {
  let filled = 0;
  let last = '';
  for (const text of row) {
    // One merged title may come as many equal cells.
    if (text === '' || text === last) continue;
    last = text;
    filled += 1;
    if (filled > MOST_CELLS) return false;
  }
  return filled > 0;
}

/**
 * A household under a name of its own: where numbers begin anew in each neighbourhood, the second "Hộ số 1" is
 * another one. `taken`: how often each name was asked for.
 */
function apart(value: string, place: string | undefined, taken: Map<string, number>): string {
  const placed = place === undefined ? value : `${value} / ${place}`;
  for (const name of [value, placed]) {
    if (taken.has(name)) continue;
    taken.set(name, 1);
    return name;
  }
  for (let count = taken.get(placed)! + 1; ; count += 1) {
    const name = `${placed} / ${count}`;
    if (taken.has(name)) continue;
    taken.set(placed, count).set(name, 1);
    return name;
  }
}
