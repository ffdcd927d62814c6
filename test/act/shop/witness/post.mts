import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const temp = process.env['RUNNER_TEMP'] ?? '';
const folders = readdirSync(temp).filter((name) => name.startsWith('grantgate-'));
const records = folders.map((name) => readFileSync(join(temp, name, 'record.jsonl'), 'utf8'));
const variables = Object.fromEntries(Object.entries(process.env).filter(([name]) => name.startsWith('AWS_')));
writeFileSync(join(process.env['WITNESS'] ?? '', 'after.json'), JSON.stringify({ records, variables }));
