import { voterListForm } from '../../../src/print/forms/voter-list.ts';
import { renderPdf } from '../../../src/print/renderers/pdf.ts';
import { CONTEXT, rollOf } from './roll.ts';

await renderPdf(voterListForm(rollOf(Number(process.argv[2])), CONTEXT));
