import { waitingCode, waitingWith, type Code } from "../code.ts";
import { Coroutine, type Body } from "../coroutine.ts";
import { RuntimeError, StopAsyncIteration, ValueError } from "../errors.ts";
import type { EventLoop } from "../event-loop.ts";
import type { Future } from "../future.ts";
import { repr } from "../repr.ts";
import { getEventLoop } from "../running-loop.ts";
import type { AsyncIterableObject, AsyncIteratorObject, ForAwait } from "../async-iteration.ts";
import { ByteBuffer } from "./byte-buffer.ts";
import { IncompleteReadError, LimitOverrunError } from "./stream-errors.ts";
import { otherEnd, type Transport } from "./transport.ts";

/** How long a line may be, in bytes, where nobody says otherwise. */
export const LIMIT = 64 * 1024;

const READ = waitingCode("StreamReader.read");
const READLINE = waitingCode("StreamReader.readline");
const READUNTIL = waitingCode("StreamReader.readuntil");
const READEXACTLY = waitingCode("StreamReader.readexactly");
const ANEXT = waitingCode("StreamReader.anext", "StreamReader.readline()");

const NEWLINE = new Uint8Array([10]);

/** What to wait for in a stream: one sequence of bytes, or whichever of several comes first. */
export type Separator = Uint8Array | readonly Uint8Array[];

/** The reading end of a stream of bytes. `for await` yields its lines. Python's `asyncio.StreamReader`. */
export class StreamReader implements AsyncIterableObject<Uint8Array>, AsyncIteratorObject<Uint8Array> {
  /** `for await` goes through {@link StreamReader.aiter}. */
  declare readonly [Symbol.asyncIterator]: ForAwait<Uint8Array>;

  readonly #limit: number;
  readonly #loop: EventLoop;
  readonly #buffer = new ByteBuffer();
  #ended = false;
  #waiter: Future<void> | null = null;
  #error: Error | null = null;
  #transport: Transport | null = null;
  #paused = false;

  /**
   * @param options `limit`: how long a line may be, in bytes; twice as much arrives before the transport is told to pause
   * @throws ValueError for a limit of 0 or less
   */
  constructor({ limit = LIMIT, loop }: { limit?: number; loop?: EventLoop } = {}) {
    if (limit <= 0) throw new ValueError("Limit cannot be <= 0");
    this.#limit = limit;
    this.#loop = loop ?? getEventLoop();
  }

  /** What broke the stream; null when nothing has. */
  exception(): Error | null {
    return this.#error;
  }

  /** Breaks it: reads that wait, and all later ones, raise this error. */
  setException(error: Error): void {
    this.#error = error;
    const waiter = this.#takeWaiter();
    if (waiter !== null && !waiter.cancelled()) waiter.setException(error);
  }

  /** The transport that is told to pause when more arrives than is read. */
  setTransport(transport: Transport): void {
    this.#transport = transport;
  }

