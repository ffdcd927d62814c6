/** The files that histories change, and what they may say. */
export const FILES = {
  one: '.github/access/grants/users/mona/one.yml',
  two: '.github/access/grants/users/mona/two.yml',
  policy: '.github/access/policy.yml',
  notes: 'notes.txt',
} as const;
export type FileName = keyof typeof FILES;

/** Who a policy has approve, and how many of them. */
export type Rules = { readonly approvers: readonly string[]; readonly count: number };

const RULES: readonly Rules[] = [
  { approvers: ['hubot'], count: 1 },
  { approvers: ['hubot', 'lisa'], count: 1 },
  { approvers: ['hubot', 'lisa', 'tom'], count: 2 },
  { approvers: ['tom'], count: 1 },
];

function policy({ approvers, count }: Rules): string {
  return `version: 1
approval:
  approvers: {users: [${approvers.join(', ')}]}
  count: ${count}
limits: {lifetime: 30d, session: 1h}
roles:
  flag-release:
    description: Turn feature flags on and off in the shop
    owner: acme/platform
    branches: ['release/*']
    environments: [staging]
    workflows: [.github/workflows/flags.yml]
`;
}

const POLICIES = RULES.map(policy);

function grant(reason: string, more = ''): string {
  return (
    `role: flag-release\nreason: ${reason}\nprincipal-id: 583231\nstarts: 2026-11-24T08:00:00Z\n` +
    `expires: 2026-11-28T18:00:00Z\n${more}`
  );
}

const GRANTS = [
  grant('Banner for the release'),
  grant('Poster for the release'),
  grant('Banner for the release', 'revoked: {at: 2026-11-25T10:00:00Z, by: hubot, why: laptop lost}\n'),
  grant('Banner for the release', 'branches: [release/1999]\n'),
];
const VALID = new Set(GRANTS.slice(0, 2));

/** What a file may become, by a number; `null` is gone. */
export function contentOf(file: FileName, choice: number): string | null {
  const choices: readonly (string | null)[] =
    file === 'policy'
      ? [...POLICIES, null]
      : file === 'notes'
        ? Array.from({ length: 7 }, (_, index) => `note ${index}\n`)
        : [...GRANTS, null];
  return choices[choice % choices.length] ?? null;
}

export function rulesOf(text: string | undefined): Rules | undefined {
  return text === undefined ? undefined : RULES[POLICIES.indexOf(text)];
}

/** Whether a grant with this text would cover the run, were it approved. */
export function isValidGrant(text: string | undefined): boolean {
  return text !== undefined && VALID.has(text);
}
