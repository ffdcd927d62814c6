import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

writeFileSync(join(process.env['WITNESS'] ?? '', 'attest.json'), '{}');
