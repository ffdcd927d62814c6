import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerText } from '../../../src/report/requests/answer-text.ts';
import { mention } from '../../../src/report/requests/name-words.ts';
import { prefilledForm } from '../../../src/report/requests/prefilled.ts';
import { pullText } from '../../../src/report/requests/pull-text.ts';
import { replyText } from '../../../src/report/requests/reply-text.ts';
import { planComment } from '../../../src/requests/command/decide.ts';
import { COMMAND_NAMES } from '../../../src/requests/command/names.ts';
import type { RequestStage } from '../../../src/requests/facts.ts';
import type { Effect, EffectPlan } from '../../../src/requests/plan.ts';
import { planOpened } from '../../../src/requests/plan-opened.ts';
import { at, GRANT, said } from '../../requests/commented.ts';
import { ASKED, formBody, type Written } from '../../requests/form-body.ts';
import { HUBOT, LENA, MONA, NOW, reader, shopSetting } from '../../requests/people.ts';
import { hostile } from '../hostile.ts';

const setting = shopSetting('requests: {time-zone: Europe/Berlin}');
const issue = { number: 123, author: MONA, isOpen: true };
const opened = (written: Written): EffectPlan =>
  planOpened(
    {
      issue,
      body: formBody(setting.policy, { ...ASKED, ...written }),
      facts: { requester: reader(), open: [], grants: [], openedAt: NOW },
    },
    setting,
  );

function textOf(effect: Effect): string {
  if (effect.effect === 'answer') return answerText(effect.answer, setting);
  if (effect.effect === 'reply') return replyText(effect.reply, setting);
  if (effect.effect !== 'propose') return '';
  const { title, headline, body, message } = pullText(effect.proposal, setting);
  return [title, headline, message, body].join('\n\n');
}

describe('what people are told', () => {
  test('of a request that waits', async () => {
    await expect(opened({ only: 'staging' }).map(textOf).join('\n\n---\n\n')).toMatchFileSnapshot('request.md');
  });

  test('of a form that cannot be taken', async () => {
    const refused = [opened({ role: 'admin', reason: '' }), opened({ only: 'figures', lasts: '30 days' })];
    await expect(refused.flat().map(textOf).join('\n\n')).toMatchFileSnapshot('refused.md');
  });

  test('at each stage', async () => {
    const stages: readonly RequestStage[] = [
      'pending',
      'active',
      'not-started',
      'ended',
      'revoked',
      'closed',
      'retired',
      'void',
    ];
    const texts = stages.map((stage) =>
      answerText(
        { answer: 'request', issue, requested: at(stage).requested, pull: { number: 9, branch: 'x', state: 'open' } },
        setting,
      ),
    );
    await expect(texts.map((text) => text.slice(0, text.indexOf('| |'))).join('---\n\n')).toMatchFileSnapshot(
      'stages.md',
    );
  });

  test('who can approve it stands there only while it waits', () => {
    const shown = (['pending', 'active', 'ended', 'revoked', 'retired'] as const).filter((stage) =>
      answerText({ answer: 'request', issue, requested: at(stage).requested }, setting).includes('Who can approve it'),
    );
    expect(shown).toStrictEqual(['pending']);
  });

  test('by commands', async () => {
    const words: Readonly<Record<string, string>> = {
      extend: ' 1d more time',
      deny: ' not now',
      revoke: ' laptop lost',
      reviewed: ' drill x',
      freeze: ' an incident',
      unfreeze: ' over',
      run: ' flag-release ref=release/1 banner=on',
    };
    const grants = [at('active')];
    const lines = COMMAND_NAMES.flatMap((name) =>
      [HUBOT, MONA, LENA].flatMap((by) => {
        const body = `/${name}${words[name] ?? ''}`;
        const plan = planComment(
          said(body, { by: reader(by), grants, held: by === LENA ? [at('active').requested] : [] }),
          setting,
        );
        return plan.flatMap((effect) =>
          effect.effect === 'reply' ? [`${body} by ${by.login}: ${textOf(effect)}`] : [],
        );
      }),
    );
    const mistakes = ['/deny', '/extend', '/extend x y', '/run', '/run a b', '/end now', '/withdrawn', '/lgtm'].flatMap(
      (body) =>
        planComment(said(body), setting).flatMap((effect) =>
          effect.effect === 'reply' ? [`${body}: ${textOf(effect)}`] : [],
        ),
    );
    await expect([...lines, ...mistakes].join('\n\n')).toMatchFileSnapshot('replies.md');
  });
});

