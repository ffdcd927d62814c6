import { describe, expect, it } from 'vitest';
import { surveyOf } from './asked.ts';
import { differences, foundLines } from './found-lines.ts';
import { askedOf, readSnippets } from './snippet.ts';

const SNIPPETS = readSnippets();

describe.each(SNIPPETS)('snippets: %s', (_topic, snippets) => {
  it.each(snippets)('$name', (snippet) => {
    const found = foundLines(surveyOf(askedOf(snippet)));
    expect(differences(found, snippet.touches), found.join('\n')).toEqual({ missing: [], unexpected: [] });
  });
});

describe('the snippets', () => {
  const all = SNIPPETS.flatMap(([topic, snippets]) =>
    snippets.map(({ name, touches }) => ({ name: `${topic}: ${name}`, touches })),
  );

  it('are as many as the corpus promises', () => {
    expect(all.length).toBeGreaterThanOrEqual(160);
  });

  it('have names of their own, and say something each', () => {
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
    for (const { name, touches } of all) expect(touches.length, name).toBeGreaterThan(0);
  });
});
