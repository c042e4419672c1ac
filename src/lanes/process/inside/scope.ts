/** A port whose one end is of a scope: Node copies what is received by it into the scope, and throws the scope's errors. */
export interface ScopePort {
  postMessage(message: unknown): void;
}

/** What the process does for a scope. */
export interface Host {
  /**
   * Sends a copy out of the process, before it returns.
   * @param worker one of the Workers that the program has started, or 0 for whoever has started the program
   * @returns why it can't be copied, or null
   */
  send(worker: number, data: unknown): string | null;
  /** Gives a copy that is of the scope. Returns why there is none, or null. */
  copy(value: unknown, onCopy: (copy: unknown) => void): string | null;
  /** To learn by it what the scope's errors are. */
  openPort(): ScopePort;
  startTimer(id: number, milliseconds: number, repeats: boolean): void;
  stopTimer(id: number): void;
  setImmediate(callback: () => void): void;
  startWorker(worker: number): void;
  terminateWorker(worker: number): void;
  /** Reports an error that the Worker could not do anything about. */
  fail(message: string): void;
  /** Ends the process. */
  end(): void;
  now(): number;
  fillRandomly(array: Uint8Array): void;
  randomUUID(): string;
  readonly timeOrigin: number;
  readonly processors: number;
  readonly classes: Record<string, unknown>;
}

/** What a scope is told. */
export interface Entrance {
  /** A message as JSON. */
  onText(text: string): void;
  /** A message that was copied into the scope, from one of its Workers or, with 0, from whoever has started it. */
  onMessage(worker: number, data: unknown): void;
  onWorkerFailed(worker: number, message: string): void;
  onTimer(id: number): void;
  /** Gives whether anybody listens. */
  onError(type: "error" | "unhandledrejection", error: unknown): boolean;
}

type Listener = (event: object) => void;
type Callback = (...values: unknown[]) => void;

/**
 * Evaluated first in a new scope: makes it like that of a browser's Worker. A program that runs in it later must not get
 * hold of anything of the process: it meets functions of its own scope, copies of values, and classes that are frozen.
 */
export function enter(host: Host): Entrance {
  const { parse } = JSON;
  const { classes } = host;
  const listeners: Record<string, Listener[]> = { message: [], error: [], unhandledrejection: [] };
  const timers: Record<number, Callback> = Object.create(null);
  const workers: Record<number, Worker> = Object.create(null);
  let lastTimer = 0;
  let lastWorker = 0;

  function post(worker: number, data: unknown): void {
    const refusal = host.send(worker, data);
    if (refusal !== null) throw new (domException())(refusal, "DataCloneError");
  }

  function dispatch(type: string, event: object): boolean {
    const called = listeners[type]!;
    for (let i = 0; i < called.length; i++) called[i]!(event);
    return called.length > 0;
  }

  function startTimer(callback: Callback, delay: number, values: unknown[], repeats: boolean): number {
    const id = ++lastTimer;
    timers[id] = () => {
      if (!repeats) delete timers[id];
      callback(...values);
    };
    host.startTimer(id, +delay, repeats);
    return id;
  }

  function stopTimer(id: number): void {
    delete timers[id];
    host.stopTimer(id);
  }

  /** Is had where it is thrown, and only there. */
  function domException(): typeof DOMException {
    try {
      host.openPort().postMessage(() => undefined);
    } catch (error) {
      return (error as DOMException).constructor as typeof DOMException;
    }
    throw new Error("Functions can be copied");
  }

  class Worker {
    onmessage: Listener | null = null;
    onerror: Listener | null = null;
    readonly #number = ++lastWorker;

    constructor() {
      workers[this.#number] = this;
      host.startWorker(this.#number);
    }

    postMessage(data: unknown): void {
      post(this.#number, data);
    }

    terminate(): void {
      delete workers[this.#number];
      host.terminateWorker(this.#number);
    }
  }

  class WorkerGlobalScope {
    static [Symbol.hasInstance](value: unknown): boolean {
      return value === globalThis;
    }
  }

  class TextEncoder {
    readonly encoding = "utf-8";
    readonly #encoder = new (classes["TextEncoder"] as typeof globalThis.TextEncoder)();

    encode(text?: string): Uint8Array {
      return new Uint8Array(this.#encoder.encode(text));
    }

    encodeInto(text: string, target: Uint8Array<ArrayBuffer>): { read: number; written: number } {
      const { read, written } = this.#encoder.encodeInto(text, target);
      return { read, written };
    }
  }

  const scope = {
    ...classes,
    ...{ Worker, WorkerGlobalScope, TextEncoder },
    self: globalThis,
    location: { href: "worker:/", toString: () => "worker:/" },
    navigator: { hardwareConcurrency: host.processors, language: "en-US", languages: ["en-US"], userAgent: "" },
    performance: { now: () => host.now(), timeOrigin: host.timeOrigin },
    crypto: {
      getRandomValues<T extends ArrayBufferView>(array: T): T {
        host.fillRandomly(new Uint8Array(array.buffer, array.byteOffset, array.byteLength));
        return array;
      },
      randomUUID: () => host.randomUUID(),
    },
    postMessage: (data: unknown) => post(0, data),
    addEventListener(type: string, listener: Listener): void {
      listeners[type]?.push(listener);
    },
    close: () => host.end(),
    reportError: (error: unknown) => host.fail(String(error)),
    setTimeout: (callback: Callback, delay = 0, ...values: unknown[]) => startTimer(callback, delay, values, false),
    setInterval: (callback: Callback, delay = 0, ...values: unknown[]) => startTimer(callback, delay, values, true),
    clearTimeout: stopTimer,
    clearInterval: stopTimer,
    setImmediate: (callback: Callback) => host.setImmediate(callback),
    queueMicrotask: (callback: Callback) => void Promise.resolve().then(() => callback()),
    structuredClone(value: unknown): unknown {
      let copy: unknown;
      const refusal = host.copy(value, (taken) => (copy = taken));
      if (refusal !== null) throw new (domException())(refusal, "DataCloneError");
      return copy;
    },
  };
  for (const [name, value] of Object.entries(scope))
    Object.defineProperty(globalThis, name, { value, writable: true, configurable: true });
  Object.defineProperty(globalThis, "DOMException", { get: domException, configurable: true });

  return {
    onText: (text) => void dispatch("message", { data: parse(text) }),
    onMessage(worker, data) {
      if (worker === 0) dispatch("message", { data });
      else workers[worker]?.onmessage?.({ data });
    },
    onWorkerFailed: (worker, message) => workers[worker]?.onerror?.({ message }),
    onTimer: (id) => timers[id]?.(),
    onError(type, error) {
      const preventDefault = () => undefined;
      return dispatch(type, type === "error" ? { error, preventDefault } : { reason: error, preventDefault });
    },
  };
}
