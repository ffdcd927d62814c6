import { type EnvironmentSource, settlesName } from '../../policy/named-environments.ts';
import type { Policy } from '../../policy/policy.ts';
import { isVouchedFor } from '../../policy/vouched-programs.ts';
import { type FileName, fileKey } from '../file/file-name.ts';
import { fileHidesTexts } from './mentions.ts';
import type { Place } from '../file/place.ts';
import type { AskedPermissions, SeenValue, Origin, Survey, ToldOutputs } from '../survey.ts';
import { known } from '../text.ts';
import type { Opaque, Reading, Touch, Touched, Undecided } from '../touch.ts';
import type { TreeError } from '../file/tree.ts';
import type { Legs } from './legs.ts';
import type { Weakness } from '../weakness.ts';
import type { Step, Workflow } from '../file/workflow.ts';

/** Characters that are read in one survey, counting what is read again. */
const MAX_SURVEY_CHARACTERS = 8 * 1024 * 1024;
/** Why the rest was not read. */
export const TOO_MUCH = 'there is too much to read';

/** Where something was found, and in which legs of the matrix. */
interface Noted {
  readonly job: string;
  readonly step: string | undefined;
  readonly among?: Legs | undefined;
}
/** What of a policy says what is listed. */
type ListingRules = EnvironmentSource & Pick<Policy, 'programs'>;

/** What a step turned out to be, the worst last. */
type StepKind = 'known' | 'bounded' | 'opaque' | 'unknown';
const WORSE: readonly StepKind[] = ['known', 'bounded', 'opaque', 'unknown'];

/** Collects what a survey finds. The same thing found twice, as in every combination of a matrix, is noted once. */
export class Notebook {
  /** A script or an action of the repository hides a text from the log. */
  hidesTexts = false;
  private readonly touched = new Map<string, Touched & Origin>();
  private readonly undecided = new Map<string, Undecided & Origin>();
  private readonly opaque = new Map<string, Opaque & Origin>();
  private readonly bounded = new Map<string, Opaque & Origin>();
  private readonly permissions: AskedPermissions[] = [];
  private readonly weaknesses = new Map<string, Weakness>();
  private readonly wanted = new Map<string, FileName>();
  /** What each step turned out to be, by its place; the worst counts. */
  private readonly steps = new Map<string, StepKind>();

  readonly #policy: ListingRules | undefined;
  readonly #workflows = new Map<string, Workflow | TreeError>();
  readonly #main: Notebook | undefined;
  readonly #looks = new Map<string, SeenValue>();
  readonly #outputs = new Map<string, ToldOutputs>();
  readonly #afterRefusal = new Set<Step>();
  #spent = 0;

  constructor(policy: ListingRules | undefined, main?: Notebook) {
    this.#policy = policy;
    this.#main = main;
  }

