import { waitingCode, waitingWith } from "../code.ts";
import { Coroutine, type Body } from "../coroutine.ts";
import { sleep } from "../sleep.ts";
import type { StreamReaderProtocol } from "./stream-protocol.ts";
import type { StreamReader } from "./stream-reader.ts";
import { otherEnd, type ExtraInfo, type Transport } from "./transport.ts";

const DRAIN = waitingCode("StreamWriter.drain");
const WAIT = waitingCode("StreamWriter.waitClosed");

/** The writing end of a stream of bytes. Python's `asyncio.StreamWriter`. */
export class StreamWriter {
  /** What it writes to. */
  readonly transport: Transport;
  readonly #protocol: StreamReaderProtocol;
  readonly #reader: StreamReader;

  /** @internal Made by `openConnection` and by servers. */
  constructor(transport: Transport, protocol: StreamReaderProtocol, reader: StreamReader) {
    this.transport = transport;
    this.#protocol = protocol;
    this.#reader = reader;
  }

  /** Sends bytes as soon as the connection takes them. Follow it by {@link StreamWriter.drain}. */
  write(data: Uint8Array): void {
    this.transport.write(data);
  }

  /** Sends all of them, one after the other. */
  writelines(parts: Iterable<Uint8Array>): void {
    this.transport.writelines(parts);
  }

  /** Sends nothing more once everything is sent. The other end can continue to send. */
  writeEof(): void {
    this.transport.writeEof();
  }

  /** Whether `writeEof` can be used. */
  canWriteEof(): boolean {
    return this.transport.canWriteEof();
  }

  /** Closes the connection, once everything is sent. */
  close(): void {
    this.transport.close();
  }

  /** Whether it is closed, or about to be. */
  isClosing(): boolean {
    return this.transport.isClosing();
  }

  /**
   * Waits until the connection is closed.
   * @throws what broke it
   */
  waitClosed(): Coroutine<void> {
    return new Coroutine(
      this.#waitClosed(),
      waitingWith(WAIT, () => otherEnd("of", this.transport)),
    );
  }

  /** `peername` or `sockname`: the other end's address or this one's. */
  getExtraInfo<K extends keyof ExtraInfo>(name: K, fallback?: ExtraInfo[K]): ExtraInfo[K] {
    return this.transport.getExtraInfo(name, fallback);
  }

  /**
   * Waits while too much is waiting to be sent, so that the writer is no faster than the reader.
   * @throws ConnectionResetError when the connection is lost; what broke it
   */
  drain(): Coroutine<void> {
    return new Coroutine(
      this.#drain(),
      waitingWith(DRAIN, () => otherEnd("to", this.transport)),
    );
  }

  *#waitClosed(): Body<void> {
    yield this.#protocol.closed;
  }

  *#drain(): Body<void> {
    const error = this.#reader.exception();
    if (error !== null) throw error;
    // So that the protocol hears of a connection that is lost.
    if (this.transport.isClosing()) yield sleep(0);
    yield* this.#protocol.drain();
  }
}
