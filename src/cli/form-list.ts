import type { Language } from '../i18n/catalog.ts';
import type { FormListText } from '../i18n/form-list-text.ts';
import type { FormDescription } from '../print/forms/index.ts';

/** `print --list`: of each form its number, title and paper, who fills it, and how it leaves the printer and why. */
export function formListLines(
  forms: readonly FormDescription[],
  text: FormListText,
  language: Language,
): readonly string[] {
  return forms.map((form) => {
    const { id, code, title, english, paper, filledBy, comes, why } = form;
    const name = language === 'vi' ? title : `${title} (${english})`;
    const facts = [
      ...(code === undefined ? [] : [code]),
      `${paper.size} ${text.orientation[paper.orientation]}`,
      text.filledBy(filledBy[language]),
      ...(form.onRequest ? [text.onRequest] : []),
    ];
    // A long word stands alone, so that the column of titles stays narrow.
    const head = id.length < WIDTH ? id.padEnd(WIDTH) : `${id}\n${BLANK}`;
    return `${head}${name}\n${BLANK}${facts.join(' · ')}\n${BLANK}${text.comes[comes]}: ${why[language]}\n`;
  });
}

const WIDTH = 17;
const BLANK = ' '.repeat(WIDTH);
