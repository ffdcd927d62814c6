import { foldCase } from '../../policy/fold.ts';
import type { Survey } from '../../workflow/survey.ts';
import type { Examined } from './examine.ts';

/** A job that calls a workflow by the name of its repository, as it is listed among what cannot be seen. */
const NAMED_CALL = /^uses: ([^/\s]+\/[^/\s]+)\/([^@\s]+)@/;

/**
 * What cannot be seen of a workflow, without its calls of workflows of the same repository (`own`) that were examined
 * from the files at hand: their steps are listed there.
 */
export function withoutSeenCalls({ file, survey }: Examined, examined: readonly Examined[], own: string): Survey {
  const isSeen = (text: string): boolean => {
    const [, repository = '', path] = NAMED_CALL.exec(text) ?? [];
    return (
      foldCase(repository) === foldCase(own) &&
      examined.some((other) => other.file.root === file.root && other.file.path === path)
    );
  };
  return { ...survey, opaque: survey.opaque.filter(({ text }) => !isSeen(text)) };
}
