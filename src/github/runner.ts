// The package's entry also loads an HTTP client, half of the time a whole run may take (see bench/README.md); these are the parts that talk to the runner.
import { issueCommand } from '../../node_modules/@actions/core/lib/command.js';
import { issueFileCommand, prepareKeyValueMessage } from '../../node_modules/@actions/core/lib/file-command.js';
import { summary } from '../../node_modules/@actions/core/lib/summary.js';
import { maskText } from '../http/mask.ts';
import { withoutCommands } from './log-line.ts';

/** What the gate tells the runner; the only way anything leaves it besides the record. */
export interface Runner {
  /** Hides a value in the log, line by line, before anything else is done with it. */
  readonly mask: (secret: string) => void;
  /** Sets a variable for later steps. */
  readonly exportVariable: (name: string, value: string) => void;
  readonly setOutput: (name: string, value: string) => void;
  /** Keeps a value for the post step. */
  readonly saveState: (name: string, value: string) => void;
  readonly writeSummary: (markdown: string) => Promise<void>;
  readonly annotate: (level: 'error' | 'warning' | 'notice', title: string, message: string, at?: { readonly file?: string | undefined; readonly line?: number | undefined }) => void;
  readonly log: (line: string) => void;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The runner as the toolkit speaks to it: workflow commands and the files behind `GITHUB_ENV`, `GITHUB_OUTPUT` and `GITHUB_STATE`.
 * Source: GitHub's reference, "Workflow commands".
 */
export function createRunner(env: Environment, write: (line: string) => void): Runner {
  const file = (command: 'ENV' | 'OUTPUT' | 'STATE', name: string, value: string): void => {
    if (env[`GITHUB_${command}`] === undefined) throw new Error(`\`GITHUB_${command}\` is not set: this runs as a step of a GitHub Actions workflow`);
    issueFileCommand(command, prepareKeyValueMessage(name, value));
  };
  return {
    mask: (secret) => maskText(secret, (part) => issueCommand('add-mask', {}, part)),
    exportVariable: (name, value) => file('ENV', name, value),
    setOutput: (name, value) => file('OUTPUT', name, value),
    saveState: (name, value) => file('STATE', name, value),
    writeSummary: async (markdown) => {
      if (env['GITHUB_STEP_SUMMARY'] === undefined) return;
      await summary.addRaw(markdown).write();
    },
    annotate: (level, title, message, at) => issueCommand(level, { title, ...(at?.file === undefined ? {} : { file: at.file, line: at.line ?? 1 }) }, message),
    log: (line) => write(`${withoutCommands(line)}\n`),
  };
}
