import { NANOSECONDS } from "../clock.ts";
import { Deque } from "../deque.ts";
import type { Selector } from "./selector.ts";

/** One way, from one end to the other, in nanoseconds. */
export const LATENCY = NANOSECONDS / 100;
/** Bytes that may be on their way or unread, in each direction. */
const CAPACITY = 65_536;

/** Who hears of what happens in a {@link Pipe}. */
export interface PipeEnds {
  /** There is something to read, or the end. */
  onReadable(): void;
  /** There is room again. */
  onWritable(): void;
  /** The reader has gone: what was written is lost. */
  onReset(): void;
}

/** What one end of a connection sends and the other reads. */
export class Pipe {
  readonly #selector: Selector;
  readonly #ends: PipeEnds;
  readonly #arrived = new Deque<Uint8Array>();
  /** What is left of a part that was read in part. */
  #first: Uint8Array | null = null;
  #used = 0;
  #ended = false;
  #atEnd = false;
  #hasReader = true;

  constructor(selector: Selector, ends: PipeEnds) {
    this.#selector = selector;
    this.#ends = ends;
  }

  /** Whether something has arrived that was not read. */
  get hasData(): boolean {
    return this.#first !== null || this.#arrived.length > 0;
  }

  /** Whether it takes more. */
  get hasRoom(): boolean {
    return this.#used < CAPACITY;
  }

  /** Whether nothing more can be written. */
  get ended(): boolean {
    return this.#ended;
  }

  /** Whether the reader has come to the end, but for what has arrived before it. */
  get atEnd(): boolean {
    return this.#atEnd;
  }

  /** Returns how many bytes it took, 0 when there is no room, and when they arrive, in nanoseconds of loop time. */
  write(data: Uint8Array): { size: number; arrival: number } {
    const taken = data.slice(0, CAPACITY - this.#used);
    const size = taken.length;
    if (size === 0) return { size, arrival: Infinity };
    this.#used += size;
    return { size, arrival: this.#travel(() => this.#arrive(taken)) };
  }

  /** Nothing more comes. */
  end(): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#travel(() => {
      this.#atEnd = true;
      this.#ends.onReadable();
    });
  }

  /** What was written is lost, and nothing more can be. */
  breakOff(): void {
    this.#ended = true;
  }

  /** Takes out what has arrived, up to so many bytes. */
  read(size: number): Uint8Array {
    const parts: Uint8Array[] = [];
    let left = size;
    while (left > 0 && this.hasData) {
      const part = this.#first ?? this.#arrived.shift()!;
      const taken = part.subarray(0, left);
      this.#first = taken.length < part.length ? part.subarray(taken.length) : null;
      parts.push(taken);
      left -= taken.length;
    }
    this.#travel(() => {
      this.#used -= size - left;
      this.#ends.onWritable();
    });
    return joined(parts);
  }

  /** Its reader goes. What it has not read, and what arrives later, is answered with a reset. */
  leave(): void {
    this.#hasReader = false;
    if (this.hasData) this.#travel(() => this.#ends.onReset());
  }

  #arrive(data: Uint8Array): void {
    if (!this.#hasReader) {
      this.#travel(() => this.#ends.onReset());
      return;
    }
    this.#arrived.push(data);
    this.#ends.onReadable();
  }

  #travel(action: () => void): number {
    return this.#selector.after(LATENCY, action);
  }
}

/** The bytes of all parts, one after the other. */
export function joined(parts: readonly Uint8Array[]): Uint8Array {
  if (parts.length === 1) return parts[0]!;
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}
