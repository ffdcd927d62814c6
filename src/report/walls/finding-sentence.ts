import type { Token } from '../../walls/token.ts';
import type { WallFinding } from '../../walls/finding/wall-finding.ts';
import { WALL_FINDING_WORDS } from './finding-words.ts';

/** What was found, in one or two sentences, with the names of the case. */
export function auditSentence(finding: WallFinding): string {
  if (finding.outcome === 'unknown') return `It could not be determined: ${finding.why.join('; ')}.`;
  const { issuer } = finding.facts;
  if (issuer !== undefined)
    return `Tokens of \`${issuer}\` get in. It is not GitHub: whoever runs it writes any token.`;
  const { what } = WALL_FINDING_WORDS[finding.id];
  const more = caseWords(finding.facts);
  return more === '' ? what : `${what} ${more}`;
}

function caseWords(facts: Readonly<Record<string, string | number>>): string {
  const { principal, claim, operator, seconds, limit, policy, values, gate, what, why, who, ref } = facts;
  if (principal !== undefined) return 'Whoever has an account at AWS does, without any token: the principal is `*`.';
  if (operator !== undefined) return `\`${operator}\` on \`${String(claim)}\` does.`;
  if (seconds !== undefined) return `They last ${seconds} seconds, and the policy allows ${String(limit)}.`;
  if (policy !== undefined) return `\`${policy}\` says so.`;
  if (values !== undefined) return `They are: ${values}.`;
  if (ref !== undefined) return `\`${ref}\` has no rule that asks for a pull request.`;
  if (gate === 'none') return 'The policy does not name the gated workflow in `walls.gate`.';
  if (gate === 'yes') return 'Such a job runs the gate, which refuses it: the trust is only wider than it need be.';
  if (what !== undefined) return what === 'ref' ? 'The ref has none.' : 'The environment has none.';
  if (who !== undefined) return `That is: ${who}.`;
  return why === undefined ? '' : `It is ${why === 'empty' ? 'for no ref' : `set to \`${why}\``}.`;
}

/** Claims that tell people what kind of job a token is of, in the order in which they say it. */
const SHOWN_CLAIMS = [
  'sub',
  'aud',
  'repository',
  'repository_id',
  'ref',
  'environment',
  'job_workflow_ref',
] as const satisfies readonly (keyof Token)[];

/** A token as people read it: a line for each claim that matters. */
export function tokenLines(token: Token): readonly string[] {
  return SHOWN_CLAIMS.flatMap((claim) => (token[claim] === undefined ? [] : [`${claim}: ${token[claim]}`]));
}
