import { structureOf } from '../audit/structure/structure.ts';
import { loadStructureText } from '../i18n/load-structure.ts';
import type { Writing } from '../i18n/catalog.ts';
import type { Law } from '../law/model.ts';
import type { Ward } from '../records/model.ts';
import { structureCharts } from '../report/structure/chart.ts';

/** The charts of the structure of the lists for the report; '' where nobody stands. */
export async function wardStructureCharts(ward: Ward, law: Law, writing: Writing): Promise<string> {
  if (ward.candidates === undefined) return '';
  return structureCharts(structureOf(ward, law), {
    text: await loadStructureText(writing.language),
    writing,
  });
}
