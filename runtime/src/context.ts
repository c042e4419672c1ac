/// <reference lib="esnext.disposable" preserve="true" />
import { addressOf } from "./address.ts";
import { LookupError, RuntimeError, ValueError } from "./errors.ts";
import { repr, showOnce } from "./repr.ts";

type Values = ReadonlyMap<ContextVar<unknown>, unknown>;

const NO_VALUES: Values = new Map();

/** A mapping of context variables to their values; every task runs in its own. Python's `contextvars.Context`. */
export class Context {
  static {
    Object.defineProperty(this, "name", { value: "Context" });
  }

  /** @internal Never changed in place, so that copying a context copies nothing. */
  _values: Values;
  /** @internal */
  _entered = false;
  /** @internal Whether several tasks may run in it: none of them may change it. */
  readonly _shared: boolean;
  /** @internal What tasks made in this context share; null once it is out of date. */
  _snapshot: Context | null = null;

  /** @internal */
  constructor(values: Values = NO_VALUES, shared = false) {
    this._values = values;
    this._shared = shared;
  }

  /**
   * Calls `fn` in this context: what it sets stays in it.
   * @throws RuntimeError when the context is entered already
   */
  run<A extends unknown[], R>(fn: (...args: A) => R, ...args: A): R {
    if (this._entered || current === this) {
      throw new RuntimeError(`cannot enter context: ${this.toString()} is already entered`);
    }
    const previous = enterContext(this);
    this._entered = true;
    try {
      return fn(...args);
    } finally {
      this._entered = false;
      enterContext(previous);
    }
  }

  /** The variable's value in this context; `fallback` when it has none. */
  get<T>(variable: ContextVar<T>, fallback?: T): T | undefined {
    return this.has(variable) ? (this._values.get(variable) as T) : fallback;
  }

  /** Whether the variable has a value in this context. Python's `variable in context`. */
  has<T>(variable: ContextVar<T>): boolean {
    return this._values.has(variable as ContextVar<unknown>);
  }

  /** How many variables have a value in this context. Python's `len(context)`. */
  get size(): number {
    return this._values.size;
  }

  /** The variables that have a value in this context. */
  keys(): Iterable<ContextVar<unknown>> {
    return this._values.keys();
  }

  /** The values of the variables that have one. */
  values(): Iterable<unknown> {
    return this._values.values();
  }

  /** The variables that have a value, with it. Python's `context.items()`. */
  entries(): Iterable<[ContextVar<unknown>, unknown]> {
    return this._values.entries();
  }

  /** A context with the same values. */
  copy(): Context {
    return new Context(this._values);
  }

  toString(): string {
    return `<Context object at ${addressOf(this)}>`;
  }

  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return this.toString();
  }
}

let current = new Context();
let collected: ContextVar<unknown>[] | null = null;

/** @internal Gives the variables that are made while `fn` runs. */
export function collectVariables(fn: () => void): ContextVar<unknown>[] {
  const variables: ContextVar<unknown>[] = [];
  collected = variables;
  try {
    fn();
  } finally {
    collected = null;
  }
  return variables;
}

/** @internal Makes `context` the current one; gives the one before. */
export function enterContext(context: Context): Context {
  const previous = current;
  current = context;
  return previous;
}

/**
 * @internal A copy of the current context, for a task. Tasks share one until they set a variable: a copy for each made
 * creating and gathering tasks take 1.1 times as long, and a sleeping task 5 % larger.
 */
export function inheritContext(): Context {
  if (current._shared) return current;
  return (current._snapshot ??= new Context(current._values, true));
}

/** Gives the current context other values; if it is shared, the running task gets one of its own. */
function setValues(values: Values): void {
  if (current._shared) current = new Context(values);
  else {
    current._values = values;
    current._snapshot = null;
  }
}

/** A copy of the current context, for code that will run later. Python's `contextvars.copy_context()`. */
export function copyContext(): Context {
  return new Context(current._values);
}

/**
 * What `ContextVar.set` gives, to undo it with `ContextVar.reset`, or at the end of the block that has it by
 * `using token = variable.set(value)`. Python's `contextvars.Token`.
 */
export class Token<T> implements Disposable {
  /** The variable that was set. */
  readonly var: ContextVar<T>;
  /** The value before; `Token.MISSING` when there was none. */
  readonly oldValue: T | typeof Token.MISSING;
  /** @internal */
  _context: Context | null;

  /** Stands in `oldValue` for no value. */
  static readonly MISSING = Symbol("<Token.MISSING>");

  /** @internal */
  constructor(variable: ContextVar<T>, oldValue: T | typeof Token.MISSING, context: Context) {
    this.var = variable;
    this.oldValue = oldValue;
    this._context = context;
  }

  [Symbol.dispose](): void {
    this.var.reset(this);
  }

  toString(): string {
    return `<Token${this._context === null ? " used" : ""} var=${this.var.toString()} at ${addressOf(this)}>`;
  }

  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return this.toString();
  }
}

/**
 * A variable with a value of its own in each task. Python's `contextvars.ContextVar`.
 *
 * @example
 * const requestId = new ContextVar<number>("requestId", { default: 0 });
 */
export class ContextVar<T> {
  /** As given to the constructor. */
  readonly name: string;
  readonly #default: T | typeof Token.MISSING;

  /**
   * @param name for messages
   * @param options `default`: what `get()` gives where the variable has no value
   */
  constructor(name: string, options: { default?: T } = {}) {
    this.name = name;
    this.#default = "default" in options ? (options.default as T) : Token.MISSING;
    collected?.push(this as ContextVar<unknown>);
  }

  /**
   * The value in the current context; else `fallback` when one is given; else the default.
   * @throws LookupError when there is none of them
   */
  get(...fallback: [T?]): T {
    if (current._values.has(this)) return current._values.get(this) as T;
    if (fallback.length > 0) return fallback[0] as T;
    if (this.#default !== Token.MISSING) return this.#default;
    throw new LookupError(this.toString());
  }

  /** Sets the value in the current context; the token undoes it. */
  set(value: T): Token<T> {
    const old = current._values.has(this) ? (current._values.get(this) as T) : Token.MISSING;
    setValues(new Map(current._values).set(this, value));
    return new Token<T>(this, old, current);
  }

  /**
   * Undoes the `set` that gave the token.
   * @throws ValueError for another variable's or another context's token; RuntimeError when it was used before
   */
  reset(token: Token<T>): void {
    if (token._context === null) throw new RuntimeError(`${token.toString()} has already been used once`);
    if (token.var !== this) throw new ValueError(`${token.toString()} was created by a different ContextVar`);
    if (token._context !== current) throw new ValueError(`${token.toString()} was created in a different Context`);
    token._context = null;
    const values = new Map(current._values);
    if (token.oldValue === Token.MISSING) values.delete(this);
    else values.set(this, token.oldValue);
    setValues(values);
  }

  toString(): string {
    return showOnce(this, () => {
      const byDefault = this.#default === Token.MISSING ? "" : ` default=${repr(this.#default)}`;
      return `<ContextVar name=${repr(this.name)}${byDefault} at ${addressOf(this)}>`;
    });
  }

  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return this.toString();
  }
}
