import { type Called, call, withTree } from './call.ts';
import { FLAGS, repositoryOf } from './preflight-tree.ts';

export const RUN = ['--run', 'run.json', '--evidence', 'evidence.json'];

interface Entry {
  readonly job: string;
  readonly step?: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly text: string;
}

interface Json {
  readonly decision?: string;
  readonly reason?: string;
  readonly notes?: readonly string[];
  readonly workflows: readonly {
    readonly file: string;
    readonly judged: boolean;
    readonly findings: readonly (Entry & {
      readonly reason: string;
      readonly what: string;
      readonly allowed: string;
    })[];
    readonly touches: readonly (Entry & { readonly kind: string; readonly name?: string; readonly known: boolean })[];
    readonly undecided: readonly Entry[];
    readonly opaque: readonly Entry[];
    readonly weaknesses: readonly { readonly id: string }[];
    readonly gate: readonly { readonly rule: string; readonly line: number }[];
    readonly problems: readonly { readonly line: number; readonly column: number; readonly message: string }[];
  }[];
  readonly totals: Readonly<Record<string, number>>;
}

export const json = ({ stdout }: Called): Json => JSON.parse(stdout) as Json;

/** Calls `preflight` in a repository with the workflow and whatever else is given. */
export async function preflight(
  workflow: string,
  words: readonly string[],
  files: Readonly<Record<string, string>> = {},
  run: Readonly<Record<string, unknown>> = {},
): Promise<Called> {
  return await withTree(repositoryOf({ [FLAGS]: workflow, ...files }, run), (cwd) =>
    call(['preflight', FLAGS, ...words], { cwd }),
  );
}
