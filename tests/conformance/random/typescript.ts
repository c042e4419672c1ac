import { readFileSync } from "node:fs";
import { Lines } from "./lines.ts";
import { reachable } from "./reachable.ts";
import { SHARED, type Action, type Awaitable, type Program, type Statement } from "./tree.ts";

const PRELUDE = readFileSync(new URL("./prelude.js", import.meta.url), "utf8");

/** How a program is written: by hand, or as the sandbox compiles and records it. Both must do the same. */
export type Style = "yield*" | "compiled";

/** The program as the body of a function of (asyncio, at), with what every program needs around it. */
export function toTypeScript(program: Program, style: Style): string {
  const constants = `const SHARED = ${SHARED};\nconst EAGER = ${program.eager};\n`;
  const recorded = `const RECORDED = ${style === "compiled"};\n`;
  return constants + recorded + PRELUDE + functionsInTypeScript(program, style) + "\nreturn start();\n";
}

/** The coroutine functions alone, to read. */
export function functionsInTypeScript(program: Program, style: Style): string {
  const writer = new Writer(style);
  for (const number of reachable(program)) writer.writeFunction(number, program.functions[number]!);
  return writer.lines.toString();
}

/** The names of the blocks around. */
interface Around {
  group?: string;
  timeout?: string;
}

class Writer {
  readonly lines = new Lines("  ");
  readonly #style: Style;

  constructor(style: Style) {
    this.#style = style;
  }

  writeFunction(number: number, body: Statement[]): void {
    const name = `f${number}`;
    const compiled = this.#style === "compiled";
    if (compiled) this.lines.add(`function ${name}(mine) { return asyncio.coroutine(function* () {`);
    else this.lines.add(`const ${name} = asyncio.coroutine(function* ${name}(mine) {`);
    this.lines.nested(() => {
      this.lines.add(`if (!enter("${name}")) return;`);
      this.#body(body, {});
    });
    this.lines.add(compiled ? `}, { name: "${name}", file: "/main.ts", line: ${number + 1} })(); }` : "});");
  }

