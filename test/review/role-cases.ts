// Findings about policy, roles and workflows: what each is found in, what is near and fine, what cannot be told.
import { accountKey, type AccountState } from '../../src/review/account-facts.ts';
import type { FindingId } from '../../src/review/finding.ts';
import { SETTINGS_NOT_ASKED } from '../../src/review/repository-facts.ts';
import { NOT_ASKED, wasRead } from '../../src/review/source.ts';
import {
  actions,
  ignore,
  many,
  noEvidence,
  policy,
  refused,
  reviewed,
  roleOf,
  secret,
  settings,
  workflow,
  type FindingCase,
} from './case-parts.ts';
import { CLOUD_SESSIONS } from './wall-cases.ts';
import { DAY, HOME, NOW, POLICY, WORKFLOW } from './sound.ts';

const calling = (called: string): ReturnType<typeof workflow> =>
  workflow(
    'jobs:\n',
    `jobs:\n  call:\n    permissions: {id-token: write}\n    uses: acme/shop/.github/workflows/${called}\n`,
  );

const gateWith = (inputs: string): ReturnType<typeof workflow> =>
  workflow(
    `- uses: acme/grantgate@${'1'.repeat(40)}\n`,
    `- uses: acme/grantgate@${'1'.repeat(40)}\n        with: {${inputs}}\n`,
  );

