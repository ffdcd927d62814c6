import { flag, integer, list, object, oneOf, optional, required, type Shape } from '../policy/shape.ts';
import { anyObject, anyText, anyTexts, onlyTrue } from '../policy/stored-json.ts';
import type { RecordSeal } from './record-file.ts';
import type { SavedCredential, SavedState } from './state.ts';

/** A field that is written and not named here would make all of the state unreadable. */
type KeyedFields<T> = Readonly<Record<keyof T, unknown>>;

const UNLIMITED = { max: Number.MAX_SAFE_INTEGER };
const texts = (): Shape<readonly string[]> => list(anyText(), UNLIMITED);

const sealShape = object({
  path: required(anyText()),
  size: required(integer(0)),
  sha256: required(anyText()),
  key: required(anyText()),
} satisfies KeyedFields<RecordSeal>);

const savedCredentialShape = object({
  name: required(anyText()),
  provider: required(anyText()),
  target: required(anyText()),
  expires: required(anyText()),
  renews: optional(onlyTrue()),
  lasting: optional(texts()),
  revocation: optional(anyTexts()),
  held: optional(onlyTrue()),
} satisfies KeyedFields<SavedCredential>);

/** What main leaves for post, as it stands in the runner's state. */
export const stateShape: Shape<SavedState> = object({
  schema: required(oneOf([1])),
  variables: required(texts()),
  files: required(texts()),
  folder: optional(anyText()),
  record: optional(sealShape),
  credentials: required(list(savedCredentialShape, UNLIMITED)),
  strict: optional(flag()),
  certificates: optional(anyText()),
  proxy: optional(anyTexts()),
  line: required(anyObject()),
} satisfies KeyedFields<SavedState>);