  #await(expression: string, label: number): string {
    return this.#style === "compiled" ? `yield at(${label}, ${expression})` : `yield* ${expression}`;
  }

  #body(body: Statement[], around: Around): void {
    for (const statement of body) this.#statement(statement, around);
  }

  /** A block of Python's that is a function here: awaits asyncio's `call`, whose last argument is the body. */
  #block(call: string, label: number, parameter: string, body: () => void): void {
    const compiled = this.#style === "compiled";
    this.lines.add(
      compiled
        ? `yield at(${label}, asyncio.${call}, asyncio.coroutine(function* (${parameter}) {`
        : `yield* asyncio.${call}, function* (${parameter}) {`,
    );
    this.lines.nested(body);
    this.lines.add(compiled ? "})));" : "});");
  }

  /** Python's `async with`. */
  #with(manager: string, label: number, around: Around, body: Statement[]): void {
    this.#block(`asyncWith(${manager}`, label, "", () => this.#body(body, around));
  }

  #statement(statement: Statement, around: Around): void {
    const { lines } = this;
    const { label } = statement;
    switch (statement.kind) {
      case "act":
        return lines.add(`${action(statement.action)};`);
      case "await":
        return lines.add(`log(${label}, ${this.#await(awaitable(statement.awaitable), label)});`);
      case "keep":
        return lines.add(`keep(mine, ${awaitable(statement.awaitable)});`);
      case "spawn":
        return lines.add(
          `mine.push(know(${around.group ?? "asyncio"}.createTask(f${statement.function}([...mine]))));`,
        );
      case "group": {
        const group = `group${label}`;
        lines.add(`const ${group} = new asyncio.TaskGroup();`);
        this.#with(group, label, { ...around, group }, statement.body);
        return lines.add(`log(${label}, "group left");`);
      }
      case "timeout": {
        const timeout = `timeout${label}`;
        lines.add(`const ${timeout} = asyncio.timeout(${statement.delay});`);
        this.#with(timeout, label, { ...around, timeout }, statement.body);
        return lines.add(`log(${label}, ${timeout}.expired());`);
      }
      case "reschedule": {
        if (!around.timeout) return;
        const when = statement.delay === null ? "null" : `asyncio.getRunningLoop().time() + ${statement.delay}`;
        return lines.add(`attempt(${label}, () => ${around.timeout}.reschedule(${when}));`);
      }
      case "with":
        return this.#with(`${statement.what}s[${statement.index}]`, label, around, [
          { label, kind: "act", action: { label, kind: "variable.get" } },
          ...statement.body,
        ]);
      case "try":
        return this.#try(statement, around);
      case "reraise":
        return lines.add("throw error;");
      case "raiseCancelled":
        return lines.add(`throw new asyncio.CancelledError(${text(statement.message)});`);
      case "return":
        return lines.add(`return ${statement.value};`);
      case "iterate": {
        const name = `numbers${label}`;
        lines.add(`const ${name} = numbers(${label}, ${statement.count}, ${statement.delay});`, "try {");
        lines.nested(() =>
          this.#block(`asyncFor(${name}`, label, "number", () => {
            lines.add(`log(${label}, number);`);
            this.#body(statement.body, around);
          }),
        );
        lines.add("} finally {");
        lines.nested(() => lines.add(`${this.#await(`${name}.aclose()`, label)};`));
        return lines.add("}");
      }
      case "repeat":
        lines.add(`for (let i = 0; i < ${statement.times}; i++) {`);
        lines.nested(() => this.#body(statement.body, around));
        return lines.add("}");
      case "wait": {
        lines.add(`const items${label} = ${futureList(statement.items)};`);
        const options = `{ timeout: ${statement.timeout}, returnWhen: asyncio.${statement.returnWhen} }`;
        const wait = this.#await(`asyncio.wait(items${label}, ${options})`, label);
        lines.add(`const [done${label}] = ${wait};`);
        return lines.add(`log(${label}, items${label}.map((item) => done${label}.has(item)));`);
      }
      case "asCompleted": {
        const items = futureList(statement.items);
        lines.add(`for (const item of asyncio.asCompleted(${items}, { timeout: ${statement.timeout} })) {`);
        lines.nested(() => lines.add(`log(${label}, ${this.#await("item", label)});`));
        return lines.add("}");
      }
    }
  }

  #try(statement: Statement & { kind: "try" }, around: Around): void {
    const { lines } = this;
    const { label } = statement;
    lines.add("try {");
    lines.nested(() => this.#body(statement.body, around));
    for (const kind of statement.caught) {
      lines.add("} catch (error) {");
      lines.nested(() => {
        lines.add(`if (!caught(error, "${kind}")) throw error;`, `log(${label}, "caught", error);`);
        this.#body(statement.handler, around);
      });
    }
    lines.add("} finally {");
    lines.nested(() => {
      lines.add(`log(${label}, "finally");`);
      this.#body(statement.last, around);
    });
    lines.add("}");
  }
}

function futureList(items: Awaitable[]): string {
  return `[${items.map((item) => `asyncio.ensureFuture(${awaitable(item)})`).join(", ")}]`;
}

