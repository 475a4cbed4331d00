import type { FormListText } from '../form-list-text.ts';

export const formList: FormListText = {
  orientation: { portrait: 'upright', landscape: 'across' },
  comes: { complete: 'Complete', prefilled: 'Prefilled', blank: 'Blank' },
  filledBy: (who) => `filled by ${who}`,
  onRequest: 'printed only by print',
  nothing: (form) => `The ward folder has nothing to print on ${form}.`,
};
