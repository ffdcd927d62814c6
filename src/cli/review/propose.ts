import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { quote, safeLine } from '../../report/safe-line.ts';
import type { WrittenGrant } from '../../requests/grant-file.ts';
import { narrowerGrants } from '../../review/narrower-grant.ts';
import type { ReviewFacts } from '../../review/facts.ts';
import { errorCode } from '../read-text.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

/**
 * Writes grants that are as narrow as their use into a folder, and says how many; never over a file.
 * @throws UsageError for several policies, whose grants could have one id, and for what cannot be written
 */
export function proposeNarrower(folder: string, facts: ReviewFacts, { cwd, stderr }: Terminal): void {
  const [policy, ...others] = facts.policies;
  if (policy === undefined || others.length > 0)
    throw new UsageError('`--propose` is for one policy', 'review each policy by itself');
  const grants = narrowerGrants(policy, facts);
  for (const grant of grants) writeProposed(resolve(cwd, folder), grant);
  stderr.write(
    grants.length === 0
      ? 'No narrower grant is proposed: none has three uses that are borne out and needed less than it gives.\n'
      : `Written to ${safeLine(folder)}: ${grants.map(({ path }) => safeLine(path)).join(', ')}\n` +
          'Put them in the place of those that are there, by a pull request: each is to be approved as any grant.\n',
  );
}

/** @throws UsageError where a file is there, or cannot be written */
export function writeProposed(folder: string, { path, text }: WrittenGrant): void {
  const file = join(folder, path);
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text, { flag: 'wx' });
  } catch (error) {
    const code = errorCode(error);
    throw new UsageError(
      `${quote(path)} cannot be written: ${code ?? String(error)}`,
      code === 'EEXIST' ? 'give `--propose` an empty folder' : 'give `--propose` another folder',
      { cause: error },
    );
  }
}
