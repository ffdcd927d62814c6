// Has the programs of others read the forms of a review: py-ocsf-models and compliance-trestle (`PYTHON` has both), and
// the validator of the SARIF SDK with GitHub's rules (`SARIF`). One that is not named is left out, and it says so.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { reviewOcsf } from '../../src/report/review/review-ocsf.ts';
import { reviewOscal } from '../../src/report/review/review-oscal.ts';
import { reviewSarif } from '../../src/report/review/review-sarif.ts';
import { makeReview } from '../../src/review/review.ts';
import { organisation } from '../review/organisation.ts';

const READ_OCSF = `
import json, sys
from py_ocsf_models.events.findings.compliance_finding import ComplianceFinding
for event in json.load(open(sys.argv[1])): ComplianceFinding(**event)
`;
const READ_OSCAL = `
import json, sys
from trestle.oscal.assessment_results import Model
Model(**json.load(open(sys.argv[1])))
`;

const folder = mkdtempSync(join(tmpdir(), 'grantgate-forms-'));
const review = makeReview(
  organisation({ repositories: 3, grants: 40, broad: 5, nameless: 7, ended: 9, unapproved: 11 }),
);
const digest = (text: string): string => createHash('sha1').update(text).digest('hex');
const { PYTHON: python, SARIF: sarif } = process.env;
let failed = 0;

/** Writes a form and has a program read it; what it says is shown where it objects. */
function has(
  name: string,
  text: string,
  program: string | undefined,
  words: (file: string) => readonly string[],
): void {
  if (program === undefined) return console.log(`skipped: ${name}`);
  const file = join(folder, name);
  writeFileSync(file, text);
  const { status, stdout, stderr } = spawnSync(program, words(file), {
    encoding: 'utf8',
    env: { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' },
  });
  const objects = status !== 0 || /: (?:warning|error) /.test(stdout);
  if (objects) failed += 1;
  console.log(objects ? `${name}: ${stdout}${stderr}` : `${name}: understood`);
}

has('review.ocsf.json', reviewOcsf(review, '0.1.0'), python, (file) => ['-c', READ_OCSF, file]);
has('review.oscal.json', reviewOscal(review, '0.1.0', digest), python, (file) => ['-c', READ_OSCAL, file]);
has('review.sarif', reviewSarif(review, '0.1.0', digest), sarif, (file) => [
  'validate',
  file,
  '--rule-kind',
  'Sarif;Ghas',
]);
rmSync(folder, { recursive: true, force: true });
process.exitCode = failed === 0 ? 0 : 1;
