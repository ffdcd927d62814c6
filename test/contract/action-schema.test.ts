import { readFileSync } from 'node:fs';
import { NoOperationTraceWriter } from '@actions/workflow-parser/templates/trace-writer';
import { parseAction } from '@actions/workflow-parser/actions/action-parser';
import { describe, expect, it } from 'vitest';

describe("GitHub's own parser", () => {
  it.each(['action.yml', 'session/action.yml', 'requests/action.yml'])('takes %s as it is', (name) => {
    const { context } = parseAction({ name, content: readFileSync(name, 'utf8') }, new NoOperationTraceWriter());
    expect(context.errors.getErrors().map((error) => error.message)).toEqual([]);
  });

  it('would find an expression where none is evaluated', () => {
    const { context } = parseAction(
      { name: 'a.yml', content: 'name: a\ndescription: ${{ github.sha }}\nruns: {using: composite, steps: []}\n' },
      new NoOperationTraceWriter(),
    );
    expect(context.errors.getErrors().length).toBeGreaterThan(0);
  });
});
