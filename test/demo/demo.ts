import { styleFor } from '../../src/cli/style.ts';
import type { Terminal } from '../../src/cli/terminal.ts';
import type { World } from '../world/world.ts';
import { keep } from './keep.ts';
import { HELP, type Options, readOptions } from './options.ts';
import { type Outcome, perform } from './perform.ts';
import { recapJson, toJson } from './result-json.ts';
import { SITUATIONS } from './situations.ts';
import { openStage } from './stage.ts';
import { tellEnd, tellOpening, tellOutcome } from './tell.ts';

/** Where the demo speaks, and how wide it may be. */
export type Screen = Pick<Terminal, 'stdout' | 'stderr' | 'env'> & { readonly columns?: number | undefined };

/** Plays all situations one after the other. Gives the exit code. */
export async function runDemo(args: readonly string[], screen: Screen): Promise<number> {
  let options: Options;
  try {
    options = readOptions(args);
  } catch (error) {
    screen.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${HELP}`);
    return 2;
  }
  if (options.help) {
    screen.stdout.write(HELP);
    return 0;
  }
  try {
    const outcomes = await play(options, screen);
    return outcomes.every((outcome) => outcome.asExpected) ? 0 : 1;
  } catch (error) {
    screen.stderr.write(`the demo could not go on: ${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
}

async function play(options: Options, screen: Screen): Promise<readonly Outcome[]> {
  const style = styleFor(screen.stdout, screen.env);
  const width = Math.min(Math.max(screen.columns ?? 88, 60), 100);
  const say = (lines: readonly string[]): void => void screen.stdout.write(`${lines.join('\n')}\n`);
  const startedAt = performance.now();
  const { world, shop } = await openStage();
  const outcomes: Outcome[] = [];
  try {
    if (!options.json) say(tellOpening(shop.gitDir, width, style));
    for (const [index, situation] of SITUATIONS.entries()) {
      const outcome = await perform(world, situation);
      outcomes.push(outcome);
      say(options.json ? [toJson(outcome)] : tellOutcome(outcome, index + 1, width, style));
    }
    expectSound(world);
  } finally {
    await world.close();
  }
  const seconds = (performance.now() - startedAt) / 1000;
  if (options.keep !== undefined) keep(options.keep, outcomes, seconds);
  say(options.json ? [recapJson(outcomes, seconds)] : tellEnd(outcomes, { seconds, keep: options.keep }, width, style));
  return outcomes;
}

/** What the stand-in itself got wrong would make the show worthless. */
function expectSound(world: World): void {
  if (world.violations.length > 0 || world.refused.length > 0)
    throw new Error(`the stand-in is not sound: ${[...world.violations, ...world.refused].join('; ')}`);
}
