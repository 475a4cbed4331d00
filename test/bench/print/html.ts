import { voterListForm } from '../../../src/print/forms/voter-list.ts';
import { renderHtml } from '../../../src/print/renderers/html.ts';
import { CONTEXT, rollOf } from './roll.ts';

await renderHtml(voterListForm(rollOf(Number(process.argv[2])), CONTEXT));
