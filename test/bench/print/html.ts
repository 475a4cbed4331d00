import { writeFileSync } from 'node:fs';
import { voterListForm } from '../../../src/print/forms/voter-list.ts';
import { renderHtml } from '../../../src/print/renderers/html.ts';
import { CONTEXT, rollOf } from './roll.ts';

const [, , rows, file] = process.argv;
const { bytes } = await renderHtml(voterListForm(rollOf(Number(rows)), CONTEXT));
if (file !== undefined) writeFileSync(file, bytes);
