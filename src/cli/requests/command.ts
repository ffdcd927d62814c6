import { join } from 'node:path';
import type { Grant } from '../../policy/grant.ts';
import { parseInstant } from '../../policy/instant.ts';
import { parsePolicy } from '../../policy/policy.ts';
import { formatProblem } from '../../policy/problem.ts';
import { isRecord } from '../../policy/shape.ts';
import { type Permission, PERMISSIONS } from '../../policy/who.ts';
import { quote, safeLine } from '../../report/safe-line.ts';
import { planComment } from '../../requests/command/decide.ts';
import type { AccountRights, RequestedGrant, RequestSetting, Requester } from '../../requests/facts.ts';
import { withNotices } from '../../requests/notices.ts';
import { planOpened } from '../../requests/plan-opened.ts';
import type { EffectPlan } from '../../requests/plan.ts';
import { stageOf } from '../../requests/stage.ts';
import { accessFolder, readAllGrants } from '../check/access.ts';
import { USUAL_ACCESS } from '../check/options.ts';
import type { CliCommand, CommandLine } from '../command.ts';
import { readJson } from '../json-file.ts';
import { readText } from '../read-text.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { type ShownEffect, showEffect } from './effect-words.ts';
import { type OfflineEvent, readOfflineEvent } from './event.ts';
import { nothingWords } from './nothing-words.ts';

export const requestsCommand: CliCommand = {
  name: 'requests',
  about:
    'Says what would follow from an event of GitHub, offline: a form that was filled in, or a command in a comment. ' +
    'It reads the policy and the\ngrants of a folder, and writes nothing. What only GitHub knows is taken from the ' +
    'options: teams and permission of whoever wrote it, and when\ngrants were merged. Requests that are open are ' +
    'not seen. Exit code 0: something would be done, 1: nothing would be, 2: bad input.',
  options: {
    event: { value: 'file', help: 'Payload of an `issues` (opened) or an `issue_comment` (created) event, as JSON' },
    access: { value: 'folder', help: `Folder with policy.yml and grants/; default: ${USUAL_ACCESS}` },
    permission: {
      value: 'level',
      help: `Of whoever wrote it: none, ${PERMISSIONS.join(', ')}; not known when left out`,
    },
    teams: {
      value: 'list',
      help: 'Teams of whoever wrote it, `owner/slug`, separated by commas; not known when left out',
    },
    merged: {
      value: 'time',
      help: 'When the grants of the folder were merged; when the issue was opened, if left out',
    },
    at: { value: 'time', help: 'When it is, `2026-11-24T09:00:00Z`; now, if left out' },
    'without-app': { help: 'As if no App were set up to write' },
    json: { help: 'Print it as JSON' },
  },
  examples: [
    'grantgate requests --event event.json',
    'grantgate requests --event event.json --permission read --teams acme/web --json',
    'grantgate requests --event event.json --at 2026-12-01T09:00:00Z',
  ],
  run: (given, terminal) => {
    const named = given.text('event');
    if (named === undefined) throw new UsageError('the event is missing', 'give its file with `--event`');
    const payload = readJson(terminal.cwd, named);
    const event = readOfflineEvent(payload);
    const setting = offlineSetting(payload, given, terminal);
    const plan = event.kind === 'nothing' ? [] : withNotices(planOffline(event, setting, given, terminal), setting);
    const shown = plan.map((effect) => showEffect(effect, setting));
    const why = nothingWords(event);
    terminal.stdout.write(
      given.has('json')
        ? `${JSON.stringify({ schema: 1, effects: shown, ...(plan.length === 0 ? { why } : {}) }, undefined, 2)}\n`
        : describePlan(shown, why),
    );
    return plan.length === 0 ? 1 : 0;
  },
};

/** @throws UsageError where there is no policy, or it has a mistake */
function offlineSetting(payload: unknown, given: CommandLine, { cwd, now }: Terminal): RequestSetting {
  const file = join(accessFolder(cwd, given.text('access') ?? USUAL_ACCESS), 'policy.yml');
  const read = readText(file);
  if (read.kind !== 'text') throw new UsageError(`${quote(file)} cannot be read`, 'give its folder with `--access`');
  const parsed = parsePolicy(read.text, 'policy.yml');
  if (!parsed.ok) throw new UsageError(formatProblem(parsed.problems[0]), 'see `grantgate lint`, and correct it first');
  const repository = isRecord(payload) && isRecord(payload['repository']) ? payload['repository'] : {};
  const [name, branch] = [repository['full_name'], repository['default_branch']];
  return {
    policy: parsed.value,
    repository: typeof name === 'string' ? name : 'OWNER/NAME',
    server: 'https://github.com',
    policyPath: '.github/access',
    branch: typeof branch === 'string' ? branch : 'main',
    hasApp: !given.has('without-app'),
    now: timeOption(given, 'at') ?? now(),
  };
}

