import { rootAction, ROOT_ONLY } from './action-file.ts';

const INTRODUCTION = `# Inputs and outputs

<!-- Generated from action.yml: \`npm run unit -- test/contract -u\` rewrites it. -->

\`action.yml\` (the root of the repository) has all of them. \`session/action.yml\` has all but those marked
“root only”; use it where the runner or the server does not know \`$/\` references, see
[troubleshooting](troubleshooting.md).
`;

/** The page docs/inputs.md, from the root action file. */
export function inputsPage(): string {
  const inputs = Object.entries(rootAction.inputs).map(([name, input]) => {
    const note = ROOT_ONLY.includes(name) ? ' Root only.' : '';
    return row(`\`${name}\``, input.default === '' ? '' : `\`${input.default}\``, `${input.description}${note}`);
  });
  const outputs = Object.entries(rootAction.outputs).map(([name, output]) => row(`\`${name}\``, output.description));
  return [
    INTRODUCTION,
    '## Inputs\n',
    table(['input', 'default', 'what it is'], inputs),
    '## Outputs\n',
    table(['output', 'what it is'], outputs),
  ].join('\n');
}

function table(head: readonly string[], rows: readonly string[]): string {
  return `${[row(...head), row(...head.map(() => '---')), ...rows].join('\n')}\n`;
}

function row(...cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', String.raw`\|`)).join(' | ')} |`;
}
