import type { Language } from "./language.ts";
import { Lines } from "./lines.ts";
import { reachable } from "./reachable.ts";
import type { Program, Statement } from "./tree.ts";
import { Expressions } from "./write-expressions.ts";

/** The coroutine functions of a program, in one of the languages. */
export function writeFunctions(program: Program, language: Language): string {
  const writer = new Writer(language);
  for (const number of reachable(program)) {
    language.coroutineFunction(writer.lines, number, () => writer.body(program.functions[number]!, {}));
  }
  return writer.lines.toString();
}

/** The names of the blocks around. */
interface Around {
  group?: string;
  timeout?: string;
}

class Writer {
  readonly lines: Lines;
  readonly #language: Language;
  readonly #expressions: Expressions;

  constructor(language: Language) {
    this.#language = language;
    this.#expressions = new Expressions(language);
    this.lines = new Lines(language.indent);
  }

  body(statements: Statement[], around: Around): void {
    for (const statement of statements) this.#statement(statement, around);
  }

  #do(expression: string): void {
    this.lines.add(this.#language.statement(expression));
  }

  #log(label: number, ...values: string[]): void {
    this.#do(this.#language.call("log", [label, ...values]));
  }

  #statement(statement: Statement, around: Around): void {
    const { lines } = this;
    const language = this.#language;
    const expressions = this.#expressions;
    const { call, literal } = language;
    const { label } = statement;
    switch (statement.kind) {
      case "act":
        return this.#do(expressions.action(statement.action));
      case "await":
        return this.#log(label, language.awaited(expressions.awaitable(statement.awaitable), label));
      case "keep":
        return this.#do(call("keep", ["mine", expressions.awaitable(statement.awaitable)]));
      case "spawn": {
        const coroutine = expressions.awaitable({ kind: "call", function: statement.function });
        const task = call(`${around.group ?? "asyncio"}.create_task`, [coroutine]);
        return this.#do(language.append("mine", call("know", [task])));
      }
      case "group": {
        const group = `group${label}`;
        this.#with(language.instance("asyncio.TaskGroup", []), label, statement.body, { ...around, group }, group);
        return this.#log(label, literal("group left"));
      }
      case "timeout": {
        const timeout = `timeout${label}`;
        const manager = call("asyncio.timeout", [literal(statement.delay)]);
        this.#with(manager, label, statement.body, { ...around, timeout }, timeout);
        return this.#log(label, call(`${timeout}.expired`, []));
      }
      case "reschedule": {
        if (!around.timeout) return;
        const when = statement.delay === null ? literal(null) : expressions.fromNow(statement.delay);
        return this.#do(expressions.attempt(label, call(`${around.timeout}.reschedule`, [when])));
      }
      case "with": {
        const look: Statement = { label, kind: "act", action: { label, kind: "variable.get" } };
        return this.#with(`${statement.what}s[${statement.index}]`, label, [look, ...statement.body], around);
      }
      case "try":
        return language.tried(
          lines,
          () => this.body(statement.body, around),
          statement.caught,
          () => {
            this.#log(label, literal("caught"), "error");
            this.body(statement.handler, around);
          },
          () => {
            this.#log(label, literal("finally"));
            this.body(statement.last, around);
          },
        );
      case "reraise":
        return lines.add(language.raised(null));
      case "raiseCancelled": {
        const message = statement.message === null ? [] : [literal(statement.message)];
        return lines.add(language.raised(language.instance("asyncio.CancelledError", message)));
      }
      case "return":
        return lines.add(language.returned(statement.value));
      case "iterate": {
        const numbers = `numbers${label}`;
        lines.add(language.assignment(numbers, call("numbers", [label, statement.count, statement.delay])));
        const iterate = () =>
          language.asyncFor(lines, "number", numbers, label, () => {
            this.#log(label, "number");
            this.body(statement.body, around);
          });
        return language.tried(
          lines,
          iterate,
          [],
          () => {},
          () => language.closed(lines, numbers, label),
        );
      }
      case "repeat":
        return language.repeat(lines, statement.times, () => this.body(statement.body, around));
      case "wait": {
        const items = `items${label}`;
        const done = `done${label}`;
        lines.add(language.assignment(items, expressions.futures(statement.items)));
        const options = { timeout: literal(statement.timeout), return_when: `asyncio.${statement.returnWhen}` };
        lines.add(language.firstOf(done, language.awaited(call("asyncio.wait", [items], options), label)));
        return this.#log(label, language.membership(items, done));
      }
      case "asCompleted": {
        const options = { timeout: literal(statement.timeout) };
        const results = call("asyncio.as_completed", [expressions.futures(statement.items)], options);
        return language.forEach(lines, "item", results, () => this.#log(label, language.awaited("item", label)));
      }
    }
  }

  #with(manager: string, label: number, body: Statement[], inside: Around, name: string | null = null): void {
    this.#language.asyncWith(this.lines, manager, name, label, () => this.body(body, inside));
  }
}
