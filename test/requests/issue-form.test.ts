import { Ajv2020 } from 'ajv/dist/2020.js';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import type { Policy } from '../../src/policy/policy.ts';
import { isRecord } from '../../src/policy/shape.ts';
import { issueForm } from '../../src/report/requests/issue-form.ts';
import { type FormId, formQuestions } from '../../src/requests/form/questions.ts';
import { readForm } from '../../src/requests/form/read-form.ts';
import { ISSUE_FORM_SCHEMA } from './issue-form-schema.ts';
import { policyFrom, SHOP_POLICY, shopPolicy } from './shop.ts';

const isForm = new Ajv2020({ strict: false }).compile(ISSUE_FORM_SCHEMA);
const EMERGENCY = [
  '    break-glass: {who: {users: [mona]}, lasts: 1h, each: 2 per 30d, environments: [production],',
  '      review: {within: 2d, by: {users: [octavia]}}}',
];
const urgent = policyFrom(
  SHOP_POLICY.replace('    lifetime: 7d', ['    lifetime: 7d', ...EMERGENCY].join('\n')) +
    'requests: {for-others: true}\n',
);

interface Element {
  readonly type: string;
  readonly id?: string;
  readonly attributes: Readonly<Record<string, unknown>>;
}

function elements(policy: Policy, form: FormId): readonly Element[] {
  const parsed: unknown = load(issueForm(policy, form) ?? '');
  expect(isForm(parsed), JSON.stringify(isForm.errors)).toBe(true);
  if (!isRecord(parsed) || !Array.isArray(parsed['body'])) throw new Error('there is no body');
  return parsed['body'] as readonly Element[];
}

/** What GitHub makes of a form in which the first choice is taken everywhere. */
function filledIn(policy: Policy, form: FormId): string {
  return elements(policy, form)
    .filter(({ type }) => type !== 'markdown')
    .map(({ type, id, attributes }) => `### ${String(attributes['label'])}\n\n${answerTo(type, id ?? '', attributes)}`)
    .join('\n\n');
}

function answerTo(type: string, id: string, { options }: Element['attributes']): string {
  const [first]: unknown[] = Array.isArray(options) ? options : [];
  if (type === 'dropdown') return String(first);
  if (type === 'checkboxes') return `- [x] ${isRecord(first) ? String(first['label']) : ''}`;
  return id === 'incident' ? 'https://acme.example/1' : id === 'reason' ? 'Banner' : '_No response_';
}

describe.each<[form: FormId, policy: Policy, kinds: string[]]>([
  ['access-request', shopPolicy(), ['markdown', 'dropdown', 'dropdown', 'input', 'input', 'input']],
  ['access-request', urgent, ['markdown', 'dropdown', 'input', 'dropdown', 'input', 'input', 'input']],
  ['break-glass', urgent, ['markdown', 'dropdown', 'dropdown', 'input', 'checkboxes', 'input']],
])('the form %s', (form, policy, kinds) => {
  test('is one that GitHub takes, with the free text last', () => {
    const body = elements(policy, form);
    expect(body.map(({ type }) => type)).toStrictEqual(kinds);
    expect(body.at(-1)?.id).toBe('reason');
    const ids = body.flatMap(({ id }) => id ?? []);
    const labels = body.flatMap(({ attributes }) => attributes['label'] ?? []);
    expect([new Set(ids).size, new Set(labels).size]).toStrictEqual([ids.length, labels.length]);
    expect(ids).toStrictEqual(formQuestions(policy, form).map(({ id }) => id));
  });

  test('is read when it is filled in', () => {
    expect(readForm(filledIn(policy, form), policy)).toMatchObject({ kind: 'request', request: { form } });
  });
});

test('two forms never have the same heading first', () => {
  const [access, emergency] = (['access-request', 'break-glass'] as const).map(
    (form) => formQuestions(urgent, form)[0],
  );
  expect(access?.label).not.toBe(emergency?.label);
});

test('there is no form without a role in it', () => {
  expect(issueForm(shopPolicy(), 'break-glass')).toBeUndefined();
});

test('a role that GitHub takes for no answer is in no form', () => {
  const named = policyFrom(SHOP_POLICY.replace('  reader:', '  None:'));
  expect(elements(named, 'access-request')[1]?.attributes['options']).toStrictEqual(['flag-release']);
});

test('what the policy says of a role is text, never markup', () => {
  const wild = policyFrom(
    SHOP_POLICY.replace('Read the figures', "'@everyone <img src=x> [a](https://evil.example) `x` | ## y'"),
  );
  const [introduction] = elements(wild, 'access-request');
  const shown = String(introduction?.attributes['value']);
  expect(shown).not.toMatch(/[<>[\]`|]|@everyone|## y/);
});

test('a number among the roles stays a text', () => {
  const numbered = policyFrom(SHOP_POLICY.replace('  reader:', "  '2026':"));
  expect(elements(numbered, 'access-request')[1]?.attributes['options']).toStrictEqual(['2026', 'flag-release']);
});
