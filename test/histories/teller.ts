import { branchTip } from '../world/build/branches.ts';
import type { AuthorSpec, Copies } from '../world/build/pushes.ts';
import { isAncestor } from '../world/git/commits.ts';
import type { Pull, Repository } from '../world/state.ts';
import type { World } from '../world/world.ts';
import { contentOf, FILES } from './contents.ts';
import { Ledger } from './ledger.ts';
import type { Author, Base, Change, Copy, Pick, Step } from './step.ts';

const START = Date.UTC(2026, 10, 24, 9);
const STRANGER: AuthorSpec = { name: 'hubot', email: 'hubot@laptop.local' };

/** Makes a history happen in the world, and writes down what happened. */
export class Teller {
  readonly ledger: Ledger;
  readonly world: World;
  readonly repository: Repository;
  #seconds = 0;
  readonly #known: string[] = [];

  constructor(world: World, repository: Repository) {
    this.world = world;
    this.repository = repository;
    this.ledger = new Ledger(repository);
    this.#know(this.#tip('main'));
  }

  tell(steps: readonly Step[]): void {
    for (const step of steps) {
      try {
        this.#take(step);
      } catch (error) {
        // a conflict: GitHub would not merge this either
        if (!(error instanceof Error) || !error.message.startsWith('merge conflict')) throw error;
      }
      this.ledger.noteMove();
      this.#know(this.#tip('main'));
    }
  }

