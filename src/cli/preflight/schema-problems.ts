import type { Problem } from '../../policy/problem.ts';
import { parseLeniently } from '../../workflow/file/lenient-parse.ts';
import { MAX_TREE_LEVELS, readTree } from '../../workflow/file/tree.ts';
import { withoutTolerated } from './tolerated.ts';

/** Longest list of mistakes of one file. */
const MAX_PROBLEMS = 20;

/** Finds what GitHub itself would refuse in a workflow. */
export type FindProblems = (text: string, file: string) => readonly Problem[];

/**
 * Loads GitHub's own parser of workflows, which is large. It expands aliases without end: only a file that our own
 * reader has taken may be given to it. Source: actions/languageservices, workflow-parser.
 */
export async function loadSchema(): Promise<FindProblems> {
  const [
    { parseWorkflow },
    { getWorkflowSchema },
    { TemplateContext, TemplateValidationErrors },
    { NoOperationTraceWriter },
    { FeatureFlags },
  ] = await Promise.all([
    import('@actions/workflow-parser/workflows/workflow-parser'),
    import('@actions/workflow-parser/workflows/workflow-schema'),
    import('@actions/workflow-parser/templates/template-context'),
    import('@actions/workflow-parser/templates/trace-writer'),
    import('@actions/expressions/features'),
  ]);
  return (text, file) => {
    const context = new TemplateContext(
      new TemplateValidationErrors(MAX_PROBLEMS),
      getWorkflowSchema(),
      new NoOperationTraceWriter(),
    );
    // what GitHub runs already and the parser takes for a trial
    context.state['featureFlags'] = new FeatureFlags({ all: true });
    const { source, moved } = parseLeniently(text, MAX_TREE_LEVELS);
    try {
      parseWorkflow({ name: file, content: source }, context);
    } catch (error) {
      return [unreadableSchema(file, error)];
    }
    const problems = context.errors.getErrors().map(({ rawMessage, range }) => {
      const line = range?.start.line ?? 1;
      return {
        file,
        line,
        column: Math.max((range?.start.column ?? 1) - (moved.get(line - 1) ?? 0), 1),
        message: rawMessage,
      };
    });
    return withoutTolerated(problems, readTree(text, file));
  };
}

function unreadableSchema(file: string, error: unknown): Problem {
  const message = error instanceof Error ? error.message : String(error);
  return { file, line: 1, column: 1, message: `GitHub's parser cannot read it: ${message}` };
}
