import { Random } from "./random.ts";
import { SHARED, type Action, type Awaitable, type Caught, type Program, type Statement } from "./tree.ts";

const MAX_FUNCTIONS = 5;
const MAX_DEPTH = 3;
/** Few and coarse, so that deadlines often coincide. */
const DELAYS = [0, 0, 0.1, 0.2, 0.3, 0.5, 0.7, 0.8, 1];
const TIMEOUTS = [null, -1, 0, 0.1, 0.2, 0.3, 0.5, 1];
const MESSAGES = [null, null, "stop", "enough"];

const FEATURES = [
  "gather",
  "shield",
  "waitFor",
  "wait",
  "asCompleted",
  "timeout",
  "group",
  "lock",
  "semaphore",
  "event",
  "condition",
  "barrier",
  "queue",
  "future",
  "callback",
  "variable",
  "accounting",
  "block",
  "thread",
  "iterate",
] as const;
type Feature = (typeof FEATURES)[number];

/** Where in the program a statement stands. */
interface Scope {
  function: number;
  depth: number;
  group: boolean;
  timeout: boolean;
  handler: boolean;
  /** Inside a block that is a function of its own in TypeScript: no return can leave the coroutine from there. */
  block: boolean;
}

/** The program of a seed. Each has only some of the features, so that those meet each other often. */
export function generate(seed: number): Program {
  return new Generator(new Random(seed)).program();
}

class Generator {
  readonly #random: Random;
  readonly #features: Set<Feature>;
  readonly #functions: number;
  #labels = 0;

  constructor(random: Random) {
    this.#random = random;
    const features = random.chance(0.5) ? 2 : 8;
    this.#features = new Set(Array.from({ length: 1 + random.below(features) }, () => random.pick(FEATURES)));
    this.#functions = 2 + random.below(MAX_FUNCTIONS - 1);
  }

