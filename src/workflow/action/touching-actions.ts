import type { ActionEntry } from './action-entry.ts';
import { AZURE_ACTIONS } from './azure-actions.ts';
import { DISPATCHING_ACTIONS } from './dispatching-actions.ts';
import { HOSTING_ACTIONS } from './hosting-actions.ts';
import { INFRASTRUCTURE_ACTIONS } from './infrastructure-actions.ts';
import { MERGING_ACTIONS } from './merging-actions.ts';
import { PUSHING_ACTIONS } from './pushing-actions.ts';
import { RELEASE_ACTIONS } from './release-actions.ts';
import { SCRIPT_ACTIONS } from './script-actions.ts';

const TABLES = [
  PUSHING_ACTIONS,
  MERGING_ACTIONS,
  RELEASE_ACTIONS,
  DISPATCHING_ACTIONS,
  INFRASTRUCTURE_ACTIONS,
  AZURE_ACTIONS,
  HOSTING_ACTIONS,
  SCRIPT_ACTIONS,
];

/** Actions that touch something or run what they are given, by name in lower case. Each entry was read off the action's own action.yml and code. */
export const TOUCHING_ACTIONS: ReadonlyMap<string, ActionEntry> = new Map(
  TABLES.flatMap((table) => Object.entries(table)).map(([name, entry]): [string, ActionEntry] => [
    name.toLowerCase(),
    entry,
  ]),
);
