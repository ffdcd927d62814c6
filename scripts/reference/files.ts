import { peopleShape } from '../../src/policy/delegation/people.ts';
import { grantShape } from '../../src/policy/grant.ts';
import { policyShape } from '../../src/policy/policy.ts';
import { requestsWorkflow } from '../../src/cli/init/requests-workflow.ts';
import { reviewWorkflow } from '../../src/cli/init/review-workflow.ts';
import { schemaDocument, SCHEMAS } from '../../src/cli/reference/json-schema.ts';
import { roomsSection } from './map.ts';
import { checksSection, commandsSection, rulesSection } from './commands.ts';
import { controlsSection, findingsSection } from './findings.ts';
import { fieldTable } from './fields.ts';
import { findingsPage } from './wall-findings.ts';
import { reasonsPage } from './reasons.ts';
import { replaceSection } from './section.ts';

/** The gate as the pages name it. */
const EXAMPLE_GATE = { repository: 'grantgate/grantgate', sha: '0'.repeat(40), release: 'v0.1.0' };

/** Every file that is made from the code, with its text. `read` gives the text of a file as it is now. */
export async function generatedFiles(read: (path: string) => string): Promise<ReadonlyMap<string, string>> {
  const commands = await commandsSection();
  const cli = replaceSection(read('docs/cli.md'), 'commands', commands);
  return new Map([
    ...SCHEMAS.map((name): [string, string] => [
      `schema/${name}.schema.json`,
      `${JSON.stringify(schemaDocument(name), undefined, 2)}\n`,
    ]),
    ['docs/policy.md', replaceSection(read('docs/policy.md'), 'keys', fieldTable(policyShape.schema))],
    ['docs/people.md', replaceSection(read('docs/people.md'), 'keys', fieldTable(peopleShape.schema))],
    ['docs/grant.md', replaceSection(read('docs/grant.md'), 'keys', fieldTable(grantShape.schema))],
    ['docs/reasons.md', reasonsPage()],
    [
      'docs/review.md',
      replaceSection(
        replaceSection(read('docs/review.md'), 'findings', findingsSection()),
        'controls',
        controlsSection(),
      ),
    ],
    ['docs/findings.md', findingsPage()],
    ['docs/cli.md', replaceSection(replaceSection(cli, 'checks', checksSection()), 'rules', rulesSection())],
    ['examples/access-requests.yml', requestsWorkflow({ gate: EXAMPLE_GATE }).text],
    ['examples/access-review.yml', reviewWorkflow({ gate: EXAMPLE_GATE }).text],
    ['docs/development.md', replaceSection(read('docs/development.md'), 'folders', roomsSection())],
  ]);
}
