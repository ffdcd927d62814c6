import { BRANCH, GRANT_ID, SHOP, WORKFLOW } from '../e2e/shop.ts';
import { isRecord, parseRecord, textOf } from '../world/json.ts';
import type { Checks } from './checks.ts';
import { runOn, shopFiles, type Bench, type Ended } from './job.ts';

type Noted = Readonly<Record<string, unknown>>;

const ALONE = 'release/session-alone';
const PUSHING = 'release/pushes-to-main';
const GUARDED = 'release/guarded-script';
const OUTSIDE = 'feature/banner';
const AFTER_THE_END = '2026-11-28T18:00:01Z';

/** Commits the workflow to the branches it is run on. */
export function commitWorkflows({ world }: Bench): void {
  for (const branch of [BRANCH, OUTSIDE])
    world.commit(SHOP, { branch, author: 'hubot', message: 'Add the workflow', files: shopFiles() });
  const { [WORKFLOW]: workflow = '', ...others } = shopFiles();
  const pushing = `${workflow}      - name: Push to main\n        run: git push origin HEAD:main\n`;
  world.commit(SHOP, {
    branch: PUSHING,
    author: 'hubot',
    message: 'Push to main',
    files: { ...others, [WORKFLOW]: pushing },
  });
  world.commit(SHOP, {
    branch: GUARDED,
    author: 'hubot',
    message: 'Guard the script',
    files: { ...others, [WORKFLOW]: guarded(workflow) },
  });
  world.commit(SHOP, {
    branch: ALONE,
    author: 'hubot',
    message: 'Add the workflow',
    files: shopFiles('grantgate/grantgate/session@v0'),
  });
}

/**
 * The workflow with its script given to the gate; the step that used the credentials now looks for what is left of
 * them.
 */
function guarded(workflow: string): string {
  const [before = '', after = ''] = workflow.split("          upload-record: 'true'\n");
  const gate = `${before}          upload-record: 'true'\n          run: node whoami.mts\n${after}`;
  const environment = '        env:\n          NODE_EXTRA_CA_CERTS: ${{ vars.CA }}\n          STS: ${{ vars.STS }}\n';
  const look = `env | grep -c '^AWS_' > "$WITNESS/later.txt" || true`;
  const looking = `      - name: Look for credentials\n        run: ${look}\n`;
  const use = '        uses: grantgate/grantgate@v0\n';
  const kept = gate.slice(0, gate.indexOf('      - name: Use the credentials'));
  return `${kept.replace(use, `${use}${environment}`)}${looking}`;
}

/** The script alone has the credentials; the next step finds none. */
export async function guardedScript(bench: Bench, checks: Checks): Promise<Ended> {
  const run = await runOn(bench, GUARDED);
  const used = run.noted('used') ?? {};
  checks.check('guarded script: the gate grants, and act succeeds', run.code === 0, `exit code ${run.code}`);
  checkUse(bench, checks, used);
  checks.check(
    'guarded script: a later step finds no credential',
    run.text('later.txt')?.trim() === '0',
    run.text('later.txt'),
  );
  checkRecord(checks, 'guarded script: the record tells of their end', run, [
    'decision',
    'credential-issued',
    'credential-not-revoked',
  ]);
  return run;
}

/** A later step that pushes to main. */
export async function refusedStep(bench: Bench, checks: Checks): Promise<Ended> {
  return await refused(bench, checks, 'with a step out of scope', PUSHING, 'step-out-of-scope');
}

/** A run that a grant covers, through the root action. */
export async function granted(bench: Bench, checks: Checks): Promise<Ended> {
  const run = await runOn(bench, BRANCH);
  const used = run.noted('used') ?? {};
  const outputs = parseRecord(textOf(used, 'outputs')) ?? {};
  checks.check('the gate grants, and act succeeds', run.code === 0, `exit code ${run.code}`);
  checks.check(
    'its outputs reach the next step',
    outputs['decision'] === 'allow' && outputs['grant'] === GRANT_ID && outputs['principal'] === 'mona',
    outputs,
  );
  checks.check('the action runs on Node 24', textOf(used, 'node').startsWith('v24.'), used['node']);
  checkUse(bench, checks, used);
  checks.check('the checkout is as it was', used['workspace'] === '', used['workspace']);
  checkHidden(run, checks, used);
  checks.check(
    'the post step runs, and no credential is left',
    run.log.includes('was cleared from the job; AWS has no call that ends a session, it ends by itself at') &&
      left(run).length === 0,
    left(run),
  );
  checkRecord(checks, 'the record tells of the decision, the credential and its end', run, [
    'decision',
    'credential-issued',
    'credential-not-revoked',
  ]);
  const upload = run.noted('upload');
  const name = textOf(upload ?? {}, 'name');
  checks.check(
    "the record is uploaded when asked, under the job's name",
    name.startsWith('grantgate-release-') && textOf(upload ?? {}, 'record').includes('"decision":"allow"'),
    upload,
  );
  checks.check('nothing is attested unless asked', run.noted('attest') === undefined);
  return run;
}

