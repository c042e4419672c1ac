import type { EventLoop } from "../event-loop.ts";
import type { ConnectionEnd } from "../events.ts";
import { cutName } from "../recorded-sizes.ts";
import { recordedNumber } from "../recorded-number.ts";
import type { Task } from "../task.ts";
import { addressText } from "./address-text.ts";
import type { Address } from "./address.ts";

/** Bytes of what is sent that the record shows. */
const SHOWN = 60;

let made = 0;

/** One end of a connection, as it tells the loop's recorder what happens to it. */
export class RecordedEnd {
  readonly #loop: EventLoop;
  readonly #connection: number;
  readonly #end: ConnectionEnd;
  #isOver = false;

  private constructor(loop: EventLoop, connection: number, end: ConnectionEnd) {
    this.#loop = loop;
    this.#connection = connection;
    this.#end = end;
  }

  /** A connection is asked for. Returns the end that asks; null when there is no listener. */
  static opened(loop: EventLoop, from: Address | null, to: Address): RecordedEnd | null {
    const recorder = loop._recorder;
    if (recorder === null) return null;
    const connection = ++made;
    const [client, server] = [from === null ? "" : addressText(from), addressText(to)].map(cutName) as [string, string];
    const task = recordedNumber(loop._currentTask);
    recorder.emit({ type: "connection-opened", time: recorder.time, connection, task, client, server });
    return new RecordedEnd(loop, connection, "client");
  }

  /** The end that a server of a loop takes. */
  other(loop: EventLoop): RecordedEnd {
    return new RecordedEnd(loop, this.#connection, "server");
  }

  accepted(): void {
    const task = recordedNumber(this.#loop._currentTask);
    this.#recorder?.emit({ type: "connection-accepted", ...this.#now(), task });
  }

  handledBy(task: Task): void {
    const number = recordedNumber(task);
    if (number !== null) this.#recorder?.emit({ type: "connection-handled", ...this.#now(), task: number });
  }

  /** @param arrives when, in seconds of loop time */
  sent(data: Uint8Array, arrives: number): void {
    if (this.#recorder === null) return;
    const task = recordedNumber(this.#loop._currentTask);
    const [bytes, text] = [data.length, shown(data.subarray(0, SHOWN))];
    this.#recorder.emit({ type: "connection-sent", ...this.#now(), end: this.#end, task, bytes, text, arrives });
  }

  refused(): void {
    this.#isOver = true;
    this.#recorder?.emit({ type: "connection-refused", ...this.#now() });
  }

  reset(): void {
    this.#finish("connection-reset");
  }

  closed(): void {
    this.#finish("connection-closed");
  }

  #finish(type: "connection-reset" | "connection-closed"): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#recorder?.emit({ type, ...this.#now(), end: this.#end });
  }

  get #recorder() {
    return this.#loop._recorder;
  }

  #now(): { time: number; connection: number } {
    return { time: this.#recorder!.time, connection: this.#connection };
  }
}

const ESCAPES: Record<number, string> = { 9: "\\t", 10: "\\n", 13: "\\r", 92: "\\\\" };

/** As Python shows bytes, without the quotes. */
function shown(data: Uint8Array): string {
  return Array.from(data, (byte) => {
    if (byte in ESCAPES) return ESCAPES[byte];
    return byte >= 32 && byte < 127 ? String.fromCharCode(byte) : `\\x${byte.toString(16).padStart(2, "0")}`;
  }).join("");
}
