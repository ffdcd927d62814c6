import { groupedBy } from '../../policy/grouped.ts';
import type { Meant } from '../meant.ts';
import { type Admission, admissionsOf } from './admission.ts';
import { classProblem, subjectPatterns } from './claim-tests.ts';
import { exactText, starPattern } from './ref-patterns.ts';
import { subjectNamesGate } from './subjects.ts';
import type { WallFacts, WallPerson, WallProblem } from './wall-facts.ts';

/** A federated identity credential of an application. */
export interface AzureCredential {
  readonly tenant: string;
  readonly client: string;
  readonly name: string;
  readonly audience: string;
  readonly uses: readonly string[];
  /** An exact subject, of a template that names the gate, or an expression over claims. */
  readonly match: { readonly subject: string } | { readonly expression: string };
}

/** An application may have 20. Source: Microsoft Entra, "federatedIdentityCredential". */
const MAX_CREDENTIALS = 20;

interface AzureWalls {
  readonly walls: readonly AzureCredential[];
  readonly problems: readonly WallProblem[];
  readonly notes: readonly string[];
}

/** The federated credentials of every application that the policy names. Pure. */
export function azureWalls(meant: readonly Meant[], facts: WallFacts, people?: readonly WallPerson[]): AzureWalls {
  const problems: WallProblem[] = [];
  const notes: string[] = [];
  const walls: AzureCredential[] = [];
  const clients = groupedBy(meant, ({ target }) =>
    target.kind === 'azure' ? `${target.tenant} ${target.client}` : '',
  );
  clients.delete('');
  for (const [key, uses] of [...clients].toSorted(([one], [other]) => (one < other ? -1 : 1))) {
    const [tenant = '', client = ''] = key.split(' ');
    const made = new Map<string, AzureCredential>();
    for (const use of uses) {
      const { admissions, problems: wrong } = admissionsOf(use, facts, people);
      problems.push(...wrong);
      for (const admission of admissions) collect(admission, { tenant, client }, made, problems);
    }
    if (made.size > MAX_CREDENTIALS)
      problems.push({
        message:
          `the application \`${client}\` would need ${made.size} federated credentials, ` +
          `and may have ${MAX_CREDENTIALS}`,
        hint: 'give the environments or repositories an application each',
      });
    walls.push(...made.values());
  }
  if (walls.length > 0) notes.push(...AZURE_NOTES);
  if (people !== undefined && walls.length > 0)
    notes.push('Azure compares no account and no time: its wall does not end by itself, and only the gate decides');
  return { walls, problems, notes };
}

const AZURE_NOTES: readonly string[] = [
  'Azure: expressions over claims are a preview; of a job in an environment they do not test the branch, ' +
    'which the rules of the environment do',
];

function collect(
  admission: Admission,
  app: Pick<AzureCredential, 'tenant' | 'client'>,
  made: Map<string, AzureCredential>,
  problems: WallProblem[],
): void {
  for (const match of matches(admission)) {
    if ('message' in match) problems.push(match);
    else {
      const key = JSON.stringify([match, admission.audience]);
      const use = `${admission.role} (${admission.credential})`;
      const before = made.get(key);
      const uses = [...new Set([...(before?.uses ?? []), use])];
      made.set(key, {
        ...app,
        audience: admission.audience,
        match,
        uses,
        name: before?.name ?? credentialName(admission, made),
      });
    }
  }
}

/** Letters, digits, `-` and `_`, 120 at most, and of one application no two. */
function credentialName({ role, repository }: Admission, made: ReadonlyMap<string, unknown>): string {
  return `grantgate-${role}-${repository.id}-${made.size + 1}`.slice(0, 120);
}

/** How a quote is written within a text of an expression is not documented. */
const QUOTED_NAME: WallProblem = {
  message: 'a name has a quotation mark, which an expression of Azure cannot hold',
  hint: 'give the environment or branch a name without one',
};

/** How a question mark of a name is written where it is no wildcard is not documented. */
const QUESTIONED_NAME: WallProblem = {
  message: 'a name has a question mark, which a pattern of Azure takes for any character',
  hint: 'give the environment or branch a name without one, or write the names out',
};

/**
 * One subject each. `sub` and a number are asked for in every expression; `*` and `?` stand for any text and character.
 * https://learn.microsoft.com/entra/workload-id/workload-identities-flexible-federated-identity-credentials
 */
function matches(admission: Admission): readonly (AzureCredential['match'] | WallProblem)[] {
  const { repository, gate } = admission;
  const seen = new Set<string>();
  return subjectPatterns(admission).flatMap((pattern): readonly (AzureCredential['match'] | WallProblem)[] => {
    const exact = exactText(pattern);
    const wild = starPattern(pattern);
    if (wild === undefined) return [classProblem('Azure')];
    if (/'/.test(`${wild}${gate}`)) return [QUOTED_NAME];
    if (exact === undefined && wild.includes('?')) return [QUESTIONED_NAME];
    if (seen.has(exact ?? wild)) return [];
    seen.add(exact ?? wild);
    if (exact !== undefined && subjectNamesGate(repository)) return [{ subject: exact }];
    return [
      {
        expression: [
          exact === undefined ? `claims['sub'] matches '${wild}'` : `claims['sub'] eq '${exact}'`,
          `claims['repository_id'] eq '${repository.id}'`,
          `claims['repository_owner_id'] eq '${repository.ownerId}'`,
          `claims['job_workflow_ref'] eq '${gate}'`,
        ].join(' and '),
      },
    ];
  });
}