function awaitable(node: Awaitable): string {
  switch (node.kind) {
    case "call":
      return `f${node.function}([...mine])`;
    case "mine":
      return `oneOf(mine, ${node.index})`;
    case "future":
      return `futures[${node.index}]`;
    case "sleep":
      return node.result === null ? `asyncio.sleep(${node.delay})` : `asyncio.sleep(${node.delay}, ${node.result})`;
    case "event.wait":
      return `events[${node.index}].wait()`;
    case "lock.acquire":
      return `locks[${node.index}].acquire()`;
    case "semaphore.acquire":
      return `semaphores[${node.index}].acquire()`;
    case "barrier.wait":
    case "barrier.reset":
    case "barrier.abort":
      return `barriers[${node.index}].${node.kind.slice("barrier.".length)}()`;
    case "condition.wait":
      return `conditions[${node.index}].wait()`;
    case "condition.waitFor":
      return `conditions[${node.index}].waitFor(() => counter >= ${node.count})`;
    case "queue.get":
      return `queues[${node.index}].get()`;
    case "queue.join":
      return `queues[${node.index}].join()`;
    case "queue.put":
      return `queues[${node.index}].put(${node.value})`;
    case "thread":
      return `asyncio.toThread(job, ${node.seconds}, ${node.value})`;
    case "pool":
      return `asyncio.getRunningLoop().runInExecutor(pool, job, ${node.seconds}, ${node.value})`;
    case "gather": {
      const items = node.items.map((item) => awaitable(item) + ", ").join("");
      return `asyncio.gather(${items}{ returnExceptions: ${node.returnExceptions} })`;
    }
    case "shield":
      return `asyncio.shield(${awaitable(node.item)})`;
    case "waitFor":
      return `asyncio.waitFor(${awaitable(node.item)}, ${node.timeout})`;
  }
}

function action(node: Action): string {
  return node.kind === "fail" ? `fail(${node.value})` : `attempt(${node.label}, () => ${effect(node)})`;
}

function effect(node: Exclude<Action, { kind: "fail" }>): string {
  const callback = (actions: Action[]): string => `() => { ${actions.map((each) => `${action(each)};`).join(" ")} }`;
  switch (node.kind) {
    case "cancel":
      return `pick(tasks, ${node.index}).cancel(${text(node.message)})`;
    case "uncancel":
    case "result":
    case "exception":
      return `pick(tasks, ${node.index}).${node.kind}()`;
    case "state":
      return `state(pick(tasks, ${node.index}))`;
    case "rename":
      return `pick(tasks, ${node.index}).setName("${node.name}")`;
    case "cancelSelf":
      return `cancelSelf(${text(node.message)})`;
    case "future.setResult":
      return `futures[${node.index}].setResult(${node.value})`;
    case "future.setException":
      return `futures[${node.index}].setException(new Boom(${node.value}))`;
    case "future.cancel":
      return `futures[${node.index}].cancel()`;
    case "event.set":
    case "event.clear":
      return `events[${node.index}].${node.kind.slice("event.".length)}()`;
    case "lock.release":
      return `locks[${node.index}].release()`;
    case "semaphore.release":
      return `semaphores[${node.index}].release()`;
    case "condition.notify":
      return `conditions[${node.index}].notify(${node.count})`;
    case "queue.putNowait":
      return `queues[${node.index}].putNowait(${node.value})`;
    case "queue.getNowait":
      return `queues[${node.index}].getNowait()`;
    case "queue.taskDone":
      return `queues[${node.index}].taskDone()`;
    case "queue.shutdown":
      return `queues[${node.index}].shutdown({ immediate: ${node.immediate} })`;
    case "count":
      return "count()";
    case "variable.set":
      return `void variable.set(${node.value})`;
    case "variable.get":
      return "variable.get()";
    case "block":
      return `asyncio.time.sleep(${node.seconds})`;
    case "create": {
      const options = node.name === null ? "" : `, { name: "${node.name}" }`;
      return `void know(asyncio.createTask(f${node.function}([])${options}))`;
    }
    case "callSoon":
      return `hold(asyncio.getRunningLoop().callSoon(${callback(node.actions)}))`;
    case "callLater":
      return `hold(asyncio.getRunningLoop().callLater(${node.delay}, ${callback(node.actions)}))`;
    case "cancelHandle":
      return `cancelHandle(${node.index})`;
    case "whenDone": {
      const target = node.of === "task" ? `pick(tasks, ${node.index})` : `futures[${node.index}]`;
      return `${target}.addDoneCallback(${callback(node.actions)})`;
    }
  }
}

const text = (value: string | null): string => (value === null ? "" : `"${value}"`);
