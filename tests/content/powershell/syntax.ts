import { createRequire } from 'node:module';
import { Language, Parser, type Node, type Tree } from 'web-tree-sitter';

const require = createRequire(import.meta.url);
await Parser.init();
const parser = new Parser();
parser.setLanguage(await Language.load(require.resolve('tree-sitter-powershell/tree-sitter-powershell.wasm')));

/** Lines that are right and that the grammar cannot read; a real PowerShell has been asked about each. */
export const GRAMMAR_FAULTS: readonly { line: string; why: string }[] = [];

/** One command as it is written. */
export interface Command {
  /** Name, or undefined where a script block or a variable is invoked. */
  readonly name: string | undefined;
  readonly line: number;
  /** Parameters with their hyphen, as written. */
  readonly parameters: readonly string[];
  /** Arguments that follow no parameter: the first of them stands right behind the name or another argument. */
  readonly positional: readonly string[];
  /** Variables that are splatted: `@options`. */
  readonly splats: readonly string[];
}

/** What the checks read of a snippet. */
export interface Syntax {
  /** `line 3: cannot be read: …`, without reviewed faults of the grammar. */
  readonly faults: readonly string[];
  readonly commands: readonly Command[];
  /** Names of functions the snippet defines. */
  readonly functions: readonly string[];
  /** Keys of the hashtables assigned to a variable (`$options`), which is what splatting it passes. */
  readonly hashtables: ReadonlyMap<string, readonly string[]>;
  /** Statements that stand outside any block. */
  readonly statements: readonly string[];
}

function* walk(node: Node): Generator<Node> {
  yield node;
  for (const child of node.children) if (child !== null) yield* walk(child);
}

const lineOf = (node: Node): number => node.startPosition.row + 1;

function commandOf(node: Node): Command {
  const children = node.children.filter((child) => child !== null);
  const name = children.find((child) => child.type === 'command_name' || child.type === 'command_name_expr');
  const elements = (children.find((child) => child.type === 'command_elements')?.children ?? []).filter(
    (child) => child !== null && child.text.trim() !== '' && child.type !== 'redirection',
  );
  const parameters: string[] = [];
  const positional: string[] = [];
  const splats: string[] = [];
  let before = '';
  for (const element of elements) {
    if (element === null) continue;
    if (element.type === 'command_parameter') parameters.push(element.text);
    else if (element.text === ':') continue;
    else if (/^@\w/.test(element.text)) splats.push(element.text);
    else if (before !== 'command_parameter') positional.push(element.text);
    before = element.type;
  }
  const quoted = /^(['"])(.*)\1$/s.exec(name?.text ?? '')?.[2];
  const plain = name?.type === 'command_name' ? name.text : quoted;
  // The grammar takes a range at the start of a pipeline (`1..15 | …`) for the name of a command.
  return {
    name: /^\d+\.\.\d+$/.test(plain ?? '') ? undefined : plain,
    line: lineOf(node),
    parameters,
    positional,
    splats,
  };
}

/** The first hashtable below a node that is not inside another, and its keys. */
function keysOf(node: Node): string[] | undefined {
  const table = [...walk(node)].find((inner) => inner.type === 'hash_literal_expression');
  const body = table?.children.find((child) => child?.type === 'hash_literal_body');
  if (table === undefined) return undefined;
  const entries = body?.children.filter((child) => child?.type === 'hash_entry') ?? [];
  return entries.map((entry) => entry?.children[0]?.text.replaceAll(/['"]/g, '') ?? '?');
}

function hashtablesOf(nodes: readonly Node[]): Map<string, string[]> {
  const tables = new Map<string, string[]>();
  for (const node of nodes.filter(({ type }) => type === 'assignment_expression')) {
    const [left, right] = [node.children[0]?.text ?? '', node.children.at(-1)];
    const keys = right === null || right === undefined ? undefined : keysOf(right);
    if (keys !== undefined) tables.set(left, [...(tables.get(left) ?? []), ...keys]);
  }
  return tables;
}

function faultsOf(tree: Tree, lines: readonly string[]): string[] {
  return [...walk(tree.rootNode)]
    .filter((node) => node.isError || node.isMissing)
    .filter((node) => !GRAMMAR_FAULTS.some(({ line }) => line === lines[node.startPosition.row]?.trim()))
    .map((node) => `line ${lineOf(node)}: cannot be read: ${lines[node.startPosition.row]?.trim() ?? ''}`);
}

/** Reads a snippet with tree-sitter. Never throws on a wrong snippet: what cannot be read is in `faults`. */
export function readSyntax(text: string): Syntax {
  const tree = parser.parse(text);
  if (tree === null) throw new Error('the parser has no language');
  const nodes = [...walk(tree.rootNode)];
  const chains = nodes.filter((node) => node.type === '&&' || node.type === '||');
  const body = tree.rootNode.children.find((node) => node?.type === 'statement_list');
  const syntax: Syntax = {
    faults: [
      ...faultsOf(tree, text.split('\n')),
      ...chains.map((node) => `line ${lineOf(node)}: Windows PowerShell 5.1 does not know ${node.text}`),
    ],
    commands: nodes.filter((node) => node.type === 'command').map(commandOf),
    functions: nodes.filter((node) => node.type === 'function_name').map((node) => node.text),
    hashtables: hashtablesOf(nodes),
    statements: (body?.children ?? []).flatMap((node) =>
      node === null || node.type === 'empty_statement' || node.text === ';' ? [] : [node.text],
    ),
  };
  tree.delete();
  return syntax;
}