describe('text of others', () => {
  /** Everything but what we write ourselves: no markup, no mention, no reference, no link. */
  const isPlain = (text: string): boolean => {
    const ours = text
      .replaceAll(/<a href="https:\/\/github\.com\/[^"<>]*">[^<>]*<\/a>/g, '')
      .replaceAll(/<\/?code>/g, '')
      .replaceAll('**', '')
      .replaceAll(/&#\d+;/g, '·')
      .replaceAll(/@mona(?![\w-])/g, '')
      .replaceAll(/Closes #123|Requested in #123\./g, '')
      .replaceAll(/^Co-authored-by: mona <583231\+mona@users\.noreply\.github\.com>$/gm, '');
    return !/[<>@#`[\]\\*_~$]|:\/\/|www\.[^&]/.test(ours);
  };

  test('does nothing in a pull request and in the answer', () => {
    let proposed = 0;
    fc.assert(
      fc.property(hostile, hostile, (reason, ticket) => {
        const plan = opened({ reason: reason.replaceAll(/\s/g, ' '), ticket: ticket.replaceAll(/\s/g, ' ') });
        proposed += plan.some(({ effect }) => effect === 'propose') ? 1 : 0;
        for (const effect of plan) expect(isPlain(textOf(effect)), textOf(effect)).toBe(true);
      }),
      { numRuns: 400 },
    );
    expect(proposed).toBeGreaterThan(5);
  });

  test('stands in no title and in no message of a commit', () => {
    const reason = 'fixes #12, Co-authored-by: hubot <50+hubot@users.noreply.github.com> @everyone';
    const [first] = opened({ reason });
    if (first?.effect !== 'propose') throw new Error('nothing is proposed');
    const { title, headline, message, body } = pullText(first.proposal, setting);
    expect([title, headline]).toStrictEqual(Array.from({ length: 2 }, () => 'Grant flag-release for mona'));
    expect(message).toBe('Requested in #123.\n\nCo-authored-by: mona <583231+mona@users.noreply.github.com>');
    expect(body).not.toMatch(/#12[^3]|@everyone/);
  });

  test('does nothing in a reply', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const line = text.replaceAll(/\s/g, ' ');
        for (const body of [`/deny ${line}`, `/run x ${line}`, `/extend ${line}`, `/run flag-release ref=${line}`])
          for (const effect of planComment(said(body, { by: reader(HUBOT) }), setting))
            expect(isPlain(textOf(effect)), textOf(effect)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  test('is no mention unless it is a name, letter by letter', () => {
    expect([mention('mona'), mention('acme/web')]).toStrictEqual(['@mona', '@acme/web']);
    for (const name of ['mona, @hubot', '@everyone', 'a b', 'x@y', 'mona\n', ''])
      expect(mention(name)).not.toMatch(/@(?!&#8203;)/);
  });
});

describe('the address of the form', () => {
  const understood = new Map([
    ['role', 'flag-release'],
    ['reason', 'a & b = c #1 + ü'],
  ] as const);

  test('is filled in with what was understood', () => {
    const { pathname, searchParams } = new URL(prefilledForm('access-request', understood, setting));
    expect(pathname).toBe('/acme/shop/issues/new');
    expect([...searchParams]).toStrictEqual([['template', 'access-request.yml'], ...understood]);
  });

  test('is never longer than browsers take', () => {
    const address = prefilledForm('access-request', new Map([['reason', '\u4e00'.repeat(1024)]]), setting);
    expect(address).toBe('https://github.com/acme/shop/issues/new?template=access-request.yml');
  });
});

test('a server of a company has its own addresses', () => {
  const own = { ...setting, server: 'https://git.acme.example' };
  const subject = { kind: 'grant', issue: 1, grant: GRANT, requester: MONA } as const;
  expect(pullText({ subject }, own).message).toContain('583231+mona@users.noreply.git.acme.example');
});
