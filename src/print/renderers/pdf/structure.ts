import type { Mark } from './canvas.ts';
import { openCompactObjects } from './compact-objects.ts';
import type { PdfFile } from './inside.ts';

/**
 * The document's structure, which screen readers follow instead of the page: paragraphs, tables,
 * rows and cells, whatever pages they fall on. Marks belong to the page being written.
 */
export interface Structure {
  readonly root: Element;
  /** `attributes` as the inside of a PDF dictionary. */
  readonly element: (tag: string, parent: Element, attributes?: string) => Element;
  /** Marks text on this page as a part of the element. */
  readonly mark: (element: Element) => Mark;
  /** An element whose whole content is the stretch to be marked: a cell. Cheaper than the two. */
  readonly leaf: (tag: string, parent: Element, attributes?: string) => Mark;
  /** Tells that a new page has begun. */
  readonly turnPage: () => void;
  /** Writes the tree. To be called once, before the file ends. */
  readonly finish: () => void;
}

export interface Element {
  readonly tag: string;
  readonly id: number;
  /** Its own entries but for its children, as PDF. */
  readonly head: string;
  /** Children as PDF: other elements, and stretches of pages. */
  readonly children: string[];
}

export function openStructure(file: PdfFile): Structure {
  const tree = file.getStructTreeRoot();
  const objects = openCompactObjects(file);
  const elements: Element[] = [];
  // For each page, the owners of its marked stretches.
  const owners: string[][] = [];
  let page = '';

  const open = (id: number, tag: string, parent: number, attributes?: string): Element => {
    const element = { tag, id, head: head(tag, parent, attributes), children: [] };
    elements.push(element);
    return element;
  };
  /** Takes the next number of this page for an element. */
  const number = (id: number): number => owners.at(-1)!.push(`${id} 0 R`) - 1;
  const rootReference = objects.pointer();
  const root = open(rootReference.id, 'Document', tree.id);

  return {
    root,
    element: (tag, parent, attributes) => {
      const element = open(objects.reserve(), tag, parent.id, attributes);
      parent.children.push(`${element.id} 0 R`);
      return element;
    },
    mark: (element) => {
      const taken = number(element.id);
      element.children.push(`<</Type/MCR/Pg ${page}/MCID ${taken}>>`);
      return { tag: element.tag, number: taken };
    },
    leaf: (tag, parent, attributes) => {
      const id = objects.reserve();
      const taken = number(id);
      objects.put(id, `<<${head(tag, parent.id, attributes)}/Pg ${page}/K ${taken}>>`);
      parent.children.push(`${id} 0 R`);
      return { tag, number: taken };
    },
    turnPage: () => {
      page = `${file.page.dictionary.id} 0 R`;
      file.page.dictionary.data['StructParents'] = owners.push([]) - 1;
    },
    finish: () => {
      for (const { id, head: entries, children } of elements)
        objects.put(id, `<<${entries}/K[${children.join(' ')}]>>`);
      const parents = objects.pointer();
      const nums = owners.map((of, key) => `${key}[${of.join(' ')}]`);
      objects.put(parents.id, `<</Nums[${nums.join(' ')}]>>`);
      objects.finish();
      Object.assign(tree.data, { K: [rootReference], ParentTree: parents, ParentTreeNextKey: owners.length });
    },
  };
}

const head = (tag: string, parent: number, attributes: string | undefined): string =>
  `/S/${tag}/P ${parent} 0 R${attributes === undefined ? '' : `/A<<${attributes}>>`}`;

/** For what is drawn inside a picture: the page that places it marks it as a whole. */
export function unstructured(parent: Element): Structure {
  const mark = (): Mark => ({ tag: 'Span' });
  const nothing = (): undefined => undefined;
  return { root: parent, element: () => parent, mark, leaf: mark, turnPage: nothing, finish: nothing };
}
