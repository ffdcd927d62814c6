import { parse, type ParsedScript } from 'unbash';

/** Scripts are kept up to so many characters, all together. */
const MAX_KEPT_CHARACTERS = 512 * 1024;

const parsed = new Map<string, ParsedScript>();
let keptCharacters = 0;

/**
 * A script as its parser gives it. The jobs of a workflow and the legs of a matrix run the same scripts with other
 * values, so its tree is kept: nothing that is read in a tree changes it.
 * @throws what the parser throws on input that is nested too deep for it
 */
export function parsedScript(source: string): ParsedScript {
  const known = parsed.get(source);
  if (known !== undefined) return known;
  const script = parse(source);
  if (keptCharacters + source.length > MAX_KEPT_CHARACTERS) {
    parsed.clear();
    keptCharacters = 0;
  }
  parsed.set(source, script);
  keptCharacters += source.length;
  return script;
}
