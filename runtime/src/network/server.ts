import type { AsyncContextManager } from "../async-with.ts";
import { CancelledError } from "../cancelled-error.ts";
import { codeNamed, waitingCode } from "../code.ts";
import { Coroutine, type Body } from "../coroutine.ts";
import { RuntimeError } from "../errors.ts";
import type { EventLoop } from "../event-loop.ts";
import type { Future } from "../future.ts";
import { sleep } from "../sleep.ts";
import type { Address } from "./address.ts";
import { addressText } from "./address-text.ts";
import type { Protocol } from "./protocol.ts";
import type { Transport } from "./transport.ts";

const ENTER = codeNamed("Server.aenter");
const EXIT = waitingCode("Server.aexit", "the connections of its Server");
const START = waitingCode("Server.startServing");
const SERVE = waitingCode("Server.serveForever");
const WAIT = waitingCode("Server.waitClosed");

/** What a server listens at. */
export interface Listener {
  readonly address: Address;
  /** Takes connections from now on: `accept` gets each, and gives its transport. */
  listen(): void;
  close(): void;
}

/** Takes connections at an address, or at several. Python's `asyncio.Server`. */
export class Server implements AsyncContextManager<Server> {
  readonly #loop: EventLoop;
  /** Null when it is closed. */
  #listeners: readonly Listener[] | null;
  readonly #clients = new Set<Transport>();
  #waiters: Future<void>[] | null = [];
  #serving = false;
  #servingForever: Future<void> | null = null;

  /** @internal Made by `createServer` and `startServer`. */
  constructor(loop: EventLoop, makeListeners: (server: Server) => readonly Listener[]) {
    this.#loop = loop;
    this.#listeners = makeListeners(this);
  }

  /** Where it listens. Python's `[socket.getsockname() for socket in server.sockets]`. */
  get addresses(): Address[] {
    return (this.#listeners ?? []).map(({ address }) => address);
  }

  /** Its loop. */
  getLoop(): EventLoop {
    return this.#loop;
  }

  /** Whether it takes connections. */
  isServing(): boolean {
    return this.#serving;
  }

  /** Takes no more connections. Those that are there stay open. */
  close(): void {
    if (this.#listeners === null) return;
    for (const listener of this.#listeners) listener.close();
    this.#listeners = null;
    this.#serving = false;
    if (this.#servingForever !== null && !this.#servingForever.done()) {
      this.#servingForever.cancel();
      this.#servingForever = null;
    }
    if (this.#clients.size === 0) this.#wakeUp();
  }

  /** Closes all its connections; each sends first what it holds. */
  closeClients(): void {
    for (const client of [...this.#clients]) client.close();
  }

  /** Closes all its connections at once, and drops what they hold. */
  abortClients(): void {
    for (const client of [...this.#clients]) client.abort();
  }

  /** Begins to take connections, for a server that was made not to. */
  startServing(): Coroutine<void> {
    return new Coroutine(this.#start(), START);
  }

  /**
   * Takes connections until it is cancelled, which closes the server.
   * @throws RuntimeError when it is closed, or is awaited here already
   */
  serveForever(): Coroutine<void> {
    return new Coroutine(this.#serveForever(), SERVE);
  }

  /** Waits until it is closed and its last connection is. */
  waitClosed(): Coroutine<void> {
    return new Coroutine(this.#waitClosed(), WAIT);
  }

  aenter(): Coroutine<this> {
    return new Coroutine(this.#enter(), ENTER);
  }

  aexit(): Coroutine<void> {
    return new Coroutine(this.#exit(), EXIT);
  }

  /** @internal A connection is made. */
  _attach(client: Transport): void {
    this.#clients.add(client);
  }

  /** @internal A connection is closed. */
  _detach(client: Transport): void {
    this.#clients.delete(client);
    if (this.#clients.size === 0 && this.#listeners === null) this.#wakeUp();
  }

  /** @internal */
  _startServing(): void {
    if (this.#serving) return;
    this.#serving = true;
    for (const listener of this.#listeners!) listener.listen();
  }

  #wakeUp(): void {
    const waiters = this.#waiters ?? [];
    this.#waiters = null;
    for (const waiter of waiters) if (!waiter.done()) waiter.setResult();
  }

  *#start(): Body<void> {
    this._startServing();
    yield sleep(0);
  }

  *#serveForever(): Body<void> {
    if (this.#servingForever !== null) {
      throw new RuntimeError(`server ${this.toString()} is already being awaited on serve_forever()`);
    }
    if (this.#listeners === null) throw new RuntimeError(`server ${this.toString()} is closed`);
    this._startServing();
    this.#servingForever = this.#loop.createFuture();
    try {
      yield this.#servingForever;
    } catch (error) {
      if (error instanceof CancelledError) yield* this.#exit();
      throw error;
    } finally {
      this.#servingForever = null;
    }
  }

  *#waitClosed(): Body<void> {
    if (this.#waiters === null) return;
    const waiter = this.#loop.createFuture<void>();
    this.#waiters.push(waiter);
    yield waiter;
  }

  *#enter(): Body<this> {
    return this;
  }

  *#exit(): Body<void> {
    this.close();
    yield* this.#waitClosed();
  }

  toString(): string {
    return `<Server sockets=(${this.addresses.map(addressText).join(", ")})>`;
  }

  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return this.toString();
  }
}

/** Makes the protocol of one connection. */
export type ProtocolFactory<P extends Protocol = Protocol> = () => P;
