import type { ListedKey } from '../../delegation/key-in-file.ts';

/** What a policy says of a tool that signs, besides its keys. */
export interface ToolEntry {
  readonly name: string;
  readonly app: number;
  readonly issuer: string;
  readonly roles: readonly string[];
}

/** The entry as it is pasted below `delegation:` of the policy. */
export function entryText({ name, app, issuer, roles }: ToolEntry, key: ListedKey): string {
  const parts = Object.entries(key).map(([part, value]) => `${part}: ${scalar(value)}`);
  return [
    '# in policy.yml, below `delegation:`',
    `  - name: ${scalar(name)}`,
    '    kind: signed',
    `    app: ${app}`,
    `    issuer: ${scalar(issuer)}`,
    '    keys:',
    `      - {${parts.join(', ')}}`,
    `    roles: [${roles.map(scalar).join(', ')}]`,
    '',
  ].join('\n');
}

/** What YAML would take for something else than text stands in quotes. */
function scalar(text: string): string {
  return /^[A-Za-z][A-Za-z0-9-]*$/.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text)
    ? text
    : `'${text.replaceAll("'", "''")}'`;
}
