import { branchTip } from '../world/build/branches.ts';
import { mergeBase, readCommit } from '../world/git/commits.ts';
import { entryAt } from '../world/git/trees.ts';
import type { Pull, Repository } from '../world/state.ts';
import { FILES, type FileName } from './contents.ts';

export const JUDGED = ['one', 'two', 'policy'] as const satisfies readonly FileName[];
export type Judged = (typeof JUDGED)[number];

/** What an opinion was given on. */
export type Opinion = {
  readonly by: string;
  readonly state: string;
  readonly commit: string;
  readonly at: number;
  readonly base: string;
  readonly saw: Readonly<Record<Judged, string | undefined>>;
};

/** One change of a file on the default branch: what it said then, and the pull requests that were merged by the same move and showed just that. */
export type Turn = { readonly text: string | undefined; readonly pulls: readonly Pull[] };

/**
 * What was on the default branch, and how it came there, written down move by move. Nothing is asked of git's history: only what a file says at a commit.
 */
export class Ledger {
  readonly turns: Record<Judged, Turn[]> = { one: [], two: [], policy: [] };
  readonly opinions = new Map<Pull, Opinion[]>();
  readonly rebased = new Map<Pull, number>();
  readonly repository: Repository;
  #tip: string;
  readonly #merged = new Set<Pull>();

  constructor(repository: Repository) {
    this.repository = repository;
    this.#tip = branchTip(repository, 'main') ?? '';
    for (const file of JUDGED) this.turns[file].push({ text: this.text(this.#tip, file), pulls: [] });
  }

  /** To be called after everything that happens. */
  noteMove(): void {
    const merged = this.repository.pulls.filter((pull) => pull.state === 'MERGED' && !this.#merged.has(pull));
    for (const pull of merged) this.#merged.add(pull);
    const now = branchTip(this.repository, 'main') ?? '';
    for (const file of JUDGED) {
      const text = this.text(now, file);
      if (text !== this.text(this.#tip, file)) {
        this.turns[file].push({
          text,
          pulls: merged.filter(
            (pull) => pull.base === 'main' && text !== undefined && this.shown(pull, pull.headSha, file) === text,
          ),
        });
      }
    }
    this.#tip = now;
  }

  noteOpinion(pull: Pull, by: string, state: string, at: number): void {
    const saw = {
      one: this.shown(pull, pull.headSha, 'one'),
      two: this.shown(pull, pull.headSha, 'two'),
      policy: this.shown(pull, pull.headSha, 'policy'),
    };
    const all = this.opinions.get(pull) ?? [];
    all.push({ by, state, commit: pull.headSha, at, base: pull.base, saw });
    this.opinions.set(pull, all);
  }

  noteBase(pull: Pull, at: number): void {
    this.rebased.set(pull, at);
  }

  /** What a file says at a commit. */
  text(commit: string, file: FileName): string | undefined {
    const { objects } = this.repository;
    const entry = entryAt(objects, readCommit(objects, commit)?.tree ?? '', FILES[file]);
    return entry === undefined ? undefined : objects.read(entry.oid)?.data.toString('utf8');
  }

  /** What a pull request's diff shows that a file is to say; nothing where it is not in the diff, or goes. */
  shown(pull: Pull, head: string, file: Judged): string | undefined {
    const fork = mergeBase(this.repository.objects, pull.baseSha, head);
    const text = this.text(head, file);
    return fork !== undefined && this.text(fork, file) === text ? undefined : text;
  }
}
