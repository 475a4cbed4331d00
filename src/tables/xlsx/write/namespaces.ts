/** Namespaces and types of the parts of a workbook (ECMA-376, transitional). */
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const RELATED = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
export const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
export const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
export const VML_TYPE = 'application/vnd.openxmlformats-officedocument.vmlDrawing';

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** One line of a part's relations. */
export function relationXml(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${RELATED}/${type}" Target="${target}"/>`;
}

export function relationsXml(inner: string): string {
  return `${XML_HEAD}<Relationships xmlns="${RELATIONS}">${inner}</Relationships>`;
}
