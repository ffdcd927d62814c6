import { readActionFile, readWorkflow } from '../../src/workflow/file/read-workflow.ts';
import { TreeError } from '../../src/workflow/file/tree.ts';
import type { Step } from '../../src/workflow/file/workflow.ts';

/** A command that changes something elsewhere, as a person sees it on the page. */
export interface WriteCommand {
  readonly line: number;
  /** Where it ends, if it goes on in later lines. */
  readonly last: number;
  readonly text: string;
  readonly kind: 'github' | 'elsewhere';
  /** The line of its step's `if:`, if it has one. */
  readonly condition?: number;
}

/** Where a command can begin. */
const BEGINNING =
  String.raw`(?:^|[;&|({]|\b(?:then|do|else|time|exec|sudo(?: -\S+)*|env|command|nohup)\s)\s*` +
  String.raw`(?:[A-Za-z_]\w*=\S*\s+)*`;
const GITHUB = [
  String.raw`git (?:-\S+ (?:\S+=\S+ )?)*push`,
  'gh release (?:create|upload|edit|delete|delete-asset)',
  'gh pr (?:create|merge|update-branch)',
  'gh workflow (?:run|enable|disable)',
  'gh repo (?:create|edit|delete|fork|sync|rename|archive)',
  'gh (?:secret|variable) (?:set|delete)',
  String.raw`gh api\b.* (?:-X|--method)[ =]?(?:POST|PUT|PATCH|DELETE)`,
  String.raw`curl\b.*(?:-X|--request)[ =]?(?:POST|PUT|PATCH|DELETE)\b.*api\.github\.com`,
];
const ELSEWHERE = [
  '(?:npm|pnpm|yarn(?: npm)?|cargo|poetry|uv|lerna|changeset|vsce|ovsx) (?:-\\S+ )*publish',
  'twine upload',
  'gem push',
  'dotnet nuget push',
  'docker push',
  String.raw`docker buildx build\b.* --push\b`,
  'docker buildx imagetools create',
  '(?:crane|skopeo|oras|helm|buildah|podman) (?:push|copy)',
  'cosign (?:sign|attest)(?!-blob)',
  'helm (?:upgrade|install|uninstall|rollback)',
  'kubectl (?:-\\S+ )*(?:apply|create|delete|patch|replace|scale|label|annotate)',
  '(?:terraform|tofu|terragrunt|pulumi|cdk) (?:-\\S+ )*(?:apply|destroy|deploy|up)',
  'aws s3 (?:cp|sync|mv|rm)',
  String.raw`aws [\w-]+ (?:put|create|update|delete|start|invoke|register|upload)-\S+`,
  String.raw`(?:gcloud|az)\b.* (?:deploy|create|update|delete|upload|upload-batch|submit)\b`,
  'gsutil (?:-\\S+ )*(?:cp|rsync|rm|mv)',
  'rclone (?:copy|sync|move|delete)',
  '(?:firebase|netlify|vercel|wrangler|fly|flyctl|serverless|sls|sam) (?:deploy|publish)',
  'mkdocs gh-deploy|mike deploy',
  'mvn\\b.* deploy',
  'goreleaser release',
];
const WRITES: readonly (readonly [WriteCommand['kind'], RegExp])[] = [
  ...GITHUB.map((one) => ['github', new RegExp(`${BEGINNING}${one}\\b`)] as const),
  ...ELSEWHERE.map((one) => ['elsewhere', new RegExp(`${BEGINNING}(?:${one})\\b`)] as const),
];
/** What no policy speaks of: comments, labels, states of issues, pulls and commits, artifacts and ends of runs. */
const TALK = new RegExp(
  String.raw`\b(?:gh api\b|curl\b.*api\.github\.com).*` +
    String.raw`/(?:issues|comments|labels|pulls/[^/\s"']+|requested_reviewers|statuses|artifacts|caches?|cancel)\b`,
);
/** From a bucket to a file of the machine. */
const DOWNLOAD = /\baws s3 (?:cp|sync)\b(?:\s+-\S+)*\s+["']?s3:\/\/\S+\s+(?!["']?s3:)[^-\s|>&;]/;
const NO_WRITE = /--dry-run|--dryrun|--help|--snapshot\b|^\s*(?:#|echo\b|printf\b|Write-Host\b)/;

/**
 * The write commands in the scripts of a workflow or of an action, found by their looks alone: nothing of the reader
 * of scripts that is measured takes part.
 */
export function writeCommandsIn(text: string, file: string): readonly WriteCommand[] {
  return stepsOf(text, file).flatMap((step) => {
    const { run } = step;
    if (run === undefined || !run.literal || /^\s*false\s*$/.test(step.condition?.text ?? '')) return [];
    return commandLines(run.text).flatMap(({ line, last, text: command }) => {
      const found = [NO_WRITE, TALK, DOWNLOAD].some((pattern) => pattern.test(command))
        ? undefined
        : WRITES.find(([, pattern]) => pattern.test(command));
      return found === undefined
        ? []
        : [
            {
              line: run.place.line + line,
              last: run.place.line + last,
              text: command.trim(),
              kind: found[0],
              ...(step.condition !== undefined && { condition: step.condition.place.line }),
            },
          ];
    });
  });
}

function stepsOf(text: string, file: string): readonly Step[] {
  try {
    return /action\.ya?ml$/.test(file)
      ? readActionFile(text, file).steps
      : [...readWorkflow(text, file).jobs.values()].flatMap(({ steps }) => steps);
  } catch (error) {
    if (error instanceof TreeError) return [];
    throw error;
  }
}

/** Lines of a script, those that go on in the next one joined; without the texts of here-documents. */
function commandLines(
  script: string,
): readonly { readonly line: number; readonly last: number; readonly text: string }[] {
  const found: { line: number; last: number; text: string }[] = [];
  let end: RegExp | undefined;
  let isOpen = false;
  for (const [line, text] of script.split('\n').entries()) {
    if (end !== undefined) {
      if (end.test(text)) end = undefined;
      continue;
    }
    const [, word] = /<<-?\s*['"\\]?(\w+)/.exec(text) ?? [];
    if (word !== undefined) end = new RegExp(String.raw`^\s*${word}\s*$`);
    const last = found.at(-1);
    if (isOpen && last !== undefined) {
      last.text += ` ${text.trim()}`;
      last.last = line;
    } else found.push({ line, last: line, text });
    isOpen = /\\\s*$/.test(text);
    const added = found.at(-1);
    if (isOpen && added !== undefined) added.text = added.text.replace(/\\\s*$/, '');
  }
  return found;
}