  /** Adds bytes that have arrived. */
  feedData(data: Uint8Array): void {
    if (data.length === 0) return;
    this.#buffer.push(data);
    this.#wakeUp();
    if (this.#transport === null || this.#paused || this.#buffer.length <= 2 * this.#limit) return;
    this.#transport.pauseReading();
    this.#paused = true;
  }

  /** Nothing more comes. */
  feedEof(): void {
    this.#ended = true;
    this.#wakeUp();
  }

  /** Whether everything has been read and nothing more comes. */
  atEof(): boolean {
    return this.#ended && this.#buffer.length === 0;
  }

  /**
   * Reads up to `size` bytes, as soon as there are any; without it everything up to the end. None at the end.
   * @throws what broke the stream
   */
  read(size = -1): Coroutine<Uint8Array> {
    return new Coroutine(size < 0 ? this.#readAll() : this.#read(size), this.#called(READ));
  }

  /**
   * Reads a line with its line break; without one when the stream ends before it. No bytes at the end.
   * @throws ValueError when the line is longer than the limit; what broke the stream
   */
  readline(): Coroutine<Uint8Array> {
    return new Coroutine(this.#readline(), this.#called(READLINE));
  }

  /**
   * Reads up to a separator, which is the end of what it gives.
   * @throws IncompleteReadError when the stream ends before; LimitOverrunError when it is too far away: what has arrived
   * stays then; ValueError for an empty separator; what broke the stream
   */
  readuntil(separator: Separator = NEWLINE): Coroutine<Uint8Array> {
    return new Coroutine(this.#readuntil(separator), this.#called(READUNTIL));
  }

  /**
   * Reads exactly this many bytes.
   * @throws IncompleteReadError when the stream ends before; ValueError for less than 0; what broke the stream
   */
  readexactly(size: number): Coroutine<Uint8Array> {
    return new Coroutine(this.#readexactly(size), this.#called(READEXACTLY));
  }

  aiter(): this {
    return this;
  }

  anext(): Coroutine<Uint8Array> {
    return new Coroutine(this.#next(), this.#called(ANEXT));
  }

  toString(): string {
    const info = ["StreamReader"];
    if (this.#buffer.length > 0) info.push(`${this.#buffer.length} bytes`);
    if (this.#ended) info.push("eof");
    if (this.#limit !== LIMIT) info.push(`limit=${this.#limit}`);
    if (this.#waiter !== null) info.push(`waiter=${this.#waiter.toString()}`);
    if (this.#error !== null) info.push(`exception=${repr(this.#error)}`);
    if (this.#paused) info.push("paused");
    return `<${info.join(" ")}>`;
  }

  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return this.toString();
  }

  /** A task that waits for bytes waits for those of somebody. */
  #called(code: Code): Code {
    return waitingWith(code, () => otherEnd("from", this.#transport));
  }

  *#read(size: number): Body<Uint8Array> {
    if (this.#error !== null) throw this.#error;
    if (size === 0) return new Uint8Array();
    if (this.#buffer.length === 0 && !this.#ended) yield* this.#waitForData("read");
    return this.#take(size);
  }

  *#readAll(): Body<Uint8Array> {
    const whole = new ByteBuffer();
    for (;;) {
      const part = yield* this.#read(this.#limit);
      if (part.length === 0) return whole.take(whole.length);
      whole.push(part);
    }
  }

  *#readline(): Body<Uint8Array> {
    try {
      return yield* this.#readuntil(NEWLINE);
    } catch (error) {
      if (error instanceof IncompleteReadError) return error.partial;
      if (!(error instanceof LimitOverrunError)) throw error;
      const isWhole = this.#buffer.indexOf(NEWLINE, error.consumed) === error.consumed;
      this.#buffer.take(isWhole ? error.consumed + NEWLINE.length : this.#buffer.length);
      this.#maybeResume();
      throw new ValueError(error.message);
    }
  }

  *#readuntil(separator: Separator): Body<Uint8Array> {
    const separators = separator instanceof Uint8Array ? [separator] : separator;
    if (separators.length === 0) throw new ValueError("Separator should contain at least one element");
    const lengths = separators.map(({ length }) => length);
    const [shortest, longest] = [Math.min(...lengths), Math.max(...lengths)];
    if (shortest === 0) throw new ValueError("Separator should be at least one-byte string");
    if (this.#error !== null) throw this.#error;
    // Before it there is no separator.
    let searched = 0;
    for (;;) {
      const found = this.#firstOf(separators, searched);
      if (found !== null) {
        if (found.start > this.#limit) {
          throw new LimitOverrunError("Separator is found, but chunk is longer than limit", found.start);
        }
        return this.#take(found.end);
      }
      if (this.#buffer.length - searched >= shortest) {
        searched = Math.max(0, this.#buffer.length + 1 - longest);
        if (searched > this.#limit) {
          throw new LimitOverrunError("Separator is not found, and chunk exceed the limit", searched);
        }
      }
      if (this.#ended) throw new IncompleteReadError(this.#buffer.take(this.#buffer.length), null);
      yield* this.#waitForData("readuntil");
    }
  }

  *#readexactly(size: number): Body<Uint8Array> {
    if (size < 0) throw new ValueError("readexactly size can not be less than zero");
    if (this.#error !== null) throw this.#error;
    while (this.#buffer.length < size) {
      if (this.#ended) throw new IncompleteReadError(this.#buffer.take(this.#buffer.length), size);
      yield* this.#waitForData("readexactly");
    }
    return this.#take(size);
  }

  *#next(): Body<Uint8Array> {
    const line = yield* this.#readline();
    if (line.length === 0) throw new StopAsyncIteration();
    return line;
  }

  /** The separator that ends first. */
  #firstOf(separators: readonly Uint8Array[], from: number): { start: number; end: number } | null {
    let first: { start: number; end: number } | null = null;
    for (const separator of separators) {
      const start = this.#buffer.indexOf(separator, from);
      const end = start + separator.length;
      if (start !== -1 && (first === null || end < first.end)) first = { start, end };
    }
    return first;
  }

  #take(size: number): Uint8Array {
    const data = this.#buffer.take(size);
    this.#maybeResume();
    return data;
  }

  *#waitForData(method: string): Body<void> {
    if (this.#waiter !== null) {
      throw new RuntimeError(`${method}() called while another coroutine is already waiting for incoming data`);
    }
    if (this.#paused) {
      this.#paused = false;
      this.#transport!.resumeReading();
    }
    this.#waiter = this.#loop.createFuture();
    try {
      yield this.#waiter;
    } finally {
      this.#waiter = null;
    }
  }

  #maybeResume(): void {
    if (!this.#paused || this.#buffer.length > this.#limit) return;
    this.#paused = false;
    this.#transport!.resumeReading();
  }

  #wakeUp(): void {
    const waiter = this.#takeWaiter();
    if (waiter !== null && !waiter.cancelled()) waiter.setResult();
  }

  #takeWaiter(): Future<void> | null {
    const waiter = this.#waiter;
    this.#waiter = null;
    return waiter;
  }
}
