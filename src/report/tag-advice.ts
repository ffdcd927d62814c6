import type { Facts, Freeze } from '../policy/facts.ts';
import type { TagNote } from '../policy/tag-note.ts';
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
  // break-glass access that was ended
  if (facts.kind === 'tag' && foldTag(facts.place).startsWith('break-glass/'))
    return { summary, ...tagSays(refusal), next: 'Ask for a grant, or open a new issue if the emergency goes on.' };
  const folder = revokedFolder(facts);
  if (folder === undefined) return { summary, ...tagSays(refusal), next: `${usual.next}${filledPullRequest(refusal)}` };
  if (facts.kind === 'unread')
    return {
      summary,
      next:
        `${ADMINISTRATOR} to delete the tags of grants that are long over: until then ${folder} counts as revoked, ` +
        'a new grant too.',
    };
  return {
    summary,
    ...tagSays(refusal),
    next:
      `A new grant would be revoked too, since the tag revokes ${folder}. ${ADMINISTRATOR}: the access comes back ` +
      'when the tag is deleted.',
  };
}

/** Who set a tag and why, in its own words; a plain tag has none. */
function tagSays(refusal: Refusal): { readonly detail?: string } {
  const { tagNote } = refusal.context;
  return tagNote === undefined ? {} : { detail: noteSentence(tagNote, refusal) };
}

function noteSentence({ by, why, at }: TagNote, refusal: Refusal): string {
  if (by === undefined && why === undefined) return 'The tag does not say by whom it was set, or why.';
  const who = by === undefined ? '' : ` that ${quote(by)} set it`;
  const when = at === undefined || by === undefined ? '' : ` at ${moment(refusal, at)}`;
  const reason = why === undefined ? '' : `: ${safeLine(why).replaceAll('`', "'").replace(/\.$/, '')}`;
  return `The tag says${who}${when}${reason}.`;
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
  if (facts.kind === 'none') return detail(refusal);
  return { ...detail(refusal), ...(facts.kind === 'tag' ? tagSays(refusal) : {}), next: thaw(facts) };
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
