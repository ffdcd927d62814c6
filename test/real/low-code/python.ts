import { spawnSync } from 'node:child_process';
import { inputsHash } from '../../../src/delegation/inputs-hash.ts';
import type { Checks } from '../../act/checks.ts';
import { recipeCode } from './recipe.ts';

const INPUTS = {
  banner: 'spring',
  note: 'Größe \u{1f600} "x" \\ \n\u007f\u2028',
  _a: '1',
  a_: '2',
  'a-': '3',
  grantgate: 'x',
  none: '',
};

/** The code for Python hashes as the gate does. */
export function python({ check }: Checks): void {
  const program = `import json, sys\ninputs = json.load(sys.stdin)\n${recipeCode('hash in Python')}\nprint(hash)`;
  const ran = spawnSync('python3', ['-c', program], { input: JSON.stringify(INPUTS), encoding: 'utf8' });
  if (ran.error !== undefined) {
    console.log('skipped: python3 is not installed');
    return;
  }
  const hashed = inputsHash({ event: 'workflow_dispatch', inputs: INPUTS, unbound: [] });
  check('the code for Python hashes as the gate does', hashed.ok && ran.stdout.trim() === hashed.hash, ran.stderr);
}
