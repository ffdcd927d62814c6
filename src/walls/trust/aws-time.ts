import { allHold, anyHolds, type Formula, noneHolds, notModelled } from '../inclusion/formula.ts';

/** Operators on dates, as bounds of the time of the request; AWS compares by the second. */
const DATE_OPERATORS: Readonly<Record<string, (at: number) => Formula>> = {
  dateequals: (at) => ({ kind: 'time', from: at, before: at + 1000 }),
  datenotequals: (at) => noneHolds({ kind: 'time', from: at, before: at + 1000 }),
  datelessthan: (at) => ({ kind: 'time', before: at }),
  datelessthanequals: (at) => ({ kind: 'time', before: at + 1000 }),
  dategreaterthan: (at) => ({ kind: 'time', from: at + 1000 }),
  dategreaterthanequals: (at) => ({ kind: 'time', from: at }),
};

/** A condition on the time of the request; `undefined` for any other key or operator. */
export function awsTimeCondition(operator: string, key: string, values: readonly string[]): Formula | undefined {
  if (!/^aws:(?:currenttime|epochtime)$/i.test(key)) return undefined;
  const name = operator.toLowerCase().replace(/ifexists$/, '');
  const bound = Object.hasOwn(DATE_OPERATORS, name) ? DATE_OPERATORS[name] : undefined;
  if (bound === undefined) return undefined;
  const times = values.map((value) => (/^\d{1,12}$/.test(value) ? Number(value) * 1000 : Date.parse(value)));
  if (times.some(Number.isNaN)) return notModelled(`a date in a condition on \`${key}\``);
  const bounds = times.map(bound);
  return name === 'datenotequals' ? allHold(...bounds) : anyHolds(...bounds);
}
