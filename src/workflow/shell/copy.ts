import { EMPTY, known } from '../text.ts';
import { namesEnvFile, namesOutputFile, namesPathFile } from './github-env.ts';
import { type Call, type Interpreter, isConditional, type ShellField, type ShellFrame } from './interpreter.ts';
import type { Sink } from './sink.ts';

/** `cat` and `tee` hand their input on. */
export function copy(interpreter: Interpreter, name: string, call: Call, frame: ShellFrame): void {
  const files = call.fields.slice(1).filter((field) => !/^-./.test(known(field.text) ?? '') || field.loose);
  const isCopy = name === 'tee' || files.length === 0 || (files.length === 1 && known(files[0]?.text ?? EMPTY) === '-');
  const { stdin } = frame;
  for (const sink of [frame.out, ...(name === 'tee' ? openedFiles(interpreter, call, files) : [])]) {
    if (isCopy && stdin?.complete === true) sink?.add(stdin.text, isConditional(frame, sink));
    else {
      if (isCopy && stdin !== undefined && stdin.text.length > 0) sink?.add(stdin.text, true);
      sink?.addOpaque(call.text, isConditional(frame, sink));
    }
  }
}

/** The files that `tee` writes and later steps read. */
function openedFiles({ record }: Interpreter, call: Call, files: readonly ShellField[]): readonly Sink[] {
  if (record.silent) return [];
  const opened = filesOf(record, files);
  if (opened.includes(record.outputFile)) record.outputPlaces.add(`${call.line} ${call.text}`);
  if (!call.fields.some((field) => TEE_APPENDS.test(known(field.text) ?? '')))
    for (const sink of opened) sink.overwrite();
  return opened;
}

/** `-a`, `-ia`, `--append`, and what is short for it. */
const TEE_APPENDS = /^-(?:[a-z]*a|-a)/;

function filesOf(record: Interpreter['record'], fields: readonly ShellField[]): readonly Sink[] {
  return [
    ...(fields.some((field) => namesEnvFile(field.text)) ? [record.envFile] : []),
    ...(fields.some((field) => namesPathFile(field.text)) ? [record.pathFile] : []),
    ...(fields.some((field) => namesOutputFile(field.text)) ? [record.outputFile] : []),
  ];
}
