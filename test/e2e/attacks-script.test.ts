import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FULL } from '../depth.ts';
import { type EndingShop, NOT_HANDED_OUT, openEndingShop } from './ending-shop.ts';
import { finish } from './finish.ts';
import { closeSound, recordOf } from './gate.ts';
import { runPost, type StepResult } from './runner.ts';
import { GRANT } from './shop.ts';

let shop: EndingShop;
beforeAll(async () => {
  shop = await openEndingShop();
});
afterAll(async () => await closeSound(shop.world));

const KINDS = ['decision', 'credential-issued', 'credential-issued', 'credential-revoked', 'credential-revoked'];
const FILES =
  'cd "$RUNNER_TEMP" && record=$(ls -d grantgate-*-*-*-*-*/record.jsonl | grep -v -e guard -e credentials) && ' +
  'for f in _runner_file_commands/*/set_output; do out=$f; done; for f in _runner_file_commands/*/save_state; ' +
  'do state=$f; done';

const hostile = async (script: string, inputs: Record<string, string> = {}): Promise<StepResult> =>
  await shop.start({ run: `${FILES}\n${script}`, shell: 'bash', ...inputs });

/** What the log of the step says about the record, last. */
const digestInLog = ({ stdout }: StepResult): string | undefined =>
  [...stdout.matchAll(/^the audit record of this step is (sha256:[0-9a-f]{64}); /gm)].at(-1)?.[1];

/** INVARIANT: later steps of the action upload and attest what the gate wrote, and post goes by what the gate kept. */
function expectOurs(step: StepResult): void {
  const { record = '', 'record-digest': digest } = step.outputs;
  expect(digest).toBe(`sha256:${createHash('sha256').update(readFileSync(record)).digest('hex')}`);
  expect(digestInLog(step)).toBe(digest);
  expect(recordOf(step).map(({ kind }) => kind)).toEqual(KINDS);
  expect(JSON.stringify(recordOf(step))).not.toContain('forged');
  const ofGrant = `sha256:${createHash('sha256').update(GRANT).digest('hex')}`;
  expect(step.outputs).toMatchObject({
    decision: 'allow',
    grant: 'users/mona/november-banner',
    'grant-digest': ofGrant,
  });
  expect(JSON.parse(step.outputs['result'] ?? '')).toMatchObject({ decision: 'allow', principal: 'mona' });
  expect(JSON.parse(step.state['grantgate'] ?? '')).toMatchObject({ credentials: [], record: { path: record } });
}

type Attack = readonly [string, string];
const ON_RECORD: readonly Attack[] = [
  ['lines added', `echo '{"schema":1,"kind":"credential-revoked","name":"leased","forged":1}' >> $record`],
  ['written over', 'echo forged > $record'],
  ['a folder', 'rm $record && mkdir $record'],
  ['a pipe', 'rm $record && mkfifo $record'],
  ['a link', 'rm $record && ln -s /dev/zero $record'],
  ['3 GiB', 'truncate -s 3G $record'],
  ['gone, with its folder', 'rm -r $(dirname $record)'],
];
const ON_OUTPUTS: readonly Attack[] = [
  [
    'others in their place',
    `printf 'decision=deny\\nRECORD=/etc/hostname\\nrecord-digest=sha256:00\\n' >> $out; ` +
      `printf 'grant-digest=sha256:00\\nresult={"forged":1}\\n' >> $out`,
  ],
  ['an end that never comes', `printf 'record=/etc/hostname\\nx<<END\\n' >> $out`],
  ['an end that the gate writes itself', `printf 'record=/etc/hostname\\nx<<allow\\n' >> $out`],
  ['no text of the runner', `printf 'record=/etc/hostname\\nforged\\n' >> $out`],
  ['a pipe', 'rm $out && mkfifo $out'],
  ['a folder', 'rm $out && mkdir -p $out/x'],
  ['a link', 'rm $out && echo record=/etc/hostname > x && ln -s "$PWD/x" $out'],
];
const ON_STATE: readonly Attack[] = [
  [
    'another',
    `printf 'grantgate={"schema":1,"variables":[],"files":["/etc/hostname"],"credentials":[],` +
      `"record":null}\\n' > $state`,
  ],
  ['a pipe', 'rm $state && mkfifo $state'],
  ['a folder', 'rm $state && mkdir -p $state/x'],
  ['gone', 'rm $state'],
];

/** By default several files at once, so that each is attacked in each way; at full depth each file alone as well. */
const ATTACKS: readonly Attack[] = [
  ...ON_RECORD.map((record, index): Attack => {
    const all = [record, ON_OUTPUTS[index % ON_OUTPUTS.length], ON_STATE[index % ON_STATE.length]];
    const [names, scripts] = [0, 1].map((part) => all.map((one) => one?.[part] ?? ''));
    return [`the record, the outputs and the state: ${names?.join(', ')}`, scripts?.join('\n') ?? ''];
  }),
  ...(FULL
    ? Object.entries({ record: ON_RECORD, outputs: ON_OUTPUTS, state: ON_STATE }).flatMap(([file, attacks]) =>
        attacks.map(([name, script]): Attack => [`the ${file}: ${name}`, script]),
      )
    : []),
];

