import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const top = fileURLToPath(new URL('../../', import.meta.url));
const stubs = fileURLToPath(new URL('stubs/', import.meta.url));

/** The actions a workflow refers to, as act takes them from folders of this machine. */
export interface Actions {
  readonly options: readonly string[];
  /** What is not as it is on GitHub, one line each. */
  readonly notes: readonly string[];
}

/**
 * Copies what GitHub would download of this repository. act knows neither `$/` nor, without a network, the official
 * actions: one line of the copy is written otherwise, and two small actions stand in for them under the very commits
 * that `action.yml` names.
 */
export function layOutActions(folder: string): Actions {
  const copy = join(folder, 'grantgate');
  mkdirSync(copy, { recursive: true });
  for (const name of ['action.yml', 'session', 'dist']) cpSync(join(top, name), join(copy, name), { recursive: true });
  const action = readFileSync(join(top, 'action.yml'), 'utf8');
  const [before, after, ...more] = action.split('uses: $/session\n');
  if (before === undefined || after === undefined || more.length > 0)
    throw new Error('action.yml does not use $/session once');
  writeFileSync(join(copy, 'action.yml'), `${before}uses: grantgate/grantgate/session@v0\n${after}`);
  const official = [pinned(action, 'actions/attest'), pinned(action, 'actions/upload-artifact')];
  return {
    options: [
      `grantgate/grantgate@v0=${copy}`,
      ...official.map((pin) => `${pin}=${join(stubs, pin.slice('actions/'.length, pin.indexOf('@')))}`),
    ],
    notes: [
      'act does not know `$/`: in a copy of this repository, that line of action.yml reads `uses: ' +
        'grantgate/grantgate/session@v0`; all else is the same to the byte',
      ...official.map((pin) => `act downloads even what an \`if\` skips: a stand-in answers to ${pin}`),
      'act has no id tokens, `environment` or `permissions`: the address of the token service is in its ' +
        'environment, and the token says `staging` by itself',
      'act makes up the run: its server, repository, numbers and ids are given to it as those of the token; ' +
        '`job.check_run_id` it leaves empty',
    ],
  };
}

function pinned(action: string, name: string): string {
  const pin = new RegExp(`uses: (${name}@[0-9a-f]{40}) `).exec(action)?.[1];
  if (pin === undefined) throw new Error(`action.yml does not pin ${name}`);
  return pin;
}
