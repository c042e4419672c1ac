import type { Outcome } from "../../../record/record.ts";
import { explainReported, type Explanation } from "../../explanation.ts";
import { nearestName } from "../../../record/nearest-name.ts";
import { AWAIT_USING } from "asyncio/babel-plugin";

/** The outcome of a program that can't be compiled or linked. */
export type NotStarted = Extract<Outcome, { kind: "not-started" }>;

/**
 * What a reader is told of a program that can't be compiled.
 *
 * @param error what Babel threw, or its message, in Node or in Sandpack's bundler:
 * `/main.ts: Unexpected token (1:9)` and a picture of the lines around
 */
export function explainCompileError(error: unknown): NotStarted {
  const text = (error instanceof Error ? error.message : String(error)).replace(ANSI, "");
  const [, file = "/main.ts", reported = text, line = "1"] = SHAPE.exec(text) ?? [];
  const source = SOURCE_LINE.exec(text)?.[1] ?? "";
  const advised = ADVICE_LINE.exec(text)?.[1];
  const meant = advised ? null : meantKeyword(source);
  const { message, advice } = explainReported(
    meant === null ? reported : `${reported}. Did you mean '${meant}'?`,
    source,
    advised ? [] : EXPLANATIONS,
  );
  return {
    kind: "not-started",
    error: {
      name: "SyntaxError",
      message,
      traceback: [{ file, line: Number(line), function: "<module>" }],
    },
    advice: advised ?? advice,
  };
}

/** The keyword that a word of a line is perhaps meant as; the words of two that stand beside one another make an error. */
function meantKeyword(line: string): string | null {
  const words = [...line.matchAll(/(?<![\w.$"'`])([A-Za-z]+)(?=\s+[\w"'`([{])/g)].map(([word]) => word);
  const [meant = null] = words.flatMap((word) => nearestName(word, KEYWORDS) ?? []);
  return meant;
}

const KEYWORDS =
  "async await break case catch class const continue default delete else export extends finally for from function if import instanceof interface let new null of return static super switch this throw true try type typeof undefined var void while yield".split(
    " ",
  );

const ANSI = new RegExp(String.raw`\u001b\[[\d;]*m`, "g");
const SHAPE = /^(?:\w*Error: )?(?:(\/\S+): )?([\s\S]*?)\.? \((\d+):\d+\)/;
/** The line with the error, in Babel's picture of the lines around. */
const SOURCE_LINE = /^> *\d+ \|(.*)$/m;
/** How the plugin for coroutines ends its messages. */
const ADVICE_LINE = /^Advice: (.*)$/m;

const EXPLANATIONS: Explanation[] = [
  {
    when: /./,
    at: /^\s*(async\s+)?def\s|^\s*(async\s+)?(for|while|if|elif|else|try|except|with)\b[^{(]*:\s*$|^\s*from\s+\S+\s+import\s/,
    message: "This line is Python",
    advice: "The sandbox runs TypeScript, which says `async function name() { … }` and puts blocks in braces.",
  },
  {
    when: /reserved word 'await'|'await' is only allowed/,
    message: "`await` is in a function that is not async",
    advice: "Write `async` before the function that contains it, and `await` where that function is called.",
  },
  {
    when: /Unexpected token, expected "\("/,
    at: /for\s+await/,
    message: "`for await` is in a function that is not async",
    advice: "Write `async` before the function that contains it, and `await` where that function is called.",
  },
  {
    when: /^Missing semicolon/,
    at: /\bawait\s+using\s/,
    ...AWAIT_USING,
  },
  {
    when: /^Support for the experimental syntax/,
    message: "This syntax is not understood here",
    advice: "Say it with what plain TypeScript has.",
  },
  { when: /Did you mean '\w+'\?/, advice: "A word in this line is misspelt: correct it, then run again." },
  { when: /already been declared/, advice: "Give one of the two another name." },
  { when: /^Unterminated/, advice: "Write its closing mark." },
  {
    when: /^(Unexpected token|Missing semicolon|Unexpected keyword)/,
    advice: "Look here and just before: a bracket, a comma or a quotation mark is missing, or there is one too many.",
  },
];