  #take(step: Step): void {
    if ('pull' in step) this.#withPull(step);
    else if (step.do === 'open') this.#know(this.#open(step).headSha);
    else if (step.do === 'land') this.#land(step);
    else if (step.do === 'open side') this.#openSide(step.by);
    else this.#push(step);
  }

  #open({ by, start, base, changes }: { by: Author; start: Pick; base: Base; changes: readonly Change[] }): Pull {
    const target = base === 'side' && this.#tip('side') === '' ? 'main' : base;
    const date = this.#moment();
    const commits = changes.map((change) => ({ author: authorOf(by), files: filesOf(change), date }));
    const from = start === 0 ? this.#tip(target) : this.#commit(start);
    return this.world.pull(this.repository, { author: by, base: target, start: from, commits, createdAt: date });
  }

  #openSide(by: Author): void {
    const side = this.#tip('side');
    const isNew =
      side !== '' &&
      !isAncestor(this.repository.objects, side, this.#tip('main')) &&
      !this.repository.pulls.some((pull) => pull.branch === 'side' && pull.state === 'OPEN');
    if (isNew) this.world.pull(this.repository, { author: by, branch: 'side', commits: [], createdAt: this.#moment() });
  }

  #land(step: Step & { do: 'land' }): void {
    const pull = this.#open({ ...step, base: 'main' });
    if (step.update === 'before') this.world.updateBranch(pull, { by: 'hubot', at: this.#moment() });
    for (const approver of step.approvers) this.#review(pull, approver, 'APPROVED');
    if (step.update === 'after') this.world.updateBranch(pull, { by: 'hubot', at: this.#moment() });
    this.#know(pull.headSha);
    this.world.merge(pull, { by: 'tom', method: step.method, queue: step.queue, at: this.#moment() });
  }

  #review(pull: Pull, by: Author, state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED'): void {
    const at = this.#moment();
    if (
      state === 'DISMISSED' &&
      !(this.ledger.opinions.get(pull) ?? []).some((opinion) => opinion.by === by && opinion.state !== 'COMMENTED')
    )
      return;
    this.world.review(pull, { author: by, state, at });
    this.ledger.noteOpinion(pull, by, state, Date.parse(at));
  }

  #withPull(step: Step & { pull: Pick }): void {
    const pull = this.#choose(this.repository.pulls.toReversed(), step.pull);
    if (pull === undefined) return;
    if (step.do === 'review') this.#review(pull, step.by, step.state);
    else if (step.do === 'drop branch') this.#drop(pull);
    else if (step.do === 'reopen') this.world.reopenPull(pull, { by: 'tom', at: this.#moment() });
    else if (pull.state === 'OPEN') this.#withOpen(pull, step);
    this.#know(pull.headSha);
  }

  #withOpen(pull: Pull, step: Step & { pull: Pick }): void {
    const date = this.#moment();
    switch (step.do) {
      case 'amend':
        return void this.world.pushTo(pull, { author: authorOf(step.by), files: filesOf(step.change), date });
      case 'restore in':
        return void this.world.pushTo(pull, { author: authorOf(step.by), copies: this.#copies(step.copy), date });
      case 'merge into':
        return void this.world.pushMergeTo(pull, {
          author: step.by,
          with: [this.#commit(step.with)],
          copies: this.#copies(step.copy, step.with),
          date,
        });
      case 'update':
        return void this.world.updateBranch(pull, { by: step.by, at: date });
      case 'retarget':
        return this.#retarget(pull, step.base, date);
      case 'close':
        return this.world.closePull(pull, { by: 'tom', at: date });
      case 'merge':
        return void this.world.merge(pull, { by: 'tom', method: step.method, queue: step.queue, at: date });
      default:
    }
  }

  #retarget(pull: Pull, base: Base, at: string): void {
    if (pull.base === base || this.#tip(base) === '') return;
    this.world.retarget(pull, { base, by: 'mona', at });
    this.ledger.noteBase(pull, Date.parse(at));
  }

  /** Deletes the branch of a pull request; those that were to be merged into it go on to its base. */
  #drop(pull: Pull): void {
    if (pull.state !== 'MERGED' || this.#tip(pull.branch) === '') return;
    const at = this.#moment();
    const moved = this.repository.pulls.filter((other) => other.state === 'OPEN' && other.base === pull.branch);
    this.world.deleteBranch(this.repository, { branch: pull.branch, by: 'tom', at });
    for (const other of moved) this.ledger.noteBase(other, Date.parse(at));
  }

  #push(step: Exclude<Step, { pull: Pick } | { do: 'open' | 'land' | 'open side' }>): void {
    const date = this.#moment();
    switch (step.do) {
      case 'push':
        return this.#know(
          this.world.commit(this.repository, {
            branch: step.to,
            author: authorOf(step.by),
            files: filesOf(step.change),
            date,
          }),
        );
      case 'restore':
        return this.#know(
          this.world.commit(this.repository, {
            branch: step.to,
            author: authorOf(step.by),
            copies: this.#copies(step.copy),
            date,
          }),
        );
      case 'quiet':
        for (let index = 0; index < step.count; index += 1)
          this.world.commit(this.repository, {
            author: step.by,
            files: { 'quiet.txt': date + index },
            date: this.#moment(),
          });
        return undefined;
      case 'merge by hand':
        return this.#mergeByHand(step, date);
      case 'forward':
        return this.#set(this.#commit(step.to), false);
      case 'reset':
        return this.#set(this.#commit(step.to), true);
      default:
    }
  }

  #mergeByHand({ to, by, with: picks, turned, copy }: Step & { do: 'merge by hand' }, date: string): void {
    const tip = this.#tip(to) || this.#tip('main');
    const others = picks.map((pick) => this.#commit(pick)).filter((commit) => commit !== tip);
    if (others.length === 0) return;
    const parents = turned ? [...others, tip] : [tip, ...others];
    if (this.#tip(to) === '') this.world.reset(this.repository, { branch: to, to: tip, by: 'mona', at: date });
    this.#know(
      this.world.mergeCommit(this.repository, {
        branch: to,
        author: authorOf(by),
        pusher: 'mona',
        with: [],
        parents,
        tree: tip,
        copies: this.#copies(copy, picks[0]),
        date,
      }),
    );
  }

  #set(to: string, isForced: boolean): void {
    const tip = this.#tip('main');
    if (to !== tip && (isForced || isAncestor(this.repository.objects, tip, to)))
      this.world.reset(this.repository, { to, by: 'mona', at: this.#moment() });
  }

  #copies({ file, from }: Copy, merged: Pick = 0): Copies {
    return { [FILES[file]]: this.#commit(from === 'with' ? merged : from) };
  }

  #tip(branch: string): string {
    return branchTip(this.repository, branch) ?? '';
  }

  #know(commit: string): void {
    if (commit !== '' && !this.#known.includes(commit)) this.#known.push(commit);
  }

  #commit(pick: Pick): string {
    return this.#choose(this.#known.toReversed(), pick) ?? this.#tip('main');
  }

  #choose<T>(items: readonly T[], pick: Pick): T | undefined {
    return items[pick % Math.max(1, items.length)];
  }

  #moment(): string {
    this.#seconds += 1;
    return new Date(START + this.#seconds * 1000).toISOString();
  }
}

function authorOf(author: Author): AuthorSpec {
  return author === 'stranger' ? STRANGER : author;
}

function filesOf({ file, content }: Change): Record<string, string | null> {
  return { [FILES[file]]: contentOf(file, content) };
}
