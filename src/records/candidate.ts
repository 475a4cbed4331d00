import type { Table } from '../tables/table.ts';
import type { Candidate, Records } from './model.ts';
import { parseAreaNumber } from './parse/area-number.ts';
import { parseCandidateStatus } from './parse/candidate-status.ts';
import { parseCouncil } from './parse/council.ts';
import { parseDate, parseDayTime } from './parse/date.ts';
import { parseDossier } from './parse/dossier.ts';
import { sexReader } from './parse/sex.ts';
import { parseText } from './parse/text.ts';
import { parseTrust } from './parse/trust.ts';
import { cellAt, readRows } from './read-rows.ts';
import { readId } from './unjudged-cells.ts';

/** Người ứng cử: the rows of a candidate file as records. */
export function readCandidates(table: Table): Records<Candidate> {
  return readRows(table, 'candidates', (columns, unreadable) => {
    const sex = sexReader(columns);
    return (cells, row) => {
      const cell = (key: string): string => cellAt(cells, columns.indexOf(key));
      const text = (key: string): string => parseText(cell(key));
      const dossierOn = parseDayTime(cell('dossier_on'));
      const dossier = parseDossier(cell('dossier'));
      if (dossier === 'unreadable') unreadable(cell('dossier'), row, 'dossier');
      const trust = parseTrust(cell('trust'));
      if (trust === 'unreadable') unreadable(cell('trust'), row, 'trust');
      return {
        row,
        no: text('no'),
        name: text('name'),
        otherName: text('other_name'),
        birth: parseDate(cell('birth')),
        sex: sex(cells),
        nationality: text('nationality'),
        ethnicity: text('ethnicity'),
        religion: text('religion'),
        hometown: text('hometown'),
        residence: text('residence'),
        education: text('education'),
        expertise: text('expertise'),
        degree: text('degree'),
        politics: text('politics'),
        languages: text('languages'),
        occupation: text('occupation'),
        workplace: text('workplace'),
        partySince: text('party_since'),
        naTerms: text('na_terms'),
        councilTerms: text('council_terms'),
        id: readId(cell('id'), row, unreadable),
        level: parseCouncil(cell('level')),
        constituency: parseAreaNumber(cell('constituency')),
        origin: text('origin'),
        dossierOn: dossierOn.day,
        dossierTime: dossierOn.time,
        dossier: dossier === 'unreadable' ? undefined : dossier,
        status: parseCandidateStatus(cell('status')),
        trust: trust === 'unreadable' ? undefined : trust,
        note: text('note'),
      };
    };
  });
}
