import { isSameName } from '../../policy/fold.ts';
import type { ReviewedPolicy } from '../../review/facts.ts';
import { NOT_ASKED, wasRead } from '../../review/source.ts';
import { leftOut } from '../../review/wall-checks.ts';
import type { SeenWalls, WallSource } from '../../review/wall-facts.ts';
import { auditWalls } from '../../walls/finding/audit.ts';
import { sourceAbout } from '../../walls/state/source-about.ts';
import { type Meant, meantTokens } from '../../walls/meant.ts';
import type { StateItem } from '../../walls/state/inventory.ts';
import type { CommandLine } from '../command.ts';
import type { Terminal } from '../terminal.ts';
import { auditFacts, auditIssuer } from '../walls/audit-facts.ts';
import { askLiveState, type LiveState } from '../walls/live-state.ts';
import { repositoriesOf } from '../walls/read-wall-facts.ts';
import { readStateFiles, type StateFile } from '../walls/state-files.ts';
import type { OnlineSession } from './online-session.ts';
import { collectedSettings, withSnapshot } from './snapshot-settings.ts';

const NO_LIVE_STATE: LiveState = { items: [], sources: [] };

/**
 * Adds what clouds and GitHub let in by themselves, from the files of `--state` and, in a session, from
 * GitHub, to each policy; nothing where no file was given.
 * @throws UsageError for a file that cannot be used
 */
export async function withWalls(
  policies: readonly ReviewedPolicy[],
  given: CommandLine,
  terminal: Terminal,
  session: OnlineSession | undefined,
): Promise<readonly ReviewedPolicy[]> {
  const named = given.texts('state');
  if (named.length === 0) return policies.map((policy) => ({ ...policy, walls: NOT_ASKED }));
  const files = readStateFiles(terminal.cwd, named, terminal.now());
  const collected = collectedSettings(files, terminal.now());
  const wanted = policies.map((policy) =>
    meantTokens(policy.policy, { home: policy.home, gate: undefined, repositories: [] }),
  );
  const read: ReviewedPolicy[] = [];
  for (const policy of policies) {
    const names = repositoriesOf(policy.policy, policy.home);
    const live =
      (await session?.ask(policy.home, async (api) => askLiveState(api, names, terminal.now))) ?? NO_LIVE_STATE;
    const items = [
      ...ownItems(
        files.flatMap((file) => file.items),
        names,
        policies.length,
      ),
      ...live.items,
    ];
    const others = wanted.filter((_, index) => policies[index] !== policy).flat();
    const sources = wallSources(files, live);
    const walls = auditOf(policy, withoutOthers(items, policy, others), { given, terminal, names, sources });
    read.push({ ...(await withSnapshot(policy, collected)), walls: wasRead(walls) });
  }
  return read;
}

function wallSources(files: readonly StateFile[], live: LiveState): readonly WallSource[] {
  return [
    ...files.map(({ file, partial, items }) => ({
      name: file,
      state: 'read' as const,
      partial,
      about: sourceAbout(items),
    })),
    ...live.sources.map(({ name, state, needs, partial, about }) => ({
      name,
      state,
      partial,
      about,
      ...(needs === undefined ? {} : { needs }),
    })),
  ];
}

function auditOf(
  { policy, home }: ReviewedPolicy,
  items: readonly StateItem[],
  {
    given,
    terminal,
    names,
    sources,
  }: {
    readonly given: CommandLine;
    readonly terminal: Terminal;
    readonly names: readonly string[];
    readonly sources: readonly WallSource[];
  },
): SeenWalls {
  const repositories = auditFacts(given, terminal, names, items);
  const gate = policy.walls?.gate;
  const meant = meantTokens(policy, { home, gate, repositories });
  const gaps = sources.flatMap((source) => leftOut({ sources: [source] }).map((why) => ({ why, about: source.about })));
  const issuer = auditIssuer(given, terminal);
  const audit = auditWalls({ policy, home, gate, issuer, repositories, meant, items, gaps, now: terminal.now() });
  return { audit, meant, items, sources };
}

/** Which repository an answer of GitHub is of, where its address says so. */
const REPOSITORY_ADDRESS = /^\/repos\/([^/]+\/[^/?]+)/;

/** The rules of one repository are none of another's. */
function ownItems(items: readonly StateItem[], names: readonly string[], policies: number): readonly StateItem[] {
  return items.filter(({ source }) => {
    const repository = REPOSITORY_ADDRESS.exec(source.file)?.[1];
    if (repository === undefined) return policies === 1 || !source.file.startsWith('/');
    return names.some((name) => isSameName(name, repository));
  });
}

/** Roles of AWS that only other policies name are looked at with those. */
function withoutOthers(
  items: readonly StateItem[],
  policy: ReviewedPolicy,
  others: readonly Meant[],
): readonly StateItem[] {
  const arnsOf = (all: readonly Meant[]): ReadonlySet<string> =>
    new Set(all.flatMap(({ target }) => (target.kind === 'aws' ? [target.role] : [])));
  const own = arnsOf(meantTokens(policy.policy, { home: policy.home, gate: undefined, repositories: [] }));
  const theirs = arnsOf(others);
  return items.filter(
    (item) => item.kind !== 'aws-role' || item.arn === undefined || own.has(item.arn) || !theirs.has(item.arn),
  );
}
