import { join } from 'node:path';
import { parseDuration } from '../../policy/duration.ts';
import { isSameName } from '../../policy/fold.ts';
import { REPOSITORY_PATTERN } from '../../policy/names.ts';
import { quote } from '../../report/safe-line.ts';
import type { ReviewedPolicy, ReviewFacts } from '../../review/facts.ts';
import { NOT_ASKED, wasRead } from '../../review/source.ts';
import { readEvidenceFile } from '../check/inputs.ts';
import { USUAL_ACCESS } from '../check/options.ts';
import type { CommandLine } from '../command.ts';
import { readJson } from '../json-file.ts';
import { repositoryRoot } from '../preflight/repository-root.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { type FolderReview, readReviewFolder } from './read-folder.ts';
import { finishOnline, openOnlineReview, readFromGitHub } from './online-review.ts';
import type { RecordedEvent } from '../../review/record-facts.ts';
import { attestedUses } from './attested-grants.ts';
import { withAttestations } from './attested-records.ts';
import { readRecords } from './read-records.ts';
import { withWalls } from './read-walls.ts';

/** Reads all that a review is made from. @throws UsageError for what was given and cannot be used */
export async function readReviewFacts(given: CommandLine, terminal: Terminal): Promise<ReviewFacts> {
  const since = readSince(given.text('since'), terminal.now());
  for (const option of ['policy-repository', 'gate'] as const)
    for (const written of given.texts(option)) refuseUnlessRepository(option, written);
  const online = given.has('online') ? openOnlineReview(given, terminal, since) : undefined;
  const policies = namedApart(online === undefined ? await readFolders(given, terminal) : await readFromGitHub(online));
  if (given.has('facts') && !given.has('state'))
    throw new UsageError('`--facts` is for `--state`', 'give what clouds let in with `--state`');
  const records = given.text('records');
  const walled = await withWalls(
    policies.map(({ policy }) => policy),
    given,
    terminal,
    online?.session,
  );
  if (online !== undefined) finishOnline(online);
  return {
    now: terminal.now(),
    policies: walled,
    records: records === undefined ? NOT_ASKED : wasRead(await recordsIn(records, walled, { given, terminal, since })),
    ...(given.has('attested')
      ? { attestedUses: (await attestedUses(walled, terminal)).filter(({ time }) => time >= since) }
      : {}),
    ignores: policies.flatMap(({ ignores }) => ignores),
  };
}

async function recordsIn(
  folder: string,
  policies: readonly ReviewedPolicy[],
  { given, terminal, since }: { readonly given: CommandLine; readonly terminal: Terminal; readonly since: number },
): Promise<readonly RecordedEvent[]> {
  const files = readRecords(terminal.cwd, folder, since);
  if (!given.has('attested')) return files.flatMap(({ events }) => events);
  const signers = policies.flatMap(({ policy: { walls } }) => walls?.gate?.split('/').slice(0, 2).join('/') ?? []);
  return await withAttestations(files, [...new Set(signers)], terminal);
}

async function readFolders(given: CommandLine, terminal: Terminal): Promise<readonly FolderReview[]> {
  const folders = given.has('access') ? given.texts('access') : [usualFolder(terminal)];
  const [homes, file, gate] = [given.texts('policy-repository'), given.text('evidence'), given.text('gate')];
  const [home, second] = homes;
  if (second !== undefined || (folders.length > 1 && (home !== undefined || file !== undefined)))
    throw new UsageError(
      `\`--${file === undefined ? 'policy-repository' : 'evidence'}\` is of one policy, and there are several`,
      'review them one by one, leave it out, or add `--online`',
    );
  const evidence = file === undefined ? undefined : readEvidenceFile(file, readJson(terminal.cwd, file));
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
  return read;
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
