import type { TrustAnswer, TrustAnswers } from '../classify.ts';
import type { TrustSubject } from './audited.ts';

/**
 * The same answers, each token shown to the provider's own rules, which are written apart. A token that they do not let
 * in proves nothing, and makes the answer undecided; one that they do let in decides an answer that was not.
 */
export function provenAnswers(answers: TrustAnswers, { evaluate }: Pick<TrustSubject, 'evaluate'>): TrustAnswers {
  const prove = (answer: TrustAnswer, wanted: 'admitted' | 'refused'): TrustAnswer => {
    if (answer.kind === 'none' || answer.found === undefined) return answer;
    const verdict = evaluate(answer.found.token, answer.found.at);
    if (verdict === wanted) return { kind: 'token', found: answer.found };
    return answer.kind === 'undecided'
      ? answer
      : { kind: 'undecided', why: ['two readings of the document, which differ'], found: answer.found };
  };
  return {
    github: prove(answers.github, 'admitted'),
    owner: prove(answers.owner, 'admitted'),
    repository: prove(answers.repository, 'admitted'),
    pushers: prove(answers.pushers, 'admitted'),
    notGate: prove(answers.notGate, 'admitted'),
    gateElsewhere: prove(answers.gateElsewhere, 'admitted'),
    gate: prove(answers.gate, 'admitted'),
    sameName: prove(answers.sameName, 'admitted'),
    audience: prove(answers.audience, 'admitted'),
    narrower: prove(answers.narrower, 'refused'),
  };
}
