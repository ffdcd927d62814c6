import { type CommandReader } from './reader.ts';
import { CLOUDS } from './deploy/clouds.ts';
import { INFRASTRUCTURE } from './deploy/infrastructure.ts';
import { KUBERNETES } from './deploy/kubernetes.ts';
import { MACHINES } from './deploy/machines.ts';
import { PLATFORMS } from './deploy/platforms.ts';
import { readerOf } from './deploy/read-tool.ts';
import { type Tool } from './deploy/tool.ts';
import { wordsOf } from './options.ts';

/** All deploy tools that are known, by what they take names from. */
export const TOOLS: readonly Tool[] = [...INFRASTRUCTURE, ...KUBERNETES, ...CLOUDS, ...PLATFORMS, ...MACHINES];

/** What reads the commands of deploy tools, by name of the program. */
export const DEPLOY_TOOLS: ReadonlyMap<string, CommandReader> = new Map(
  TOOLS.flatMap((tool) =>
    wordsOf(tool.programs).map((program): [string, CommandReader] => [program, readerOf(tool, program)]),
  ),
);
