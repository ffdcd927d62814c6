import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BRANCH, FLAGS, SHOP, WORKFLOW } from '../test/e2e/shop.ts';
import type { World } from '../test/world/world.ts';

/** A workflow of 300 lines: a job with the gate and its steps, of the everyday kinds. */
export function longWorkflow(): string {
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

/** A grant that covers the run at the time of the machine, which is what peers look at. */
export function currentGrant(): string {
  const day = 86_400_000;
  const iso = (at: number): string => new Date(at).toISOString();
  return (
    `role: flag-release\nreason: Bench\nprincipal-id: 583231\nstarts: ${iso(Date.now() - day)}\n` +
    `expires: ${iso(Date.now() + 3 * day)}\n`
  );
}

/** The variables of a step of the shop's job, without its inputs. */
export function stepEnvironment(world: World, temp: string): Record<string, string> {
  const run = world.run(SHOP, {
    workflow: WORKFLOW,
    actor: 'mona',
    ref: `refs/heads/${BRANCH}`,
    environment: 'staging',
  });
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
    GITHUB_REPOSITORY_OWNER: 'acme',
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
    ...commandFiles(temp),
    INPUT_TOKEN: run.token,
  };
}

/** The files that a step writes to, empty. */
function commandFiles(temp: string): Record<string, string> {
  const file = (name: string): string => {
    writeFileSync(join(temp, name), '');
    return join(temp, name);
  };
  return {
    GITHUB_ENV: file('env'),
    GITHUB_OUTPUT: file('output'),
    GITHUB_STATE: file('state'),
    GITHUB_STEP_SUMMARY: file('summary'),
  };
}
