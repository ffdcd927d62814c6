import { DOCS } from '../policy/docs-address.ts';

/**
 * What to do where a cloud does not let a job in that is meant to get in. INVARIANT: never trust in the token at hand,
 * which may be of a branch that anybody pushes to: what lets it in also lets in a workflow that lost its gate.
 */
export function wallAdvice(provider: 'aws' | 'gcp' | 'azure', what: string): readonly string[] {
  return [
    `if this job is meant to get in, ${what} has to let in the jobs of the gate and no others: the policy names its ` +
      `workflow under \`walls.gate\`, and \`grantgate walls --for ${provider}\` writes what the cloud has to ask for ` +
      `(${DOCS}/walls.md)`,
  ];
}
