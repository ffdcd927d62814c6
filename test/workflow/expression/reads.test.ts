import { describe, expect, it } from 'vitest';
import { contextsRead, contextsReadByCondition } from '../../../src/workflow/expression/reads.ts';

describe('contextsRead', () => {
  it.each<readonly [string, readonly string[]]>([
    ['plain github.ref', []],
    ['${{ github.head_ref }}', ['github.head_ref']],
    ['${{ GitHub.Head_Ref }}', ['github.head_ref']],
    ["${{ github['head_ref'] }}", ['github.head_ref']],
    ["${{ (github)['event'].issue.title }}", ['github.event.issue.title']],
    ['a ${{ github.ref }} b ${{ inputs.x }} ${{ inputs.x }}', ['github.ref', 'inputs.x']],
    [
      "${{ format('{0}', github.event.pull_request.head.ref) || 'github.sha' }}",
      ['github.event.pull_request.head.ref'],
    ],
    ['${{ github.event.commits.*.message }}', ['github.event.commits.*.message']],
    ['${{ github.event.commits[0].message }}', ['github.event.commits.*.message']],
    ['${{ github.event[env.KEY].title }}', ['github.event.*.title', 'env.key']],
    ['${{ toJSON(github) }}', ['github']],
    ['${{ fromJSON(steps.a.outputs.b).c }}', ['steps.a.outputs.b']],
    [
      "${{ !contains(needs.*.result, 'failure') && case(vars.A == '1', vars.B, vars.C) }}",
      ['needs.*.result', 'vars.a', 'vars.b', 'vars.c'],
    ],
    ['${{ unknown_function(github.head_ref) }}', ['unknown_function', 'github.head_ref']],
    ['${{ github.head_ref', ['github.head_ref']],
  ])('%j', (raw, paths) => {
    expect(contextsRead(raw)).toEqual(paths);
  });

  it.each<readonly [string | undefined, readonly string[]]>([
    [undefined, []],
    ["github.head_ref == 'x'", ['github.head_ref']],
    ["${{ github.head_ref == 'x' }}", ['github.head_ref']],
    ['${{ github.head_ref }} == x', ['github.head_ref']],
  ])('of the condition %j', (raw, paths) => {
    expect(contextsReadByCondition(raw)).toEqual(paths);
  });
});