function planOffline(
  event: Exclude<OfflineEvent, { kind: 'nothing' }>,
  setting: RequestSetting,
  given: CommandLine,
  terminal: Terminal,
): EffectPlan {
  const access = accessFolder(terminal.cwd, given.text('access') ?? USUAL_ACCESS);
  const files = readAllGrants(access).flatMap((file) => (file.ok ? [file.grant] : []));
  const mergedAt = timeOption(given, 'merged') ?? (event.kind === 'opened' ? event.at : event.comment.at);
  const held = (account: Requester): readonly RequestedGrant[] =>
    files.filter((grant) => grant['principal-id'] === account.id).map((grant) => staged(grant, mergedAt, setting.now));
  const { issue } = event;
  if (event.kind === 'opened') {
    const requester = rightsOption(issue.author, given);
    const facts = { requester, open: [], grants: held(issue.author), openedAt: event.at };
    return planOpened({ issue, body: event.body, facts }, setting);
  }
  const { comment } = event;
  const asked = files.filter(({ request }) => request === issue.number);
  return planComment(
    {
      comment: { id: comment.id, below: issue.number, body: comment.body, createdAt: comment.at, isByEmail: false },
      by: rightsOption(comment.by, given),
      issue,
      grants: asked.map((grant) => ({ requested: staged(grant, mergedAt, setting.now) })),
      files,
      held: held(comment.by),
      frozen: [],
    },
    setting,
  );
}

function staged(grant: Grant, mergedAt: number, now: number): RequestedGrant {
  return stageOf(grant, { pull: { state: 'merged', mergedAt }, revoked: new Set(), isThere: true, now });
}

/** @throws UsageError for what is not a time */
function timeOption(given: CommandLine, option: 'at' | 'merged'): number | undefined {
  const written = given.text(option);
  const at = written === undefined ? undefined : parseInstant(written);
  if (written !== undefined && at === undefined)
    throw new UsageError(`${quote(written)} is not a time`, 'write it like `2026-11-24T09:00:00Z`');
  return at;
}

/** @throws UsageError for what is not a permission */
function rightsOption(account: Requester, given: CommandLine): AccountRights {
  const [level, teams] = [given.text('permission'), given.text('teams')];
  const known: readonly (Permission | 'none')[] = ['none', ...PERMISSIONS];
  const permission = known.find((one) => one === level);
  if (level !== undefined && permission === undefined)
    throw new UsageError(`${quote(level)} is not a permission`, `there are ${known.join(', ')}`);
  return {
    account,
    ...(permission === undefined ? {} : { permission }),
    ...(teams === undefined ? {} : { teams: teams.split(',').map((team) => team.trim()) }),
  };
}

function describePlan(shown: readonly ShownEffect[], why: string): string {
  if (shown.length === 0) return `Nothing would be done: ${why}.\n`;
  return shown
    .map(({ what, by, text, files = [] }) => {
      const lines = [
        ...files.flatMap((file) => [`--- ${file.path}`, ...(file.text ?? '(deleted)').trimEnd().split('\n')]),
        ...(text === undefined ? [] : text.split('\n')),
      ];
      const head = `${safeLine(what)} (${BY_WORDS[by]})`;
      return [head, ...lines.map((line) => `    ${safeLine(line, MAX_SHOWN_LINE_CHARACTERS)}`.trimEnd())].join('\n');
    })
    .join('\n\n')
    .concat('\n');
}

const BY_WORDS: Readonly<Record<ShownEffect['by'], string>> = {
  app: 'as the App',
  answer: 'with the token of the job',
  check: 'with the token of the job that writes checks',
  start: 'with the token of the job that starts runs',
  none: 'signed with the secret of the job that writes',
};

const MAX_SHOWN_LINE_CHARACTERS = 4000;
