/** What the questions about one document may take together, in steps; more than a second of them nobody waits for. */
const MAX_WORK_STEPS = 2_000_000;

/** How much was done for a document: what is written to take forever is undecided instead. */
export class Work {
  private left: number;

  constructor(steps = MAX_WORK_STEPS) {
    this.left = steps;
  }

  spend(steps: number): void {
    this.left -= steps;
  }

  get isOver(): boolean {
    return this.left <= 0;
  }
}
