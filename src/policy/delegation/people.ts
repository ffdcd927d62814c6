import type { Fault } from '../fault.ts';
import { parseDocument, type ParsedDocument } from '../document.ts';
import type { Mismatch } from '../mismatch.ts';
import { described, integer, line, list, object, type Of, oneOf, optional, record, required, text } from '../shape.ts';
import { issuer } from './issuer-shapes.ts';

/** A handle begins with a letter, so that it is never taken for the number of an account. */
export const HANDLE = /^[a-z][a-z0-9-]{0,62}[a-z0-9]$/;
export const HANDLE_WORDS =
  'a handle of small letters, digits and `-` that begins with a letter, such as `mona-marketing`';

const identityShape = object({
  issuer: required(
    described(issuer(), 'The identity provider, as its entry under `delegation` has it.'),
    'https://login.microsoftonline.com/11111111-2222-3333-4444-555555555555/v2.0',
  ),
  subject: required(
    described(
      text({ pattern: /^[!-~]{1,255}$/, expected: 'the value of the claim, without blanks' }),
      'Who she is there: the value of the claim that the entry names as `subject`.',
    ),
    '5f2c0a6e-1111-2222-3333-444444444444',
  ),
});

const personShape = object({
  name: required(described(line(256), 'Her name, for people.'), 'Mona Marketing'),
  github: optional(
    described(
      integer(1),
      'Numeric id of her GitHub account, where she has one: its grants count for her as well, and its approvals ' +
        'of her ' +
        'own access do not.',
    ),
  ),
  identities: optional(
    described(list(identityShape, { min: 1, max: 20 }), 'Who she is for identity providers; none when left out.'),
  ),
});

/** The file of people who are known by other things than a GitHub account; its JSON Schema is generated from here. */
export const peopleShape = object(
  {
    version: required(described(oneOf([1]), 'Version of the format.'), '1'),
    people: required(
      described(
        record(HANDLE, HANDLE_WORDS, personShape, 5000),
        'People by their handles, which are never used again.',
      ),
      '{}',
    ),
  },
  (value, _path, mismatches) => refuseSharedIdentities(value.people, mismatches),
);
export type People = Of<typeof peopleShape>;
export type ListedPerson = Of<typeof personShape>;

/** The file as read: `undefined` when there is none. */
export type PeopleFile = ParsedDocument<People> | undefined;

/** INVARIANT: nobody is two people, and no two people are one. */
function refuseSharedIdentities(people: People['people'], mismatches: Mismatch[]): void {
  const owners = new Map<string, string>();
  const claim = (key: string, handle: string, path: Mismatch['path'], what: string): void => {
    const owner = owners.get(key);
    if (owner === undefined) owners.set(key, handle);
    else
      mismatches.push({
        path,
        message: owner === handle ? `${what} is there twice` : `${what} belongs to \`${owner}\` already`,
        hint: owner === handle ? 'leave one out' : 'one account is one person: give it to one of them',
      });
  };
  for (const [handle, { github, identities = [] }] of people) {
    const path = ['people', handle];
    if (github !== undefined) claim(`github ${github}`, handle, [...path, 'github'], `the GitHub account ${github}`);
    for (const [index, { issuer: from, subject }] of identities.entries())
      // a provider may compare without case: two that differ only in that could be one
      claim(
        `${from} ${subject.toLowerCase()}`,
        handle,
        [...path, 'identities', index, 'subject'],
        `the subject \`${subject}\` of this issuer`,
      );
  }
}

/** Why nobody is let in where somebody is revoked by a handle, and there is no file that says who that is. */
export const NO_PEOPLE_FILE: Fault = {
  message: 'there is no `people.yml`, and somebody is revoked by a handle',
  hint: 'bring it back by a reviewed change: one that lists nobody will do',
};

/** Parses a `people.yml`; every problem carries its place. */
export function parsePeople(source: string, file: string): ParsedDocument<People> {
  return parseDocument(source, file, peopleShape, { flat: true });
}

/** The handle of an account, by its number; `undefined` when it is nobody's. */
export function handleOf(people: People, account: string): string | undefined {
  for (const [handle, { github }] of people.people)
    if (github !== undefined && String(github) === account) return handle;
  return undefined;
}

/** The person who is this subject of this issuer, compared exactly; `undefined` when nobody is. */
export function personWith(people: People, issuerName: string, subject: string): string | undefined {
  for (const [handle, { identities = [] }] of people.people)
    if (identities.some((one) => one.issuer === issuerName && one.subject === subject)) return handle;
  return undefined;
}
