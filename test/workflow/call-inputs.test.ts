import { describe, expect, it } from 'vitest';
import { surveyOf } from './corpus/asked.ts';
import { show } from '../../src/workflow/text.ts';

function touched(on: string, steps: string): readonly string[] {
  const main = `on:\n${on}jobs:\n  a:\n    runs-on: ubuntu-latest\n${steps}`;
  const { touched: all } = surveyOf({ files: { '.github/workflows/main.yml': main }, facts: { event: undefined } });
  return all.map(({ touch }) => `${touch.kind} ${'name' in touch ? show(touch.name) : ''}`);
}

const STEPS = `    environment: \${{ inputs.environment }}
    steps:
      - if: inputs.force
        run: git push https://github.com/acme/shop HEAD:main
`;
const CALLED = '  workflow_call:\n    inputs:\n      environment: {type: string}\n      force: {type: boolean}\n';
const CHOICE = `  workflow_dispatch:
    inputs:
      environment: {type: choice, default: staging, options: [staging]}
`;

describe('inputs of a workflow that nobody has started', () => {
  it('are unknown where another workflow gives them', () => {
    expect(touched(CALLED, STEPS)).toEqual(['environment inputs.environment', 'branch main']);
    expect(touched(`${CALLED}  workflow_dispatch:\n`, STEPS)).toEqual([
      'environment inputs.environment',
      'branch main',
    ]);
  });

  it('are one of the options only where nothing but a dispatch starts it', () => {
    expect(touched(CHOICE, STEPS)).toEqual(['environment staging']);
    expect(touched(`${CHOICE}  push:\n`, STEPS)).toEqual(['environment inputs.environment']);
  });
});
