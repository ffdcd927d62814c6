import { describe, expect, it } from 'vitest';
import { surveyOf } from './corpus/asked.ts';
import { MAIN } from './corpus/workflow-case.ts';

const GATE = '      - uses: grantgate/grantgate@v1\n';
const PUSH_STEP = 'run: git push https://github.com/acme/shop HEAD:release/1';
const PUSH = `      - ${PUSH_STEP}\n`;

/** `job, line: id` of everything that weakens the gate in the job `a`. */
function weaknesses(jobs: string): readonly string[] {
  const source = `on: workflow_dispatch\npermissions: {}\njobs:\n${jobs}`;
  return surveyOf({ files: { [MAIN]: source }, job: 'a' }).weaknesses.map(
    ({ id, job, place }) => `${job}, ${place.line}: ${id}`,
  );
}

const gated = (steps: string): string => `  a:\n    runs-on: x\n    steps:\n${GATE}${steps}`;
const job = (id: string, needs: string, condition: string, steps = PUSH): string =>
  `  ${id}:\n    needs: ${needs}\n    if: "${condition}"\n    runs-on: x\n    steps:\n${steps}`;

describe('a job after a refusal', () => {
  it.each([
    "always() && !contains(needs.*.result, 'failure') && !contains(needs.*.result, 'cancelled')",
    "always() && !contains(needs.*.result, 'failure')",
    "always() && needs.a.result == 'success'",
    "!cancelled() && needs.a.result != 'failure'",
    'success()',
    'true',
  ])('does not run: %s', (condition) => {
    expect(weaknesses(gated('') + job('b', '[a]', condition))).toEqual([]);
  });

  it.each([
    'always()',
    '!cancelled()',
    'failure()',
    "always() && !contains(needs.*.result, 'cancelled')",
    "always() && needs.x.result != 'failure'",
  ])('runs: %s', (condition) =>
    expect(weaknesses(gated('') + job('b', '[a]', condition))).toEqual(['b, 10: job-runs-after-refusal']),
  );

  it('does not run where what it asks for was skipped', () => {
    const middle = job('b', 'a', 'true');
    expect(weaknesses(gated('') + middle + job('c', 'b', "always() && needs.b.result == 'success'"))).toEqual([]);
    expect(weaknesses(gated('') + middle + job('c', 'b', "always() && needs.b.result != 'failure'"))).toHaveLength(1);
    const free = '  z: {runs-on: x, steps: [{run: echo}]}\n';
    expect(weaknesses(gated('') + free + job('c', '[a, z]', "always() && needs.z.result == 'success'"))).toHaveLength(
      1,
    );
  });

  it('is no matter where it only tells people', () => {
    const tell = '      - run: echo done\n      - uses: actions/upload-artifact@v4\n        with: {name: x, path: y}\n';
    expect(weaknesses(gated('') + job('b', 'a', 'always()', tell))).toEqual([]);
    expect(weaknesses(gated('      - if: always()\n        run: echo\n'))).toEqual([]);
    expect(weaknesses(gated('      - if: always()\n        run: make x\n'))).toEqual(['a, 8: step-runs-after-refusal']);
    expect(weaknesses(gated(PUSH.replace('- run', '- if: always()\n        run')))).toEqual([
      'a, 8: step-runs-after-refusal',
    ]);
  });
});

describe('text in a script', () => {
  const said = (run: string, env = ''): boolean =>
    weaknesses(gated(`      - run: echo "${run}"\n${env}`)).includes('a, 8: untrusted-script');
  const pr = 'github.event.pull_request';

  it.each([
    `${pr}.number`,
    `${pr}.head.sha`,
    `${pr}.base.sha`,
    `${pr}.base.ref`,
    `${pr}.draft`,
    `${pr}.merged`,
    `${pr}.head.repo.fork`,
    `${pr}.head.repo.full_name`,
    `${pr}.html_url`,
    'github.event.issue.number',
    'github.event.comment.id',
    'github.event.comment.author_association',
    'github.event.comment.user.login',
    'github.event.head_commit.id',
    'github.event.commits.*.id',
    `contains(${pr}.title, 'x')`,
    `${pr}.title == 'x'`,
    `${pr}.title && 'a' || 'b'`,
    `!${pr}.title`,
    'github.actor',
    'github.run_number',
    'inputs.x',
  ])('cannot be commands: %s', (expression) => expect(said(`\${{ ${expression} }}`)).toBe(false));

  it.each([
    `${pr}.title`,
    `${pr}.body`,
    `${pr}.head.ref`,
    `${pr}.head.label`,
    `${pr}.head.repo.default_branch`,
    `${pr}.number && ${pr}.title`,
    `${pr}.number || ${pr}.title`,
    `format('{0}', ${pr}.title)`,
    `toJSON(${pr})`,
    'toJSON(github.event)',
    'toJSON(github)',
    'join(github.event.commits.*.message)',
    'github.event.*.body',
    'github.event.issue.labels.*.name',
    'github.event.commits[0].author.name',
    'github.event.client_payload.number',
    'github.event.workflow_run.head_branch',
    'github.head_ref',
  ])('can be commands: %s', (expression) => expect(said(`\${{ ${expression} }}`)).toBe(true));

  it('is found by way of a variable, and in a script of an action', () => {
    const env = `        env: {TITLE: "\${{ ${pr}.title }}", N: "\${{ ${pr}.number }}"}\n`;
    expect(said('${{ env.TITLE }}', env)).toBe(true);
    expect(said('${{ env.N }}', env)).toBe(false);
    expect(said('$TITLE', env)).toBe(false);
    const step = (script: string): string =>
      `      - uses: actions/github-script@v7\n        with:\n          script: console.log('${script}')\n`;
    expect(weaknesses(gated(step(`\${{ ${pr}.title }}`)))).toEqual(['a, 10: untrusted-script']);
    expect(weaknesses(gated(step(`\${{ ${pr}.number }}`)))).toEqual([]);
  });
});

describe('a job with an environment beside the gated one', () => {
  const beside = (steps: string): string => `  b:\n    runs-on: x\n    environment: production\n    steps:\n${steps}`;

  it('is said to run without the gate', () => {
    expect(weaknesses(gated('') + beside(PUSH))).toEqual(['b, 10: job-without-gate']);
  });

  it('is not, where it has a gate of its own', () => {
    expect(weaknesses(gated('') + beside(GATE + PUSH))).toEqual([]);
  });
});
