import { numeral } from './notation.ts';

/** Gathers straight rules and joins those that continue one another, so that the rows of a table share their uprights. */
export interface Rules {
  readonly add: (x1: number, y1: number, x2: number, y2: number, weight?: number) => void;
  readonly finish: () => string;
}

/** Weight of a table's rules, in points. */
const TABLE_RULE = 0.5;

interface Upright {
  readonly x: number;
  readonly top: number;
  bottom: number;
  readonly weight: number;
}

export function openRules(height: number): Rules {
  const paths = new Map<number, string>();
  const uprights = new Map<number, Upright>();
  const draw = (x1: number, y1: number, x2: number, y2: number, weight: number): void => {
    const path = `${numeral(x1)} ${numeral(height - y1)} m ${numeral(x2)} ${numeral(height - y2)} l\n`;
    paths.set(weight, (paths.get(weight) ?? '') + path);
  };
  const drawUpright = ({ x, top, bottom, weight }: Upright): void => draw(x, top, x, bottom, weight);

  return {
    add: (x1, y1, x2, y2, weight = TABLE_RULE) => {
      if (x1 !== x2) {
        draw(x1, y1, x2, y2, weight);
        return;
      }
      // Tells apart places and weights alike: no page is so wide.
      const key = x1 + weight * 100_000;
      const open = uprights.get(key);
      if (open !== undefined && Math.abs(open.bottom - y1) < 0.01) {
        open.bottom = y2;
        return;
      }
      if (open !== undefined) drawUpright(open);
      uprights.set(key, { x: x1, top: y1, bottom: y2, weight });
    },
    finish: () => {
      uprights.forEach(drawUpright);
      if (paths.size === 0) return '';
      const strokes = [...paths].map(([weight, path]) => `${numeral(weight)} w\n${path}S\n`);
      return `/Artifact BMC\n0 J\n${strokes.join('')}EMC\n`;
    },
  };
}