export const ROLE_CASES = {
  'approver-shared': {
    found: { 'all five by one': many(['hubot', 'hubot', 'hubot', 'hubot', 'hubot']) },
    near: {
      'four of five': many(['hubot', 'hubot', 'hubot', 'hubot', 'lena']),
      'only four': many(['hubot', 'hubot', 'hubot', 'hubot']),
    },
    unknown: { 'no evidence': noEvidence },
  },
  'role-ownerless': {
    found: {
      'no owner': policy('    owner: acme/platform\n', ''),
      'owner gone': reviewed({
        accounts: wasRead(
          new Map<string, AccountState>([
            [accountKey('id', 480_938), { stands: 'here' }],
            [accountKey('user', 'mona'), { stands: 'here' }],
            [accountKey('team', 'acme/platform'), { stands: 'gone' }],
          ]),
        ),
      }),
    },
    near: { 'owned by a person': policy('owner: acme/platform', 'owner: mona') },
    unknown: {
      'owner not shown': reviewed({
        accounts: wasRead(
          new Map<string, AccountState>([
            [accountKey('team', 'acme/platform'), { stands: 'unknown', needs: 'members: read', why: 'no' }],
          ]),
        ),
      }),
    },
  },
  'one-identity-many-environments': {
    found: {
      'one credential for two': policy(
        'environments: [staging]\n        aws',
        'environments: [staging, production]\n        aws',
      ),
      'any environment': policy('environments: [staging]\n        aws', "environments: ['*']\n        aws"),
    },
    near: {
      'one kind of many': policy('environments: [staging]\n        aws', "environments: ['preview-*']\n        aws"),
    },
  },
  'one-identity-many-roles': {
    found: {
      'two roles': policy('    runners:', roleOf('flags-staging')),
    },
    near: {
      'another role of AWS': policy('    runners:', roleOf('flags-other')),
    },
  },
  'lifetime-too-long': {
    found: {
      limit: policy('lifetime: 30d', 'lifetime: 93d'),
      'of 200 years': policy('lifetime: 30d', 'lifetime: 73050d'),
    },
    near: { 'a quarter': policy('lifetime: 30d', 'lifetime: 92d') },
  },
  'policy-elsewhere': {
    found: {
      'another repository': gateWith('policy-repository: acme/other'),
      'another folder': gateWith('policy-path: .github/access2'),
    },
    near: {
      'the same, as it is usually': gateWith("policy-path: './.github/access/', policy-repository: ACME/Shop"),
      'an empty input': gateWith("policy-path: ''"),
    },
    unknown: {
      'an expression': gateWith("policy-repository: '${{ inputs.policy }}'"),
      'not asked': reviewed({ repositories: [{ name: HOME, workflows: NOT_ASKED, settings: SETTINGS_NOT_ASKED }] }),
    },
  },
  'session-too-long': {
    found: {
      limit: policy('session: 1h', 'session: 61m'),
      credential: { policy: POLICY.replace('session: 1h', 'session: 12h').replace('session: 15m', 'session: 2h') },
      'of the cloud': CLOUD_SESSIONS.long,
    },
    near: { 'an hour': policy('session: 15m', 'session: 1h') },
    unknown: { 'the cloud does not say': CLOUD_SESSIONS.unsaid, 'not asked': reviewed({ walls: NOT_ASKED }) },
  },
  'static-key': {
    found: {
      'key as an input': policy(
        "key: {aws-kms: {role: 'arn:aws:iam::111122223333:role/app-key', region: eu-west-1, key: alias/app}}",
        'key: {input: true}',
      ),
      'a secret that a job reads': workflow('secrets.SITE_NAME', 'secrets.PROD_AWS_ACCESS_KEY_ID'),
      'in brackets': workflow('secrets.SITE_NAME', "secrets[''AZURE_CREDENTIALS'']"),
      'an input of an action': workflow(
        '      - run: ./flags.sh',
        `      - uses: azure/login@${'2'.repeat(40)}\n        with: {creds: '\${{ secrets.SITE_NAME }}'}\n      ` +
          `- run: ./flags.sh`,
      ),
      'a secret of the repository': secret({ name: 'NPM_TOKEN', environment: 'staging' }),
    },
    near: {
      'called alike': workflow('secrets.SITE_NAME', 'secrets.AWS_ACCOUNT_ID'),
      'a token of the job': workflow('secrets.SITE_NAME', 'secrets.GITHUB_TOKEN'),
    },
    unknown: {
      'secrets refused': settings({ secrets: refused }),
      'no workflows': reviewed({ repositories: [{ name: HOME, workflows: NOT_ASKED, settings: SETTINGS_NOT_ASKED }] }),
    },
  },
  'secret-stale': {
    found: { 'older than a year': secret({ updatedAt: NOW - 366 * DAY, environment: 'staging' }) },
    near: { 'a year': secret({ updatedAt: NOW - 365 * DAY, environment: 'staging' }) },
    unknown: { refused: settings({ secrets: refused }) },
  },
  'secret-outside-environment': {
    found: { 'of the repository': secret({}) },
    near: {
      'read without an environment': { ...secret({}), workflow: WORKFLOW.replace('    environment: staging\n', '') },
      'read by nobody': secret({ name: 'OTHER' }),
    },
    unknown: { refused: settings({ secrets: refused }) },
  },
  'id-token-elsewhere': {
    found: {
      'requests, and something else': workflow(
        'jobs:\n',
        'jobs:\n  write:\n    runs-on: ubuntu-latest\n    permissions: {id-token: write}\n' +
          `    steps: [{uses: acme/grantgate/requests@${'1'.repeat(40)}}, {run: ls}]\n`,
      ),
      'no gate': workflow(`acme/grantgate@`, 'acme/other@'),
      'write-all': workflow(
        'jobs:\n',
        'jobs:\n  other:\n    runs-on: ubuntu-latest\n    permissions: write-all\n    steps: [{run: ls}]\n',
      ),
    },
    near: {
      'nothing but requests': workflow(
        'jobs:\n',
        'jobs:\n  write:\n    runs-on: ubuntu-latest\n    permissions: {id-token: write}\n' +
          `    steps: [{uses: acme/grantgate/requests@${'1'.repeat(40)}}]\n`,
      ),
      'another permission': workflow(
        'jobs:\n',
        'jobs:\n  other:\n    runs-on: ubuntu-latest\n    permissions: {contents: write}\n    steps: [{run: ls}]\n',
      ),
    },
    unknown: {
      'not asked': reviewed({ repositories: [{ name: HOME, workflows: NOT_ASKED, settings: SETTINGS_NOT_ASKED }] }),
    },
  },
  'actions-unpinned': {
    found: {
      'by a tag': workflow(`actions/checkout@${'1'.repeat(40)}`, 'actions/checkout@v5'),
      'a workflow that is not under walls': calling('other.yml@main'),
      'the workflow under walls, from another branch': calling('gated.yml@other'),
      'short commit': workflow(`actions/checkout@${'1'.repeat(40)}`, 'actions/checkout@1111111'),
      'all allowed': actions({ allowed: 'all', pinsSha: false }),
    },
    near: {
      'the workflow under walls': calling('gated.yml@main'),
      'of the repository': workflow(`actions/checkout@${'1'.repeat(40)}`, './.github/actions/x'),
      'all allowed, and pinned': actions({ allowed: 'all' }),
      'in a job without credentials': workflow(
        'jobs:\n',
        'jobs:\n  other:\n    runs-on: ubuntu-latest\n    steps: [{uses: actions/checkout@v5}]\n',
      ),
    },
    unknown: {
      refused: settings({ actions: refused }),
      'not shown': actions({ allowed: undefined as never, pinsSha: undefined as never }),
    },
  },
  'ignore-ended': {
    found: { 'a moment ago': ignore(NOW) },
    near: { 'in a moment': ignore(NOW + 1) },
  },
} satisfies Partial<Record<FindingId, FindingCase>>;
