import { readFileSync } from "node:fs";
import { Lines } from "./lines.ts";
import { reachable } from "./reachable.ts";
import { SHARED, type Action, type Awaitable, type Program, type Statement } from "./tree.ts";

const PRELUDE = readFileSync(new URL("./prelude.py", import.meta.url), "utf8");

/** The program in Python, with what every program needs around it. */
export function toPython(program: Program): string {
  const constants = `SHARED = ${SHARED}\nEAGER = ${bool(program.eager)}\n`;
  return constants + PRELUDE + "\n\n" + functionsInPython(program) + "\n\nstart()\n";
}

/** The coroutine functions alone, to read. */
export function functionsInPython(program: Program): string {
  const lines = new Lines("    ");
  for (const number of reachable(program)) {
    lines.add(`async def f${number}(mine):`);
    lines.nested(() => {
      lines.add(`if not enter("f${number}"):`);
      lines.nested(() => lines.add("return"));
      writeBody(lines, program.functions[number]!, {});
    });
    lines.add("");
  }
  return lines.toString();
}

/** The names of the blocks around. */
interface Around {
  group?: string;
  timeout?: string;
}

function writeBody(lines: Lines, body: Statement[], around: Around): void {
  if (body.length === 0) lines.add("pass");
  writeStatements(lines, body, around);
}

function writeStatements(lines: Lines, statements: Statement[], around: Around): void {
  for (const statement of statements) writeStatement(lines, statement, around);
}

function writeStatement(lines: Lines, statement: Statement, around: Around): void {
  const { label } = statement;
  const block = (head: string, body: Statement[], inside: Around = around): void => {
    lines.add(head);
    lines.nested(() => writeBody(lines, body, inside));
  };
  switch (statement.kind) {
    case "act":
      return lines.add(action(statement.action));
    case "await":
      return lines.add(`log(${label}, await ${awaitable(statement.awaitable)})`);
    case "keep":
      return lines.add(`keep(mine, ${awaitable(statement.awaitable)})`);
    case "spawn":
      return lines.add(
        `mine.append(know(${around.group ?? "asyncio"}.create_task(f${statement.function}(list(mine)))))`,
      );
    case "group":
      block(`async with asyncio.TaskGroup() as group${label}:`, statement.body, { ...around, group: `group${label}` });
      return lines.add(`log(${label}, "group left")`);
    case "timeout": {
      const name = `timeout${label}`;
      lines.add(`async with asyncio.timeout(${seconds(statement.delay)}) as ${name}:`);
      lines.nested(() => writeBody(lines, statement.body, { ...around, timeout: name }));
      return lines.add(`log(${label}, ${name}.expired())`);
    }
    case "reschedule": {
      if (!around.timeout) return lines.add("pass");
      const when = statement.delay === null ? "None" : `asyncio.get_running_loop().time() + ${statement.delay}`;
      return lines.add(`attempt(${label}, lambda: ${around.timeout}.reschedule(${when}))`);
    }
    case "with":
      block(`async with ${statement.what}s[${statement.index}]:`, [
        { label, kind: "act", action: { label, kind: "variable.get" } },
        ...statement.body,
      ]);
      return;
    case "try":
      block("try:", statement.body);
      for (const kind of statement.caught) {
        const name = kind === "CancelledError" ? "asyncio.CancelledError" : kind;
        lines.add(`except ${name} as error:`);
        lines.nested(() => lines.add(`log(${label}, "caught", error)`));
        lines.nested(() => writeStatements(lines, statement.handler, around));
      }
      lines.add("finally:");
      lines.nested(() => lines.add(`log(${label}, "finally")`));
      lines.nested(() => writeStatements(lines, statement.last, around));
      return;
    case "reraise":
      return lines.add("raise");
    case "raiseCancelled":
      return lines.add(`raise asyncio.CancelledError(${text(statement.message)})`);
    case "return":
      return lines.add(`return ${statement.value}`);
    case "iterate": {
      const name = `numbers${label}`;
      lines.add(`${name} = numbers(${label}, ${statement.count}, ${statement.delay})`, "try:");
      lines.nested(() => {
        lines.add(`async for number in ${name}:`);
        lines.nested(() => lines.add(`log(${label}, number)`));
        lines.nested(() => writeStatements(lines, statement.body, around));
      });
      lines.add("finally:");
      // A generator that has ended counts as open as long as CPython's memory holds it, and so would get a task.
      return lines.nested(() => lines.add("try:", `    await ${name}.aclose()`, "finally:", `    del ${name}`));
    }
    case "repeat":
      return block(`for _ in range(${statement.times}):`, statement.body);
    case "wait": {
      lines.add(`items${label} = ${futureList(statement.items)}`);
      const options = `timeout=${seconds(statement.timeout)}, return_when=asyncio.${statement.returnWhen}`;
      lines.add(`done${label}, _ = await asyncio.wait(items${label}, ${options})`);
      return lines.add(`log(${label}, [item in done${label} for item in items${label}])`);
    }
    case "asCompleted": {
      const items = futureList(statement.items);
      lines.add(`for item in asyncio.as_completed(${items}, timeout=${seconds(statement.timeout)}):`);
      return lines.nested(() => lines.add(`log(${label}, await item)`));
    }
  }
}

