/** Asks a question about a text only once: a register of 100,000 people has a handful of nationalities. */
export function remember<T>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const answered = known.get(text);
    if (answered !== undefined) return answered;
    const fresh = answer(text);
    known.set(text, fresh);
    return fresh;
  };
}
