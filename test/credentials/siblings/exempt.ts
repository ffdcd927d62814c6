import { type Adapter, type AdapterName, ADAPTERS } from './adapters.ts';

/** What one rule is about: where it does not apply, and why. */
export type Exempt = Partial<Readonly<Record<AdapterName, string>>>;
const NAMES = Object.keys(ADAPTERS) as AdapterName[];

/** The adapters that a rule applies to: all but those listed with why it does not. */
export function allBut(exempt: Exempt = {}): readonly (readonly [AdapterName, Adapter])[] {
  return NAMES.filter((name) => exempt[name] === undefined).map((name) => [name, ADAPTERS[name]]);
}
