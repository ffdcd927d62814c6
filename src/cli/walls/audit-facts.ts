import { isSameName } from '../../policy/fold.ts';
import { quote } from '../../report/safe-line.ts';
import type { CommandLine } from '../command.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { serverFor } from '../github-session.ts';
import { factsIn } from './read-wall-facts.ts';
import type { RepositoryFacts } from '../../walls/repository-facts.ts';
import { itemsOf, type StateItem } from '../../walls/state/inventory.ts';

/** What is known of each repository of the policy from what was read; what is not known stays empty. */
export function factsFromState(names: readonly string[], items: readonly StateItem[]): readonly RepositoryFacts[] {
  const known = itemsOf(items, 'repository');
  const subjects = itemsOf(items, 'subject');
  return names.map((name) => {
    const about = known.find(({ repository }) => isSameName(repository, name));
    const subject = subjects.find(({ prefix }) => isSameName(namedBy(prefix), name));
    return {
      repository: about?.repository ?? name,
      id: about?.id ?? numberIn(subject?.prefix, 2),
      ownerId: about?.ownerId ?? numberIn(subject?.prefix, 1),
      defaultBranch: about?.defaultBranch ?? '',
      // how `sub` is made is not known, where the template is another's
      subject:
        subject === undefined || subject.isOwners
          ? { prefix: '' }
          : { prefix: subject.prefix, ...(subject.keys === undefined ? {} : { keys: subject.keys }) },
    };
  });
}

const PREFIX = /^repo:([^@/]+)(?:@(\d+))?\/([^@:]+)(?:@(\d+))?/;

/** `owner/name` of a prefix. */
function namedBy(prefix: string): string {
  const [, owner = '', , name = ''] = PREFIX.exec(prefix) ?? [];
  return `${owner}/${name}`;
}

/** The number of the owner (1) or of the repository (2) in a prefix that has them. */
function numberIn(prefix: string | undefined, which: 1 | 2): string {
  const found = prefix === undefined ? undefined : PREFIX.exec(prefix);
  return found?.[which * 2] ?? '';
}

/**
 * What is known of the repositories of a policy: from the file of facts, where one is given, else from what was read.
 * @throws UsageError where the file cannot be read
 */
export function auditFacts(
  given: CommandLine,
  terminal: Terminal,
  names: readonly string[],
  items: readonly StateItem[],
): readonly RepositoryFacts[] {
  const file = given.text('facts');
  if (file === undefined) return factsFromState(names, items);
  const { repositories } = factsIn(file, terminal);
  return names.map((name) => {
    const [read = NOT_KNOWN] = factsFromState([name], items);
    const written = repositories.find(({ repository }) => isSameName(repository, name));
    if (written === undefined) return { ...read, repository: name };
    for (const number of ['id', 'ownerId'] as const)
      if (read[number] !== '' && read[number] !== written[number])
        throw new UsageError(
          `${quote(file)} has ${written[number]} for \`${name}\`, and what was read has ${read[number]}`,
          'one of the two is about another repository of that name: read the facts again',
        );
    return written;
  });
}

/** The issuer of the tokens of these repositories: as the file of facts says it, else that of this GitHub. */
export function auditIssuer(given: CommandLine, terminal: Terminal): string {
  const file = given.text('facts');
  return file === undefined ? serverFor(terminal).issuer : factsIn(file, terminal).issuer;
}

const NOT_KNOWN: RepositoryFacts = {
  repository: '',
  id: '',
  ownerId: '',
  defaultBranch: '',
  subject: { prefix: '' },
};
