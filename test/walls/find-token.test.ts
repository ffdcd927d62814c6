import { expect, test } from 'vitest';
import { findToken, walkFamily } from '../../src/walls/inclusion/find-token.ts';
import { claimIn, compileFormulas } from '../../src/walls/inclusion/formula.ts';
import { freeTrack } from '../../src/walls/inclusion/track.ts';
import { textVariable, wordVariable } from '../../src/walls/inclusion/variables.ts';
import { ANY_TEXT, literals } from '../../src/walls/language.ts';

const compiled = compileFormulas([claimIn('workflow', ANY_TEXT)]);
const wanted = compiled.evaluate.map((evaluate) => ({ evaluate, truth: 'yes' as const }));

test.each([
  ['can be', 'push', 'found'],
  ['cannot be', 'PUSH', 'none'],
])('a claim that nothing is asked about %s, and so the token', (_, event, kind) => {
  const tracks = [
    freeTrack('workflow', textVariable('workflow')),
    freeTrack('event_name', { ...wordVariable('event', []), within: literals([event]) }),
  ];
  const walked = walkFamily({ tracks, unordered: [] }, compiled, wanted, 0);
  const found = wanted.map((one) => findToken(walked, one));
  expect(found.map((one) => one.kind)).toEqual([kind]);
  if (kind === 'found') expect(found).toMatchObject([{ token: { workflow: 'x', event_name: 'push' } }]);
});
