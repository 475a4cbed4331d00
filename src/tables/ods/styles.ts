import { isLegacyFont } from '../legacy-font.ts';
import type { Attributes } from '../xml/attributes.ts';

/** The few things that styles say about text: which sheets are hidden, and which cells are shown in a legacy font or as days. */
export interface OdsStyles {
  readonly style: (attributes: Attributes) => void;
  readonly properties: (attributes: Attributes) => void;
  readonly isHidden: (style: string | undefined) => boolean;
  readonly fontOf: (style: string | undefined) => string | undefined;
  /** A format of days begins: `number:date-style`. */
  readonly dayFormat: (attributes: Attributes) => void;
  /** Whether numbers of this style are shown as days. */
  readonly showsDays: (style: string | undefined) => boolean;
}

export function createStyles(): OdsStyles {
  const hidden = new Set<string>();
  const fonts = new Map<string, string>();
  const days = new Set<string>();
  const formats = new Map<string, string>();
  let name = '';
  return {
    style: (attributes) => {
      name = attributes.get('style:name') ?? '';
      const format = attributes.get('style:data-style-name');
      if (format !== undefined) formats.set(name, format);
    },
    properties: (attributes) => {
      if (attributes.get('table:display') === 'false') hidden.add(name);
      const font = attributes.get('style:font-name') ?? attributes.get('fo:font-family') ?? '';
      if (isLegacyFont(font)) fonts.set(name, font);
    },
    isHidden: (style) => style !== undefined && hidden.has(style),
    dayFormat: (attributes) => void days.add(attributes.get('style:name') ?? ''),
    showsDays: (style) => style !== undefined && days.has(formats.get(style) ?? ''),
    fontOf: (style) => (style === undefined ? undefined : fonts.get(style)),
  };
}
