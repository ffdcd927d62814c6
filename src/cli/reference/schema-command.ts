import { quote } from '../../report/safe-line.ts';
import type { CliCommand } from '../command.ts';
import { UsageError } from '../usage-error.ts';
import { schemaAddress, schemaDocument, SCHEMAS } from './json-schema.ts';

export const schema: CliCommand = {
  name: 'schema',
  operands: '<policy|grant|people|break-glass>',
  about: [
    'Prints the JSON Schema of a policy or a grant. Editors that know YAML complete and check a file that begins with',
    `# yaml-language-server: $schema=${schemaAddress('grant')}`,
  ].join('\n'),
  options: {},
  examples: ['grantgate schema policy > policy.schema.json', 'grantgate schema grant'],
  run: ({ operands: [wanted] }, { stdout }) => {
    const name = SCHEMAS.find((known) => known === wanted);
    if (name === undefined)
      throw new UsageError(
        wanted === undefined ? 'which schema is missing' : `there is no schema ${quote(wanted)}`,
        'write `grantgate schema policy` or `grantgate schema grant`',
      );
    stdout.write(`${JSON.stringify(schemaDocument(name), undefined, 2)}\n`);
    return 0;
  },
};
