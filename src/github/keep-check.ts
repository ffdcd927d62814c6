import { Fields } from './json.ts';
import { type RepositoryWriter, writeRest } from './write.ts';

/** A check of a commit, as people see it at a pull request. */
export interface CheckDraft {
  readonly name: string;
  readonly sha: string;
  /** A `neutral` one stands in nobody's way. */
  readonly conclusion: 'success' | 'neutral' | 'failure';
  readonly title: string;
  /** Markdown, at most 65535 characters. */
  readonly summary: string;
}

/** The App whose token a job has. Source: REST, "Check runs", `app.slug`. */
const OWN_APP = 'github-actions';

/**
 * Has a commit have a check of this name with this outcome: made once, then changed. Source: REST, "Create a check run"
 * and "Update a check run"; only the App that made a check run may change it.
 * @throws FactError
 */
export async function keepCheck(writer: RepositoryWriter, draft: CheckDraft): Promise<'written' | 'changed' | 'same'> {
  const { name, sha, conclusion, title, summary } = draft;
  const query = `check_name=${encodeURIComponent(name)}&filter=latest&per_page=100`;
  const path = `/repos/${writer.repository}/commits/${sha}/check-runs?${query}`;
  const found = new Fields(await writer.api.get(path, 'checks: read'), '').list('check_runs');
  const own = found.find((check) => check.optional('app')?.text('slug') === OWN_APP);
  const output = { title, summary };
  const outcome = { status: 'completed', conclusion, output };
  const failing = 'the check could not be written';
  if (own === undefined) {
    const body = { name, head_sha: sha, ...outcome };
    await writeRest(writer, { method: 'POST', path: 'check-runs', body, failing, permission: 'checks: write' });
    return 'written';
  }
  const shown = own.object('output');
  const isSame =
    own.optionalText('conclusion') === conclusion &&
    shown.optionalText('title') === title &&
    shown.optionalText('summary') === summary;
  if (isSame) return 'same';
  const change = `check-runs/${own.number('id')}`;
  await writeRest(writer, { method: 'PATCH', path: change, body: outcome, failing, permission: 'checks: write' });
  return 'changed';
}
