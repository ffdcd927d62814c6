/** Says about each check whether it passed, and remembers whether all did. */
export interface Checks {
  readonly check: (name: string, passed: boolean, detail?: unknown) => void;
  readonly failed: () => number;
}

export function startChecks(write: (line: string) => void): Checks {
  let failed = 0;
  return {
    check: (name, passed, detail) => {
      if (!passed) failed += 1;
      const shown = detail === undefined ? '' : `: ${typeof detail === 'string' ? detail : JSON.stringify(detail)}`;
      write(passed ? `passed: ${name}` : `failed: ${name}${shown}`);
    },
    failed: () => failed,
  };
}
