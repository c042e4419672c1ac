import { RuntimeError } from "../errors.ts";
import type { EventLoop } from "../event-loop.ts";
import type { Future } from "../future.ts";
import { typeName } from "../repr.ts";
import type { Address } from "./address.ts";
import { LostWrites } from "./lost-writes.ts";
import type { NodeError, NodeSocket } from "./node-net.ts";
import { GaiError, isErrorCode, osError, OSError, type ErrorCode } from "./os-errors.ts";
import type { Protocol } from "./protocol.ts";
import type { Server } from "./server.ts";
import { Transport, type ExtraInfo } from "./transport.ts";

/** A connection of Node's. What happens to it comes in the loop's turns, as from a selector. */
export class NodeTransport extends Transport {
  readonly #socket: NodeSocket;
  readonly #server: Server | null;
  #ended = false;
  #closing = false;
  readonly #lostWrites = new LostWrites();
  #paused = false;
  #error: Error | null = null;

  /** @param waiter is told when the protocol knows of the connection */
  constructor(
    loop: EventLoop,
    socket: NodeSocket,
    protocol: Protocol,
    waiter: Future<void>,
    server: Server | null,
    extra: ExtraInfo,
  ) {
    super(loop, protocol, extra);
    this.#socket = socket;
    this.#server = server;
    server?._attach(this);
    socket.setNoDelay(true);
    socket.on("data", (data: Uint8Array) => this.#later(() => this.#onData(data)));
    socket.on("end", () => this.#later(() => this.#onEnd()));
    socket.on("error", (error: NodeError) => (this.#error ??= osErrorOf(error)));
    socket.on("close", () => this.#later(() => this.#loseConnection()));
    loop.callSoon(() => this._protocol.connectionMade(this));
    loop.callSoon(() => {
      if (this.isReading()) socket.resume();
    });
    loop.callSoon(() => {
      if (!waiter.done()) waiter.setResult();
    });
  }

  write(data: Uint8Array): void {
    if (!(data instanceof Uint8Array)) {
      throw new TypeError(`data argument must be a Uint8Array, not '${typeName(data)}'`);
    }
    if (this.#ended) throw new RuntimeError("Cannot call write() after write_eof()");
    if (data.length === 0) return;
    if (this.#closing) return this.#lostWrites.write();
    // A copy: what was handed over may be used again.
    this.#socket.write(data.slice(), () => this.#later(() => this._maybeResume()));
    this._maybePause();
  }

  writeEof(): void {
    if (this.#closing || this.#ended) return;
    this.#ended = true;
    this.#socket.end();
  }

  close(): void {
    if (this.#closing) return;
    this.#closing = true;
    this.#socket.end(() => this.#socket.destroy());
  }

  abort(): void {
    this.#closing = true;
    this.#socket.destroy();
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
    this.#socket.pause();
  }

  resumeReading(): void {
    if (this.#closing || !this.#paused) return;
    this.#paused = false;
    this.#socket.resume();
  }

  getWriteBufferSize(): number {
    return this.#socket.writableLength;
  }

  #onData(data: Uint8Array): void {
    if (this.#closing) return;
    try {
      this._protocol.dataReceived(data);
    } catch (error) {
      this.#fail(error, "Fatal error: protocol.data_received() call failed.");
    }
  }

  #onEnd(): void {
    if (this.#closing) return;
    try {
      if (!this._protocol.eofReceived()) this.close();
    } catch (error) {
      this.#fail(error, "Fatal error: protocol.eof_received() call failed.");
    }
  }

  #fail(exception: unknown, message: string): void {
    this._loop.callExceptionHandler({ message, exception, transport: this, protocol: this._protocol });
    this.#error ??= exception as Error;
    this.abort();
  }

  #loseConnection(): void {
    this.#closing = true;
    try {
      this._protocol.connectionLost(this.#error);
    } finally {
      this.#server?._detach(this);
    }
  }

  /** After the loop is closed nothing is of interest any more. */
  #later(callback: () => void): void {
    if (!this._loop.isClosed()) this._loop.callSoonThreadsafe(callback);
  }
}

/** Python's error for one of Node's; `withAddress` makes the one that names an address, where Node's does. */
export function osErrorOf(
  { code, address, port, message }: NodeError,
  withAddress?: (code: ErrorCode, address: Address) => OSError,
): OSError {
  if (code === "ENOTFOUND" || code === "EAI_AGAIN") return new GaiError(-2, "Name or service not known");
  if (!isErrorCode(code)) return new OSError(message);
  if (withAddress === undefined || address === undefined || port === undefined || port < 0) return osError(code);
  return withAddress(code, [address, port]);
}

/** Both ends of a connection of Node's. */
export function extraInfoOf(socket: NodeSocket, path: string | null): ExtraInfo {
  const address = (host: string | undefined, port: number | undefined): Address =>
    host === undefined || port === undefined ? "" : [host, port];
  return {
    peername: path ?? address(socket.remoteAddress, socket.remotePort),
    sockname: address(socket.localAddress, socket.localPort),
  };
}
