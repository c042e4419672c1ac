/// <reference lib="esnext.disposable" preserve="true" />
import { addressOf } from "./address.ts";
import { currentContext, setValues, type Context } from "./context.ts";
import { LookupError, RuntimeError, ValueError } from "./errors.ts";
import { repr, showOnce } from "./repr.ts";

let collected: ContextVar<unknown>[] | null = null;

/** @internal Returns the variables that are made while `fn` runs. */
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

/**
 * What `ContextVar.set` returns, to undo it with `ContextVar.reset`, or at the end of the block that has it by
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
   * @param options `default`: what `get()` returns where the variable has no value
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
    const { _values: values } = currentContext();
    if (values.has(this)) return values.get(this) as T;
    if (fallback.length > 0) return fallback[0] as T;
    if (this.#default !== Token.MISSING) return this.#default;
    throw new LookupError(this.toString());
  }

  /** Sets the value in the current context; the token undoes it. */
  set(value: T): Token<T> {
    const { _values: values } = currentContext();
    const old = values.has(this) ? (values.get(this) as T) : Token.MISSING;
    setValues(new Map(values).set(this, value));
    return new Token<T>(this, old, currentContext());
  }

  /**
   * Undoes the `set` that returned the token.
   * @throws ValueError for another variable's or another context's token; RuntimeError when it was used before
   */
  reset(token: Token<T>): void {
    if (token._context === null) throw new RuntimeError(`${token.toString()} has already been used once`);
    if (token.var !== this) throw new ValueError(`${token.toString()} was created by a different ContextVar`);
    if (token._context !== currentContext())
      throw new ValueError(`${token.toString()} was created in a different Context`);
    token._context = null;
    const values = new Map(currentContext()._values);
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
