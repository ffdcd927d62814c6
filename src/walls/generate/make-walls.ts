import type { Policy } from '../../policy/policy.ts';
import { type Meant, meantTokens } from '../meant.ts';
import { awsFiles } from './aws-files.ts';
import { awsWalls } from './aws-walls.ts';
import { azureFiles } from './azure-files.ts';
import { azureWalls } from './azure-walls.ts';
import { gcpFiles } from './gcp-files.ts';
import { gcpWalls } from './gcp-walls.ts';
import { githubFiles } from './github-files.ts';
import { githubWalls } from './github-walls.ts';
import { vaultFiles } from './vault-files.ts';
import { vaultWalls } from './vault-walls.ts';
import type { WallFacts, WallPerson, WallProblem } from './wall-facts.ts';
import type { WallFormat, WallOrigin, WallResult } from './wall-file.ts';

/** Who can be given walls. */
export const WALL_PROVIDERS = ['aws', 'gcp', 'azure', 'vault', 'github'] as const;
export type WallProvider = (typeof WALL_PROVIDERS)[number];

/** What walls are made from. */
export interface WallsOrder {
  readonly policy: Policy;
  /** The repository that holds the policy, `owner/name`. */
  readonly home: string;
  readonly facts: WallFacts;
  readonly providers: readonly WallProvider[];
  readonly format: WallFormat;
  readonly origin: Omit<WallOrigin, 'gate' | 'people'>;
  /** Those with a live grant; `undefined` where walls do not name people. */
  readonly people: readonly WallPerson[] | undefined;
  /** Repositories of actions that the workflows use: `owner/name`. */
  readonly actions: readonly string[];
}

/** Which providers a policy has credentials of, and GitHub. */
export function providersOf(policy: Policy): readonly WallProvider[] {
  const kinds = new Set(
    meantTokens(policy, { home: '', gate: undefined, repositories: [] }).map((one) => one.provider),
  );
  return WALL_PROVIDERS.filter((provider) => provider === 'github' || kinds.has(provider));
}

/** Makes the files of all walls, the same for the same order. Pure. */
export function makeWalls(order: WallsOrder): WallResult {
  const gate = order.policy.walls?.gate;
  if (gate === undefined) return { files: [], problems: [GATE_UNNAMED], notes: [] };
  const { repositories } = order.facts;
  const meant = meantTokens(order.policy, { home: order.home, gate, repositories });
  const origin = { ...order.origin, gate, people: order.people !== undefined };
  const made = order.providers.map((provider) => MAKERS[provider](order, meant, origin));
  return {
    files: made.flatMap((one) => one.files),
    problems: distinct(made.flatMap((one) => one.problems)),
    notes: [...new Set(made.flatMap((one) => one.notes))],
  };
}

const GATE_UNNAMED: WallProblem = {
  message: 'the policy does not name the gate that clouds are to trust',
  hint: 'write `walls: {gate: owner/name/.github/workflows/gated.yml@refs/heads/main}` into it',
};

type WallMaker = (order: WallsOrder, meant: readonly Meant[], origin: WallOrigin) => WallResult;

const MAKERS: Readonly<Record<WallProvider, WallMaker>> = {
  aws: ({ policy, facts, people, format }, meant, origin) => {
    const { walls, problems, notes } = awsWalls(policy, meant, facts, people);
    return { files: awsFiles(walls, facts.issuer, format, origin), problems, notes };
  },
  gcp: ({ facts, people, format }, meant, origin) => {
    const { walls, problems, notes } = gcpWalls(meant, facts, people);
    return { files: gcpFiles(walls, facts.issuer, format, origin), problems, notes };
  },
  azure: ({ facts, people, format }, meant, origin) => {
    const { walls, problems, notes } = azureWalls(meant, facts, people);
    return { files: azureFiles(walls, facts.issuer, format, origin), problems, notes };
  },
  vault: ({ policy, facts, people, format }, meant, origin) => {
    const { walls, problems, notes } = vaultWalls(policy, meant, facts, people);
    return { files: vaultFiles(walls, format, origin), problems, notes };
  },
  github: ({ policy, home, facts, actions, people, format }, _meant, origin) => {
    const order = { policy, home, gate: origin.gate, facts, actions, people };
    const { walls, problems, notes } = githubWalls(order);
    return { files: githubFiles(walls, format, origin), problems, notes };
  },
};

function distinct(problems: readonly WallProblem[]): readonly WallProblem[] {
  return [...new Map(problems.map((one) => [JSON.stringify(one), one])).values()];
}
