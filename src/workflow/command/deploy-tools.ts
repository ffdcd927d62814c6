import { type CommandReader } from './reader.ts';
import { CLOUD_TOOLS } from './deploy/clouds.ts';
import { INFRASTRUCTURE } from './deploy/infrastructure.ts';
import { KUBERNETES } from './deploy/kubernetes.ts';
import { MACHINES } from './deploy/machines.ts';
import { PLATFORMS } from './deploy/platforms.ts';
import { REGISTRIES } from './deploy/registries.ts';
import { toolReader } from './deploy/read-tool.ts';
import { type Tool } from './deploy/tool.ts';
import { wordsIn } from './options.ts';

/** All deploy tools that are known, by what they take names from. */
export const KNOWN_TOOLS: readonly Tool[] = [
  ...INFRASTRUCTURE,
  ...KUBERNETES,
  ...CLOUD_TOOLS,
  ...PLATFORMS,
  ...MACHINES,
  ...REGISTRIES,
];

/** What reads the commands of deploy tools, by name of the program. */
export const DEPLOY_TOOLS: ReadonlyMap<string, CommandReader> = new Map(
  KNOWN_TOOLS.flatMap((tool) =>
    wordsIn(tool.programs).map((program): [string, CommandReader] => [program, toolReader(tool, program)]),
  ),
);
