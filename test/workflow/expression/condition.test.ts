import { describe, expect, it } from 'vitest';
import { Open, Unknown, type Contexts } from '../../../src/workflow/data.ts';
import { judgeCondition } from '../../../src/workflow/expression/condition.ts';
import { OneOf } from '../../../src/workflow/expression/one-of.ts';
import { usesStatus, type StatusUse } from '../../../src/workflow/expression/uses-status.ts';

const contexts: Contexts = {
  github: new Open({ ref: 'refs/heads/main', event_name: 'push' }),
  inputs: { deploy: new Unknown('inputs.deploy'), dry: false, stage: new OneOf('inputs.stage', ['dev', 'prod']) },
};

type Judgement = 'true' | 'false' | 'unknown';

describe('judgeCondition', () => {
  it.each<readonly [string | undefined, Judgement, Judgement, Judgement]>([
    // the condition; as it is; when all goes well; when something failed
    [undefined, 'true', 'true', 'false'],
    ['', 'true', 'true', 'false'],
    ['  ', 'true', 'true', 'false'],
    ['true', 'true', 'true', 'false'],
    ['false', 'false', 'false', 'false'],
    ['${{ false }}', 'false', 'false', 'false'],
    ["github.ref == 'refs/heads/main'", 'true', 'true', 'false'],
    ["${{ github.ref == 'refs/heads/other' }}", 'false', 'false', 'false'],
    ["github.event_name == 'push' && inputs.deploy", 'unknown', 'unknown', 'false'],
    ["github.event_name == 'schedule' && inputs.deploy", 'false', 'false', 'false'],
    ['inputs.deploy && false', 'false', 'false', 'false'],
    ["inputs.stage == 'qa'", 'false', 'false', 'false'],
    ["inputs.stage == 'dev' || inputs.stage == 'prod'", 'unknown', 'unknown', 'false'],
    ['steps.x.outcome', 'unknown', 'unknown', 'false'],
    ['always()', 'true', 'true', 'true'],
    ['always() && inputs.dry', 'false', 'false', 'false'],
    ['always() && inputs.deploy', 'unknown', 'unknown', 'unknown'],
    ['success()', 'unknown', 'true', 'false'],
    ['failure()', 'unknown', 'false', 'true'],
    ['cancelled()', 'unknown', 'false', 'false'],
    ['!cancelled()', 'unknown', 'true', 'true'],
    ['${{ !cancelled() && inputs.deploy }}', 'unknown', 'unknown', 'unknown'],
    ['success() || failure()', 'unknown', 'true', 'true'],
    ['!failure()', 'unknown', 'true', 'false'],
    ["contains('always()', 'x')", 'false', 'false', 'false'],
    ["github.event_name != 'always()'", 'true', 'true', 'false'],
    // a text is true when it is not empty
    ['${{ false }} && x', 'true', 'true', 'false'],
    ['${{ false }}\n', 'true', 'true', 'false'],
    ['!${{ inputs.dry }}', 'true', 'true', 'false'],
    ['${{ failure() }} || x', 'true', 'true', 'true'],
    ["${{ '' }}${{ '' }}", 'false', 'false', 'false'],
    ['${{ inputs.deploy }}${{ inputs.deploy }}', 'unknown', 'unknown', 'false'],
    // a text that is an expression by itself is read as one
    ["${{ 'false' }}", 'false', 'false', 'false'],
    // what cannot be read
    ['nope', 'unknown', 'unknown', 'unknown'],
    ['${{ always( }}', 'unknown', 'unknown', 'unknown'],
    ['${{ true', 'unknown', 'unknown', 'unknown'],
  ])('%j', (raw, any, allWell, failed) => {
    expect([
      judgeCondition(raw, contexts),
      judgeCondition(raw, contexts, 'all-well'),
      judgeCondition(raw, contexts, 'failed'),
    ]).toEqual([any, allWell, failed]);
  });
});

describe('usesStatus', () => {
  const none: StatusUse = { always: false, notCancelled: false, failure: false, cancelled: false };
  it.each<readonly [string | undefined, Partial<StatusUse>]>([
    [undefined, {}],
    ['', {}],
    ['success()', {}],
    ["github.event_name == 'always()'", {}],
    ["contains('failure()', '!cancelled()')", {}],
    ['always()', { always: true }],
    ['${{ ALWAYS() }}', { always: true }],
    ['(always() && github.ref)', { always: true }],
    ['!always()', {}],
    ['!cancelled()', { notCancelled: true }],
    ['!(cancelled() || github.ref)', { notCancelled: true }],
    ['!!cancelled()', { cancelled: true }],
    ['cancelled() == false', { notCancelled: true, cancelled: true }],
    ['failure()', { failure: true }],
    ['failure() || cancelled()', { failure: true, cancelled: true }],
    ['!failure()', {}],
    ['!success()', { failure: true }],
    ['success() || failure()', { failure: true }],
    ["contains(fromJSON('[true]'), failure())", { failure: true }],
    ['${{ failure() }} || x', { always: true, failure: true }],
    ['${{ github.ref }} x', {}],
    ['always(', {}],
  ])('%j', (raw, use) => {
    expect(usesStatus(raw)).toEqual({ ...none, ...use });
  });
});
