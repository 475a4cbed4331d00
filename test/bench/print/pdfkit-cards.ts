import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';
import type { CardsBlock } from '../../../src/print/document.ts';
import { voterCardsForm } from '../../../src/print/forms/voter-cards.ts';
import { CONTEXT, rollOf } from './roll.ts';

// The six lines of each card by doc.text, four cards to a page; the rest of the card left out.
const MM = 72 / 25.4;
const block = voterCardsForm(rollOf(Number(process.argv[2])), CONTEXT).blocks[0] as CardsBlock;
const doc = new PDFDocument({ size: 'A4', layout: 'landscape', margin: 0, autoFirstPage: false });
doc.registerFont(
  'Tinos',
  createRequire(import.meta.url).resolve('@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf'),
);
doc.resume();
let index = 0;
for (const texts of block.cards) {
  if (index % 4 === 0) doc.addPage().font('Tinos').fontSize(11);
  const [x, y] = [(index % 2) * 148, (index % 4 < 2 ? 0 : 1) * 105];
  block.slots.forEach((slot, number) =>
    doc.text(`${slot.label} ${texts[number]}`, (x + slot.x) * MM, (y + slot.y) * MM, {
      width: slot.width * MM,
    }),
  );
  index += 1;
}
doc.end();
