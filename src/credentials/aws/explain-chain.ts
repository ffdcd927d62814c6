import { ExchangeError } from '../credential.ts';
import { seeAws } from './docs.ts';
import { explainAws } from './explain.ts';
import { AwsFault, faultWords } from './fault.ts';
import { type ChainedSpec, chainActions } from './chained-role.ts';
import { type AwsRole, targetRole } from './role.ts';
import type { ChainedSessionRequest } from './sdk.ts';

/** What was asked for when STS refused the second role. */
export interface RefusedChain {
  readonly spec: ChainedSpec;
  readonly first: AwsRole;
  readonly request: ChainedSessionRequest;
}

/** Which switch of the policy does without an action that both roles have to allow. */
const WITHOUT: Readonly<Record<string, string>> = {
  'sts:TagSession': '`tags: false`',
  'sts:SetSourceIdentity': '`source-identity: false`',
};

/** Turns a refusal of the second role, or a fault on the way there, into what people can act on. */
export function explainChain(fault: unknown, refused: RefusedChain): ExchangeError {
  const { spec, request } = refused;
  const second = targetRole({ role: spec.chain, region: spec.region });
  if (!(fault instanceof AwsFault) || fault.code !== 'AccessDenied')
    return explainAws(fault, {
      idToken: '',
      spec: { ...spec, role: spec.chain },
      target: second,
      seconds: request.seconds,
    });
  const said = faultWords(fault);
  const action = /perform: (sts:\w+)/.exec(said)?.[1] ?? 'sts:AssumeRole';
  const lines = [
    `AWS says: ${said}`,
    ...(WITHOUT[action] === undefined
      ? causes(refused, second)
      : [
          `the trust policy of \`${second.name}\` and the permissions of \`${refused.first.name}\` both have to ` +
            `allow \`${action}\` on it; ${WITHOUT[action]} does without`,
        ]),
    `if it is meant to, these statements in the trust policy of \`${second.name}\` let it in:`,
    ...trustStatements(refused).map((statement) => `  ${JSON.stringify(statement)}`),
    seeAws('chain'),
  ];
  return new ExchangeError(
    'aws',
    fault.code,
    `AWS does not let \`${refused.first.name}\` of the account ${refused.first.account} assume the role ` +
      `\`${second.name}\` of the account ${second.account} (\`${action}\`)`,
    lines.join('\n'),
    { cause: fault },
  );
}

function causes({ spec, first, request }: RefusedChain, second: AwsRole): readonly string[] {
  const facts = [
    ...request.tags.map(({ key, value }) => `aws:RequestTag/${key} is \`${value}\``),
    ...(request.sourceIdentity === undefined ? [] : [`sts:SourceIdentity is \`${request.sourceIdentity}\``]),
    `sts:RoleSessionName is \`${request.name}\``,
  ];
  return [
    'likely causes:',
    `- the trust policy of \`${second.name}\` does not name \`${spec.role}\` or its account as a principal`,
    `- the permissions of \`${first.name}\` do not allow \`sts:AssumeRole\` on \`${spec.chain}\`; between ` +
      'accounts both sides have to',
    request.externalId === undefined
      ? '- the trust policy asks for an external id: give `external-id`'
      : `- the trust policy asks for another external id than \`${request.externalId}\``,
    '- one of its conditions does not match:',
    ...facts.map((fact) => `    ${fact}`),
    `- there is no role \`${second.name}\` in the account ${second.account}`,
  ];
}

/**
 * What lets exactly this in, to copy. The other actions are in a separate statement: an external id is not documented
 * as theirs, and without the first they are worthless.
 */
function trustStatements({ spec, request }: RefusedChain): readonly Readonly<Record<string, unknown>>[] {
  const [first, ...others] = chainActions(spec);
  const common = { Effect: 'Allow', Principal: { AWS: spec.role } };
  const condition =
    request.externalId === undefined ? {} : { Condition: { StringEquals: { 'sts:ExternalId': request.externalId } } };
  return [{ ...common, Action: first, ...condition }, ...(others.length > 0 ? [{ ...common, Action: others }] : [])];
}
