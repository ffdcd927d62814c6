import { groupedBy } from '../../policy/grouped.ts';
import { dump } from 'js-yaml';
import type { AwsRoleWall } from './aws-walls.ts';
import { attribute, hclBlock, comment, type HclItem, hclText, type HclValue } from './hcl.ts';
import {
  commented,
  distinctNames,
  fedWith,
  headerItems,
  headerLines,
  identifier,
  jsonText,
  wallScript,
  shellQuoted,
  type WallFile,
  type WallFormat,
  type WallOrigin,
} from './wall-file.ts';

/** Why the parts of a trust policy are as they are: said in every file that can hold a comment. */
const WHY_AWS: readonly string[] = [
  'aud: a token that was made for somebody else is refused.',
  'sub: repository and environment, or branch, as GitHub writes them into the token. AWS asks for it.',
  'repository_id, repository_owner_id: names are renamed and taken over, numbers are not.',
  'job_workflow_ref: only jobs of the workflow that holds the gate, as it is at that ref. A run whose workflow lost',
  'its gate, on any branch, has another one.',
  'ref: `sub` of a job in an environment does not say the branch. `*` of AWS crosses slashes, so what has one too many',
  'is named under StringNotLike.',
];

const ABOUT_AWS = 'What AWS lets in: jobs of the gate, and nothing else.';

/** The files for AWS, those of each account in a folder. Pure. */
export function awsFiles(
  walls: readonly AwsRoleWall[],
  issuer: string,
  format: WallFormat,
  origin: WallOrigin,
): readonly WallFile[] {
  return [...groupedBy(walls, ({ account }) => account)].flatMap(([account, roles]) => {
    const folder = `aws/${account}`;
    const here: AccountWalls = { issuer, audiences: audiencesOf(roles), roles, origin };
    switch (format) {
      case 'terraform':
        return [{ path: `${folder}/walls.tf`, text: awsTerraform(here) }];
      case 'cloudformation':
        return [{ path: `${folder}/walls.yml`, text: cloudFormation(here) }];
      case 'commands':
        return [{ path: `${folder}/walls.sh`, text: awsCommands(here) }];
      case 'json':
        return documents(folder, here);
    }
  });
}

interface AccountWalls {
  readonly issuer: string;
  readonly audiences: readonly string[];
  readonly roles: readonly AwsRoleWall[];
  readonly origin: WallOrigin;
}

function audiencesOf(roles: readonly AwsRoleWall[]): readonly string[] {
  return [...new Set(roles.flatMap(({ admissions }) => admissions.map(({ audience }) => audience)))].toSorted();
}

function awsTerraform({ issuer, audiences, roles, origin }: AccountWalls): string {
  const ids = distinctNames(roles, ({ name }) => identifier(name));
  return hclText([
    ...headerItems(origin, ABOUT_AWS),
    comment(WHY_AWS.join('\n')),
    { kind: 'blank' },
    comment('The issuer of the tokens of jobs, once for each account. Where it is there: `terraform import`.'),
    hclBlock(
      'resource',
      ['aws_iam_openid_connect_provider', 'github'],
      [attribute('url', issuer), attribute('client_id_list', audiences)],
    ),
    ...roles.flatMap((role) => [comment(wordsOfRole(role)), iamRoleBlock(role, ids.get(role) ?? '')]),
  ]);
}

function iamRoleBlock({ name, path, trust, maxSessionSeconds, admissions }: AwsRoleWall, id: string): HclItem {
  return hclBlock(
    'resource',
    ['aws_iam_role', id],
    [
      ...skips(admissions),
      attribute('name', name),
      ...(path === '/' ? [] : [attribute('path', path)]),
      attribute('max_session_duration', maxSessionSeconds),
      attribute('assume_role_policy', hclValue(trust), 'json'),
    ],
  );
}

