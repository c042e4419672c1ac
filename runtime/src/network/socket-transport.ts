import type { EventLoop } from "../event-loop.ts";
import type { Future } from "../future.ts";
import { RuntimeError } from "../errors.ts";
import { typeName } from "../repr.ts";
import type { Task } from "../task.ts";
import { LostWrites } from "./lost-writes.ts";
import { WOULD_BLOCK, type MemorySocket } from "./memory-socket.ts";
import { OSError } from "./os-errors.ts";
import { joined } from "./pipe.ts";
import type { Protocol } from "./protocol.ts";
import type { Server } from "./server.ts";
import { Transport } from "./transport.ts";

/** How many bytes are read at once. */
const MOST = 256 * 1024;

/** What is in {@link SocketTransport} and not sent yet goes in pieces of any size. Python's `_SelectorSocketTransport`. */
export class SocketTransport extends Transport {
  readonly #socket: MemorySocket;
  readonly #server: Server | null;
  #buffer: Uint8Array[] = [];
  #ended = false;
  #closing = false;
  #paused = false;
  /** Nothing more is sent: it was closed, with nothing left to send, or found broken. */
  #lost = false;
  readonly #lostWrites = new LostWrites();

  /** @param waiter is told when the protocol knows of the connection */
  constructor(loop: EventLoop, socket: MemorySocket, protocol: Protocol, waiter: Future<void>, server: Server | null) {
    super(loop, protocol, { peername: socket.peerName, sockname: socket.name });
    this.#socket = socket;
    this.#server = server;
    server?._attach(this);
    loop.callSoon(() => this._protocol.connectionMade(this));
    loop.callSoon(() => this.#addReader());
    loop.callSoon(() => {
      if (!waiter.done()) waiter.setResult();
    });
  }

  /** All of them leave together. */
  override writelines(parts: Iterable<Uint8Array>): void {
    const all = [...parts];
    all.forEach(mustBeBytes);
    this.write(joined(all));
  }

  write(data: Uint8Array): void {
    mustBeBytes(data);
    if (this.#ended) throw new RuntimeError("Cannot call write() after write_eof()");
    if (data.length === 0) return;
    if (this.#lost) return this.#lostWrites.write();
    let rest = data;
    if (this.#buffer.length === 0) {
      const sent = this.#send(data);
      if (sent === null) return;
      rest = data.subarray(sent);
      if (rest.length === 0) return;
      this.#socket.selector.addWriter(this.#socket, () => this.#onWritable());
    }
    // A copy: what was handed over may be used again.
    this.#buffer.push(rest.slice());
    this._maybePause();
  }

  writeEof(): void {
    if (this.#closing || this.#ended) return;
    this.#ended = true;
    if (this.#buffer.length === 0) this.#socket.shutdown();
  }

  close(): void {
    if (this.#closing) return;
    this.#closing = true;
    this.#socket.selector.removeReader(this.#socket);
    if (this.#buffer.length > 0) return;
    this.#lost = true;
    this.#socket.selector.removeWriter(this.#socket);
    this._loop.callSoon(() => this.#loseConnection(null));
  }

  abort(): void {
    this.#forceClose(null);
  }

  isClosing(): boolean {
    return this.#closing;
  }

  isReading(): boolean {
    return !this.#closing && !this.#paused;
  }

  pauseReading(): void {
    if (!this.isReading()) return;
    this.#paused = true;
    this.#socket.selector.removeReader(this.#socket);
  }

  resumeReading(): void {
    if (this.#closing || !this.#paused) return;
    this.#paused = false;
    this.#addReader();
  }

  getWriteBufferSize(): number {
    return this.#buffer.reduce((size, part) => size + part.length, 0);
  }

  /** @internal */
  override _handledBy(task: Task): void {
    this.#socket.handledBy(task);
  }

  #addReader(): void {
    if (this.isReading()) this.#socket.selector.addReader(this.#socket, () => this.#onReadable());
  }

  #onReadable(): void {
    if (this.#lost) return;
    let data;
    try {
      data = this.#socket.recv(MOST);
    } catch (error) {
      return this.#fail(error, "Fatal read error on socket transport");
    }
    if (data === WOULD_BLOCK) return;
    if (data.length === 0) return this.#onEnd();
    try {
      this._protocol.dataReceived(data);
    } catch (error) {
      this.#fail(error, "Fatal error: protocol.data_received() call failed.");
    }
  }

  #onEnd(): void {
    let keepOpen;
    try {
      keepOpen = this._protocol.eofReceived();
    } catch (error) {
      return this.#fail(error, "Fatal error: protocol.eof_received() call failed.");
    }
    if (keepOpen) this.#socket.selector.removeReader(this.#socket);
    else this.close();
  }

  #onWritable(): void {
    if (this.#lost) return;
    const all = joined(this.#buffer);
    let sent;
    try {
      sent = this.#socket.send(all);
    } catch (error) {
      this.#socket.selector.removeWriter(this.#socket);
      this.#buffer = [];
      return this.#fail(error, "Fatal write error on socket transport");
    }
    if (sent === WOULD_BLOCK) return;
    this.#buffer = sent < all.length ? [all.subarray(sent)] : [];
    this._maybeResume();
    if (this.#buffer.length > 0) return;
    this.#socket.selector.removeWriter(this.#socket);
    if (this.#closing) {
      // Not in CPython, where abort() fails from here on: the connection is lost once.
      this.#lost = true;
      this.#loseConnection(null);
    } else if (this.#ended) this.#socket.shutdown();
  }

  /** Returns how many bytes were sent; null when the connection is broken. */
  #send(data: Uint8Array): number | null {
    try {
      const sent = this.#socket.send(data);
      return sent === WOULD_BLOCK ? 0 : sent;
    } catch (error) {
      this.#fail(error, "Fatal write error on socket transport");
      return null;
    }
  }

  #fail(exception: unknown, message: string): void {
    if (!(exception instanceof OSError)) {
      this._loop.callExceptionHandler({ message, exception, transport: this, protocol: this._protocol });
    }
    this.#forceClose(exception as Error);
  }

  #forceClose(error: Error | null): void {
    if (this.#lost) return;
    if (this.#buffer.length > 0) {
      this.#buffer = [];
      this.#socket.selector.removeWriter(this.#socket);
    }
    if (!this.#closing) {
      this.#closing = true;
      this.#socket.selector.removeReader(this.#socket);
    }
    this.#lost = true;
    this._loop.callSoon(() => this.#loseConnection(error));
  }

  #loseConnection(error: Error | null): void {
    try {
      this._protocol.connectionLost(error);
    } finally {
      this.#socket.close();
      this.#server?._detach(this);
    }
  }
}

/** @throws TypeError for anything else */
function mustBeBytes(data: unknown): void {
  if (data instanceof Uint8Array) return;
  throw new TypeError(`data argument must be a Uint8Array, not '${typeName(data)}'`);
}
