import { quote } from '../../report/safe-line.ts';
import type { Command } from '../command.ts';
import { InputError } from '../input-error.ts';
import { schemaAddress, schemaDocument, SCHEMAS } from './json-schema.ts';

export const schema: Command = {
  name: 'schema',
  operands: '<policy|grant>',
  about: [
    'Prints the JSON Schema of a policy or a grant. Editors that know YAML complete and check a file that begins with',
    `# yaml-language-server: $schema=${schemaAddress('grant')}`,
  ].join('\n'),
  options: {},
  examples: ['grantgate schema policy > policy.schema.json', 'grantgate schema grant'],
  run: ({ operands: [wanted] }, { stdout }) => {
    const name = SCHEMAS.find((known) => known === wanted);
    if (name === undefined)
      throw new InputError(
        wanted === undefined ? 'which schema is missing' : `there is no schema ${quote(wanted)}`,
        'write `grantgate schema policy` or `grantgate schema grant`',
      );
    stdout.write(`${JSON.stringify(schemaDocument(name), undefined, 2)}\n`);
    return 0;
  },
};
