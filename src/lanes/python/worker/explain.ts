import type { ErrorInfo } from "asyncio";
import { explainReported, type Explanation } from "../../explanation.ts";
import type { Outcome } from "../../../record/record.ts";

/**
 * What a reader is told of a program that CPython can't compile.
 *
 * @param modules the program's sources by path
 */
export function explainSyntaxError(
  error: ErrorInfo,
  modules: Record<string, string>,
): Extract<Outcome, { kind: "not-started" }> {
  const place = error.traceback.at(-1);
  const source = (place && modules[place.file]?.split("\n")[place.line - 1]) ?? "";
  const { message, advice } = explainReported(error.message, source, EXPLANATIONS);
  return { kind: "not-started", error: { ...error, message }, advice };
}

const EXPLANATIONS: Explanation[] = [
  {
    when: /./,
    at: /^\s*(async\s+function|function|const|let|export|import\s.*\sfrom\s+["'])\b|[;{]\s*$/,
    message: "This line is TypeScript",
    advice: "The sandbox runs Python, which says `async def name():` and marks blocks by indentation.",
  },
  {
    when: /'await' outside function/,
    message: "`await` is outside of any async function",
    advice: "Put it into an `async def`, such as `main`, and start that with `asyncio.run(main())`.",
  },
  {
    when: /'await' outside async function|asynchronous comprehension outside|'async (for|with)' outside/,
    message: "`await` is in a function that is not async",
    advice: "Write `async` before the `def` that contains it, and `await` where that function is called.",
  },
  {
    when: /'return' outside function/,
    advice: "Put it into a function: outside of one there is nothing to return from.",
  },
  { when: /'yield from' inside async function/, advice: "In an `async def`, `await` takes the place of `yield from`." },
  {
    when: /Missing parentheses in call to/,
    advice: "`print` is a function in Python 3: put its arguments in parentheses.",
  },
  {
    when: /invalid (non-printable )?character/,
    advice: "Type this character again: it only looks like the right one.",
  },
  { when: /was never closed/, advice: "Write its closing bracket." },
  { when: /unterminated .*string/, advice: "Write its closing quotation mark." },
  { when: /expected ':'/, advice: "A line that begins a block ends with a colon." },
  {
    when: /expected an indented block/,
    advice: "Indent the lines of this block by four spaces; an empty one says `pass`.",
  },
  {
    when: /unexpected indent|unindent does not match|inconsistent use of tabs/,
    advice: "Lines of one block begin at the same column: compare this one with those above it.",
  },
  {
    when: /Maybe you meant '==' or ':='/,
    advice: "`=` gives a name a value; `==` compares.",
  },
  { when: /Did you mean '\w+'\?/, advice: "A word in this line is misspelt: correct it, then run again." },
  {
    when: /invalid syntax/,
    advice:
      "Look here and just before: a bracket, a comma, a colon or a quotation mark is missing, or there is one too many.",
  },
];
