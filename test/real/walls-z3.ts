// Asks z3, a solver that is not ours, what the engine of `grantgate walls audit` is asked: whether some token gets in.
// `PYTHON` names a Python that has it. `GRANTGATE_QUESTIONS` says how many are drawn: 2,000, unless told.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { startChecks } from '../act/checks.ts';
import { findToken, walkFamily } from '../../src/walls/inclusion/find-token.ts';
import { compileFormulas } from '../../src/walls/inclusion/formula.ts';
import { familyOf, formulaOf, questions, type WrittenQuestion } from './walls/z3-questions.ts';

const COUNT = Number(process.env['GRANTGATE_QUESTIONS'] ?? 2000);
const SEED = Number(process.env['FAST_CHECK_SEED'] ?? 20_261_124);
const TIMEOUT_MS = 10_000;
const python = process.env['PYTHON'];

interface Answered extends WrittenQuestion {
  readonly token: Readonly<Record<string, string>> | null;
}

/** What the engine says. */
function answered(question: WrittenQuestion): Answered {
  const compiled = compileFormulas([formulaOf(question.formula)]);
  const [evaluate] = compiled.evaluate;
  if (evaluate === undefined) throw new Error('no formula');
  const wanted = { evaluate, truth: 'yes' } as const;
  const found = findToken(walkFamily(familyOf(question.tracks), compiled, [wanted], 0), wanted);
  if (found.kind === 'too-large') throw new Error(`too large: ${JSON.stringify(question)}`);
  return { ...question, token: found.kind === 'found' ? found.token : null };
}

if (python === undefined) console.log('skipped: no Python with z3 is named (PYTHON)');
else {
  const checks = startChecks(console.log);
  const folder = mkdtempSync(join(tmpdir(), 'grantgate-z3-'));
  const file = join(folder, 'questions.json');
  const asked = fc.sample(questions, { numRuns: COUNT, seed: SEED }).map(answered);
  writeFileSync(file, JSON.stringify(asked));
  const { status, stdout, stderr } = spawnSync(
    python,
    [join(import.meta.dirname, 'walls/same_tokens.py'), file, String(TIMEOUT_MS)],
    {
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    },
  );
  rmSync(folder, { recursive: true, force: true });
  console.log(stdout.trim());
  checks.check(`z3 says the same of ${COUNT} questions, and of every token`, status === 0, stderr);
  process.exitCode = checks.failed() === 0 ? 0 : 1;
}
