import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formQuestions, type QuestionId } from '../../src/requests/form/questions.ts';
import { type FormReading, MAX_FORM_BYTES, readForm } from '../../src/requests/form/read-form.ts';
import { anyText } from '../any-text.ts';
import { ASKED, formBody, type Written } from './form-body.ts';
import { shopPolicy } from './shop.ts';

const policy = shopPolicy();
const body = (written: Written = {}): string => formBody(policy, { ...ASKED, ...written });
const heading = (id: QuestionId): string =>
  `### ${formQuestions(policy, 'access-request').find((question) => question.id === id)?.label ?? ''}`;

/** What is wrong, in short: `heading-twice role`. */
function problemsIn(reading: FormReading): readonly string[] {
  if (reading.kind !== 'problems') return [reading.kind];
  return reading.problems.map((found) => ('question' in found ? `${found.problem} ${found.question}` : found.problem));
}

describe('a filled-in form', () => {
  test('is read as it was filled in', () => {
    const written = body({ only: 'staging, release/2026-11', ticket: 'https://acme.example/tickets/4711' });
    expect(readForm(written, policy)).toMatchObject({
      kind: 'request',
      request: {
        form: 'access-request',
        role: 'flag-release',
        lasts: 7 * 86_400,
        only: ['staging', 'release/2026-11'],
        ticket: 'https://acme.example/tickets/4711',
        reason: 'Banner for the November release',
      },
    });
  });

  test('has only what was answered', () => {
    const reading = readForm(body(), policy);
    expect(reading.kind === 'request' && Object.keys(reading.request)).toStrictEqual([
      'form',
      'role',
      'lasts',
      'only',
      'reason',
    ]);
  });

  test.each([
    ['line ends of Windows', body().replaceAll('\n', '\r\n')],
    ['blank lines at the end', `${body()}\n\n`],
    ['a blank after an answer', body().replace('flag-release', 'flag-release ')],
    ['letters with accents in two characters', body({ reason: 'Fu\u0308r' })],
  ])('may have %s', (_what, text) => {
    expect(readForm(text, policy).kind).toBe('request');
  });

  test('is normalised', () => {
    const reading = readForm(body({ reason: 'Fu\u0308r' }), policy);
    expect(reading).toMatchObject({ request: { reason: 'F\u00fcr' } });
  });

  test('names somebody else only where the policy lets people ask for others', () => {
    expect(formQuestions(policy, 'access-request').some(({ id }) => id === 'for')).toBe(false);
  });
});

