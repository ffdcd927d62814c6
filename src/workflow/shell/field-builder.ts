import { Unknown } from '../data.ts';
import { OneOf } from '../expression/one-of.ts';
import { type Text, textOf } from '../text.ts';
import type { ShellField } from './interpreter.ts';
import { textLength, MAX_VALUE_CHARACTERS } from './value.ts';

const BLANK = /[ \t\n]/;

/** Puts the parts of one word together, which may become several fields or none. */
export class FieldBuilder {
  readonly fields: ShellField[] = [];
  #parts: (string | Unknown)[] = [];
  #length = 0;
  #open = false;
  #loose = false;
  #glob = false;

  /** Quoted or literal text, which is never split. */
  add(text: Text): void {
    this.#open = true;
    this.#length += textLength(text);
    if (this.#length <= MAX_VALUE_CHARACTERS) this.#parts.push(...text);
    else this.#parts = [new Unknown('…')];
  }

  addGlob(text: string): void {
    this.add([text]);
    this.#glob = true;
  }

  /** An unquoted expansion: blanks in it separate fields. */
  split(text: Text): void {
    for (const part of text) {
      if (typeof part === 'string') this.#splitLiteral(part);
      else {
        this.add([part]);
        this.#loose ||= !isOneWord(part);
      }
    }
  }

  /** A quoted list (`"$@"`): each item is a field, the first and the last joined with what stands around it. */
  addMany(items: readonly Text[], several: boolean): void {
    for (const [index, item] of items.entries()) {
      if (index > 0) this.flush();
      this.add(item);
      if (several) this.#loose = true;
    }
  }

  /** What may be any number of words. */
  addLoose(unknown: Unknown): void {
    this.add([unknown]);
    this.#loose = true;
  }

  /** Ends the field. */
  flush(): void {
    if (this.#open) this.fields.push({ text: textOf(...this.#parts), loose: this.#loose, glob: this.#glob });
    this.#parts = [];
    this.#length = 0;
    this.#open = false;
    this.#loose = false;
    this.#glob = false;
  }

  #splitLiteral(text: string): void {
    if (!BLANK.test(text)) {
      if (text !== '') this.add([text]);
      return;
    }
    if (BLANK.test(text[0] ?? '')) this.flush();
    const words = text.split(/[ \t\n]+/).filter((word) => word !== '');
    for (const [index, word] of words.entries()) {
      if (index > 0) this.flush();
      this.add([word]);
    }
    if (words.length > 0 && BLANK.test(text.at(-1) ?? '')) this.flush();
  }
}

/** Whether it is one word without quotes too, whichever of a few texts it is. */
function isOneWord(part: Unknown): boolean {
  return part instanceof OneOf && part.options.every((option) => /^[\w./@:-]+$/.test(String(option ?? '')));
}
