import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';

const PAGE = readFileSync(new URL('../../../docs/low-code-recipes.md', import.meta.url), 'utf8');

/** The code below a marker `<!-- recipe: … -->` of docs/low-code-recipes.md, as people copy it. */
export function recipeCode(name: string): string {
  const [, after = ''] = PAGE.split(`<!-- recipe: ${name} -->`);
  const [, indent = '', code] = /^\s*?\n( *)```\w+\n([^]*?)\n *```/.exec(after) ?? [];
  if (code === undefined) throw new Error(`there is no recipe ${name}`);
  return code
    .split('\n')
    .map((line) => line.slice(indent.length))
    .join('\n');
}

/** What a Code node of n8n gives for the next one. */
export function runCodeNode(code: string): Readonly<Record<string, unknown>> {
  const items: unknown = runInNewContext(`(() => {${code}})()`);
  const [first] = JSON.parse(JSON.stringify(items)) as readonly { readonly json: Readonly<Record<string, unknown>> }[];
  return first?.json ?? {};
}

/** What an expression of n8n gives: JavaScript, with what came from the node before as `$json`. */
export function runExpression(code: string, json: Readonly<Record<string, unknown>>, now: number): string {
  const at = { now: () => now };
  return String(runInNewContext(code, { $json: json, $execution: { id: '4711' }, Date: at }));
}
