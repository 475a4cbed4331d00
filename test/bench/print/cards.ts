import { voterCardsForm } from '../../../src/print/forms/voter-cards.ts';
import { renderPdf } from '../../../src/print/renderers/pdf.ts';
import { CONTEXT, rollOf } from './roll.ts';

await renderPdf(voterCardsForm(rollOf(Number(process.argv[2])), CONTEXT));