/** Checks that refuse the hard form: https://github.com/bridgecrewio/checkov, CKV_AWS_393 */
function skips(admissions: AwsRoleWall['admissions']): readonly HclItem[] {
  const isUnusual = admissions.some(
    ({ repository: { subject } }) => subject.keys !== undefined || subject.prefix.includes('@'),
  );
  return isUnusual
    ? [
        comment(
          'checkov:skip=CKV_AWS_393: the check knows no subjects with numbers or of a template; repository_id, ' +
            'repository_owner_id and job_workflow_ref are compared letter for letter',
        ),
      ]
    : [];
}

function wordsOfRole({ name, uses, maxSessionSeconds }: AwsRoleWall): string {
  return (
    `${name}: for ${uses.join(', ')}.` +
    (maxSessionSeconds === 3600 ? '\nAn hour is the shortest maximum that AWS takes; the gate asks for less.' : '')
  );
}

function hclValue(value: unknown): HclValue {
  return JSON.parse(JSON.stringify(value)) as HclValue;
}

function cloudFormation({ issuer, audiences, roles, origin }: AccountWalls): string {
  // letters and digits only
  const ids = distinctNames(roles, ({ name }) => `Role${identifier(name).replaceAll(/[^A-Za-z0-9]/g, '')}`, 'N');
  const resources: readonly (readonly [words: string, id: string, resource: object])[] = [
    [
      'The issuer of the tokens of jobs, once for each account. Where it is there: import it into the stack.',
      'GitHub',
      { Type: 'AWS::IAM::OIDCProvider', Properties: { Url: issuer, ClientIdList: audiences } },
    ],
    ...roles.map(
      (role) =>
        [
          wordsOfRole(role),
          ids.get(role) ?? '',
          {
            Type: 'AWS::IAM::Role',
            Properties: {
              RoleName: role.name,
              ...(role.path === '/' ? {} : { Path: role.path }),
              MaxSessionDuration: role.maxSessionSeconds,
              AssumeRolePolicyDocument: role.trust,
            },
          },
        ] as const,
    ),
  ];
  return [
    ...commented([...headerLines(origin, ABOUT_AWS), '', ...WHY_AWS]),
    "AWSTemplateFormatVersion: '2010-09-09'",
    'Resources:',
    ...resources.flatMap(([words, id, resource]) => [
      ...commented(words.split('\n')).map((line) => `  ${line}`),
      ...dump({ [id]: resource }, { lineWidth: -1, noRefs: true })
        .trimEnd()
        .split('\n')
        .map((line) => `  ${line}`),
    ]),
    '',
  ].join('\n');
}

function awsCommands({ issuer, audiences, roles, origin }: AccountWalls): string {
  return wallScript(origin, ABOUT_AWS, [
    ...commented(WHY_AWS),
    '',
    '# The issuer of the tokens of jobs, once for each account. Where it is there, leave this command out.',
    `aws iam create-open-id-connect-provider --url ${shellQuoted(issuer)} --client-id-list ` +
      audiences.map(shellQuoted).join(' '),
    ...roles.flatMap((role) => [
      '',
      ...commented(wordsOfRole(role).split('\n')),
      ...fedWith(
        `aws iam update-assume-role-policy --role-name ${shellQuoted(role.name)} --policy-document file:///dev/stdin`,
        role.trust,
      ),
      `aws iam update-role --role-name ${shellQuoted(role.name)} --max-session-duration ${role.maxSessionSeconds}`,
    ]),
  ]);
}

/** A document each, as the API takes it, and one that says what they are of. */
function documents(folder: string, { issuer, audiences, roles, origin }: AccountWalls): readonly WallFile[] {
  const { digest, gate } = origin;
  return [
    {
      path: `${folder}/walls.json`,
      text: jsonText({
        schema: 1,
        made_by: 'grantgate walls',
        policy: `sha256:${digest}`,
        gate,
        provider: { url: issuer, client_ids: audiences },
        roles: roles.map(({ arn, name, maxSessionSeconds, uses }) => ({
          arn,
          uses,
          max_session_duration: maxSessionSeconds,
          trust: `${name}.trust.json`,
        })),
      }),
    },
    ...roles.map(({ name, trust }) => ({ path: `${folder}/${name}.trust.json`, text: jsonText(trust) })),
  ];
}
