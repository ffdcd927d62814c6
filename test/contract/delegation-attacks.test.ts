import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/**
 * What is tried against delegation, and which test tries it: each is in a table or a title of that file, by these
 * words. A test that is renamed is to be found again here.
 */
const ATTACKS: Readonly<Record<string, readonly [file: string, words: string]>> = {
  'replay in another run': ['e2e/delegation-jobs.test.ts', 'another run does not'],
  'replay, raced': ['e2e/delegation-jobs.test.ts', 'that ask at once all go on'],
  'replay after five minutes': ['e2e/delegation.test.ts', 'after the five minutes'],
  'replay from inputs that everybody reads': ['e2e/delegation-attacks.test.ts', 'sent once more by whoever may write'],
  'a tag set in advance': ['e2e/delegation-attacks.test.ts', 'set before: nobody gets in by it'],
  'swapped inputs': ['e2e/delegation.test.ts', 'swapped inputs'],
  'swapped workflow': ['delegation/verify/claims.test.ts', "'another workflow', { req:"],
  'swapped ref': ['delegation/verify/claims.test.ts', "'a tag of the name'"],
  'the token of another repository': ['e2e/delegation.test.ts', 'the number of another repository'],
  'a token for another service': ['delegation/verify/claims.test.ts', 'an audience of AWS'],
  'another environment': ['e2e/delegation-attacks.test.ts', 'asks for another environment'],
  'wrong typ': ['delegation/verify/claims.test.ts', "['signed', { typ: 'JWT' }]"],
  'wrong alg': ['e2e/delegation.test.ts', 'another algorithm'],
  'wrong kid': ['delegation/verify/forged.test.ts', 'kid'],
  'wrong iss': ['delegation/verify/claims.test.ts', "'another issuer'"],
  'wrong aud': ['delegation/verify/claims.test.ts', "'two audiences'"],
  'wrong azp': ['delegation/verify/claims.test.ts', "'two clients'"],
  'key confusion, HMAC with the public key': ['delegation/verify/forged.test.ts', 'hmac('],
  'no signature': ['delegation/verify/forged.test.ts', "'none', 'None', 'NONE', 'nOnE'"],
  'embedded jwk': ['delegation/verify/forged.test.ts', 'jwk'],
  'embedded jku': ['delegation/verify/forged.test.ts', 'jku'],
  'embedded x5u': ['delegation/verify/forged.test.ts', 'x5u'],
  'a set of keys that is huge': ['delegation/verify/key-set.test.ts', 'a huge document'],
  'a set of keys that is slow': ['e2e/delegation.test.ts', "kind: 'hang'"],
  'a set of keys that redirects': ['delegation/verify/key-set.test.ts', 'a redirect of the keys'],
  'keys that are rotated': ['e2e/delegation.test.ts', 'rotateIdp'],
  'a general audience': ['policy/delegation/entry.test.ts', 'a general audience by number'],
  'an e-mail address as subject, in a policy': ['policy/delegation/entry.test.ts', 'email'],
  'an e-mail address as subject, in a token': ['e2e/delegation.test.ts', 'a mail address as subject'],
  'a tool that names a person outside its roles': ['e2e/delegation.test.ts', 'a person outside its roles'],
  'a person who left': ['e2e/delegation-attacks.test.ts', 'a person who left'],
  'a person who is revoked by another name': ['e2e/revoked-people.test.ts', 'a person who is revoked as'],
  'a link that a push takes out of the file of people': ['e2e/revoked-people.test.ts', 'the number of her account out'],
  "an agent of GitHub's own, named as a person": ['e2e/delegation-attacks.test.ts', "an agent of GitHub's own"],
  'a box that is sent empty': ['delegation/verify/empty-box.test.ts', 'a box that is sent empty'],
  'two people for one subject': ['policy/delegation/people.test.ts', 'belongs to `mona-m`'],
  'a person who approves herself': ['e2e/delegation.test.ts', 'approves her own access by her account'],
  'a forged act': ['e2e/delegation.test.ts', 'a forged act'],
  'another App under the name of the tool': ['e2e/delegation.test.ts', 'another App under its name'],
  're-runs': ['e2e/delegation.test.ts', 'a re-run by somebody else, by the tool'],
  'a re-run by a token that another run spent': ['e2e/delegation.test.ts', 'a token that another run has spent'],
  'an agent that was talked into something': ['e2e/delegation-attacks.test.ts', 'talked into something'],
  'a comment in another workflow': ['delegation/verify/claims.test.ts', 'a workflow that calls it'],
  'free text by a token that binds nothing': ['delegation/verify/claims.test.ts', 'what a shell would run'],
};

test.each(Object.entries(ATTACKS))('%s is tried', (_attack, [file, words]) => {
  expect(readFileSync(new URL(`../${file}`, import.meta.url), 'utf8')).toContain(words);
});
