import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const record = readFileSync(process.env['INPUT_PATH'] ?? '', 'utf8');
writeFileSync(
  join(process.env['WITNESS'] ?? '', 'upload.json'),
  JSON.stringify({ name: process.env['INPUT_NAME'], record }),
);
