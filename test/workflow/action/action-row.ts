import { clone, RUN, touched } from './situation.ts';

export type Row = readonly [uses: string, inputs: Readonly<Record<string, string>>, touches: readonly string[]];

/** What is touched where another clone lies beside the one of the workspace. */
export function touchedBeside(uses: string, inputs: Readonly<Record<string, string>>): readonly string[] {
  const workspace = {
    ...RUN,
    setting: { ...RUN.setting, clones: new Map([...RUN.setting.clones, ['elsewhere', clone('acme/shop', 'other')]]) },
  };
  return touched(uses, inputs, workspace);
}
