import type { Grant } from '../../policy/grant.ts';
import { HAS_WILDCARD } from '../../requests/narrowing.ts';
import type { RequestSetting } from '../../requests/facts.ts';
import { link, prose } from '../markdown.ts';
import { quote } from '../safe-line.ts';
import { listWords } from './name-words.ts';
import { repositoryAddress } from './prefilled.ts';

/** More links than these are a list to read, not something to press. */
const MAX_LINKS = 3;
const FOLDER = '.github/workflows/';

/** How a run is started: links to the pages of the workflows, and what to choose there. A sentence of Markdown. */
export function startWords(grant: Grant, setting: RequestSetting): string {
  const role = setting.policy.roles.get(grant.role);
  const files = (grant.workflows ?? role?.workflows ?? [])
    .filter((workflow) => workflow.startsWith(FOLDER) && !HAS_WILDCARD.test(workflow))
    .map((workflow) => workflow.slice(FOLDER.length));
  const links = files.map((file) => link(file, repositoryAddress(setting, 'actions', 'workflows', file)));
  const what = links.length === 0 || links.length > MAX_LINKS ? 'the workflow under Actions' : listWords(links, 'or');
  const refs = [...(grant.branches ?? role?.branches ?? []), ...(grant.tags ?? role?.tags ?? [])];
  const names = listWords(
    refs.map((ref) => quote(ref)),
    'or',
  );
  // a pattern is nothing that somebody could choose
  const like = refs.some((ref) => HAS_WILDCARD.test(ref)) ? 'one like ' : '';
  const where = refs.length === 0 ? '' : `, and choose ${like}${prose(names)} under “Use workflow from”`;
  return `To use it, open ${what}, press **Run workflow**${where}.`;
}
