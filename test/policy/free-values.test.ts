import { describe, expect, test } from 'vitest';
import { sessionPolicy } from '../../src/credentials/aws/session-policy.ts';
import { parsePolicy } from '../../src/policy/policy.ts';
import { joined } from '../joined.ts';

const AWS = 'role: "arn:aws:iam::111122223333:role/r", region: eu-west-1';
const VAULT = 'url: https://vault.acme.example, role: flags';

function problemsOf(credential: string): readonly string[] {
  const text = `version: 1
approval: {approvers: {users: [hubot]}}
limits: {lifetime: 30d, session: 1h}
roles:
  r:
    description: d
    branches: [main]
    workflows: [.github/workflows/a.yml]
    credentials:
      c:
        ${credential}
`;
  const parsed = parsePolicy(text, 'policy.yml');
  return parsed.ok
    ? []
    : parsed.problems.map(
        ({ line, column, message, hint }) =>
          `${line}:${column} ${message.replace('roles.r.credentials.c.', '')} (${hint ?? ''})`,
      );
}

const condition = (operator: string, value: string): string =>
  `aws: {${AWS}, policy: {Statement: [{Effect: Deny, Action: '*', Resource: '*', Condition: {${operator}: ` +
  `{'aws:ResourceAccount': ${value}}}}]}}`;

/** What YAML reads as something other than a text. */
const NO_TEXTS = [
  '012345678901',
  '123456789012',
  '0x1F',
  '0o17',
  '1e3',
  '1.10',
  '.5',
  '+5',
  '-0',
  '1234567890123456789',
  '.inf',
  '.nan',
  'true',
  'True',
  'null',
  '~',
  '[a, 012]',
  '{a: 1}',
];

describe('a session policy', () => {
  test.each(NO_TEXTS)('with %s where IAM takes a text is refused, with the place', (value) => {
    const problems = problemsOf(condition('StringEquals', value));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(
      joined(
        /^11:\d+ aws\.policy\.Statement\[0\]\.Condition\.StringEquals\.aws:ResourceAccount.*/,
        /: .*\((?:write it in quotes.*|give a value.*)\)$/,
      ),
    );
  });

  test.each([
    ['StringEquals', "'012345678901'"],
    ['StringEquals', '[a, "0x1F", "1e3"]'],
    ['StringLike', '2026-11-24'],
    ['StringEquals', '2026-11-24T08:00:00Z'],
    ['StringEquals', 'yes'],
    ['StringEquals', '1_000'],
    ['StringEquals', '1:30'],
    ['NumericLessThanEquals', '15'],
    ['numericequals', '1.5'],
    ['NumericEqualsIfExists', '[1, 2]'],
    ['ForAnyValue:NumericEquals', '3'],
    ['DateLessThan', '1794650400'],
    ['Bool', 'true'],
    ['BoolIfExists', 'false'],
    ['Null', 'true'],
  ])('with %s: %s is as it was written', (operator, value) => {
    expect(problemsOf(condition(operator, value))).toEqual([]);
  });

  test.each([
    ['NumericEquals', '012'],
    ['NumericEquals', '1.10'],
    ['NumericEquals', '1e3'],
    ['NumericEquals', '.inf'],
    ['NumericEquals', 'true'],
    ['Bool', '1'],
    ['Null', 'null'],
    ['NumericsomeEquals', '0x10'],
  ])('with %s: %s is refused', (operator, value) => {
    expect(problemsOf(condition(operator, value))).toHaveLength(1);
  });

  test.each([
    "Statement: [{Effect: Allow, Action: 's3:*', Resource: 123456789012}]",
    "Statement: [{Sid: 5, Effect: Allow, Action: '*', Resource: '*'}]",
    'Version: 2012, Statement: [{Effect: Allow, Action: a, Resource: b}]',
    "Id: 1.10, Statement: [{Effect: Allow, Action: '*', Resource: '*'}]",
  ])('with a number elsewhere is refused: %s', (document) => {
    expect(problemsOf(`aws: {${AWS}, policy: {${document}}}`)).toEqual([expect.stringContaining('write it in quotes')]);
  });

  test.each(['123456789012', '1234567890123456789', '1.10', '1e3', 'true', 'null'])(
    'as JSON in one text, with %s, is refused, by the policy and where it is written',
    (value) => {
      const json =
        '{"Statement": [{"Effect": "Deny", "Action": "*", "Resource": "*", "Condition": {"StringEquals": ' +
        `{"aws:ResourceAccount": ${value}}}}, {"Effect": "Allow", "Action": "*", "Resource": "*"}]}`;
      expect(problemsOf(`aws: {${AWS}, policy: '${json}'}`)).toEqual([
        expect.stringMatching(
          /^11:\d+ aws\.policy: `Statement\.0\.Condition\.StringEquals\.aws:ResourceAccount`: IAM takes a text here/,
        ),
      ]);
      expect(() => sessionPolicy({ policy: json }, 0)).toThrow(/IAM takes a text here/);
    },
  );
});

