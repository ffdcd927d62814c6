import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Result } from '../../src/report/result.ts';
import { toResult } from '../../src/report/to-result.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { hostile } from './hostile.ts';
import { decided } from './vector.ts';

const aws = {
  name: 'staging',
  provider: 'aws',
  target: 'arn:aws:iam::111122223333:role/flags-staging',
  expires: Date.parse('2026-11-25T12:15:00Z'),
};

function render(name: string, mode: 'enforce' | 'audit', credentials: readonly (typeof aws)[] = []): string {
  const { decision, context } = decided(name);
  return renderSummary(
    toResult(decision, context, { credentials, mode, notes: mode === 'audit' ? ['the limit `1h` was lowered'] : [] }),
    context.now,
  );
}

test.each([
  ['approved-active', 'enforce', [aws]],
  ['expired', 'enforce', []],
  ['branch-out', 'enforce', []],
  ['no-grant', 'audit', []],
] as const)('%s in mode %s', async (name, mode, credentials) => {
  await expect(render(name, mode, credentials)).toMatchFileSnapshot(`summary-${name}.md`);
});

test('an allow that came to nothing says so first, and leaves out the table of credentials', async () => {
  const { decision, context } = decided('approved-active');
  const message =
    'AWS does not let this job assume the role `flags-staging`\nthe token says:\n' +
    '  sub `repo:acme/shop:environment:staging`\n\n' +
    'see https://github.com/grantgate/grantgate/blob/main/docs/aws.md#not-authorized-to-assume-the-role';
  const result = toResult(decision, context, {
    credentials: [aws],
    mode: 'enforce',
    notes: [],
    fault: { title: 'The credentials could not be issued', message },
  });
  expect(result.fault).toEqual({ title: 'The credentials could not be issued', message });
  const summary = renderSummary(result, context.now);
  expect(summary).not.toContain('Credentials of this job');
  await expect(summary).toMatchFileSnapshot('summary-fault.md');
});

test('what a provider said is text in it, whatever it is', () => {
  const { decision, context } = decided('approved-active');
  const rendered = (said: string): string =>
    skeleton(
      renderSummary(
        toResult(decision, context, {
          credentials: [],
          mode: 'enforce',
          notes: [],
          fault: { title: 'The credentials could not be issued', message: `it said \`${said.replaceAll('`', '')}\`` },
        }),
        context.now,
      ),
    );
  fc.assert(
    fc.property(hostile, (said) => {
      expect(rendered(said.replaceAll(/[\r\n]/g, ' '))).toBe(rendered('no'));
    }),
  );
});

/**
 * The summary without what stands in code type and without our own links: what is left must not depend on the input.
 */
function skeleton(markdown: string): string {
  return markdown
    .replaceAll(/<code>[^<>]*<\/code>/g, '•')
    .replaceAll('–', '•')
    .replaceAll(/<a href="[^"<>\s]*">/g, '<a>');
}

function fill(result: Result, [one, other, third]: readonly [string, string, string]): Result {
  return {
    ...result,
    summary: `The branch \`${one.replaceAll('`', "'")}\` is not covered.`,
    next: `Start it from \`${other.replaceAll('`', "'")}\`.`,
    link: `https://github.com/acme/shop/blob/main/${encodeURIComponent(third.toWellFormed())}`,
    grant: one,
    role: other,
    principal: third,
    checks: [{ name: 'branch-out-of-scope', outcome: 'fail', expected: one, actual: other }],
    considered: [{ grant: one, role: third, failed: ['branch-out-of-scope'] }],
    run: { ...result.run, actor_id: one, repository: other, run_id: third, run_attempt: one },
    policy: { repository: one, commit: other },
    credentials: [{ name: one, provider: other, target: third, expires: '2026-11-25T12:15:00Z' }],
    notes: [`a limit \`${third.replaceAll('`', "'")}\` was lowered`],
  };
}

test('no input changes the shape of the summary', () => {
  const { decision, context } = decided('branch-out');
  const result = toResult(decision, context, { credentials: [], mode: 'enforce', notes: [] });
  const plain = skeleton(renderSummary(fill(result, ['a', 'b', 'c']), context.now));
  fc.assert(
    fc.property(hostile, hostile, hostile, (one, other, third) => {
      const written = renderSummary(fill(result, [one, other, third]), context.now);
      expect(skeleton(written)).toBe(plain);
    }),
  );
});

test('of many grants only some are shown', () => {
  const { decision, context } = decided('expired');
  const considered = Array.from({ length: 1000 }, (_, index) => ({
    grant: `users/mona/${index}`,
    failed: ['grant-expired' as const],
  }));
  const written = renderSummary(
    toResult({ ...decision, considered }, context, { credentials: [], mode: 'enforce', notes: [] }),
    context.now,
  );
  expect(written).toContain('and 980 more');
  expect(written.length).toBeLessThan(20_000);
});
