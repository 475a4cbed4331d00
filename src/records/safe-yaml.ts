import { isAlias, LineCounter, parseDocument, type Document, type Node } from 'yaml';
import { ToolError } from '../findings/tool-error.ts';

/** A parsed YAML file, with what is needed to say where something stands. */
export interface YamlFile {
  readonly path: string;
  readonly document: Document.Parsed;
  readonly lines: LineCounter;
}

/**
 * Parses YAML from somebody else: no types, no tags, every key once, and no deeper than a person writes.
 * Throws a ToolError with line and column for anything that is not such YAML.
 */
export function parseYaml(text: string, path: string): YamlFile {
  refuseDepth(text, path);
  const lines = new LineCounter();
  // Every scalar stays the text it is: no octal numbers, no dates, no yes that becomes true.
  const document = parseDocument(text, {
    schema: 'failsafe',
    lineCounter: lines,
    uniqueKeys: true,
    merge: false,
    logLevel: 'error',
  });
  const problem = document.errors[0] ?? document.warnings[0];
  if (problem !== undefined) {
    const { line, col } = lines.linePos(problem.pos[0]);
    throw new ToolError('ward-not-yaml', { path, line, column: col });
  }
  return { path, document, lines };
}

/** The node an alias stands for; keys are fixed, so no chain of aliases can grow. */
export function resolved(node: Node | null, { document, lines, path }: YamlFile): Node | null {
  if (!isAlias(node)) return node;
  const target = node.resolve(document);
  if (target !== undefined) return target;
  const { line, col } = lines.linePos(node.range?.[0] ?? 0);
  throw new ToolError('ward-not-yaml', { path, line, column: col });
}

/** Line of a node, from 1. */
export function lineOf(node: Node | null, { lines }: YamlFile): number {
  return lines.linePos(node?.range?.[0] ?? 0).line;
}

/** Refuses a file nested deeper than any profile: the parser calls itself for each level. */
function refuseDepth(text: string, path: string): void {
  let depth = 0;
  for (const [index, line] of text.split('\n').entries()) {
    for (const sign of line)
      depth += sign === '[' || sign === '{' ? 1 : (sign === ']' || sign === '}') && depth > 0 ? -1 : 0;
    if (
      depth > DEEPEST ||
      /^\s*(?:[-?:]\s+){9}/.test(line) ||
      index > MOST_LINES ||
      line.length > LONGEST_LINE
    ) {
      throw new ToolError('ward-not-yaml', { path, line: index + 1, column: 1 });
    }
  }
}

const DEEPEST = 20;
const MOST_LINES = 5_000;
const LONGEST_LINE = 5_000;
