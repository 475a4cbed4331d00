/**
 * The order of cards on sheets of so many places, such that a pile of sheets cut apart, its piles laid
 * one under the other, is in order. Places that no card fills hold an empty one.
 */
export function stackOrder(
  cards: readonly (readonly string[])[],
  places: number,
): readonly (readonly string[])[] {
  const sheets = Math.ceil(cards.length / places);
  return Array.from(
    { length: sheets * places },
    (_, index) => cards[(index % places) * sheets + Math.floor(index / places)] ?? [],
  );
}
