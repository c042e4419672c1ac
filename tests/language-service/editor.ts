import { readDeclarations } from "../../src/language-service/build/read-declarations.ts";
import type { Fix, Problem } from "../../src/language-service/answers.ts";
import { LanguageService } from "../../src/language-service/service.ts";

export const service = new LanguageService(readDeclarations("."));

const HEAD = 'import * as asyncio from "asyncio";\n';

/** A program whose main.ts imports the runtime. In `code`, a bar shows where the cursor is. */
export function program(code: string, others: Record<string, string> = {}) {
  const text = HEAD + code;
  const position = text.indexOf("|");
  const main = text.replace("|", "");
  return { files: { "/main.ts": main, ...others }, main, position };
}

/** What is found in a program: each problem's kind, the code that is underlined, the message. */
export function problemsIn(code: string, others?: Record<string, string>): string[] {
  const { files, main } = program(code, others);
  return service.check(files, "/main.ts").map(({ severity, from, to, message }) => {
    return `${severity}: ${main.slice(from, to)}: ${message}`;
  });
}

/** The code of main.ts, without its first line, after the only problem in it has been mended in the first way offered. */
export function mended(code: string): string {
  const { files, main } = program(code);
  const [problem, ...others] = service.check(files, "/main.ts");
  if (!problem || others.length > 0) throw new Error(`${others.length + (problem ? 1 : 0)} problems, not one`);
  return applied(main, firstFix(problem)).slice(HEAD.length);
}

function firstFix({ message, fixes }: Problem): Fix {
  const [fix] = fixes;
  if (!fix) throw new Error(`No way to mend is offered: ${message}`);
  return fix;
}

function applied(text: string, { changes }: Fix): string {
  return changes
    .toSorted((a, b) => b.from - a.from)
    .reduce((before, { from, to, insert }) => before.slice(0, from) + insert + before.slice(to), text);
}
