import type { Candidate } from '../../records/model.ts';
import type { Sex } from '../../vocabulary.ts';
import type { WordCell } from '../../records/model.ts';

/** "Ông" or "Bà" as the sex asks; "Ông/Bà", to be struck by hand, where it is not known. */
export function honorific(sex: WordCell<Sex>): string {
  if (sex.state !== 'read') return 'Ông/Bà';
  return sex.word === 'male' ? 'Ông' : 'Bà';
}

/** A person as ballots and minutes name them: "Bà Đỗ Thị An". */
export const styled = ({ name, sex }: Pick<Candidate, 'name' | 'sex'>): string => `${honorific(sex)} ${name}`;
