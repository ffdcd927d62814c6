import { CORE_SCHEMA, defineScalarTag, floatCoreTag, intCoreTag, type NOT_RESOLVED } from 'js-yaml';
import { exactNumber, type InexactNumber } from './exact-json.ts';

const { tagName: integer } = intCoreTag;
const { tagName: float } = floatCoreTag;

/**
 * YAML's core schema, where a number is one only if it is written plainly: `012345678901` would lose its zero, `1.10`
 * and `1e3` would change, and whoever meant an account, a version or a mode would not hear of it.
 */
export const PLAIN_NUMBERS = CORE_SCHEMA.withTags(
  defineScalarTag<number | InexactNumber>(integer, {
    ...intCoreTag,
    resolve: (source, explicit, name) => plainNumber(intCoreTag.resolve(source, explicit, name), source),
  }),
  defineScalarTag<number | InexactNumber>(float, {
    ...floatCoreTag,
    resolve: (source, explicit, name) => plainNumber(floatCoreTag.resolve(source, explicit, name), source),
  }),
);

function plainNumber(read: number | typeof NOT_RESOLVED, source: string): number | InexactNumber | typeof NOT_RESOLVED {
  return typeof read === 'number' ? exactNumber(read, source) : read;
}
