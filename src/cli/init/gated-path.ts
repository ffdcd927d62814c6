/** The workflow behind the gate: clouds trust it by this path, at the default branch. */
export const GATED_PATH = '.github/workflows/gated.yml';