function checkHidden({ log }: Ended, checks: Checks, used: Noted): void {
  const secrets = Array.isArray(used['secrets']) ? used['secrets'].map(String) : [];
  checks.check(
    'the log hides the secrets, even from a step that prints them',
    secrets.length === 2 &&
      secrets.every((secret) => secret !== '' && !log.includes(secret)) &&
      log.includes('the key is *** and the token is ***'),
  );
}

function checkUse({ world }: Bench, checks: Checks, used: Noted): void {
  const arn = 'arn:aws:sts::111122223333:assumed-role/flags-staging/';
  checks.check('a later step is the role for AWS', used['status'] === 200 && textOf(used, 'identity').startsWith(arn), {
    status: used['status'],
    identity: used['identity'],
  });
  const may = (action: string): boolean => world.awsAllows(textOf(used, 'key'), action, '*');
  checks.check(
    'it may do what the policy says, and nothing else',
    may('ssm:PutParameter') && !may('ssm:DeleteParameter'),
  );
}

/** The same through `session` alone, for servers that do not know `$/`. */
export async function sessionAlone(bench: Bench, checks: Checks): Promise<Ended> {
  const run = await runOn(bench, ALONE);
  checks.check(
    '`session` alone: the gate grants, and a later step is the role',
    run.code === 0 && run.noted('used')?.['status'] === 200,
    `exit code ${run.code}`,
  );
  checks.check('`session` alone: no credential is left after the post step', left(run).length === 0, left(run));
  return run;
}

/** The credentials that a job still has when it ends, by name. */
function left(run: Ended): readonly string[] {
  const variables = run.noted('after')?.['variables'];
  if (!isRecord(variables)) return ['unknown'];
  return ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'].filter((name) => variables[name] !== '');
}

/** A run outside the grant's branches. */
export async function refusedBranch(bench: Bench, checks: Checks): Promise<Ended> {
  return await refused(bench, checks, 'on another branch', OUTSIDE, 'branch-out-of-scope');
}

/** A run after the grant ended. */
export async function refusedExpired(bench: Bench, checks: Checks): Promise<Ended> {
  bench.world.setTime(AFTER_THE_END);
  return await refused(bench, checks, 'after the end', BRANCH, 'grant-expired');
}

async function refused(bench: Bench, checks: Checks, when: string, branch: string, reason: string): Promise<Ended> {
  const asked = sessionsAsked(bench);
  const run = await runOn(bench, branch);
  checks.check(`${when}: act fails`, run.code === 1, `exit code ${run.code}`);
  checks.check(
    `${when}: the later steps never start`,
    run.noted('used') === undefined && !/Run Main (?:Use|Show|Push)/.test(run.log),
  );
  checks.check(`${when}: AWS is not asked`, sessionsAsked(bench) === asked);
  const [decision] = checkRecord(checks, `${when}: the record tells of the decision alone`, run, ['decision']);
  const result = decision?.['result'];
  checks.check(
    `${when}: the reason is ${reason}`,
    isRecord(result) && result['decision'] === 'deny' && result['reason'] === reason,
    result,
  );
  checks.check(
    `${when}: the record is uploaded all the same`,
    textOf(run.noted('upload') ?? {}, 'record').includes(`"reason":"${reason}"`),
  );
  return run;
}

function sessionsAsked({ world }: Bench): number {
  return world.requests.filter(({ role }) => role === 'sts').length;
}

/** What the record holds at the end of the job, a line each. */
function checkRecord(checks: Checks, name: string, run: Ended, kinds: readonly string[]): readonly Noted[] {
  const records = run.noted('after')?.['records'];
  const texts = Array.isArray(records) ? records.map(String) : [];
  const lines = texts.flatMap((text) => text.trimEnd().split('\n')).map((line) => parseRecord(line) ?? {});
  const found = lines.map((line) => textOf(line, 'kind'));
  checks.check(name, texts.length === 1 && JSON.stringify(found) === JSON.stringify(kinds), found);
  return lines;
}
