import { randomFillSync, randomUUID } from "node:crypto";
import { availableParallelism } from "node:os";
import { performance } from "node:perf_hooks";
import { clearTimeout, setImmediate, setInterval, setTimeout } from "node:timers";
import { deserialize, serialize } from "node:v8";
import { constants, createContext, type Context, type Script } from "node:vm";
import { MessageChannel, moveMessagePortToContext, receiveMessageOnPort, type MessagePort } from "node:worker_threads";
import { SHARED } from "./close-doors.ts";
import type { Entrance, Host, ScopePort } from "./scope.ts";

/** What a scope does with the world outside of its process. */
export interface Outside {
  send(worker: number, data: Uint8Array): void;
  startWorker(worker: number): void;
  terminateWorker(worker: number): void;
  fail(message: string): void;
  end(): void;
  /** Hands over something that makes further processes start sooner. */
  keep(data: Uint8Array): void;
}

/** A global scope with its own copy of all that the language has, in which the script of a Worker is evaluated. */
export class Realm {
  readonly #scope: Context = createContext(constants.DONT_CONTEXTIFY);
  readonly #outside: Outside;
  readonly #timers = new Map<number, NodeJS.Timeout>();
  readonly #entrance: Entrance;
  /** By it values are copied into the scope. Opened when it is needed, which is seldom: it costs as much as all else. */
  #channel: { process: MessagePort; scope: MessagePort } | null = null;
  #isClosed = false;

  /**
   * @param enter gives the function of that name, in {@link ./scope.ts}
   * @param script the Worker's
   */
  constructor(enter: Script, script: Script, outside: Outside) {
    this.#outside = outside;
    const enterScope = enter.runInContext(this.#scope) as (host: Host) => Entrance;
    this.#entrance = enterScope(this.#host());
    script.runInContext(this.#scope);
  }

  /** @param text of a message from whoever has started the Worker, as JSON */
  postText(text: string): void {
    this.#entrance.onText(text);
  }

  /**
   * @param worker one that was started in the scope, or 0 for whoever has started this one
   * @param message which is copied into the scope
   */
  post(worker: number, message: unknown): void {
    this.#entrance.onMessage(worker, this.#copied(message));
  }

  workerFailed(worker: number, message: string): void {
    this.#entrance.onWorkerFailed(worker, message);
  }

  /** Tells it of an error that was thrown in it and that nobody has caught. */
  report(type: "error" | "unhandledrejection", error: unknown): void {
    if (!this.#entrance.onError(type, error)) this.#outside.fail(String(error));
  }

  /** Nothing more of it runs, and nothing more gets out. */
  close(): void {
    this.#isClosed = true;
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#channel?.process.close();
  }

  #host(): Host {
    return {
      send: (worker, data) => {
        const bytes = serialized(data);
        if (bytes instanceof Error) return bytes.message;
        if (!this.#isClosed) this.#outside.send(worker, bytes);
        return null;
      },
      copy: (value, onCopy) => {
        const bytes = serialized(value);
        if (bytes instanceof Error) return bytes.message;
        onCopy(this.#copied(deserialize(bytes)));
        return null;
      },
      openPort: () => this.#openChannel().scope as ScopePort,
      startTimer: (id, milliseconds, repeats) => {
        if (this.#isClosed) return;
        const onTimer = () => {
          if (!repeats) this.#timers.delete(id);
          this.#entrance.onTimer(id);
        };
        this.#timers.set(id, repeats ? setInterval(onTimer, milliseconds) : setTimeout(onTimer, milliseconds));
      },
      stopTimer: (id) => {
        clearTimeout(this.#timers.get(id));
        this.#timers.delete(id);
      },
      setImmediate: (callback) => void setImmediate(() => this.#isClosed || callback()),
      startWorker: (worker) => this.#isClosed || this.#outside.startWorker(worker),
      terminateWorker: (worker) => this.#isClosed || this.#outside.terminateWorker(worker),
      fail: (message) => this.#isClosed || this.#outside.fail(message),
      end: () => this.#isClosed || this.#outside.end(),
      now: () => performance.now(),
      fillRandomly: (array) => void randomFillSync(array),
      randomUUID: () => randomUUID(),
      timeOrigin: performance.timeOrigin,
      processors: availableParallelism(),
      classes: SHARED,
    };
  }

  #copied(value: unknown): unknown {
    const channel = this.#openChannel();
    channel.process.postMessage(value);
    return (receiveMessageOnPort(channel.scope) as { message: unknown }).message;
  }

  #openChannel(): { process: MessagePort; scope: MessagePort } {
    if (this.#channel === null) {
      const { port1, port2 } = new MessageChannel();
      this.#channel = { process: port1, scope: moveMessagePortToContext(port2, this.#scope) };
    }
    return this.#channel;
  }
}

/** What can be sent to another process, which is less than to another thread: not memory that is shared. */
function serialized(value: unknown): Uint8Array | Error {
  try {
    return serialize(value);
  } catch (error) {
    return error as Error;
  }
}
