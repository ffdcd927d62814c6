import { show } from '../../src/workflow/text.ts';
import { surveyOf } from './corpus/asked.ts';

const HEAD = 'on: {workflow_dispatch: {}}\npermissions: {contents: read}\njobs:\n  gate:\n    runs-on: ubuntu-latest\n';

/**
 * What is found in steps after a gate: `branch main`, `branch acme/prod:main`, `? why` for what cannot be determined
 * and `! why` for what cannot be seen.
 */
export function told(steps: string, head = '', files: Readonly<Record<string, string>> = {}): readonly string[] {
  const main = `${HEAD}${head}    steps:\n      - uses: grantgate/grantgate@v1\n${steps}`;
  const { touched, undecided, opaque } = surveyOf({
    files: { '.github/workflows/main.yml': main, ...files },
    job: 'gate',
  });
  return [
    ...touched.map(({ touch }) => {
      const where = 'repository' in touch && touch.repository !== undefined ? `${show(touch.repository)}:` : '';
      return `${touch.kind} ${where}${'name' in touch ? show(touch.name) : ''}`;
    }),
    ...undecided.map(({ why }) => `? ${why}`),
    ...opaque.map(({ why }) => `! ${why}`),
  ];
}

/** The same of one script. */
export function toldOfScript(script: string, head = '', before = ''): readonly string[] {
  const lines = script.split('\n').map((line) => `          ${line}`);
  return told(`${before}      - run: |\n${lines.join('\n')}\n`, head);
}
