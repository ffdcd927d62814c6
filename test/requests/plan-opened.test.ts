import { describe, expect, test } from 'vitest';
import { type BreakGlassFacts, type BreakGlassPlan, planBreakGlass } from '../../src/requests/break-glass.ts';
import type { AskedIssue } from '../../src/requests/facts.ts';
import { type OpenedIssue, planOpened } from '../../src/requests/plan-opened.ts';
import { ASKED, formBody, type Written } from './form-body.ts';
import { HUBOT, MONA, NOW, reader, shopSetting } from './people.ts';
import { policyFrom, SHOP_POLICY } from './shop.ts';

const setting = shopSetting();
const issue: AskedIssue = { number: 123, author: MONA, isOpen: true };

function opened(body: string, changes: Partial<OpenedIssue> = {}): OpenedIssue {
  return { issue, body, facts: { requester: reader(), open: [], grants: [], openedAt: NOW }, ...changes };
}
const body = (written: Written = {}): string => formBody(setting.policy, { ...ASKED, ...written });

describe('an issue that is opened', () => {
  test('with a form becomes a pull request with one file, and an answer', () => {
    const [propose, answer, ...more] = planOpened(opened(body({ only: 'staging' })), setting);
    expect(propose).toMatchObject({
      effect: 'propose',
      proposal: {
        branch: 'grantgate/request-123',
        files: [{ path: '.github/access/grants/users/mona/flag-release-123.yml' }],
        subject: { kind: 'grant', issue: 123, requester: MONA, grant: { 'principal-id': MONA.id, request: 123 } },
        reviewers: { users: ['hubot', 'octavia'], teams: [] },
        autoMerge: true,
      },
    });
    expect(answer).toMatchObject({ effect: 'answer', issue: 123, answer: { answer: 'request' } });
    expect(more).toStrictEqual([]);
  });

  test('asks nobody for a review whose approval would not count', () => {
    const own = opened(body(), { facts: { requester: reader(HUBOT), open: [], grants: [], openedAt: NOW } });
    expect(planOpened(own, setting)[0]).toMatchObject({ proposal: { reviewers: { users: ['octavia'] } } });
  });

  test('is answered with how far it has come when it was proposed already', () => {
    const [first] = planOpened(opened(body()), setting);
    if (first?.effect !== 'propose' || first.proposal.subject.kind !== 'grant') throw new Error('nothing is proposed');
    const again = opened(body(), {
      pull: { number: 9, branch: 'grantgate/request-123', state: 'merged', mergedAt: NOW },
      requested: { grant: first.proposal.subject.grant, stage: 'active', from: NOW, until: NOW + 1000 },
    });
    expect(planOpened(again, setting)).toMatchObject([
      { effect: 'answer', answer: { answer: 'request', requested: { stage: 'active' }, pull: { number: 9 } } },
    ]);
  });

  test('about something else is left alone', () => {
    expect(planOpened(opened('The shop is down'), setting)).toStrictEqual([]);
  });

  test('with a form that cannot be taken is answered and closed', () => {
    expect(planOpened(opened(body({ role: 'admin' })), setting)).toMatchObject([
      { effect: 'answer', answer: { answer: 'not-the-form' } },
      { effect: 'close-issue', as: 'not_planned' },
    ]);
    expect(planOpened(opened(body({ only: 'main' })), setting)).toMatchObject([
      { effect: 'answer', answer: { answer: 'refused', refusals: [{ refusal: 'outside-role' }] } },
      { effect: 'close-issue' },
    ]);
  });

  test('with a reason that the gate would not take is refused', () => {
    expect(planOpened(opened(body({ reason: 'CHANGE ME' })), setting)).toMatchObject([
      { answer: { answer: 'refused', refusals: [{ refusal: 'no-grant-file' }] } },
      { effect: 'close-issue' },
    ]);
  });

  test('without an App is answered with the file for whoever asked', () => {
    expect(planOpened(opened(body()), { ...setting, hasApp: false })).toMatchObject([
      { effect: 'answer', answer: { answer: 'link', path: 'grants/users/mona/flag-release-123.yml' } },
    ]);
  });
});

const RULES = [
  '    lifetime: 7d',
  '    break-glass: {who: {users: [mona]}, lasts: 1h, each: 2 per 30d, notify: [acme/security],',
  '      review: {within: 2d, by: {users: [octavia]}}}',
].join('\n');

describe('an emergency', () => {
  const text = SHOP_POLICY.replace('    lifetime: 7d', RULES);
  const urgent = { ...setting, policy: policyFrom(text) };
  const planOf = (facts: BreakGlassFacts): BreakGlassPlan =>
    planBreakGlass(
      { form: 'break-glass', role: 'flag-release', incident: 'https://acme.example/1', drill: false, reason: 'down' },
      { number: 123, author: facts.requester.account, isOpen: true },
      facts,
      urgent,
    );
  const form = (written: Written = {}): string =>
    formBody(
      urgent.policy,
      { role: 'flag-release', kind: 'An emergency', incident: 'https://acme.example/1', reason: 'down', ...written },
      'break-glass',
    );

  test('of somebody on call tells everybody at once, and needs no App', () => {
    const expected = [
      {
        effect: 'answer',
        answer: { answer: 'break-glass', until: NOW + 3_600_000, told: ['acme/security', 'hubot', 'octavia'] },
      },
    ];
    const facts = { requester: reader(), openedAt: NOW };
    expect(planOf(facts)).toMatchObject({ effects: expected });
    const issue = opened(form());
    expect(planOpened({ ...issue, facts: { ...issue.facts, ...facts } }, { ...urgent, hasApp: false })).toMatchObject(
      expected,
    );
  });

  test('tells those as well whom the policy lists by number or by permission', () => {
    const text = SHOP_POLICY.replace('users: [hubot, octavia]', 'users: [hubot, 60], permission: maintain');
    expect(text).not.toBe(SHOP_POLICY);
    const policy = policyFrom(text.replace('    lifetime: 7d', RULES));
    const request = { form: 'break-glass', role: 'flag-release', incident: '', drill: false, reason: 'x' } as const;
    const facts = { requester: reader(), openedAt: NOW, others: ['octavia', 'lena'] };
    expect(planBreakGlass(request, issue, facts, { ...setting, policy })).toMatchObject({
      effects: [{ answer: { told: ['acme/security', 'hubot', 'octavia', 'lena'] } }],
    });
  });

  test.each<[what: string, facts: BreakGlassFacts, refusal: string]>([
    ['of somebody else', { requester: reader(HUBOT), openedAt: NOW }, 'not-on-call'],
    ['while everything is frozen', { requester: reader(), openedAt: NOW, frozen: 'x' }, 'frozen'],
  ])('%s is refused', (_what, facts, refusal) => {
    expect(planOf(facts)).toMatchObject({ refusals: [{ refusal }] });
  });

  test.each<[what: string, written: Written]>([
    ['of a role without', { role: 'reader' }],
    ['that nobody ticked', { reviewed: ' ' }],
    ['of no kind', { kind: 'A party' }],
    ['without an incident', { incident: 'later' }],
  ])('%s is not the form', (_what, written) => {
    expect(planOpened(opened(form(written)), urgent)).toMatchObject([{ answer: { answer: 'not-the-form' } }, {}]);
  });

  test('has a form only where a role has it', () => {
    expect(planOpened(opened(form()), setting)).toMatchObject([{ answer: { answer: 'not-the-form' } }, {}]);
  });
});
