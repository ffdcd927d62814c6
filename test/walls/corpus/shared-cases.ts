import type { TrustClass } from '../../../src/walls/classify.ts';
import { GATE } from '../shop.ts';
import { aws, azure, gcp, type TrustCase, vault } from './build.ts';

/** What a document asks of claims: a text, or with a star a pattern. */
type Asked = Readonly<Record<string, string>>;
type Row = readonly [name: string, wanted: TrustClass, asked: Asked];

const ID = { repository_id: '7701' };
const OWNER_ID = { repository_owner_id: '9919' };
const RELEASE = { ref: 'refs/heads/release/1' };
const JOB = { job_workflow_ref: GATE };
const sub = (text: string): Asked => ({ sub: text });

/** Asked of `sub`, the numbers and the gate only: what every provider can compare. */
const EVERYWHERE: readonly Row[] = [
  ['any subject', 'github', sub('*')],
  ['any repository', 'github', sub('repo:*')],
  ['a prefix of the owner', 'github', sub('repo:acme*')],
  ['the name of the repository, of anybody', 'github', sub('repo:*/shop:ref:refs/heads/release/1')],
  ['an environment of anybody', 'github', sub('repo:*:environment:production')],
  ['the gate, called by anybody', 'github', JOB],
  ['any workflow of the shop, called by anybody', 'github', { job_workflow_ref: 'acme/shop/*' }],
  ['the owner', 'owner', sub('repo:acme/*')],
  ['an environment of the owner', 'owner', sub('repo:acme/*:environment:production')],
  ['a branch of the owner', 'owner', sub('repo:acme/*:ref:refs/heads/release/1')],
  ['repositories that begin alike', 'owner', sub('repo:acme/shop*')],
  ['the number of the owner', 'owner', OWNER_ID],
  ['the number of the owner, and the gate', 'owner', { ...OWNER_ID, ...JOB }],
  ['the owner, and the gate', 'owner', { ...sub('repo:acme/*'), ...JOB }],
  ['the repository', 'repository', sub('repo:acme/shop:*')],
  ['the number of the repository', 'repository', ID],
  ['both numbers', 'repository', { ...ID, ...OWNER_ID }],
  ['pull requests', 'repository', sub('repo:acme/shop:pull_request')],
  ['the default branch, which is never allowed', 'repository', sub('repo:acme/shop:ref:refs/heads/main')],
  ['a tag', 'repository', sub('repo:acme/shop:ref:refs/tags/release/1')],
  ['all branches', 'repository', sub('repo:acme/shop:ref:refs/heads/*')],
  ['branches with a slash more', 'repository', sub('repo:acme/shop:ref:refs/heads/release/*')],
  ['all environments', 'repository', sub('repo:acme/shop:environment:*')],
  ['another environment', 'repository', sub('repo:acme/shop:environment:staging')],
  ['environments that begin alike', 'repository', sub('repo:acme/shop:environment:production*')],
  ['an environment, with numbers', 'pushers', { ...sub('repo:acme/shop:environment:production'), ...ID, ...OWNER_ID }],
  [
    'an environment, the gate at any branch',
    'pushers',
    {
      ...sub('repo:acme/shop:environment:production'),
      ...ID,
      job_workflow_ref: `${GATE.split('@')[0] ?? ''}@refs/heads/*`,
    },
  ],
  ['a branch, with numbers', 'not-gate', { ...sub('repo:acme/shop:ref:refs/heads/release/1'), ...ID, ...OWNER_ID }],
  [
    'a branch, another workflow',
    'not-gate',
    { ...sub('repo:acme/shop:ref:refs/heads/release/1'), ...ID, job_workflow_ref: GATE.replace('gated', 'other') },
  ],
  ['an environment, and the gate', 'gate', { ...sub('repo:acme/shop:environment:production'), ...ID, ...JOB }],
  ['a branch, and the gate', 'gate', { ...sub('repo:acme/shop:ref:refs/heads/release/1'), ...ID, ...JOB }],
  [
    'a number that is nobody’s, and a name that is another’s',
    'nobody',
    { ...sub('repo:acme/shop:ref:refs/heads/x'), repository_id: '8' },
  ],
  ['a subject of another form', 'nobody', { ...sub('repo:acme@9919/shop@7701:ref:refs/heads/release/1'), ...ID }],
  ['an environment in the form of a branch', 'nobody', { ...sub('repo:acme/shop:ref:refs/heads/release 1'), ...ID }],
];

