import { voterCardsForm } from '../../../src/print/forms/voter-cards.ts';
import { voterListForm } from '../../../src/print/forms/voter-list.ts';
import { renderPdf } from '../../../src/print/renderers/pdf.ts';
import { CONTEXT, rollOf } from './roll.ts';

// Area after area: what is printed may be forgotten.
const areas = Number(process.argv[3]);
for (let area = 0; area < areas; area += 1) {
  const roll = rollOf(Math.round(Number(process.argv[2]) / areas));
  await renderPdf(voterListForm(roll, CONTEXT));
  await renderPdf(voterCardsForm(roll, CONTEXT));
}
