import { aws, statement, type TrustCase } from './build.ts';
import { GATE, meantFor, IMMUTABLE_SHOP, SHOP } from '../shop.ts';

const aud = { aud: 'sts.amazonaws.com' };
const ids = { repository_id: '7701', repository_owner_id: '9919' };
const immutable = 'repo:acme@9919/shop@7701';
const PRODUCTION = 'repo:acme/shop:environment:production';
const inProduction = meantFor('aws', 'sts.amazonaws.com', SHOP, {
  environments: [['production']],
  withoutEnvironment: false,
});

/** Trust policies of AWS. */
export const AWS_CASES: readonly TrustCase[] = [
  aws({ name: 'no condition', wanted: 'github', sub: 'repo:x/x:ref:refs/heads/x', also: ['audience'] }, {}),
  aws({ name: 'audience only', wanted: 'github', sub: 'repo:x/x:ref:refs/heads/x' }, { StringEquals: aud }),
  aws({ name: 'sub is anything', wanted: 'github' }, { StringEquals: aud, StringLike: { sub: '*' } }),
  aws({ name: 'sub begins with repo', wanted: 'github' }, { StringEquals: aud, StringLike: { sub: 'repo:*' } }),
  aws(
    { name: 'owner without a slash', wanted: 'github', sub: 'repo:acmex/x:ref:refs/heads/x' },
    { StringEquals: aud, StringLike: { sub: 'repo:acme*' } },
  ),
  aws(
    { name: 'any owner, one repository name', wanted: 'github', sub: 'repo:x/shop:ref:refs/heads/x' },
    { StringEquals: aud, StringLike: { sub: 'repo:*/shop:*' } },
  ),
  aws(
    { name: 'one letter of the owner', wanted: 'github', sub: 'repo:xcme/x:ref:refs/heads/x' },
    { StringEquals: aud, StringLike: { sub: 'repo:?cme/*' } },
  ),
  aws(
    { name: 'a branch of anybody', wanted: 'github', sub: 'repo:x/x:ref:refs/heads/main' },
    { StringEquals: aud, StringLike: { sub: '*:ref:refs/heads/main' } },
  ),
  aws(
    { name: 'a subject that anybody can write', wanted: 'github', sub: 'workflow:Deploy', also: ['narrower'] },
    { StringEquals: { ...aud, sub: 'workflow:Deploy' } },
  ),
  aws(
    { name: 'an environment that anybody can name', wanted: 'github', sub: 'environment:production' },
    { StringEquals: { ...aud, sub: 'environment:production' } },
  ),
  aws({ name: 'the name of a workflow', wanted: 'github' }, { StringEquals: { ...aud, workflow: 'Deploy' } }),
  aws(
    { name: 'a public workflow that anybody may call', wanted: 'github' },
    { StringEquals: { ...aud, job_workflow_ref: GATE } },
  ),
  aws({ name: 'a person, wherever', wanted: 'github' }, { StringEquals: { ...aud, actor: 'mona' } }),
  aws(
    { name: 'everything but pull requests of the shop', wanted: 'github', also: ['absence'] },
    { StringEquals: aud, StringNotEquals: { sub: 'repo:acme/shop:pull_request' } },
  ),
  aws(
    { name: 'a claim that AWS does not evaluate, if it is there', wanted: 'github', also: ['absence'] },
    { StringEquals: aud, StringEqualsIfExists: { runner_environment: 'github-hosted' } },
  ),
  aws(
    { name: 'a claim that AWS does not evaluate', wanted: 'nobody', also: ['narrower'] },
    { StringEquals: { ...aud, runner_environment: 'github-hosted' } },
  ),
  aws(
    { name: 'several values, one of them anything', wanted: 'github', misleads: 'sub: [ref, *]' },
    { StringEquals: aud, StringLike: { sub: ['repo:acme/shop:ref:refs/heads/release/1', '*'] } },
  ),
  aws({ name: 'a second statement without a condition', wanted: 'github', misleads: 'ec2 first' }, [
    { Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' },
    statement({ StringEquals: aud }),
  ]),
  aws(
    { name: 'a negation alone', wanted: 'github', also: ['absence'], misleads: 'StringNotEquals sub' },
    { StringEquals: aud, StringNotEquals: { sub: 'repo:evil/x:ref:refs/heads/main' } },
  ),
  aws(
    {
      name: 'any repository of the owner',
      wanted: 'owner',
      sub: 'repo:acme/x:ref:refs/heads/x',
      misleads: 'repo:acme/*:*',
    },
    { StringEquals: aud, StringLike: { sub: 'repo:acme/*:*' } },
  ),
  aws(
    { name: 'repositories that begin alike', wanted: 'owner', sub: 'repo:acme/shopx:ref:refs/heads/x' },
    { StringEquals: aud, StringLike: { sub: 'repo:acme/shop*' } },
  ),
  aws({ name: 'the owner by its number', wanted: 'owner' }, { StringEquals: { ...aud, repository_owner_id: '9919' } }),
  aws({ name: 'the owner, denied one repository', wanted: 'owner', sub: 'repo:acme/x:ref:refs/heads/x' }, [
    statement({ StringEquals: aud, StringLike: { sub: 'repo:acme/*' } }),
    { ...statement({ StringLike: { sub: 'repo:acme/secret:*' } }), Effect: 'Deny' },
  ]),
  aws(
    { name: 'the whole repository', wanted: 'repository', sub: 'repo:acme/shop:ref:refs/heads/x' },
    { StringEquals: aud, StringLike: { sub: 'repo:acme/shop:*' } },
  ),
  aws(
    {
      name: 'the whole repository, for all values',
      wanted: 'repository',
      also: ['absence'],
      misleads: 'ForAllValues:StringLike',
    },
    { StringEquals: aud, 'ForAllValues:StringLike': { sub: 'repo:acme/shop:*' } },
  ),
  aws(
    { name: 'pull requests', wanted: 'repository', sub: 'repo:acme/shop:pull_request', also: ['narrower'] },
    { StringEquals: { ...aud, sub: 'repo:acme/shop:pull_request' } },
  ),
  aws(
    { name: 'a branch that is never allowed', wanted: 'repository', sub: 'repo:acme/shop:ref:refs/heads/main' },
    { StringEquals: { ...aud, sub: 'repo:acme/shop:ref:refs/heads/main' } },
  ),
  aws(
    { name: 'a tag', wanted: 'repository', sub: 'repo:acme/shop:ref:refs/tags/v' },
    { StringEquals: aud, StringLike: { sub: 'repo:acme/shop:ref:refs/tags/v*' } },
  ),
  aws(
    { name: 'a star that crosses a slash', wanted: 'repository', sub: 'repo:acme/shop:ref:refs/heads/release/x/x' },
    { StringEquals: aud, StringLike: { sub: 'repo:acme/shop:ref:refs/heads/release/*' } },
  ),
  aws(
    { name: 'another environment', wanted: 'repository', sub: 'repo:acme/shop:environment:staging' },
    { StringEquals: { ...aud, sub: 'repo:acme/shop:environment:staging' } },
  ),
  aws(
    { name: 'environments that begin alike', wanted: 'repository', sub: 'repo:acme/shop:environment:productionx' },
    { StringEquals: aud, StringLike: { sub: 'repo:acme/shop:environment:production*' } },
  ),
  aws({ name: 'the repository by its number', wanted: 'repository' }, { StringEquals: { ...aud, ...ids } }),
  aws(
    { name: 'an environment if there is one', wanted: 'repository', also: ['absence'] },
    {
      StringEquals: { ...aud, ...ids },
      StringEqualsIfExists: { environment: 'production' },
    },
  ),
  aws(
    { name: 'no environment', wanted: 'repository', also: ['absence'] },
    { StringEquals: { ...aud, ...ids }, Null: { environment: 'true' } },
  ),
  aws(
    {
      name: 'one environment, whatever the branch',
      wanted: 'pushers',
      sub: PRODUCTION,
      also: ['narrower', 'sameName'],
    },
    { StringEquals: { ...aud, sub: PRODUCTION } },
  ),
  aws(
    { name: 'one branch, whatever the workflow', wanted: 'not-gate', also: ['narrower', 'sameName'] },
    { StringEquals: { ...aud, sub: 'repo:acme/shop:ref:refs/heads/release/1' } },
  ),
  aws(
    { name: 'an environment and a branch', wanted: 'not-gate', also: ['sameName', 'narrower'] },
    { StringEquals: { ...aud, sub: PRODUCTION, ref: 'refs/heads/release/1' } },
  ),
  aws(
    { name: 'letters of either case', wanted: 'repository', sub: 'repo:acme/shop:ref:refs/heads/releasE/1' },
    { StringEquals: aud, StringEqualsIgnoreCase: { sub: 'REPO:Acme/Shop:ref:refs/heads/release/1' } },
  ),
  aws(
    { name: 'the gate at any branch', wanted: 'pushers' },
    {
      StringEquals: { ...aud, sub: PRODUCTION, ...ids },
      StringLike: { job_workflow_ref: 'acme/shop/.github/workflows/gated.yml@refs/heads/*' },
    },
  ),
  aws(
    { name: 'the gate, an environment', wanted: 'gate', sub: PRODUCTION, meant: inProduction },
    { StringEquals: { ...aud, sub: PRODUCTION, ...ids, job_workflow_ref: GATE } },
  ),
  aws(
    { name: 'the gate without a subject', wanted: 'gate', misleads: 'aud + job_workflow_ref + repository_id, no sub' },
    { StringEquals: { ...aud, ...ids, job_workflow_ref: GATE } },
  ),
  aws(
    {
      name: 'the gate, an immutable subject',
      wanted: 'gate',
      meant: meantFor('aws', 'sts.amazonaws.com', IMMUTABLE_SHOP, {
        environments: [['production']],
        withoutEnvironment: false,
      }),
      misleads: 'sub immutable + aud + repository_id',
    },
    { StringEquals: { ...aud, sub: `${immutable}:environment:production`, ...ids, job_workflow_ref: GATE } },
  ),
  aws(
    {
      name: 'a stale subject since the repository has numbers in it',
      wanted: 'nobody',
      also: ['narrower'],
      meant: meantFor('aws', 'sts.amazonaws.com', IMMUTABLE_SHOP),
    },
    { StringEquals: { ...aud, sub: PRODUCTION, ...ids, job_workflow_ref: GATE } },
  ),
  aws({ name: 'a denial of everybody', wanted: 'nobody', also: ['narrower'] }, [
    statement({ StringEquals: aud }),
    { Effect: 'Deny', Principal: '*', Action: '*' },
  ]),
  aws(
    { name: 'from a day on', wanted: 'github' },
    { StringEquals: aud, DateGreaterThan: { 'aws:CurrentTime': '2027-01-01T00:00:00Z' } },
  ),
  aws(
    { name: 'until a day that is over', wanted: 'nobody' },
    { StringEquals: aud, DateLessThan: { 'aws:CurrentTime': '2026-01-01T00:00:00Z' } },
  ),
  aws(
    { name: 'from an address', wanted: 'nobody', also: ['undecided'] },
    { StringEquals: aud, IpAddress: { 'aws:SourceIp': '192.0.2.0/24' } },
  ),
  aws({ name: 'all but some actions', wanted: 'nobody', also: ['undecided'] }, [
    { Effect: 'Allow', Principal: { Federated: statement({})['Principal'] }, NotAction: 'sts:TagSession' },
    { ...statement({ StringEquals: aud }), Action: undefined, NotAction: 'sts:TagSession' },
  ]),
];
