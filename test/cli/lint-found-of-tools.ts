import { POLICY } from './lint-policy.ts';

/** What a rule finds: the files that differ from a clean tree, and every finding. */
export type Found = readonly [rule: string, files: Readonly<Record<string, string>>, findings: readonly string[]];

/** An entry of a provider. */
const idpAt = (issuer: string, name: string): string =>
  `{name: ${name}, kind: idp, app: 9, issuer: '${issuer}', audience: api://g, client: c, subject: sub, roles: [flags]}`;

/** Break-glass access of the role: who has it, and who reviews it. */
const breakGlass = (who: string, by: string): string =>
  `    break-glass: {who: ${who}, lasts: 1h, each: 2 per 30d, review: {within: 2d, by: ${by}}}\n`;

/** Of tools that start runs for people, and of access in an emergency. */
export const FOUND_OF_TOOLS: readonly Found[] = [
  [
    'delegation-keys-fetched',
    {
      'policy.yml':
        `${POLICY}delegation: [{name: x, kind: signed, app: 9, issuer: 'https://x', jwks: 'https://x', ` +
        'roles: [flags]}]\n',
    },
    ['policy.yml:12:73'],
  ],
  [
    'issuer-of-no-tenant',
    {
      'policy.yml':
        `${POLICY}delegation: [` +
        ['common/v2.0', 'organizations/v2.0', 'consumers/v2.0', 'common-tenant/v2.0', '1111/v2.0']
          .map((tenant, index) => idpAt(`https://login.microsoftonline.com/${tenant}`, `t${index}`))
          .join(',\n  ') +
        ']\n',
    },
    ['policy.yml:12:52', 'policy.yml:13:41', 'policy.yml:14:41'],
  ],
  [
    'delegation-role-closed',
    {
      'policy.yml':
        `${POLICY}    events: [push]\ndelegation: [{name: x, kind: github, workflow: .github/workflows/r.yml, ` +
        'roles: [flags]}]\n',
    },
    ['policy.yml:13:81'],
  ],
  ['people-invalid', { 'people.yml': 'version: 1\npeople: {Mona: {name: Mona}}\n' }, ['people.yml:2:10']],
  [
    'people-invalid',
    { 'people.yml': 'version: 1\npeople: {ab: {name: A, github: 5}, ac: {name: C, github: 5}}\n' },
    ['people.yml:2:58'],
  ],
  [
    'break-glass-unreviewable',
    { 'policy.yml': `${POLICY}${breakGlass('{users: [1]}', '{users: [1]}')}` },
    ['policy.yml:12:91'],
  ],
  [
    'break-glass-team-by-name',
    { 'policy.yml': `${POLICY}${breakGlass('{teams: [acme/a, {team: acme/b, id: 1}]}', '{teams: [acme/c]}')}` },
    ['policy.yml:12:33', 'policy.yml:12:128'],
  ],
  [
    'break-glass-out-of-role',
    {
      'policy.yml':
        POLICY +
        breakGlass('{users: [1]}', '{users: [2]}').replace('}}\n', '}, environments: [staging, production, "p*"]}\n'),
    },
    ['policy.yml:12:130'],
  ],
];
