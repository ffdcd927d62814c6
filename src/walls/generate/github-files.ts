import { callsOf, executionCalls, type GithubCall } from './github-calls.ts';
import { githubTerraform } from './github-terraform.ts';
import type { RepositoryWall } from './github-walls.ts';
import {
  commented,
  fedWith,
  jsonText,
  shellQuoted,
  type WallFile,
  type WallFormat,
  type WallOrigin,
  wallScript,
} from './wall-file.ts';

const ABOUT_GITHUB = 'What GitHub refuses by itself, so that the gate and what it reads stay as they were reviewed.';

/** The files for GitHub, those of each repository in a folder. Pure. */
export function githubFiles(
  walls: readonly RepositoryWall[],
  format: WallFormat,
  origin: WallOrigin,
): readonly WallFile[] {
  return walls.flatMap((wall): readonly WallFile[] => {
    const folder = `github/${wall.repository}`;
    const owners =
      wall.owners.length === 0
        ? []
        : [{ path: `${folder}/CODEOWNERS.lines`, text: `${OWNERS_WHY}\n${wall.owners.join('\n')}\n` }];
    switch (format) {
      case 'terraform':
        return [
          { path: `${folder}/walls.tf`, text: githubTerraform(wall, origin, ABOUT_GITHUB) },
          ...executionFiles(wall, folder, origin),
          ...owners,
        ];
      case 'commands':
        return [{ path: `${folder}/walls.sh`, text: githubCommands(callsOf(wall), origin) }, ...owners];
      case 'json':
        return [{ path: `${folder}/walls.json`, text: jsonText(githubDocument(wall, origin)) }, ...owners];
      case 'cloudformation':
        return [];
    }
  });
}

const OWNERS_WHY =
  '# Lines for CODEOWNERS, made by `grantgate walls`: who has access, and the workflows with the gate.';

function githubCommands(calls: readonly GithubCall[], origin: WallOrigin): string {
  return wallScript(origin, ABOUT_GITHUB, [
    '# For an administrator. What is there by the same name already is to be changed: `gh ruleset list` shows it.',
    ...calls.flatMap(({ why, method, path, body }) => [
      '',
      ...commented([why]),
      ...fedWith(`gh api --method ${method} ${shellQuoted(path)} --input -`, body),
    ]),
  ]);
}

function githubDocument(wall: RepositoryWall, { digest, gate }: WallOrigin): object {
  return {
    schema: 1,
    made_by: 'grantgate walls',
    policy: `sha256:${digest}`,
    gate,
    repository: wall.repository,
    calls: callsOf(wall),
  };
}

/** What Terraform's provider has no resource for. */
function executionFiles(wall: RepositoryWall, folder: string, origin: WallOrigin): readonly WallFile[] {
  const calls = executionCalls(wall);
  return calls.length === 0 ? [] : [{ path: `${folder}/executions.sh`, text: githubCommands(calls, origin) }];
}
