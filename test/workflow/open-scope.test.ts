import { describe, expect, it } from 'vitest';
import { parsePolicy } from '../../src/policy/policy.ts';
import { judgeSteps } from '../../src/workflow/judge/check-steps.ts';
import { RUN, surveyOf } from './corpus/asked.ts';
import { MAIN } from './corpus/workflow-case.ts';
import { toldOfScript } from './told.ts';

const ALL = "branches: ['**'], tags: ['**'], push: [force, delete]";

/** Why a script is refused by a role with these keys: nothing where it is let through. */
function refusals(script: string, role: string, rest = ''): readonly string[] {
  const parsed = parsePolicy(
    `version: 1
approval: {approvers: {permission: maintain}}
limits: {lifetime: 30d, session: 1h}
${rest}roles: {role: {description: d, workflows: ['**'], ${role}}}
`,
    'policy.yml',
  );
  if (!parsed.ok) throw new Error(parsed.problems[0].message);
  const main = `on: {workflow_dispatch: {}}\npermissions: {contents: read}\njobs:\n  gate:\n    runs-on: ubuntu-latest
    steps:\n      - uses: grantgate/grantgate@v1\n      - run: ${JSON.stringify(script)}\n`;
  const survey = surveyOf({ files: { [MAIN]: main }, job: 'gate' });
  const policyRole = parsed.value.roles.get('role');
  if (policyRole === undefined) throw new Error('no role');
  return judgeSteps(survey, policyRole, undefined, {
    policy: parsed.value,
    run: RUN,
    home: RUN.repository,
    defaultBranch: 'main',
  }).map(({ what }) => what);
}

const PUSH = 'git push https://github.com/acme/shop "$(cat name)"';

describe('a word of a push that is not known', () => {
  it('passes where every branch and tag is in scope, whatever is done to it', () => {
    expect(refusals(PUSH, ALL)).toEqual([]);
  });

  it.each([
    "branches: ['**'], tags: ['**'], push: [force]",
    "branches: ['**'], tags: ['**'], push: [delete]",
    "branches: ['**'], push: [force, delete]",
    "branches: ['*', '*/**'], tags: ['**'], push: [force, delete]",
    "branches: ['**'], tags: ['**'], push: {force: ['automated/**'], delete: ['**']}",
  ])('and nowhere else: %s', (role) => expect(refusals(PUSH, role)).not.toEqual([]));

  it('nor where a branch is never allowed, nor in another repository', () => {
    expect(refusals(PUSH, ALL, 'never: {branches: [main]}\n')).not.toEqual([]);
    expect(refusals('git push https://github.com/acme/other "$(cat name)"', ALL)).not.toEqual([]);
    expect(refusals('git push "https://github.com/$(cat x)" "$(cat name)"', ALL)).not.toEqual([]);
  });

  it('a name that `gh` takes for one is one, where it is a single word', () => {
    const create = 'gh release create "$(cat name)"';
    expect(refusals(create, "branches: [release/1], tags: ['**']")).toEqual([]);
    expect(refusals('gh release create $(cat name)', "branches: [release/1], tags: ['**']")).not.toEqual([]);
    expect(refusals(create, "branches: [release/1], tags: ['v*']")).not.toEqual([]);
    expect(refusals('gh pr merge 7 --squash', "branches: ['**']")).toEqual([]);
    expect(refusals('gh pr merge 7 --squash', "branches: ['release/**']")).not.toEqual([]);
  });

  it('a name that a tool has passes where any is listed and every environment is in scope', () => {
    const push = 'docker push "$(cat image)"';
    const tools = (names: string): string => `environments: ${names}\n`;
    expect(refusals(push, `${ALL}, environments: ['**']`, tools("{a: {registries: ['**']}}"))).toEqual([]);
    expect(refusals(push, `${ALL}, environments: ['**']`, tools("{a: {registries: ['x/**']}}"))).not.toEqual([]);
    expect(refusals(push, `${ALL}, environments: [a]`, tools("{a: {registries: ['**']}, b: {}}"))).not.toEqual([]);
  });
});

describe('a program whose name is not known', () => {
  it.each([
    '$CMD push origin main',
    '"$CMD" release create v1',
    'sudo "$CMD" apply -f x',
    '$CMD -X POST https://example.com',
    '"$@" push',
  ])('cannot be told where its words are those of one that changes something: %s', (script) =>
    expect(toldOfScript(script)).toContainEqual(expect.stringMatching(/^\? which program/)),
  );

  it('is known where it stands at a path of Windows', () => {
    const push = String.raw`"$PROGRAMS\\git.exe" push https://github.com/acme/shop HEAD:release/1`;
    expect(toldOfScript(push)).toEqual(['branch release/1']);
    expect(toldOfScript(String.raw`"$PROGRAMS\\py.exe" install 3.14`)).toEqual([expect.stringMatching(/^! /)]);
  });

  it.each(['$PYTHON x.py', '"${CC:-gcc}" -o x x.c', './tool-$(uname) delete', '$CMD'])(
    'is code that is not seen otherwise: %s',
    (script) => expect(toldOfScript(script)).toEqual([expect.stringMatching(/^! /)]),
  );

  it('may be one that changes what the shell knows', () => {
    const push = 'git push https://github.com/acme/shop "HEAD:$b"';
    expect(toldOfScript(`b=release/1; $CMD b=main; ${push}`)).not.toContain('branch release/1');
    expect(toldOfScript(`b=release/1; ./$CMD b=main; ${push}`)).toContain('branch release/1');
  });
});