function futureList(items: Awaitable[]): string {
  return `[${items.map((item) => `asyncio.ensure_future(${awaitable(item)})`).join(", ")}]`;
}

function awaitable(node: Awaitable): string {
  switch (node.kind) {
    case "call":
      return `f${node.function}(list(mine))`;
    case "mine":
      return `one_of(mine, ${node.index})`;
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
      return `conditions[${node.index}].wait_for(lambda: counter >= ${node.count})`;
    case "queue.get":
      return `queues[${node.index}].get()`;
    case "queue.join":
      return `queues[${node.index}].join()`;
    case "queue.put":
      return `queues[${node.index}].put(${node.value})`;
    case "thread":
      return `asyncio.to_thread(job, ${node.seconds}, ${node.value})`;
    case "pool":
      return `asyncio.get_running_loop().run_in_executor(pool, job, ${node.seconds}, ${node.value})`;
    case "gather": {
      const items = node.items.map((item) => awaitable(item) + ", ").join("");
      return `asyncio.gather(${items}return_exceptions=${bool(node.returnExceptions)})`;
    }
    case "shield":
      return `asyncio.shield(${awaitable(node.item)})`;
    case "waitFor":
      return `asyncio.wait_for(${awaitable(node.item)}, ${seconds(node.timeout)})`;
  }
}

function action(node: Action): string {
  return node.kind === "fail" ? `fail(${node.value})` : `attempt(${node.label}, lambda: ${effect(node)})`;
}

function effect(node: Exclude<Action, { kind: "fail" }>): string {
  const callback = (actions: Action[]): string => `lambda *_: [${actions.map(action).join(", ")}]`;
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
      return `pick(tasks, ${node.index}).set_name("${node.name}")`;
    case "cancelSelf":
      return `cancel_self(${text(node.message)})`;
    case "future.setResult":
      return `futures[${node.index}].set_result(${node.value})`;
    case "future.setException":
      return `futures[${node.index}].set_exception(Boom(${node.value}))`;
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
      return `queues[${node.index}].put_nowait(${node.value})`;
    case "queue.getNowait":
      return `queues[${node.index}].get_nowait()`;
    case "queue.taskDone":
      return `queues[${node.index}].task_done()`;
    case "queue.shutdown":
      return `queues[${node.index}].shutdown(${bool(node.immediate)})`;
    case "count":
      return "count()";
    case "variable.set":
      return `variable.set(${node.value}) and None`;
    case "variable.get":
      return "variable.get()";
    case "block":
      return `time.sleep(${node.seconds})`;
    case "create": {
      const name = node.name === null ? "" : `, name="${node.name}"`;
      return `know(asyncio.create_task(f${node.function}([])${name})) and None`;
    }
    case "callSoon":
      return `hold(asyncio.get_running_loop().call_soon(${callback(node.actions)}))`;
    case "callLater":
      return `hold(asyncio.get_running_loop().call_later(${node.delay}, ${callback(node.actions)}))`;
    case "cancelHandle":
      return `cancel_handle(${node.index})`;
    case "whenDone": {
      const target = node.of === "task" ? `pick(tasks, ${node.index})` : `futures[${node.index}]`;
      return `${target}.add_done_callback(${callback(node.actions)})`;
    }
  }
}

const bool = (value: boolean): string => (value ? "True" : "False");
const seconds = (value: number | null): string => (value === null ? "None" : String(value));
const text = (value: string | null): string => (value === null ? "" : `"${value}"`);
