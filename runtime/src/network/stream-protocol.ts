import { isCoroutine } from "../coroutine.ts";
import { Deque } from "../deque.ts";
import type { Body } from "../coroutine.ts";
import type { EventLoop } from "../event-loop.ts";
import type { Future } from "../future.ts";
import type { Task } from "../task.ts";
import { ConnectionResetError } from "./os-errors.ts";
import { Protocol } from "./protocol.ts";
import type { StreamReader } from "./stream-reader.ts";
import { StreamWriter } from "./stream-writer.ts";
import type { Transport } from "./transport.ts";

/** Called for each connection of a server: a coroutine function becomes a task. */
export type ClientConnected = (reader: StreamReader, writer: StreamWriter) => unknown;

/** Turns what a transport tells into what a reader and a writer need. Python's `asyncio.StreamReaderProtocol`. */
export class StreamReaderProtocol extends Protocol {
  /** Done when the connection is closed. */
  readonly closed: Future<void>;
  readonly #loop: EventLoop;
  readonly #reader: StreamReader;
  readonly #onConnected: ClientConnected | null;
  readonly #drainWaiters = new Deque<Future<void>>();
  #paused = false;
  #isLost = false;

  constructor(reader: StreamReader, onConnected: ClientConnected | null, loop: EventLoop) {
    super();
    this.#loop = loop;
    this.#reader = reader;
    this.#onConnected = onConnected;
    this.closed = loop.createFuture();
  }

  override connectionMade(transport: Transport): void {
    this.#reader.setTransport(transport);
    if (this.#onConnected === null) return;
    const handling = this.#onConnected(this.#reader, new StreamWriter(transport, this, this.#reader));
    if (!isCoroutine(handling)) return;
    const task = this.#loop.createTask(handling);
    transport._handledBy(task);
    task.addDoneCallback((task: Task) => this.#onHandled(task, transport));
  }

  override dataReceived(data: Uint8Array): void {
    this.#reader.feedData(data);
  }

  override eofReceived(): boolean {
    this.#reader.feedEof();
    return true;
  }

  override pauseWriting(): void {
    this.#paused = true;
  }

  override resumeWriting(): void {
    this.#paused = false;
    for (const waiter of this.#drainWaiters) if (!waiter.done()) waiter.setResult();
  }

  override connectionLost(error: Error | null): void {
    if (error === null) this.#reader.feedEof();
    else this.#reader.setException(error);
    if (!this.closed.done()) {
      if (error === null) this.closed.setResult();
      else this.closed.setException(error);
      // Nobody has to ask for it: that the connection is broken, the reader tells.
      if (error !== null) this.closed.exception();
    }
    this.#isLost = true;
    if (!this.#paused) return;
    for (const waiter of this.#drainWaiters) {
      if (waiter.done()) continue;
      if (error === null) waiter.setResult();
      else waiter.setException(error);
    }
  }

  /** Waits while there is more to send than there should be. */
  *drain(): Body<void> {
    if (this.#isLost) throw new ConnectionResetError("Connection lost");
    if (!this.#paused) return;
    const waiter = this.#loop.createFuture<void>();
    this.#drainWaiters.push(waiter);
    try {
      yield waiter;
    } finally {
      this.#drainWaiters.remove(waiter);
    }
  }

  #onHandled(task: Task, transport: Transport): void {
    if (task.cancelled()) return transport.close();
    const exception = task.exception();
    if (exception === null) return;
    this.#loop.callExceptionHandler({ message: "Unhandled exception in client_connected_cb", exception, transport });
    transport.close();
  }
}