  program(): Program {
    const crowd = this.#random.chance(0.5);
    const functions = Array.from({ length: this.#functions }, (_, index) => {
      const scope = { function: index, depth: 0, group: false, timeout: false, handler: false, block: false };
      const statements = this.#statements(scope);
      if (index === 0 && crowd) statements.unshift(...this.#crowd(scope));
      const operations = this.#operations();
      if (index === 1 && crowd && operations.length > 0) {
        statements.unshift({ label: ++this.#labels, kind: "await", awaitable: this.#random.pick(operations)() });
      }
      const guards = index === 0 ? 0.8 : 0.3;
      return statements.map((statement) => (this.#random.chance(guards) ? this.#guarded(statement) : statement));
    });
    return { functions, eager: this.#random.chance(0.15) };
  }

  #has(feature: Feature): boolean {
    return this.#features.has(feature);
  }

  #index(): number {
    return this.#random.below(8);
  }

  #shared(): number {
    return this.#random.chance(0.7) ? 0 : this.#random.below(SHARED);
  }

  #statements(scope: Scope): Statement[] {
    const count = scope.depth === 0 ? 2 + this.#random.below(6) : 1 + this.#random.below(3);
    return Array.from({ length: count }, () => this.#statement(scope));
  }

  #statement(scope: Scope): Statement {
    const random = this.#random;
    const inner = { ...scope, depth: scope.depth + 1 };
    const last = scope.function === this.#functions - 1;
    const label = ++this.#labels;
    const choices: (() => Statement)[] = [
      () => ({ label, kind: "await", awaitable: { kind: "sleep", delay: random.pick(DELAYS), result: null } }),
      () => ({ label, kind: "await", awaitable: this.#awaitable(scope, 0) }),
      () => ({ label, kind: "await", awaitable: this.#awaitable(scope, 0) }),
      () => ({ label, kind: "act", action: this.#action(scope, 0) }),
      () => ({ label, kind: "act", action: this.#action(scope, 0) }),
      () => ({ label, kind: "act", action: this.#action(scope, 0) }),
    ];
    const add = (weight: number, choice: () => Statement): void => {
      for (let i = 0; i < weight; i++) choices.push(choice);
    };
    if (!last) add(2, () => ({ label, kind: "keep", awaitable: this.#awaitable(scope, 0) }));
    if (!last) add(scope.group ? 3 : 1, () => ({ label, kind: "spawn", function: this.#callee(scope) }));
    if (scope.handler) add(1, () => ({ label, kind: "reraise" }));
    if (scope.timeout) add(1, () => ({ label, kind: "reschedule", delay: random.pick(TIMEOUTS) }));
    if (!scope.block && random.chance(0.3)) add(1, () => ({ label, kind: "return", value: random.below(100) }));
    if (random.chance(0.2)) add(1, () => ({ label, kind: "raiseCancelled", message: random.pick(MESSAGES) }));
    if (this.#has("wait")) add(1, () => this.#wait(label, scope));
    if (this.#has("asCompleted")) {
      add(1, () => ({ label, kind: "asCompleted", items: this.#items(scope, 0), timeout: random.pick(TIMEOUTS) }));
    }
    if (scope.depth < MAX_DEPTH) {
      add(2, () => this.#try(label, inner));
      add(1, () => ({ label, kind: "repeat", times: 2 + random.below(2), body: this.#statements(inner) }));
      if (this.#has("iterate")) {
        const body = (): Statement[] => this.#statements({ ...inner, block: true });
        const [count, delay] = [random.below(4), random.pick(DELAYS)];
        add(4, () => ({ label, kind: "iterate", count, delay, body: body() }));
      }
      if (this.#has("group")) {
        add(3, () => ({ label, kind: "group", body: this.#statements({ ...inner, group: true, block: true }) }));
      }
      if (this.#has("timeout")) {
        const body = (): Statement[] => this.#statements({ ...inner, timeout: true, block: true });
        add(3, () => ({ label, kind: "timeout", delay: random.pick(TIMEOUTS), body: body() }));
      }
      for (const what of ["lock", "semaphore", "condition"] as const) {
        if (!this.#has(what)) continue;
        const body = (): Statement[] => this.#statements({ ...inner, block: true });
        add(3, () => ({ label, kind: "with", what, index: this.#shared(), body: body() }));
      }
    }
    return random.pick(choices)();
  }

  /** Several tasks of function 1, which begins with a wait; and then much that happens to them at once. */
  #crowd(scope: Scope): Statement[] {
    const random = this.#random;
    const start = (): Statement => ({ label: ++this.#labels, kind: "spawn", function: 1 });
    const event = (): Statement =>
      random.chance(0.3)
        ? {
            label: ++this.#labels,
            kind: "await",
            awaitable: { kind: "sleep", delay: random.pick(DELAYS), result: null },
          }
        : { label: ++this.#labels, kind: "act", action: this.#action(scope, 0) };
    return [
      ...Array.from({ length: 2 + random.below(3) }, start),
      ...Array.from({ length: 4 + random.below(6) }, event),
    ];
  }

  /** What goes wrong in it does not end the coroutine. */
  #guarded(statement: Statement): Statement {
    const caught: Caught[] = ["BaseException"];
    return { label: ++this.#labels, kind: "try", body: [statement], caught, handler: [], last: [] };
  }

  #try(label: number, scope: Scope): Statement {
    const random = this.#random;
    const kinds: Caught[] = ["Boom", "CancelledError", "TimeoutError", "ExceptionGroup", "Exception", "BaseException"];
    return {
      label,
      kind: "try",
      body: this.#statements(scope),
      caught: random.chance(0.7) ? [random.pick(kinds)] : [],
      handler: random.chance(0.7) ? this.#statements({ ...scope, handler: true }) : [],
      last: random.chance(0.4) ? this.#statements({ ...scope, handler: false, block: true }) : [],
    };
  }

  #wait(label: number, scope: Scope): Statement {
    const random = this.#random;
    const returnWhen = random.pick(["FIRST_COMPLETED", "FIRST_EXCEPTION", "ALL_COMPLETED"] as const);
    return { label, kind: "wait", items: this.#items(scope, 0), timeout: random.pick(TIMEOUTS), returnWhen };
  }

  #callee(scope: Scope): number {
    return scope.function + 1 + this.#random.below(this.#functions - scope.function - 1);
  }

  #items(scope: Scope, depth: number): Awaitable[] {
    return Array.from({ length: 1 + this.#random.below(3) }, () => this.#awaitable(scope, depth + 1));
  }

  #awaitable(scope: Scope, depth: number): Awaitable {
    const random = this.#random;
    const choices: (() => Awaitable)[] = [
      () => ({ kind: "sleep", delay: random.pick(DELAYS), result: random.below(100) }),
      () => ({ kind: "mine", index: this.#index() }),
      () => ({ kind: "mine", index: this.#index() }),
    ];
    const add = (weight: number, choice: () => Awaitable): void => {
      for (let i = 0; i < weight; i++) choices.push(choice);
    };
    if (scope.function < this.#functions - 1) add(3, () => ({ kind: "call", function: this.#callee(scope) }));
    if (depth < 2) {
      if (this.#has("gather")) {
        add(2, () => ({ kind: "gather", items: this.#items(scope, depth), returnExceptions: random.chance(0.4) }));
      }
      if (this.#has("shield")) add(2, () => ({ kind: "shield", item: this.#awaitable(scope, depth + 1) }));
      if (this.#has("waitFor")) {
        const item = (): Awaitable => this.#awaitable(scope, depth + 1);
        add(2, () => ({ kind: "waitFor", item: item(), timeout: random.pick(TIMEOUTS) }));
      }
    }
    choices.push(...this.#operations());
    return random.pick(choices)();
  }

  /** Waiting for one of the shared objects. */
  #operations(): (() => Awaitable)[] {
    const random = this.#random;
    const index = this.#shared();
    const choices: (() => Awaitable)[] = [];
    const add = (weight: number, choice: () => Awaitable): void => {
      for (let i = 0; i < weight; i++) choices.push(choice);
    };
    if (this.#has("future")) add(2, () => ({ kind: "future", index }));
    if (this.#has("event")) add(2, () => ({ kind: "event.wait", index }));
    if (this.#has("lock")) add(1, () => ({ kind: "lock.acquire", index }));
    if (this.#has("semaphore")) add(1, () => ({ kind: "semaphore.acquire", index }));
    if (this.#has("barrier")) {
      add(3, () => ({ kind: "barrier.wait", index }));
      add(1, () => ({ kind: random.pick(["barrier.reset", "barrier.abort"] as const), index }));
    }
    if (this.#has("condition")) {
      add(1, () => ({ kind: "condition.wait", index }));
      add(1, () => ({ kind: "condition.waitFor", index, count: random.below(4) }));
    }
    if (this.#has("queue")) {
      add(4, () => ({ kind: "queue.get", index }));
      add(2, () => ({ kind: "queue.put", index, value: random.below(100) }));
      add(2, () => ({ kind: "queue.join", index }));
    }
    if (this.#has("thread")) {
      const kind = random.pick(["thread", "pool"] as const);
      add(4, () => ({ kind, seconds: random.pick(DELAYS), value: random.below(20) }));
    }
    return choices;
  }

  #action(scope: Scope, depth: number): Action {
    const random = this.#random;
    const label = ++this.#labels;
    const index = this.#shared();
    const task = this.#index();
    const choices: (() => Action)[] = [
      () => ({ label, kind: "cancel", index: task, message: random.pick(MESSAGES) }),
      () => ({ label, kind: "cancel", index: task, message: random.pick(MESSAGES) }),
      () => ({ label, kind: "cancel", index: task, message: random.pick(MESSAGES) }),
      () => ({ label, kind: "state", index: task }),
      () => ({ label, kind: "fail", value: random.below(100) }),
    ];
    const add = (weight: number, choice: () => Action): void => {
      for (let i = 0; i < weight; i++) choices.push(choice);
    };
    if (this.#has("accounting")) {
      add(1, () => ({ label, kind: random.pick(["uncancel", "result", "exception"] as const), index: task }));
      add(1, () => ({ label, kind: "rename", index: task, name: `renamed-${label}` }));
      add(1, () => ({ label, kind: "cancelSelf", message: random.pick(MESSAGES) }));
    }
    if (this.#has("future")) {
      add(1, () => ({ label, kind: "future.setResult", index, value: random.below(100) }));
      add(1, () => ({ label, kind: "future.setException", index, value: random.below(100) }));
      add(1, () => ({ label, kind: "future.cancel", index }));
    }
    if (this.#has("event")) {
      add(3, () => ({ label, kind: "event.set", index }));
      add(1, () => ({ label, kind: "event.clear", index }));
    }
    if (this.#has("lock")) add(1, () => ({ label, kind: "lock.release", index }));
    if (this.#has("semaphore")) add(1, () => ({ label, kind: "semaphore.release", index }));
    if (this.#has("condition")) {
      add(2, () => ({ label, kind: "condition.notify", index, count: 1 + random.below(2) }));
      add(2, () => ({ label, kind: "count" }));
    }
    if (this.#has("queue")) {
      add(3, () => ({ label, kind: "queue.putNowait", index, value: random.below(100) }));
      add(2, () => ({ label, kind: random.pick(["queue.getNowait", "queue.taskDone"] as const), index }));
      add(1, () => ({ label, kind: "queue.shutdown", index, immediate: random.chance(0.5) }));
    }
    if (this.#has("variable")) {
      add(2, () => ({ label, kind: "variable.set", value: random.below(100) }));
      add(3, () => ({ label, kind: "variable.get" }));
    }
    if (this.#has("block")) add(1, () => ({ label, kind: "block", seconds: random.pick(DELAYS) }));
    if (scope.function < this.#functions - 1) {
      const name = random.chance(0.3) ? `named-${label}` : null;
      add(1, () => ({ label, kind: "create", function: this.#callee(scope), name }));
    }
    if (this.#has("callback") && depth < 2) {
      const actions = (): Action[] => Array.from({ length: 1 + random.below(2) }, () => this.#action(scope, depth + 1));
      add(2, () => ({ label, kind: "callSoon", actions: actions() }));
      add(2, () => ({ label, kind: "callLater", delay: random.pick(DELAYS), actions: actions() }));
      add(1, () => ({ label, kind: "cancelHandle", index: task }));
      add(2, () => ({ label, kind: "whenDone", of: "task", index: task, actions: actions() }));
      if (this.#has("future")) add(2, () => ({ label, kind: "whenDone", of: "future", index, actions: actions() }));
    }
    return random.pick(choices)();
  }
}
