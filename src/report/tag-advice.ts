import { fold, ROOT } from '../policy/tags.ts';
import { quote } from './inert.ts';
import { detail, filledIn, type Refusal, theGrant, told, usual, type Words } from './told.ts';

const ADMINISTRATOR = 'Ask an administrator of the repository that holds the policy';

/** What a tag revokes besides one grant, in words; `undefined` when only that grant. */
export function revokedFolder(found: string): string | undefined {
  const more = /^by more tags below grantgate\/revoked\/(\S+) than/i.exec(found)?.[1];
  const tag = more ?? /^by the tag grantgate\/revoked\/?(\S*)$/i.exec(found)?.[1];
  if (tag === undefined) return undefined;
  const [kind = '', name = '', grant = '_all'] =
    fold(tag) === '_all' ? [] : tag.split('/').filter((part) => part !== '');
  if (more === undefined && fold(grant) !== '_all') return undefined;
  if (kind === '') return 'every grant';
  return name === '' || fold(name) === '_all'
    ? `every grant below ${quote(kind)}`
    : `all that ${quote(`${kind}/${name}`)} has`;
}

/** A new grant helps only where nothing but the old one was revoked. */
export function grantRevoked(refusal: Refusal): Words {
  const found = told(refusal, 'actual');
  const summary = `${theGrant(refusal)} was revoked ${found}.`;
  const folder = revokedFolder(refusal.check?.actual ?? '');
  if (folder === undefined) return { summary, next: `${usual('grant-revoked')}${filledIn(refusal)}` };
  if (found.startsWith('by more tags'))
    return {
      summary,
      next: `${ADMINISTRATOR} to delete the tags of grants that are long over: until then ${folder} counts as revoked, a new grant too.`,
    };
  return {
    summary,
    next: `A new grant would be revoked too, since the tag revokes ${folder}. ${ADMINISTRATOR}: the access comes back when the tag is deleted.`,
  };
}

/** What ends a freeze: a reviewed entry, where the policy can name its tag. */
export function frozen(refusal: Refusal): Words {
  const tag = /^the tag (\S+) is set$/.exec(refusal.check?.actual ?? '')?.[1];
  const { summary = '' } = detail(refusal);
  if (tag !== undefined)
    return {
      summary,
      next: `Wait until the freeze is over, or ask who set the tag. A reviewed change of the policy ends it: ${quote(`lifted: [${tag}]`)}.`,
    };
  if (/ is not named,/.test(refusal.check?.actual ?? ''))
    return {
      summary,
      next: 'Name the tags in the evidence, `frozen: [grantgate/frozen/20261128T180000Z]`: then those do not count that the policy lists under `lifted`.',
    };
  return /an administrator can delete/.test(refusal.check?.actual ?? '')
    ? {
        summary,
        next: `${ADMINISTRATOR} to look at its tags at and below \`${ROOT}\`: \`lifted\` in the policy does not help here.`,
      }
    : { summary };
}
