import type { Language, Options } from "./language.ts";
import type { Action, Awaitable } from "./tree.ts";

/** Writes what programs await and do, in one of the languages. */
export class Expressions {
  readonly #language: Language;

  constructor(language: Language) {
    this.#language = language;
  }

  awaitable(node: Awaitable): string {
    const { literal, call, copyOf, lambda } = this.#language;
    switch (node.kind) {
      case "call":
        return call(`f${node.function}`, [copyOf("mine")]);
      case "mine":
        return call("one_of", ["mine", node.index]);
      case "future":
        return `futures[${node.index}]`;
      case "sleep":
        return call("asyncio.sleep", node.result === null ? [node.delay] : [node.delay, node.result]);
      case "event.wait":
      case "lock.acquire":
      case "semaphore.acquire":
      case "barrier.wait":
      case "barrier.reset":
      case "barrier.abort":
      case "condition.wait":
      case "queue.get":
      case "queue.join":
        return call(methodOf(node), []);
      case "condition.waitFor":
        return call(`conditions[${node.index}].wait_for`, [lambda(`counter >= ${node.count}`)]);
      case "queue.put":
        return call(methodOf(node), [node.value]);
      case "thread":
        return call("asyncio.to_thread", ["job", node.seconds, node.value]);
      case "pool":
        return call(`${this.#loop()}.run_in_executor`, ["pool", "job", node.seconds, node.value]);
      case "gather": {
        const items = node.items.map((item) => this.awaitable(item));
        return call("asyncio.gather", items, { return_exceptions: literal(node.returnExceptions) });
      }
      case "shield":
        return call("asyncio.shield", [this.awaitable(node.item)]);
      case "waitFor":
        return call("asyncio.wait_for", [this.awaitable(node.item), literal(node.timeout)]);
    }
  }

  /** A list of the futures of awaitables. */
  futures(items: Awaitable[]): string {
    return `[${items.map((item) => this.#language.call("asyncio.ensure_future", [this.awaitable(item)])).join(", ")}]`;
  }

  action(node: Action): string {
    if (node.kind === "fail") return this.#language.call("fail", [node.value]);
    return this.attempt(node.label, this.#effect(node));
  }

  /** Does something, and logs what came of it. */
  attempt(label: number, expression: string): string {
    return this.#language.call("attempt", [label, this.#language.lambda(expression)]);
  }

  /** So many seconds from now. */
  fromNow(delay: number): string {
    return `${this.#language.call(`${this.#loop()}.time`, [])} + ${delay}`;
  }

  #effect(node: Exclude<Action, { kind: "fail" }>): string {
    const { literal, call, instance, discarded } = this.#language;
    switch (node.kind) {
      case "cancel":
        return call(`${pickedTask(node.index)}.cancel`, this.#optional(node.message));
      case "uncancel":
      case "result":
      case "exception":
        return call(`${pickedTask(node.index)}.${node.kind}`, []);
      case "state":
        return call("state", [pickedTask(node.index)]);
      case "rename":
        return call(`${pickedTask(node.index)}.set_name`, [literal(node.name)]);
      case "cancelSelf":
        return call("cancel_self", this.#optional(node.message));
      case "future.setResult":
        return call(`futures[${node.index}].set_result`, [node.value]);
      case "future.setException":
        return call(`futures[${node.index}].set_exception`, [instance("Boom", [node.value])]);
      case "future.cancel":
      case "event.set":
      case "event.clear":
      case "lock.release":
      case "semaphore.release":
        return call(methodOf(node), []);
      case "condition.notify":
        return call(methodOf(node), [node.count]);
      case "queue.putNowait":
        return call(`queues[${node.index}].put_nowait`, [node.value]);
      case "queue.getNowait":
        return call(`queues[${node.index}].get_nowait`, []);
      case "queue.taskDone":
        return call(`queues[${node.index}].task_done`, []);
      case "queue.shutdown":
        return call(`queues[${node.index}].shutdown`, [], { immediate: literal(node.immediate) });
      case "count":
        return call("count", []);
      case "variable.set":
        return discarded(call("variable.set", [node.value]));
      case "variable.get":
        return call("variable.get", []);
      case "block":
        return call("time.sleep", [node.seconds]);
      case "create": {
        const options: Options = node.name === null ? {} : { name: literal(node.name) };
        const task = call("asyncio.create_task", [call(`f${node.function}`, ["[]"])], options);
        return discarded(call("know", [task]));
      }
      case "callSoon":
        return call("hold", [call(`${this.#loop()}.call_soon`, [this.#callback(node.actions)])]);
      case "callLater":
        return call("hold", [call(`${this.#loop()}.call_later`, [node.delay, this.#callback(node.actions)])]);
      case "cancelHandle":
        return call("cancel_handle", [node.index]);
      case "whenDone": {
        const target = node.of === "task" ? pickedTask(node.index) : `futures[${node.index}]`;
        return call(`${target}.add_done_callback`, [this.#callback(node.actions)]);
      }
    }
  }

  #callback(actions: Action[]): string {
    return this.#language.callback(actions.map((each) => this.action(each)));
  }

  #optional(message: string | null): string[] {
    return message === null ? [] : [this.#language.literal(message)];
  }

  #loop(): string {
    return this.#language.call("asyncio.get_running_loop", []);
  }
}

/** `lock.release` of the first lock: `locks[0].release`. */
function methodOf({ kind, index }: { kind: string; index: number }): string {
  const [object, method] = kind.split(".");
  return `${object}s[${index}].${method}`;
}

function pickedTask(index: number): string {
  return `pick(tasks, ${index})`;
}
