import { ValueError } from "../errors.ts";
import type { EventLoop } from "../event-loop.ts";
import { repr } from "../repr.ts";
import type { Task } from "../task.ts";
import type { Address } from "./address.ts";
import { addressText } from "./address-text.ts";
import type { Protocol } from "./protocol.ts";

/** What `getExtraInfo` can tell. */
export interface ExtraInfo {
  /** The address of the other end. */
  peername: Address | null;
  /** The address of this end. */
  sockname: Address | null;
}

const HIGH_WATER = 64 * 1024;

/**
 * One end of a connection, as a protocol sees it: takes bytes and sends them when it can. Python's `asyncio.Transport`,
 * and what its transports have in common to keep a writer from being faster than the connection (`_FlowControlMixin`).
 */
export abstract class Transport {
  /** @internal */
  protected readonly _loop: EventLoop;
  /** @internal */
  protected _protocol: Protocol;
  readonly #extra: ExtraInfo;
  #high = HIGH_WATER;
  #low = HIGH_WATER / 4;
  #paused = false;

  /** @internal Made by `createConnection` and servers. */
  constructor(loop: EventLoop, protocol: Protocol, extra: ExtraInfo) {
    this._loop = loop;
    this._protocol = protocol;
    this.#extra = extra;
  }

  /** Sends bytes as soon as it can, and keeps them until then. It never waits. */
  abstract write(data: Uint8Array): void;
  /** Sends nothing more once everything is sent; what the other end sends still arrives. */
  abstract writeEof(): void;
  /** Sends what it holds, then closes the connection; nothing more arrives. */
  abstract close(): void;
  /** Closes the connection at once, and drops what it holds. */
  abstract abort(): void;
  /** Whether it is closed, or about to be. */
  abstract isClosing(): boolean;
  /** Whether what arrives is handed to the protocol. */
  abstract isReading(): boolean;
  /** What arrives waits, until `resumeReading`. */
  abstract pauseReading(): void;
  /** What has waited, and what arrives, is handed to the protocol again. */
  abstract resumeReading(): void;
  /** How many bytes it holds that are not sent yet. */
  abstract getWriteBufferSize(): number;

  /** Sends all of them, one after the other. */
  writelines(parts: Iterable<Uint8Array>): void {
    for (const part of parts) this.write(part);
  }

  /** Whether `writeEof` can be used. */
  canWriteEof(): boolean {
    return true;
  }

  /** `peername` or `sockname`: the other end's address or this one's; `fallback` for anything that is not known. */
  getExtraInfo<K extends keyof ExtraInfo>(name: K, fallback?: ExtraInfo[K]): ExtraInfo[K] {
    return this.#extra[name] ?? fallback ?? null;
  }

  /** The protocol that is told of the connection. */
  getProtocol(): Protocol {
    return this._protocol;
  }

  /** From now on this one is. */
  setProtocol(protocol: Protocol): void {
    this._protocol = protocol;
  }

  /** Between how many bytes the protocol is told to pause and to go on: [low, high]. */
  getWriteBufferLimits(): [low: number, high: number] {
    return [this.#low, this.#high];
  }

  /**
   * Sets them. `low` without is a quarter of `high`; `high` without is four times `low`, or 64 KiB.
   * @throws ValueError unless 0 ≤ low ≤ high
   */
  setWriteBufferLimits({ high, low }: { high?: number | null; low?: number | null } = {}): void {
    const upper = high ?? ((low ?? null) === null ? HIGH_WATER : 4 * low!);
    const lower = low ?? Math.floor(upper / 4);
    if (!(upper >= lower && lower >= 0)) {
      throw new ValueError(`high (${repr(upper)}) must be >= low (${repr(lower)}) must be >= 0`);
    }
    this.#high = upper;
    this.#low = lower;
    this._maybePause();
  }

  /** @internal The server has made a task for the connection. Nobody need know. */
  _handledBy(_task: Task): void {}

  /** @internal */
  protected _maybePause(): void {
    if (this.#paused || this.getWriteBufferSize() <= this.#high) return;
    this.#paused = true;
    this.#tell("pauseWriting");
  }

  /** @internal */
  protected _maybeResume(): void {
    if (!this.#paused || this.getWriteBufferSize() > this.#low) return;
    this.#paused = false;
    this.#tell("resumeWriting");
  }

  #tell(method: "pauseWriting" | "resumeWriting"): void {
    try {
      this._protocol[method]();
    } catch (exception) {
      const name = method === "pauseWriting" ? "pause_writing" : "resume_writing";
      const context = { message: `protocol.${name}() failed`, exception, transport: this, protocol: this._protocol };
      this._loop.callExceptionHandler(context);
    }
  }
}

/** What stands behind a wait for the other end of a connection: ` from 10.0.0.2:80`, or nothing where that has no name. */
export function otherEnd(preposition: "from" | "to" | "of", transport: Transport | null): string {
  const name = transport?.getExtraInfo("peername") ?? "";
  return name === "" ? "" : ` ${preposition} ${addressText(name)}`;
}
