import { BrokenWorkbook } from '../../broken-workbook.ts';
import { createSplice } from '../../xml/splice.ts';
import { localName, nextTag, noTag, prefixOf, withAttribute, type Tag } from '../../xml/tags.ts';
import { NOTE_FILLS, type NoteColour } from '../cell-note.ts';
import type { ListStyles } from '../write/list-styles.ts';

/** The styles of a workbook, to which more are added. */
export interface EditedStyles {
  /** The style that is as this one, with the fill of a colour. */
  readonly coloured: (style: number, colour: NoteColour) => number;
  /** Styles for the list of findings. */
  readonly list: ListStyles;
  /** The part with what was added; what was there stays byte for byte. */
  readonly pieces: () => readonly Uint8Array[];
}

/** A list in the part: where it begins and ends, and how many it holds. */
interface Section {
  readonly opening: Tag;
  readonly text: string;
  end: number;
  readonly items: [number, number][];
}

/** Excel opens no workbook with more styles of cells. */
const MOST_STYLES = 64_000;
const COLOURS: readonly NoteColour[] = ['error', 'warning', 'note'];

export function editStyles(bytes: Buffer): EditedStyles {
  const { sections, prefix: p } = read(bytes);
  const section = (name: string): Section => {
    const found = sections.get(name);
    if (found === undefined) throw new BrokenWorkbook('damaged');
    return found;
  };
  const [fonts, fills, styles] = [section('fonts'), section('fills'), section('cellXfs')];
  // Two fills are Excel's own, whatever the part says they are.
  const gap = Array.from(
    { length: Math.max(0, 2 - fills.items.length) },
    () => `<${p}fill><${p}patternFill patternType="gray125"/></${p}fill>`,
  );
  const firstFill = Math.max(2, fills.items.length);
  const fillOf = (colour: NoteColour): number => firstFill + COLOURS.indexOf(colour);
  const made: string[] = [];
  const known = new Map<string, number>();

  const add = (xml: string): number => {
    const before = known.get(xml);
    if (before !== undefined) return before;
    const number = styles.items.length + made.length;
    if (number >= MOST_STYLES) throw new BrokenWorkbook('too-large');
    made.push(xml);
    known.set(xml, number);
    return number;
  };
  const own = (attributes: string, wraps: boolean): number =>
    add(
      `<${p}xf numFmtId="49" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1" ${attributes}><${p}alignment vertical="top"${wraps ? ' wrapText="1"' : ''}/></${p}xf>`,
    );
  const bold = fonts.items.length;
  const list: ListStyles = {
    title: own(`fontId="${bold}" fillId="0"`, false),
    text: own('fontId="0" fillId="0"', true),
    head: own(`fontId="${bold}" fillId="0"`, true),
    link: own(`fontId="${bold + 1}" fillId="0"`, false),
    error: own(`fontId="0" fillId="${fillOf('error')}"`, false),
    warning: own(`fontId="0" fillId="${fillOf('warning')}"`, false),
    note: own(`fontId="0" fillId="${fillOf('note')}"`, false),
  };
  return {
    list,
    coloured: (style, colour) => {
      const place = styles.items[style] ?? styles.items[0];
      const xml = place === undefined ? `<${p}xf/>` : bytes.toString('utf8', ...place);
      return add(filled(xml, fillOf(colour)));
    },
    pieces: () => {
      const splice = createSplice(bytes);
      const grow = (name: string, items: readonly string[]): void => {
        const { opening, text, end, items: there } = section(name);
        const count = withAttribute(text, 'count', String(there.length + items.length));
        const inner = items.join('');
        if (opening.kind === 'empty')
          splice.replace(
            opening.start,
            opening.end,
            `${count.replace(/\s*\/>$/, '>')}${inner}</${p}${name}>`,
          );
        else {
          splice.replace(opening.start, opening.end, count);
          splice.replace(end, end, inner);
        }
      };
      grow('fonts', [
        `<${p}font><${p}b/><${p}sz val="11"/><${p}name val="Times New Roman"/><${p}family val="1"/></${p}font>`,
        `<${p}font><${p}u/><${p}sz val="11"/><${p}color rgb="FF0563C1"/><${p}name val="Times New Roman"/><${p}family val="1"/></${p}font>`,
      ]);
      grow('fills', [...gap, ...COLOURS.map((colour) => fill(NOTE_FILLS[colour], p))]);
      grow('cellXfs', made);
      return splice.pieces();
    },
  };
}

const fill = (colour: string, p: string): string =>
  `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="FF${colour}"/><${p}bgColor indexed="64"/></${p}patternFill></${p}fill>`;

function filled(xml: string, fillId: number): string {
  const end = xml.indexOf('>') + 1;
  const tag = withAttribute(withAttribute(xml.slice(0, end), 'fillId', String(fillId)), 'applyFill', '1');
  return tag + xml.slice(end);
}

function read(bytes: Buffer): { readonly sections: ReadonlyMap<string, Section>; readonly prefix: string } {
  const sections = new Map<string, Section>();
  const tag = noTag();
  let [depth, prefix] = [0, ''];
  let section: Section | undefined;
  let itemStart = 0;
  for (let at = 0; nextTag(bytes, at, tag); at = tag.end) {
    if (tag.kind === 'close') {
      depth -= 1;
      if (depth === 2) section?.items.push([itemStart, tag.end]);
      if (depth === 1 && section !== undefined) {
        section.end = tag.start;
        section = undefined;
      }
      continue;
    }
    if (depth === 0) prefix = prefixOf(bytes, tag);
    if (depth === 1 && !sections.has(localName(bytes, tag))) {
      section = {
        opening: { ...tag },
        text: bytes.toString('utf8', tag.start, tag.end),
        end: tag.end,
        items: [],
      };
      sections.set(localName(bytes, tag), section);
      if (tag.kind === 'empty') section = undefined;
    }
    if (depth === 2) {
      itemStart = tag.start;
      if (tag.kind === 'empty') section?.items.push([tag.start, tag.end]);
    }
    if (tag.kind === 'open') depth += 1;
  }
  return { sections, prefix };
}
