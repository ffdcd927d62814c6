// Has the own code of low-code tools send what docs/low-code-recipes.md tells them to, and the gate's own reader judge
// it: `N8N=<folder> BACKSTAGE=<folder> node test/real/low-code.ts`, each the folder that has the packages in its
// `node_modules`. Says of each check whether it passed; ends with 1 when one failed.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { startChecks } from '../act/checks.ts';
import { backstage } from './low-code/backstage.ts';
import { n8n } from './low-code/n8n.ts';
import { python } from './low-code/python.ts';

const TOOLS = [
  { name: 'n8n', folder: process.env['N8N'], module: 'n8n-nodes-base', play: n8n },
  {
    name: 'Backstage',
    folder: process.env['BACKSTAGE'],
    module: '@backstage/plugin-scaffolder-backend-module-github',
    play: backstage,
  },
];

const checks = startChecks(console.log);
for (const { name, folder, module, play } of TOOLS) {
  if (folder === undefined || !existsSync(join(folder, 'node_modules', module)))
    console.log(`skipped: ${name} is not installed`);
  else await play(folder, checks);
}
python(checks);
process.exitCode = checks.failed() === 0 ? 0 : 1;