describe('anything else', () => {
  test.each([
    ['a report of a fault', 'The shop is down\n\n### Steps\n\n1. Open it'],
    ['nothing', ''],
    ['a form of others with the same words in it', '### Ticket\n\n4711\n\n### Why you need it\n\nfun'],
    ['the words of the heading in a sentence', `I saw ${heading('role')} in the form`],
    ['a quoted form', body().replaceAll(/^/gm, '> ')],
  ])('is left alone: %s', (_what, text) => {
    expect(readForm(text, policy)).toStrictEqual({ kind: 'other' });
  });

  test.each<[what: string, text: string, problems: readonly string[]]>([
    ['a heading in the reason', body({ reason: `banner\n\n${heading('role')}\n\nreader` }), ['heading-twice role']],
    ['the same in a fence', body({ reason: `\`\`\`\n${heading('role')}\n\nreader\n\`\`\`` }), ['heading-twice role']],
    ['the same in a comment', body({ reason: `<!--\n${heading('role')}\n\nreader\n-->` }), ['heading-twice role']],
    ['the heading of what comes after, in a ticket', body({ ticket: heading('reason') }), ['heading-twice reason']],
    ['a heading that only looks the same', body({ ticket: `${heading('role')} #` }), ['heading-altered role']],
    ['a heading of another level', body({ ticket: `#${heading('role')}` }), ['heading-altered role']],
    ['a heading in other letters', body({ ticket: heading('role').toUpperCase() }), ['heading-altered role']],
    ['no answer', body({ reason: '' }), ['no-answer reason']],
    ['GitHub’s words for no answer', body({ reason: '_No response_' }), ['no-answer reason']],
    ['a reason of several lines', body({ reason: 'one\ntwo' }), ['several-lines reason']],
    ['a role that the policy has not', body({ role: 'admin' }), ['not-a-choice role']],
    ['a role in other letters', body({ role: 'Flag-Release' }), ['not-a-choice role']],
    ['two roles', body({ role: 'flag-release, reader' }), ['not-a-choice role']],
    ['a length that is not offered', body({ lasts: '400 days' }), ['not-a-choice lasts']],
    ['None', body({ role: 'None' }), ['not-a-choice role']],
    ['text before the form', `Please!\n\n${body()}`, ['text-before']],
    ['an address with a name in it', body({ ticket: 'https://acme.example@evil.example/' }), ['not-an-address ticket']],
    ['a script for an address', body({ ticket: 'javascript://x/%0aalert(1)' }), ['not-an-address ticket']],
    ['a long reason', body({ reason: 'a'.repeat(1025) }), ['answer-too-long reason']],
    ['a body that is too large', body({ reason: 'a'.repeat(MAX_FORM_BYTES) }), ['too-large']],
    ['large by its bytes', body({ reason: '\u4e00'.repeat(2800) }), ['too-large']],
    ['text that turns round', body({ reason: 'a\u202eb' }), ['hidden-character']],
    ['a space without width', body({ role: 'flag-\u200brelease' }), ['hidden-character']],
    ['a carriage return', body({ reason: `a\r${heading('role')}` }), ['hidden-character']],
    ['a separator of lines', body({ reason: 'a\u2028b' }), ['hidden-character']],
    ['a tab', body({ reason: 'a\tb' }), ['hidden-character']],
    ['half a character', body({ reason: 'a\ud800b' }), ['hidden-character']],
    [
      'half of the form',
      body().slice(0, body().indexOf(heading('ticket'))),
      ['heading-missing ticket', 'heading-missing reason'],
    ],
  ])('is answered with what is wrong: %s', (_what, text, problems) => {
    expect(problemsIn(readForm(text, policy))).toStrictEqual(problems);
  });

  test('has its headings in order', () => {
    const parts = body()
      .split(/(?=^### )/m)
      .map((part) => `${part.trimEnd()}\n\n`);
    const [role = '', lasts = '', ...rest] = parts;
    expect(problemsIn(readForm([lasts, role, ...rest].join(''), policy))).toStrictEqual(['heading-misplaced lasts']);
  });

  test('keeps what was understood', () => {
    const reading = readForm(body({ role: 'admin', ticket: '4711' }), policy);
    expect(reading.kind === 'problems' && [...reading.understood]).toStrictEqual([
      ['lasts', '7 days'],
      ['ticket', '4711'],
      ['reason', 'Banner for the November release'],
    ]);
  });
});

describe('no text changes another field', () => {
  const pieces = [
    ...formQuestions(policy, 'access-request').flatMap((question) => [`### ${question.label}`, question.label]),
    ...'flag-release|reader|7 days|30 days|_No response_|```|<!--|-->|###|#| |    |> |- [x] '.split('|'),
    ...'\n \r\n \n\n \r \u2028 \u0085 \u202e'.split(' '),
  ];
  const hostile = fc
    .array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...pieces) }, anyText({ maxLength: 5 })), { maxLength: 12 })
    .map((parts) => parts.join(''));
  const usual = { role: 'flag-release', lasts: 7 * 86_400, only: [], ticket: undefined, reason: ASKED.reason };

  test.each(['only', 'ticket', 'reason'] as const)('whatever stands in %s', (id) => {
    let requests = 0;
    fc.assert(
      fc.property(hostile, (text) => {
        const reading = readForm(body({ [id]: text }), policy);
        if (reading.kind !== 'request' || reading.request.form !== 'access-request') return;
        requests += 1;
        const { role, lasts, only, ticket, reason } = reading.request;
        expect({ role, lasts, only, ticket, reason, [id]: 'free' }).toStrictEqual({ ...usual, [id]: 'free' });
      }),
      { numRuns: 2000 },
    );
    expect(requests).toBeGreaterThan(200);
  });

  test('one line comes out as it went in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }), (text) => {
        const reading = readForm(body({ reason: text }), policy);
        if (reading.kind !== 'request') return;
        expect(reading.request.reason).toBe(text.normalize('NFC').trim());
      }),
    );
  });

  test('nothing at all makes it throw', () => {
    fc.assert(
      fc.property(fc.oneof(hostile, anyText()), (text) => {
        expect(['other', 'request', 'problems']).toContain(readForm(text, policy).kind);
      }),
    );
  });
});
