import { describe, expect, test } from 'vitest';
import { askTrust, trustClass, type TrustAnswer, type TrustAnswers } from '../../../src/walls/classify.ts';
import { tokenWorld } from '../../../src/walls/token-world.ts';
import { AT } from '../shop.ts';
import { AWS_CASES } from './aws-cases.ts';
import { AZURE_CASES, GCP_CASES, VAULT_CASES } from './other-cases.ts';
import { SHARED_CASES } from './shared-cases.ts';
import type { TrustCase } from './build.ts';

const ADMITTED = [
  'github',
  'owner',
  'repository',
  'pushers',
  'notGate',
  'gateElsewhere',
  'gate',
  'sameName',
  'audience',
] as const satisfies readonly (keyof TrustAnswers)[];

function ask({ trust, meant }: TrustCase): TrustAnswers {
  const world = tokenWorld(
    meant.places.map(({ repository }) => repository),
    trust.subjects,
  );
  return askTrust({ trust, meant: [meant], world, now: AT });
}

describe.each([
  ['aws', AWS_CASES],
  ['gcp', GCP_CASES],
  ['azure', AZURE_CASES],
  ['vault', VAULT_CASES],
  ...SHARED_CASES,
] as const)('%s', (_, trusts) => {
  test.each(trusts.map((one) => [one.name, one] as const))('%s', (_, one) => {
    const answers = ask(one);
    const found = trustClass(answers);
    expect(found, JSON.stringify(answers)).toBe(one.wanted);
    const worst = (['github', 'owner', 'repository', 'pushers', 'notGate'] as const).find(
      (question) => answers[question].kind === 'token',
    );
    if (one.sub !== undefined) expect(subOf(worst === undefined ? answers.gate : answers[worst])).toBe(one.sub);
    for (const also of one.also ?? []) {
      if (also === 'absence') expect(one.trust.absencePasses).not.toEqual([]);
      else if (also === 'undecided') expect(answers.github.kind).toBe('undecided');
      else expect(answers[also].kind, also).toBe('token');
    }
    proveWitnesses(one, answers);
  });
});

/** Each token that is said to get in does so by what the provider itself evaluates, and each that is not does not. */
function proveWitnesses(one: TrustCase, answers: TrustAnswers): void {
  for (const question of ADMITTED) {
    const answer = answers[question];
    if (answer.kind === 'token') expect(one.evaluate(answer.found.token, answer.found.at), question).toBe('admitted');
  }
  if (answers.narrower.kind === 'token')
    expect(one.evaluate(answers.narrower.found.token, answers.narrower.found.at)).toBe('refused');
}

function subOf(answer: TrustAnswer): string | undefined {
  return answer.kind === 'token' ? answer.found.token.sub : undefined;
}

test('a provider of Google Cloud that takes its own name in both forms takes no other audience', () => {
  const gate = GCP_CASES.find(({ name }) => name === 'the gate');
  expect(gate === undefined ? undefined : ask(gate).audience.kind).toBe('none');
});

test('the ten documents that mislead checkers of today are among them', () => {
  const all = [...AWS_CASES, ...GCP_CASES, ...AZURE_CASES];
  expect(all.filter(({ misleads }) => misleads !== undefined).length).toBeGreaterThanOrEqual(10);
  expect(all.length + VAULT_CASES.length).toBeGreaterThanOrEqual(60);
});