describe('data that is sent to Vault', () => {
  const data = (value: string): string =>
    `vault: {${VAULT}, secrets: [{path: aws/creds/deploy, field: f, env: F, data: {a: {b: [${value}]}}}]}`;

  test.each(['012345678901', '0x1F', '0o17', '1e3', '1.10', '.5', '+5', '1234567890123456789', '.inf', '.nan'])(
    'would not go out as %s: refused, with the place',
    (value) => {
      expect(problemsOf(data(value))).toEqual([
        expect.stringMatching(
          joined(
            /^11:\d+ vault\.secrets\[0\]\.data\.a\.b\[0\]: the number `.*` /,
            /would be sent in another form \(write it in quotes, or as a plain number\)$/,
          ),
        ),
      ]);
    },
  );

  test.each(['15', '1.5', '-3', 'true', 'null', "'012'", '15m', '2026-11-24', '1_000'])('goes out as %s', (value) => {
    expect(problemsOf(data(value))).toEqual([]);
  });
});

/** Every provider's texts that may look like numbers. */
test.each([
  [
    'an external id of AWS',
    (value: string) => `aws: {${AWS}, chain: "arn:aws:iam::111122223333:role/s", external-id: ${value}}`,
  ],
  [
    'a title of an access boundary',
    (value: string) =>
      'gcp: {provider: projects/1/locations/global/workloadIdentityPools/pool/providers/prov, service-account: ' +
      'a@b.gserviceaccount.com, access-boundary: [{availableResource: ' +
      '//storage.googleapis.com/projects/_/buckets/b1, availablePermissions: ["inRole:roles/x"], ' +
      `availabilityCondition: {expression: e, title: ${value}}}]}`,
  ],
  ['an id of Azure', (value: string) => `azure: {tenant: aaaabbbb-0000-cccc-1111-dddd2222eeee, client: ${value}}`],
  [
    'an App',
    (value: string) =>
      `github: {app: ${value}, repositories: [shop], permissions: {contents: read}, key: {input: true}}`,
  ],
  [
    'a version of Vault',
    (value: string) => `vault: {${VAULT}, secrets: [{path: secret/data/a, field: f, env: F, version: ${value}}]}`,
  ],
  [
    'a field of Vault',
    (value: string) => `vault: {${VAULT}, secrets: [{path: secret/data/a, field: ${value}, env: F}]}`,
  ],
])('%s is a text', (_name, write) => {
  for (const value of ['012345', '1e3', '0x10', '1.10', 'true', '123456'])
    expect(problemsOf(write(value)), value).toEqual([
      expect.stringMatching(/^true|^1\d*$/.test(value) ? /^11:\d+ / : /^11:\d+ .*write it in quotes/),
    ]);
});

test('a number of a grant or a policy is a plain one', () => {
  const limits = (count: string): readonly string[] => {
    const parsed = parsePolicy(
      `version: ${count}\napproval: {approvers: {users: [hubot]}}\nlimits: {lifetime: 30d, session: 1h}\nroles: {}\n`,
      'policy.yml',
    );
    return parsed.ok ? [] : parsed.problems.map(({ message }) => message);
  };
  expect(limits('1')).toEqual([]);
  for (const count of ['01', '0x1', '1.0', '1e0', '+1'])
    expect(limits(count)).toEqual([`version: expected \`1\`, got \`${count}\``]);
});
