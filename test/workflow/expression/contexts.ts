import { Open, Unknown, type Contexts } from '../../../src/workflow/data.ts';
import { OneOf } from '../../../src/workflow/expression/one-of.ts';

/** What is known, and what is not, while the expressions of these tests are evaluated. */
export const contexts: Contexts = {
  github: new Open({
    ref: 'refs/heads/Main',
    ref_name: 'Main',
    event_name: 'push',
    event: {
      commits: [{ id: 'c1', author: { name: 'mona' } }, { id: 'c2' }, { author: { name: 'hubot' } }],
      forced: false,
      size: 2,
      pull_request: null,
    },
  }),
  matrix: {
    os: 'linux',
    version: 1.1,
    flags: ['a', 'B'],
    nested: { one: 1, two: 2 },
    mixed: ['a', new Unknown('vars.M'), { id: 'x' }],
  },
  inputs: {
    count: 3,
    dry: false,
    name: '',
    target: new Unknown('inputs.target'),
    stage: new OneOf('inputs.stage', ['dev', 'prod']),
  },
  env: new Open({ BRANCH: 'release/1', path: 'x', TWICE: '1', twice: '2' }),
  needs: { plan: { result: 'success', outputs: new Open({ ref: 'main' }) }, test: { result: 'skipped', outputs: {} } },
  strategy: { 'fail-fast': true, 'job-total': 2 },
};
