import { NANOSECONDS } from "../clock.ts";
import type { Task } from "../task.ts";
import { THIS_HOST, type Address } from "./address.ts";
import type { MemoryNetwork } from "./memory-network.ts";
import { bindFailed, osError, type ErrorCode } from "./os-errors.ts";
import { LATENCY, Pipe } from "./pipe.ts";
import { RecordedEnd } from "./recorded-end.ts";
import type { Selector } from "./selector.ts";

/** Nothing can be done at this moment. Python's `BlockingIOError`. */
export const WOULD_BLOCK = Symbol("would block");

/** A stream socket of a network in memory, which never blocks. Python's `socket.socket`. */
export class MemorySocket {
  readonly selector: Selector;
  readonly #network: MemoryNetwork;
  #closed = false;
  #name: Address | null = null;
  #peerName: Address | null = null;
  #incoming: Pipe | null = null;
  #outgoing: Pipe | null = null;
  #connecting = false;
  #error: ErrorCode | null = null;
  /** Of one that listens: those that nobody has accepted yet. */
  #backlog: MemorySocket[] | null = null;
  #hasAccepted = false;
  #recorded: RecordedEnd | null = null;

  constructor(network: MemoryNetwork, selector: Selector) {
    this.#network = network;
    this.selector = selector;
  }

  /** Its own address; null before it has one. */
  get name(): Address | null {
    return this.#name;
  }

  /** The address of the other end; null before there is one. */
  get peerName(): Address | null {
    return this.#peerName;
  }

  /** Whether it takes connections, and nobody has made one. */
  get isIdleServer(): boolean {
    return this.#backlog !== null && !this.#hasAccepted;
  }

  /** Whether `recv` or `accept` would give something at once, or an error. */
  get readable(): boolean {
    if (this.#backlog !== null) return this.#backlog.length > 0;
    const incoming = this.#incoming;
    return this.#error !== null || (incoming !== null && (incoming.hasData || incoming.atEnd));
  }

  /** Whether `send` would take something at once, or give an error, and whether a connection is made. */
  get writable(): boolean {
    if (this.#error !== null) return true;
    if (this.#connecting || this.#outgoing === null) return false;
    return this.#outgoing.hasRoom || this.#outgoing.ended;
  }

  /**
   * Its own address from now on. A server's name becomes one that others find.
   * @throws OSError when somebody listens there
   */
  bind(address: Address): void {
    const name: Address =
      typeof address === "string"
        ? address
        : [this.#network.names.add(address[0]), address[1] || this.#network.freePort()];
    if (this.#network.isTaken(name)) throw bindFailed("EADDRINUSE", name);
    this.#name = name;
  }

  /**
   * Takes connections from now on.
   * @throws OSError when somebody else listens at its address
   */
  listen(): void {
    this.#network.listen(this.#name!, this);
    this.#backlog = [];
  }

  /** The next connection that somebody has made. */
  accept(): MemorySocket | typeof WOULD_BLOCK {
    const end = this.#backlog?.shift();
    if (end === undefined) return WOULD_BLOCK;
    this.#hasAccepted = true;
    end.#recorded?.accepted();
    return end;
  }

  /** Begins to make a connection: it is there, or refused, when the socket is writable. See {@link MemorySocket.takeError}. */
  connect(address: Address): void {
    if (typeof address !== "string") this.#name ??= [THIS_HOST, this.#network.freePort()];
    this.#connecting = true;
    this.#recorded = RecordedEnd.opened(this.selector.loop, this.#name, address);
    this.selector.after(LATENCY, () => this.#knock(address));
  }

  /** What went wrong since it was asked last. */
  takeError(): ErrorCode | null {
    const error = this.#error;
    this.#error = null;
    if (error === "ECONNRESET") this.#recorded?.reset();
    else if (error !== null) this.#recorded?.refused();
    return error;
  }

  /** The server has made a task for the connection. */
  handledBy(task: Task): void {
    this.#recorded?.handledBy(task);
  }

  /**
   * What has arrived, at most so many bytes; none at the end.
   * @throws ConnectionResetError when the other end has gone and lost what was sent to it
   */
  recv(size: number): Uint8Array | typeof WOULD_BLOCK {
    if (this.#incoming!.hasData) return this.#incoming!.read(size);
    this.#throwError();
    return this.#incoming!.atEnd ? new Uint8Array() : WOULD_BLOCK;
  }

  /**
   * Sends what there is room for, and gives how many bytes that were.
   * @throws ConnectionResetError as `recv` does; BrokenPipeError when nothing more can be sent
   */
  send(data: Uint8Array): number | typeof WOULD_BLOCK {
    this.#throwError();
    if (this.#outgoing!.ended) throw osError("EPIPE");
    const { size, arrival } = this.#outgoing!.write(data);
    if (size === 0) return data.length > 0 ? WOULD_BLOCK : 0;
    this.#recorded?.sent(data.subarray(0, size), arrival / NANOSECONDS);
    return size;
  }

  /** Sends nothing more. The other end can go on sending. */
  shutdown(): void {
    this.#outgoing!.end();
  }

  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    if (this.#backlog !== null) this.#network.leave(this.#name!, this);
    for (const end of this.#backlog ?? []) end.close();
    this.#outgoing?.end();
    this.#incoming?.leave();
    this.#recorded?.closed();
  }

  /** The wish for a connection has come to the other host. */
  #knock(address: Address): void {
    if (this.#closed) return;
    const listener = this.#network.listenerAt(address);
    if (listener === undefined) {
      const code = typeof address === "string" ? "ENOENT" : "ECONNREFUSED";
      this.selector.after(LATENCY, () => this.#endConnecting(code, null));
      return;
    }
    const end = new MemorySocket(this.#network, listener.selector);
    end.#name = address;
    end.#peerName = this.#name ?? "";
    end.#recorded = this.#recorded?.other(listener.selector.loop) ?? null;
    join(this, end);
    join(end, this);
    listener.#backlog!.push(end);
    listener.selector.lookAt(listener);
    this.selector.after(LATENCY, () => this.#endConnecting(null, address));

    function join(reader: MemorySocket, writer: MemorySocket): void {
      reader.#incoming = writer.#outgoing = new Pipe(reader.selector, {
        onReadable: () => reader.selector.lookAt(reader),
        onWritable: () => writer.selector.lookAt(writer),
        onReset: () => writer.#reset(),
      });
    }
  }

  #endConnecting(error: ErrorCode | null, peerName: Address | null): void {
    this.#connecting = false;
    this.#error ??= error;
    this.#peerName = peerName;
    this.selector.lookAt(this);
  }

  #reset(): void {
    if (this.#closed) return;
    this.#error = "ECONNRESET";
    this.#outgoing!.breakOff();
    this.selector.lookAt(this);
  }

  #throwError(): void {
    const code = this.takeError();
    if (code !== null) throw osError(code);
  }
}
