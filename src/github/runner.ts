import { accessSync, appendFileSync, constants } from 'node:fs';
import { EOL } from 'node:os';
// The package's entry also loads an HTTP client, half of the time a whole run may take (see bench/README.md), and its
// summary loads what Node keeps for terminals; these are the parts that talk to the runner.
import { issueCommand } from '../../node_modules/@actions/core/lib/command.js';
import { issueFileCommand, prepareKeyValueMessage } from '../../node_modules/@actions/core/lib/file-command.js';
import { maskText } from '../http/mask.ts';
import { withoutCommands } from './log-line.ts';
import { replaceFile } from './command-file.ts';

/** What the gate tells the runner; the only way anything leaves it besides the record. */
export interface Runner {
  /** Hides a value in the log, line by line, before anything else is done with it. */
  readonly mask: (secret: string) => void;
  /** Sets a variable for later steps. */
  readonly exportVariable: (name: string, value: string) => void;
  readonly setOutput: (name: string, value: string) => void;
  /** Keeps values for the post step, and nothing that was kept before. */
  readonly saveState: (values: Readonly<Record<string, string>>) => void;
  /**
   * Sets every output again to what it was set to, but for what has changed, after a script that could write to the
   * same file.
   */
  readonly restoreOutputs: (changed: Readonly<Record<string, string>>) => Promise<void>;
  readonly writeSummary: (markdown: string) => void;
  readonly annotate: (
    level: 'error' | 'warning' | 'notice',
    title: string,
    message: string,
    at?: { readonly file?: string | undefined; readonly line?: number | undefined },
  ) => void;
  readonly log: (line: string) => void;
}

/** Variables of a process. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The runner as the toolkit speaks to it: workflow commands and the files behind `GITHUB_ENV`, `GITHUB_OUTPUT` and
 * `GITHUB_STATE`. Source: GitHub's reference, "Workflow commands".
 */
export function createRunner(env: Environment, write: (line: string) => void): Runner {
  const outputs = new Map<string, string>();
  const pathOf = (command: 'ENV' | 'OUTPUT' | 'STATE'): string => {
    const path = env[`GITHUB_${command}`];
    if (path === undefined)
      throw new Error(`\`GITHUB_${command}\` is not set: this runs as a step of a GitHub Actions workflow`);
    return path;
  };
  const file = (command: 'ENV' | 'OUTPUT', name: string, value: string): void => {
    pathOf(command);
    issueFileCommand(command, prepareKeyValueMessage(name, value));
  };
  return {
    mask: (secret) => maskText(secret, (part) => issueCommand('add-mask', {}, part)),
    exportVariable: (name, value) => file('ENV', name, value),
    setOutput: (name, value) => {
      file('OUTPUT', name, value);
      outputs.set(name, value);
    },
    // what was kept before is not only overruled: a script could still read it there
    saveState: (values) =>
      replaceFile(
        pathOf('STATE'),
        Object.entries(values)
          .map(([name, value]) => `${prepareKeyValueMessage(name, value)}${EOL}`)
          .join(''),
      ),
    restoreOutputs: async (changed) => {
      for (const [name, value] of Object.entries(changed)) outputs.set(name, value);
      (await import('./script-outputs.ts')).restoreOutputs(pathOf('OUTPUT'), outputs, prepareKeyValueMessage);
    },
    writeSummary: (markdown) => {
      const path = env['GITHUB_STEP_SUMMARY'];
      if (path !== undefined) appendSummary(path, markdown);
    },
    annotate: (level, title, message, at) =>
      issueCommand(level, { title, ...(at?.file === undefined ? {} : { file: at.file, line: at.line ?? 1 }) }, message),
    log: (line) => write(`${withoutCommands(line)}\n`),
  };
}

/** The toolkit makes no summary where the runner has made none: nobody would read it. */
function appendSummary(path: string, markdown: string): void {
  try {
    accessSync(path, constants.R_OK | constants.W_OK);
  } catch {
    throw new Error(`the summary file \`${path}\` cannot be read and written`);
  }
  appendFileSync(path, markdown);
}