  /**
   * A notebook for what is only looked at for what it hands on: what is found there is not of the survey, what it costs
   * and what it wants is.
   */
  aside(): Notebook {
    return new Notebook(this.#policy, this);
  }

  /** A notebook for what this survey may leave unread: what it wants nobody fetches. */
  apart(): Notebook {
    return new Notebook(this.#policy);
  }

  /** Notes whether a script or an action of the repository hides texts from the log. */
  noteFile(text: string): void {
    this.hidesTexts ||= fileHidesTexts(text);
  }

  /**
   * Whether reading may go on after so much more of it, in characters: files that run each other many times over must
   * not take for ever.
   */
  spend(characters: number): boolean {
    if (this.#main !== undefined) return this.#main.spend(characters);
    this.#spent += characters;
    return this.#spent <= MAX_SURVEY_CHARACTERS;
  }

  /** A workflow file by the key of its name; what is called many times is parsed once. */
  workflow(key: string, parse: () => Workflow | TreeError): Workflow | TreeError {
    if (this.#main !== undefined) return this.#main.workflow(key, parse);
    const found = this.#workflows.get(key) ?? parse();
    this.#workflows.set(key, found);
    return found;
  }

  note(reading: Reading, { among, ...origin }: Noted): void {
    const put = <T extends Touched | Undecided | Opaque>(
      found: Map<string, T & Origin>,
      entry: T,
      what: string,
    ): void => {
      const at = key(entry, origin, what);
      const before = found.get(at)?.legs;
      const legs = among === undefined ? [] : [...new Set([...(before ?? []), ...among.own])];
      const isSome = among !== undefined && legs.length < among.all && (!found.has(at) || before !== undefined);
      found.set(at, { ...entry, ...origin, ...(isSome ? { legs } : {}) });
    };
    for (const entry of reading.touched)
      put(this.touched, entry, `${JSON.stringify(entry.touch)} ${entry.together ?? ''}`);
    for (const entry of reading.undecided) put(this.undecided, entry, entry.why);
    for (const entry of this.listed(reading))
      put(entry.isBounded === true ? this.bounded : this.opaque, entry, entry.why);
  }

  /** What was found in a job, or in one step of it. */
  readingOf(job: string, step?: string): Reading {
    const own = <T extends Origin>(found: ReadonlyMap<string, T>): readonly T[] =>
      [...found.values()].filter((one) => one.job === job && (step === undefined || one.step === step));
    return {
      touched: own(this.touched),
      undecided: own(this.undecided),
      opaque: [...own(this.opaque), ...own(this.bounded)],
    };
  }

  /** Notes that a step may change something although the gate before it refused. */
  noteAfterRefusal(step: Step): void {
    this.#afterRefusal.add(step);
  }

  /** Whether that was noted, of any combination of the matrix. */
  hasAfterRefusal(step: Step): boolean {
    return this.#afterRefusal.has(step);
  }

  count(step: string, reading: Reading): void {
    const isUnknown =
      reading.undecided.length > 0 ||
      reading.touched.some(({ touch }) => 'name' in touch && touch.name.some((part) => typeof part !== 'string'));
    const listed = this.listed(reading);
    const now = isUnknown ? 'unknown' : stepKind(listed);
    const before = this.steps.get(step);
    if (before === undefined || WORSE.indexOf(now) > WORSE.indexOf(before)) this.steps.set(step, now);
  }

  /** What is to be listed: not what names environments that the policy tells, nor a program that it vouches for. */
  listed({ opaque }: Reading): readonly Opaque[] {
    const policy = this.#policy;
    if (policy === undefined) return opaque;
    return opaque.filter(
      ({ names = [], program }) =>
        !names.some((touch) => isSettled(policy, touch)) &&
        (program === undefined || !isVouchedFor(policy.programs ?? [], program)),
    );
  }

  /** Notes a value in the line that is asked about. */
  see(look: SeenValue, among: Legs | undefined): void {
    const at = JSON.stringify(look);
    const before = this.#looks.get(at)?.legs;
    const legs = [...new Set([...(before ?? []), ...(among?.own ?? [])])];
    this.#looks.set(at, { ...look, ...(among !== undefined && legs.length < among.all ? { legs } : {}) });
  }

  /** Notes what is known of the outputs of a step. */
  tell({ file, line }: Place, outputs: ToldOutputs): void {
    if (this.#main === undefined) this.#outputs.set(`${file}:${line}`, outputs);
    else this.#main.tell({ file, line, column: 0 }, outputs);
  }

  ask(permissions: AskedPermissions): void {
    this.permissions.push(permissions);
  }

  weaken(weakness: Weakness): void {
    this.weaknesses.set(`${weakness.id} ${weakness.job} ${weakness.place.file}:${weakness.place.line}`, weakness);
  }

  want(file: FileName): void {
    if (this.#main === undefined) this.wanted.set(fileKey(file), file);
    else this.#main.want(file);
  }

  survey(): Survey {
    const all = [...this.steps.values(), ...this.#unseenJobs()];
    // of a command that cannot be seen all is said
    const hidden = new Set([...this.opaque.values()].map(placeKey));
    const how = (kind: StepKind): number => all.filter((step) => step === kind).length;
    return {
      touched: [...this.touched.values()],
      undecided: [...this.undecided.values()],
      opaque: [...this.opaque.values()],
      bounded: [...this.bounded.values()].filter((one) => !hidden.has(placeKey(one))),
      permissions: this.permissions,
      weaknesses: [...this.weaknesses.values()],
      wanted: [...this.wanted.values()],
      counts: {
        steps: all.length,
        known: how('known'),
        unknown: how('unknown'),
        opaque: how('opaque'),
        bounded: how('bounded'),
      },
      ...(this.#looks.size === 0 ? {} : { looks: [...this.#looks.values()], outputs: this.#outputs }),
    };
  }

  /** Whether anything that cannot be seen was found. */
  get hasOpaque(): boolean {
    return this.opaque.size > 0;
  }

  /** Code of a job that is of none of its steps, such as a workflow that it calls: each counts as a step. */
  #unseenJobs(): readonly StepKind[] {
    const found = [...this.opaque.values()].filter(({ step }) => step === undefined);
    return [...new Set(found.map(placeKey))].map(() => 'opaque');
  }
}

function placeKey({ job, step, place, text }: Opaque & Origin): string {
  return [job, step ?? '', place.file, place.line, text].join('\0');
}

function stepKind(listed: readonly Opaque[]): StepKind {
  if (listed.length === 0) return 'known';
  return listed.every(({ isBounded }) => isBounded === true) ? 'bounded' : 'opaque';
}

function isSettled(policy: EnvironmentSource, touch: Touch): boolean {
  return touch.kind === 'facet' && settlesName(policy, touch.facet, known(touch.name));
}

function key({ place, text }: Touched | Undecided | Opaque, origin: Origin, what: string): string {
  return [origin.job, origin.step ?? '', place.file, place.line, text, what].join('\0');
}
