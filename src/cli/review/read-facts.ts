import { join } from 'node:path';
import { parseDuration } from '../../policy/duration.ts';
import { isSameName } from '../../policy/fold.ts';
import { REPOSITORY_PATTERN } from '../../policy/names.ts';
import { quote } from '../../report/safe-line.ts';
import type { ReviewFacts } from '../../review/facts.ts';
import { NOT_ASKED, wasRead } from '../../review/source.ts';
import { readEvidenceFile } from '../check/inputs.ts';
import { USUAL_ACCESS } from '../check/options.ts';
import type { CommandLine } from '../command.ts';
import { readJson } from '../json-file.ts';
import { repositoryRoot } from '../preflight/repository-root.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { type FolderReview, readReviewFolder } from './read-folder.ts';
import { readRecords } from './read-records.ts';

/** Reads all that a review is made from. @throws UsageError for what was given and cannot be used */
export async function readReviewFacts(given: CommandLine, terminal: Terminal): Promise<ReviewFacts> {
  const folders = given.has('access') ? given.texts('access') : [usualFolder(terminal)];
  const isSeveral = folders.length > 1;
  const [home, file, records] = [given.text('policy-repository'), given.text('evidence'), given.text('records')];
  if (isSeveral && (home !== undefined || file !== undefined))
    throw new UsageError(
      `\`--${home === undefined ? 'evidence' : 'policy-repository'}\` is of one policy, and there are several`,
      'review them one by one, or leave it out',
    );
  for (const option of ['policy-repository', 'gate'] as const) refuseUnlessRepository(option, given.text(option));
  const evidence = file === undefined ? undefined : readEvidenceFile(file, readJson(terminal.cwd, file));
  const gate = given.text('gate');
  const read: FolderReview[] = [];
  for (const folder of folders)
    read.push(
      await readReviewFolder(
        folder,
        {
          ...(home === undefined ? {} : { home }),
          ...(evidence === undefined ? {} : { evidence }),
          ...(gate === undefined ? {} : { gate }),
        },
        terminal,
      ),
    );
  const policies = namedApart(read);
  const since = readSince(given.text('since'), terminal.now());
  return {
    now: terminal.now(),
    policies: policies.map(({ policy }) => policy),
    records: records === undefined ? NOT_ASKED : wasRead(readRecords(terminal.cwd, records, since)),
    ignores: policies.flatMap(({ ignores }) => ignores),
  };
}

/**
 * Names each policy so that none is taken for another: several in one repository by their folders as well.
 * @throws UsageError for one policy that is given twice
 */
function namedApart(read: readonly FolderReview[]): readonly FolderReview[] {
  return read.map(({ policy, ignores }, index) => {
    const { home, root } = policy;
    const others = read.filter((one, place) => place !== index && isSameName(one.policy.home, home));
    if (others.some((one) => one.policy.root === root))
      throw new UsageError(`the policy of ${quote(home)} in ${quote(root)} is given twice`, 'give each policy once');
    const name = others.length === 0 ? home : `${home}:${root}`;
    return { policy: { ...policy, name }, ignores: ignores.map((ignore) => ({ ...ignore, home: name })) };
  });
}

function usualFolder({ cwd }: Terminal): string {
  return join(repositoryRoot(cwd), USUAL_ACCESS);
}

function refuseUnlessRepository(option: string, written: string | undefined): void {
  if (written !== undefined && !REPOSITORY_PATTERN.test(written))
    throw new UsageError(`${quote(written)} is not a repository`, `write \`--${option} owner/name\``);
}

function readSince(written: string | undefined, now: number): number {
  if (written === undefined) return 0;
  const seconds = parseDuration(written);
  if (seconds !== undefined) return now - seconds * 1000;
  throw new UsageError(`${quote(written)} is not a time`, 'write it as `90d`');
}