/** Asked of other claims, which Azure does not compare. */
const OTHER_CLAIMS: readonly Row[] = [
  ['a branch of anybody', 'github', RELEASE],
  ['an environment of anybody, by its claim', 'github', { environment: 'production' }],
  ['a person', 'github', { actor_id: '583231' }],
  ['the name of a workflow', 'github', { workflow: 'Flags' }],
  ['a repository by its name', 'repository', { repository: 'acme/shop' }],
  ['repositories of the owner by name', 'owner', { repository: 'acme/*' }],
  ['repositories named alike', 'github', { repository: '*/shop' }],
  ['an environment of the repository', 'pushers', { ...ID, environment: 'production' }],
  ['another environment of the repository', 'repository', { ...ID, environment: 'staging' }],
  ['a branch of the repository', 'repository', { ...ID, ...RELEASE }],
  ['a branch in an environment', 'not-gate', { ...ID, ...RELEASE, environment: 'production' }],
  [
    'a branch with a slash more, in an environment',
    'pushers',
    { ...ID, ref: 'refs/heads/release/*', environment: 'production' },
  ],
  ['a branch in an environment, and the gate', 'gate', { ...ID, ...RELEASE, environment: 'production', ...JOB }],
  ['two that exclude each other', 'nobody', { ...ID, ...RELEASE, sub: 'repo:acme/shop:ref:refs/heads/release/2' }],
];

const isPattern = (text: string): boolean => text.includes('*');
const where = (asked: Asked, wanted: boolean): Asked =>
  Object.fromEntries(Object.entries(asked).filter(([, text]) => isPattern(text) === wanted));

function celTest([claim, text]: readonly [string, string]): string {
  if (!isPattern(text)) return `assertion.${claim} == '${text}'`;
  const escaped = text.replaceAll(/[.$^+?()[\]{}|\\]/g, String.raw`\\$&`).replaceAll('*', '.*');
  return `assertion.${claim}.matches('^${escaped}$')`;
}

function expressionTest([claim, text]: readonly [string, string]): string {
  return `claims['${claim}'] ${isPattern(text) ? 'matches' : 'eq'} '${text}'`;
}

/** The same conditions in the words of each provider. */
export const SHARED_CASES: readonly (readonly [provider: string, cases: readonly TrustCase[]])[] = [
  [
    'aws',
    [...EVERYWHERE, ...OTHER_CLAIMS].map(([name, wanted, asked]) =>
      aws(
        { name, wanted },
        { StringEquals: { aud: 'sts.amazonaws.com', ...where(asked, false) }, StringLike: where(asked, true) },
      ),
    ),
  ],
  [
    'gcp',
    [...EVERYWHERE, ...OTHER_CLAIMS].map(([name, wanted, asked]) =>
      gcp({ name, wanted }, Object.entries(asked).map(celTest).join(' && ')),
    ),
  ],
  [
    'azure',
    EVERYWHERE.flatMap(([name, wanted, asked]) => {
      const { sub: subject, ...more } = asked;
      const isPlain = subject !== undefined && !isPattern(subject) && Object.keys(more).length === 0;
      const expression = Object.entries(asked).map(expressionTest).join(' and ');
      return [
        azure({ name, wanted }, { expression }),
        ...(isPlain ? [azure({ name: `${name}, classic`, wanted }, { subject })] : []),
      ];
    }),
  ],
  [
    'vault',
    [...EVERYWHERE, ...OTHER_CLAIMS].map(([name, wanted, asked]) =>
      vault({ name, wanted }, { bound_claims_type: 'glob', bound_claims: asked }),
    ),
  ],
];
