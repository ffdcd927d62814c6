import { readdirSync, readFileSync } from 'node:fs';
import { dump, load } from 'js-yaml';
import { type Asked, GATE, payload } from './asked.ts';

/** A step, or a few, of a job that was let through on `release/1` of `acme/shop`, and what they touch. */
export interface Snippet {
  readonly name: string;
  /** The script of one step; or one step, or several, as a workflow has them. */
  readonly script?: string;
  readonly step?: object;
  readonly steps?: readonly object[];
  readonly shell?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Inputs of the dispatch. */
  readonly inputs?: Readonly<Record<string, string>>;
  readonly vars?: Readonly<Record<string, string>>;
  readonly matrix?: Readonly<Record<string, unknown>>;
  /** The run is on this ref instead. */
  readonly ref?: string;
  /** The default is `ubuntu-latest`. */
  readonly runner?: string;
  /** Files of the repository. */
  readonly files?: Readonly<Record<string, string>>;
  readonly touches: readonly string[];
}

const FOLDER = new URL('snippets/', import.meta.url);

/** Snippets by the topic they are filed under. */
export function readSnippets(): readonly (readonly [string, readonly Snippet[]])[] {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.yml'));
  return names
    .toSorted()
    .map((name) => [
      name.replace(/\.yml$/, ''),
      load(readFileSync(new URL(name, FOLDER), 'utf8')) as readonly Snippet[],
    ]);
}

/** A workflow around a snippet: a checkout, the gate, then the snippet. */
export function workflowOf(snippet: Snippet): object {
  const { inputs = {}, matrix, runner = 'ubuntu-latest' } = snippet;
  return {
    on: {
      workflow_dispatch: { inputs: Object.fromEntries(Object.keys(inputs).map((name) => [name, { type: 'string' }])) },
    },
    permissions: {},
    jobs: {
      release: {
        'runs-on': runner,
        ...(matrix === undefined ? {} : { strategy: { matrix } }),
        steps: [
          { uses: 'actions/checkout@v6' },
          { uses: `${GATE}@v1`, with: { role: 'release' } },
          ...stepsOf(snippet),
        ],
      },
    },
  };
}

function stepsOf({ script, step, steps, shell, env }: Snippet): readonly object[] {
  if (steps !== undefined) return steps;
  return [step ?? { run: script, ...(shell === undefined ? {} : { shell }), ...(env === undefined ? {} : { env }) }];
}

/** What is asked about a snippet. */
export function askedOf(snippet: Snippet): Asked {
  const { inputs, vars, ref, files = {} } = snippet;
  return {
    files: { ...files, '.github/workflows/main.yml': dump(workflowOf(snippet), { lineWidth: -1 }) },
    job: 'release',
    gate: { inputs: { role: 'release' } },
    facts: { event: payload(inputs === undefined ? {} : { inputs }), ...(vars === undefined ? {} : { vars }) },
    ...(ref === undefined ? {} : { run: { ref, ref_type: ref.startsWith('refs/tags/') ? 'tag' : 'branch' } }),
  };
}
