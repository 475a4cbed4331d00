import { lawSheetForm } from '../../print/forms/law-sheet.ts';
import { RENDERERS } from '../../print/renderers/index.ts';
import { chapters, sheetHeading, type LawSheet, type LawWords } from './sheet.ts';

/** The rules in force as a PDF to be signed and filed. */
export async function lawPdf(sheet: LawSheet, words: LawWords): Promise<Uint8Array> {
  const { columns, note } = words.text;
  const [title = '', ...under] = sheetHeading(sheet, words);
  const form = lawSheetForm({
    title,
    under,
    columns: [columns.rule, columns.value, columns.basis, columns.since, columns.replaced],
    chapters: chapters(sheet.rules, words).map(({ name, rules }) => ({
      name,
      rows: rules.map((rule) => [
        `${rule.label} (${rule.id})`,
        rule.note === '' ? rule.value : `${rule.value}. ${note}: ${rule.note}`,
        rule.basis,
        rule.since,
        rule.replaced,
      ]),
    })),
  });
  return (await RENDERERS.pdf(form)).bytes;
}