describe('what is uploaded and attested is what the gate wrote, whatever the script did to', () => {
  test.each(ATTACKS)('%s', async (_, script) => {
    const step = await hostile(script);
    expect([step.code, step.signal, step.stderr]).toEqual([0, null, '']);
    expect(shop.alive()).toEqual({ vault: 0, leases: 0, apps: 0 });
    expectOurs(step);
    expect(await finish(shop.world, step)).toMatchObject({ code: 0, said: '' });
  });

  test('all temporary files, but those that are read by the runner alone', async () => {
    const step = await hostile(
      'find "$RUNNER_TEMP" -type f -not -name set_env -not -name add_path -not -name step_summary -delete; ' +
        'rm -rf "$RUNNER_TEMP"/grantgate-*',
    );
    expect(step.code).toBe(0);
    expectOurs(step);
  });
});

describe.skipIf(process.platform !== 'linux')('what escaped the script', () => {
  const FORGING =
    'while :; do for f in "$0"/_runner_file_commands/*/set_output; do echo record-digest=sha256:forged >> ' +
    '"$f"; done; for f in "$0"/_runner_file_commands/*/save_state; do echo forged=1 >> "$f"; done; echo forged ' +
    '| tee -a "$0"/grantgate-*/record.jsonl; sleep 0.005; done';
  test.each([
    [
      'in a session of its own, without its mark',
      `( env -i setsid bash -c '${FORGING}' "$RUNNER_TEMP" </dev/null >/dev/null 2>&1 & )`,
    ],
    [
      'limited further',
      `( ulimit -x 7; env -i setsid bash -c '${FORGING}' "$RUNNER_TEMP" </dev/null >/dev/null 2>&1 & )`,
    ],
    [
      'started by what escaped',
      `( env -i setsid bash -c '( setsid bash -c "$1" "$0" & )' "$RUNNER_TEMP" '${FORGING}' </dev/null ` +
        '>/dev/null 2>&1 & )',
    ],
  ])('writes nothing that later steps see: %s', async (_, escape) => {
    const step = await hostile(`${escape}\nwhile ! grep -q forged "$out"; do sleep 0.01; done`);
    expect([step.code, step.signal]).toEqual([0, null]);
    await wait(200);
    expectOurs(step);
    expect(Object.keys(step.state)).toEqual(['grantgate']);
  });
});

test('a script that changed the record is told of; one that set outputs of its own keeps them', async () => {
  const step = await hostile(
    `echo 'version=1.2' >> "$GITHUB_OUTPUT"; printf 'notes<<E\\na\\nb\\nE\\n' >> "$GITHUB_OUTPUT"; ` +
      'echo forged >> $record',
  );
  expect(step.outputs).toMatchObject({ version: '1.2', notes: 'a\nb' });
  expect(
    step.annotations.filter(({ properties }) => properties['title'] === 'The script changed the audit record'),
  ).toHaveLength(1);
  expectOurs(step);
  const quiet = await hostile('true');
  expect(quiet.annotations.map(({ properties }) => properties['title'])).toEqual(['A credential needs attention']);
});

describe('while the script runs, the state', () => {
  test('has only what the script was given, and no key', async () => {
    for (const credentials of ['leased,incident', 'keys,incident', 'handed,incident']) {
      const step = await hostile(
        'cp -r _runner_file_commands "$GITHUB_WORKSPACE/seen-$RANDOM$RANDOM"; ' +
          'cat $state > "$GITHUB_WORKSPACE/seen"; echo "$VAULT_TOKEN" > "$GITHUB_WORKSPACE/given"',
        { credentials },
      );
      expect(step.code).toBe(0);
      const [seen, given] = ['seen', 'given'].map((name) => readFileSync(join(step.workspace, name), 'utf8').trim());
      expect(seen, credentials).toContain('"schema":1');
      expect(given === '' ? seen : seen?.replace(given ?? '', ''), credentials).not.toMatch(NOT_HANDED_OUT);
      expect(JSON.parse(step.state['grantgate'] ?? '')).toMatchObject({ credentials: [] });
    }
  });

  test('is enough for post if the script kills the gate: it revokes what it can and says what it cannot', async () => {
    const before = shop.alive().vault;
    const step = await hostile('kill -9 $PPID; sleep 1');
    expect([step.signal, shop.alive()]).toEqual(['SIGKILL', { vault: before + 1, leases: 1, apps: 1 }]);
    const post = await runPost(shop.world, step);
    expect(shop.alive().apps).toBe(0);
    expect(post.stdout).toMatch(
      /::warning title=A credential could not be revoked::leased .*was in its memory only; it ends by itself at 2026/,
    );
    expect(post.stdout).toMatch(/incident .* was revoked/);
    expect(
      recordOf(step)
        .slice(-2)
        .map(({ kind, name }) => `${String(kind)} ${String(name)}`)
        .toSorted(),
    ).toEqual(['credential-not-revoked leased', 'credential-revoked incident']);
  });

  test('is enough to fail the job with strict-revoke', async () => {
    const step = await hostile('kill -9 $PPID; sleep 1', { 'strict-revoke': 'true' });
    expect(await runPost(shop.world, step)).toMatchObject({ code: 1 });
  });
});

test('the attested record is named by its digest, so that a file changed since does not match', () => {
  const step = readFileSync('action.yml', 'utf8');
  expect(step).toMatch(/subject-digest: \$\{\{ steps\.session\.outputs\.record-digest \}\}/);
  expect(step).not.toContain('subject-path');
});

test('the log names the digest of a record without a script, and of one of a refusal', async () => {
  for (const inputs of [{ export: 'env' }, { role: 'no-such-role' }]) {
    const step = await shop.start(inputs);
    expect(step.outputs['record-digest']).toMatch(/^sha256:/);
    expect(digestInLog(step)).toBe(step.outputs['record-digest']);
  }
});
