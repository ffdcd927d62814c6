"""Answers with z3 what the engine was asked: is there a token that can be made so, of which the formula is true? Reads a JSON list of questions, each with the engine's answer, and ends with 1 where the two disagree, where a token of the engine is none, and where there is a shorter one. Patterns are read here from their text."""
import json
import multiprocessing
import re
import sys

import z3

questions = json.load(open(sys.argv[1]))
TIMEOUT_MS = int(sys.argv[2])
CHARACTER = z3.Range(chr(32), chr(126))
ANY = z3.Star(CHARACTER)
STRINGS = z3.ReSort(z3.StringSort())


def either(parts):
    parts = list(parts)
    return z3.Empty(STRINGS) if not parts else parts[0] if len(parts) == 1 else z3.Union(*parts)


def row(parts):
    parts = list(parts)
    return z3.Re("") if not parts else parts[0] if len(parts) == 1 else z3.Concat(*parts)


def one(character, caseless):
    both = {character, character.lower(), character.upper()} if caseless else {character}
    return either(z3.Re(each) for each in sorted(both))


def pattern(text, how, caseless=False):
    def place(character):
        if character == "*" and how != "equals":
            return ANY
        if character == "?" and how == "like":
            return CHARACTER
        return one(character, caseless)

    return row(place(character) for character in text)


def characters(written):
    found = re.findall(r"(.)-(.)|(.)", written)
    return either(z3.Range(first, last) if first else z3.Re(single) for first, last, single in found)


def choice(variable):
    """All that a variable can be."""
    all_of = z3.Concat(characters(variable["first"]), z3.Star(characters(variable["rest"])))
    if variable["within"]:
        all_of = z3.Intersect(all_of, either(pattern(each, "like") for each in variable["within"]))
    for each in variable["without"]:
        all_of = z3.Intersect(all_of, z3.Complement(pattern(each, "like")))
    return all_of


class Track:
    """Claims that are made of the same variables: one of them has all parts of the others in a row, and cannot be read in two ways."""

    def __init__(self, number, written):
        self.text = z3.String(f"t{number}")
        self.terms = {term["claim"]: term["parts"] for term in written["terms"]}
        self.whole = max(self.terms.values(), key=len)
        self.variables = written["variables"]
        self.choices = [choice(each) for each in self.variables]

    def parts(self, parts):
        return [z3.Re(part) if isinstance(part, str) else self.choices[part["variable"]] for part in parts]

    def made(self):
        return z3.InRe(self.text, row(self.parts(self.whole)))

    def member(self, claim, language):
        parts = self.terms[claim]
        starts = [at for at in range(len(self.whole)) if self.whole[at : at + len(parts)] == parts]
        if len(starts) != 1:
            raise ValueError(f"{claim} is not a piece of the whole")
        before, after = self.whole[: starts[0]], self.whole[starts[0] + len(parts) :]
        here = z3.Intersect(row(self.parts(parts)), language)
        return z3.InRe(self.text, row([*self.parts(before), here, *self.parts(after)]))

    def token(self, token):
        """The whole as a token has it; none where the claims do not belong together."""
        expression = "".join(
            re.escape(part) if isinstance(part, str) else f"([{self.variables[part['variable']]['first']}][{self.variables[part['variable']]['rest']}]*)"
            for part in self.whole
        )
        claim = next(name for name, parts in self.terms.items() if parts is self.whole)
        found = re.fullmatch(expression, token.get(claim, ""))
        if found is None:
            return None
        values = {part["variable"]: text for part, text in zip([p for p in self.whole if not isinstance(p, str)], found.groups())}
        for name, parts in self.terms.items():
            if token.get(name) != "".join(part if isinstance(part, str) else values[part["variable"]] for part in parts):
                return None
        return token[claim]


def truth(formula, tracks):
    """Whether it is surely true, and surely false; an error is neither, and does not matter where the rest decides."""
    kind = formula["kind"]
    if kind == "test":
        track = next((each for each in tracks if formula["claim"] in each.terms), None)
        if track is None:
            return z3.BoolVal(formula["absent"] == "yes"), z3.BoolVal(formula["absent"] == "no")
        language = either(pattern(each, formula["how"], formula["caseless"]) for each in formula["values"])
        found = track.member(formula["claim"], language)
        return found, z3.Not(found)
    if kind == "not":
        yes, no = truth(formula["part"], tracks)
        return no, yes
    parts = [truth(part, tracks) for part in formula["parts"]]
    every = z3.And(*[yes for yes, _ in parts]), z3.Or(*[no for _, no in parts])
    some = z3.Or(*[yes for yes, _ in parts]), z3.And(*[no for _, no in parts])
    return every if kind == "and" else some


def ask(tracks, formula, *more):
    solver = z3.Solver()
    solver.set("timeout", TIMEOUT_MS)
    for track in tracks:
        solver.add(track.made())
    solver.add(truth(formula, tracks)[0], *more)
    answer = solver.check()
    return answer, solver.model() if answer == z3.sat else None


def compare(question):
    """How the question counts, and what is wrong with the engine's answer."""
    token, formula = question["token"], question["formula"]
    tracks = [Track(*each) for each in enumerate(question["tracks"])]
    answer, model = ask(tracks, formula)
    if answer == z3.unknown:
        return ["not answered"], []
    if (answer == z3.sat) != (token is not None):
        return [], [f"disagreement: {json.dumps(question)} {model}"]
    if token is None:
        return ["none"], []
    texts = [track.token(token) for track in tracks]
    if None in texts or set(token) != {claim for track in tracks for claim in track.terms}:
        return [], [f"the claims do not belong together: {json.dumps(question)}"]
    if ask(tracks, formula, *[track.text == z3.StringVal(text) for track, text in zip(tracks, texts)])[0] != z3.sat:
        return [], [f"no such token: {json.dumps(question)}"]
    shorter, model = ask(tracks, formula, z3.Sum(*[z3.Length(track.text) for track in tracks]) < sum(map(len, texts)))
    if shorter == z3.sat:
        return [], [f"there is a shorter token: {json.dumps(question)} {model}"]
    return ["token"] + ["shortest"] * (shorter == z3.unsat), []


if __name__ == "__main__":
    counts = {"token": 0, "none": 0, "shortest": 0, "not answered": 0}
    failures = 0
    with multiprocessing.Pool() as pool:
        for found, wrong in pool.imap_unordered(compare, questions, chunksize=16):
            for each in found:
                counts[each] += 1
            for each in wrong:
                failures += 1
                print(each)
    print(json.dumps(counts))
    sys.exit(1 if failures or counts["not answered"] * 100 > len(questions) else 0)
