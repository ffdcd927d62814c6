import type { Facts, Freeze } from '../policy/facts.ts';
import { ALL_SUFFIX, foldTag, ROOT } from '../policy/tags.ts';
import { quote, safeLine } from './safe-line.ts';
import { detail, filledPullRequest, moment, type Refusal, theGrant, told, type ReasonWords } from './reason.ts';

const ADMINISTRATOR = 'Ask an administrator of the repository that holds the policy';

/** What is revoked besides one grant, in words; `undefined` when only that grant. */
export function revokedFolder(facts: Facts['grant-revoked']): string | undefined {
  if (facts.kind === 'none' || facts.kind === 'file') return undefined;
  const [kind = '', name = '', grant = ALL_SUFFIX] =
    foldTag(facts.place) === ALL_SUFFIX ? [] : facts.place.split('/').filter((part) => part !== '');
  if (facts.kind === 'tag' && foldTag(grant) !== ALL_SUFFIX) return undefined;
  if (kind === '') return 'every grant';
  return name === '' || foldTag(name) === ALL_SUFFIX
    ? `every grant below ${quote(kind)}`
    : `all that ${quote(`${kind}/${name}`)} has`;
}

/** A new grant helps only where nothing but the old one was revoked. */
export function grantRevoked(refusal: Refusal<'grant-revoked'>): ReasonWords {
  const { facts, usual } = refusal;
  if (facts.kind === 'file') return revokedInFile(facts, refusal);
  const summary = `${theGrant(refusal)} was revoked ${told(refusal, 'actual')}.`;
  const folder = revokedFolder(facts);
  if (folder === undefined) return { summary, next: `${usual.next}${filledPullRequest(refusal)}` };
  if (facts.kind === 'unread')
    return {
      summary,
      next:
        `${ADMINISTRATOR} to delete the tags of grants that are long over: until then ${folder} counts as revoked, ` +
        'a new grant too.',
    };
  return {
    summary,
    next:
      `A new grant would be revoked too, since the tag revokes ${folder}. ${ADMINISTRATOR}: the access comes back ` +
      'when the tag is deleted.',
  };
}

/** By whom, when and why: with whom to speak before anything else. */
function revokedInFile(
  { by, at, why }: Extract<Facts['grant-revoked'], { kind: 'file' }>,
  refusal: Refusal<'grant-revoked'>,
): ReasonWords {
  const reason =
    why === undefined ? '. The file does not say why' : `: ${safeLine(why).replaceAll('`', "'").replace(/\.$/, '')}`;
  return {
    summary: `${theGrant(refusal)} was revoked by ${quote(by)} at ${moment(refusal, at)}${reason}.`,
    next: `Ask ${quote(by)} about it. ${refusal.usual.next}${filledPullRequest(refusal)}`,
  };
}

/** What ends a freeze: a reviewed entry, where the policy can name its tag. */
export function frozen(refusal: Refusal<'frozen'>): ReasonWords {
  const { facts } = refusal;
  return facts.kind === 'none' ? detail(refusal) : { ...detail(refusal), next: thaw(facts) };
}

function thaw(freeze: Freeze): string {
  switch (freeze.kind) {
    case 'tag':
      return (
        'Wait until the freeze is over, or ask whoever set the tag. A reviewed change of the policy ends it: ' +
        `${quote(`lifted: [${freeze.tag}]`)}.`
      );
    case 'unnamed':
      return (
        'Name the tags in the evidence, `frozen: [grantgate/frozen/20261128T180000Z]`: then those do not count ' +
        'that the policy lists under `lifted`.'
      );
    case 'unread':
    case 'in-the-way':
      return (
        `${ADMINISTRATOR} to look at its tags at and below \`${ROOT}\`: \`lifted\` in the policy does not help ` +
        'here.'
      );
  }
}
