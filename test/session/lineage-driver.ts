import { spawn, spawnSync } from 'node:child_process';
import { isAnyLeft } from '../../src/session/script/descendants.ts';
import { mostLocks, processStart } from '../../src/session/script/process-table.ts';

// Looks many times for what a script has left that left nothing, beside a process that is limited as the script was;
// prints how often something was found. Runs under a limit of its own: `ulimit -x`.
const LOOKS = 60;
const { pid: leader } = spawnSync('true');
const beside = spawn('sleep', ['300'], { stdio: 'ignore' });
const descent = {
  leader,
  mark: 'nobody has it',
  platform: process.platform,
  lineage: { locks: mostLocks(process.pid) ?? 0, since: processStart(process.pid) ?? 0 },
};
let found = 0;
for (let look = 0; look < LOOKS; look += 1) if (isAnyLeft(descent)) found += 1;
beside.kill('SIGKILL');
console.log(`${found} of ${LOOKS}`);
