/** Units of WordprocessingML: twentieths of a point for lengths, half points for type. */

/** Twentieths of a point in so many millimetres. */
export const twips = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4);

/** Twentieths of a point in so many points. */
export const twipsOfPoints = (points: number): number => Math.round(points * 20);

export const halfPoints = (points: number): number => Math.round(points * 2);
