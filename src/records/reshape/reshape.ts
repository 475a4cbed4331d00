import type { Table } from '../../tables/table.ts';
import type { TableName } from '../../vocabulary.ts';
import { headingsOf } from '../headings.ts';
import { joinWorkplace, nameBodies } from './bodies.ts';
import { joinAddresses } from './join-address.ts';
import { joinBirth } from './join-birth.ts';
import { joinName } from './join-name.ts';
import type { Reshaped } from './reshaped.ts';
import { splitResidence } from './split-residence.ts';

/**
 * A table with one column for each thing: a name, a day of birth or a residence that the file keeps in
 * several columns, or in one with others. Every joined or split cell stays in its own row and column.
 */
export function reshape(table: Table, name: TableName): Reshaped {
  if (name !== 'voters' && name !== 'candidates' && name !== 'committees') return { table, made: [] };
  const headings = headingsOf(name);
  const { exact, keyOf } = headings;
  const named = joinName(table, (heading) => exact(heading) === 'name');
  const born = joinBirth(named.table, (heading) => exact(heading) === 'birth');
  const placed = joinAddresses(born.table, headings);
  const made = [...named.made, ...born.made, ...placed.made];
  if (name === 'candidates') return { table: placed.table, made };
  if (name === 'committees') {
    const worked = joinWorkplace(nameBodies(placed.table, keyOf).table, keyOf);
    return { table: worked.table, made: [...made, ...worked.made] };
  }
  const housed = splitResidence(placed.table, keyOf);
  return { table: housed.table, made: [...made, ...housed.made] };
}
