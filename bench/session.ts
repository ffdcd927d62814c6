import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BRANCH, FLAGS, layOutShop, SHOP, WORKFLOW } from '../test/e2e/shop.ts';
import { startWorld, type World } from '../test/world/world.ts';
import { type Contender, ours, peers } from './contenders.ts';
import { measure, median, type Sample } from './measure.ts';

export interface SessionRow {
  readonly name: string;
  readonly roundTrip: number;
  readonly wall: number;
  readonly cpu: number;
  readonly memory: number;
}

const DIST = fileURLToPath(new URL('../dist/main/index.js', import.meta.url));

export interface SessionBench {
  /** Milliseconds. */
  readonly roundTrip: number;
  readonly rounds: number;
  /** Grants of other people in the organisation. */
  readonly others?: number;
  /** Only ourselves. */
  readonly alone?: boolean;
}

/**
 * The whole step from process start to exported credentials, over TLS, at a round trip of so many milliseconds; contenders take turns so that a noisy
 * machine is noisy for all of them.
 */
export async function benchSession({ roundTrip, rounds, others = 0, alone = false }: SessionBench): Promise<readonly SessionRow[]> {
  const world = await startWorld({ delayMs: roundTrip, openapi: false });
  const temp = mkdtempSync(join(tmpdir(), 'grantgate-bench-'));
  try {
    // today's date: peers look at the machine's own clock
    layOutShop(world, { now: new Date().toISOString(), grant: currentGrant(), workflow: longWorkflow() });
    if (others > 0) world.commit(SHOP, { branch: 'main', author: 'hubot', message: 'Grants of others', files: grantsOfOthers(others) });
    const contenders = alone ? ours(DIST, world).slice(0, 1) : [...ours(DIST, world), ...peers(process.env['PEERS'], world)];
    const samples = new Map<string, Sample[]>(contenders.map((contender) => [contender.name, []]));
    // the first round warms the file cache and the world, and does not count
    const turns = Array.from({ length: rounds + 1 }, (_, round) => contenders.map((contender) => ({ contender, counts: round > 0 }))).flat();
    for (const { contender, counts } of turns) {
      const sample = await measure(contender.script, { ...stepEnvironment(world, temp), ...contender.env });
      if (counts) samples.get(contender.name)?.push(sample);
    }
    return contenders.map((contender) => toRow(contender, roundTrip, samples.get(contender.name) ?? []));
  } finally {
    await world.close();
    rmSync(temp, { recursive: true, force: true });
  }
}

/** A workflow of 300 lines: a job with the gate and its steps, of the everyday kinds. */
function longWorkflow(): string {
  const step = (index: number): string => `      - name: Step ${index}
        env:
          TARGET: release/${index}
        run: |
          set -euo pipefail
          npm ci
          npm test -- --reporter=dot
          if [ -n "$TARGET" ]; then
            echo "built $TARGET" >> "$GITHUB_STEP_SUMMARY"
          fi
          aws s3 sync dist "s3://shop/\${{ github.ref_name }}" --region eu-west-1
      - uses: actions/upload-artifact@v4
        with:
          name: build-${index}
          path: dist
`;
  let text = FLAGS;
  for (let index = 1; text.split('\n').length < 300; index += 1) text += step(index);
  return text;
}

/** Ten grants a person. */
function grantsOfOthers(count: number): Record<string, string> {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`.github/access/grants/users/builder-${Math.floor(index / 10)}/change-${index}.yml`, currentGrant()]));
}

function toRow(contender: Contender, roundTrip: number, samples: readonly Sample[]): SessionRow {
  const of = (pick: (sample: Sample) => number): number => median(samples.map(pick));
  return { name: contender.name, roundTrip, wall: of((sample) => sample.wall), cpu: of((sample) => sample.cpu), memory: of((sample) => sample.memory) };
}

function currentGrant(): string {
  const day = 86_400_000;
  const iso = (at: number): string => new Date(at).toISOString();
  return `role: flag-release\nreason: Bench\nprincipal-id: 583231\nstarts: ${iso(Date.now() - day)}\nexpires: ${iso(Date.now() + 3 * day)}\n`;
}

function stepEnvironment(world: World, temp: string): Record<string, string> {
  const run = world.run(SHOP, { workflow: WORKFLOW, actor: 'mona', ref: `refs/heads/${BRANCH}`, environment: 'staging' });
  const file = (name: string): string => {
    writeFileSync(join(temp, name), '');
    return join(temp, name);
  };
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: temp,
    RUNNER_TEMP: temp,
    GITHUB_WORKSPACE: temp,
    GITHUB_ACTIONS: 'true',
    GITHUB_SERVER_URL: world.urls.server,
    GITHUB_API_URL: world.urls.api,
    GITHUB_REPOSITORY: SHOP,
    GITHUB_REPOSITORY_ID: '1296269',
    GITHUB_RUN_ID: String(run.id),
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_ACTOR: 'mona',
    GITHUB_ACTOR_ID: '583231',
    GITHUB_WORKFLOW: 'flags',
    GITHUB_WORKFLOW_REF: `${SHOP}/${WORKFLOW}@refs/heads/${BRANCH}`,
    GITHUB_WORKFLOW_SHA: run.sha,
    GITHUB_JOB: 'release',
    GITHUB_ACTION: 'gate',
    GITHUB_ACTION_REPOSITORY: 'grantgate/grantgate',
    GITHUB_SHA: run.sha,
    GITHUB_REF: `refs/heads/${BRANCH}`,
    GITHUB_EVENT_NAME: 'workflow_dispatch',
    ACTIONS_ID_TOKEN_REQUEST_URL: world.urls.oidcRequest,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: run.requestToken,
    GITHUB_ENV: file('env'),
    GITHUB_OUTPUT: file('output'),
    GITHUB_STATE: file('state'),
    GITHUB_STEP_SUMMARY: file('summary'),
    INPUT_TOKEN: run.token,
  };
}
