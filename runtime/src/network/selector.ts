import type { EventLoop } from "../event-loop.ts";
import { Handle } from "../handle.ts";
import { TimerHeap, type Timer } from "../timer-heap.ts";
import type { Address } from "./address.ts";
import type { MemorySocket } from "./memory-socket.ts";

/** What is on its way, until it arrives. */
class Travel implements Timer {
  _order = 0;
  _scheduled = false;
  _cancelled = false;
  readonly arrival: number;
  readonly _run: () => void;

  constructor(arrival: number, arrive: () => void) {
    this.arrival = arrival;
    this._run = arrive;
  }
}

/** Which callbacks wait for a socket. */
interface Watch {
  reader: Handle | null;
  writer: Handle | null;
}

/**
 * Where a loop waits for sockets in memory. It tells of a socket for as long as it is ready, first of those that have
 * been so longest. Python's `selectors.DefaultSelector`, and the loop's `_add_reader` and its like.
 */
export class Selector {
  readonly loop: EventLoop;
  readonly #travelling = new TimerHeap();
  readonly #watches = new Map<MemorySocket, Watch>();
  /** Those that may be ready. */
  readonly #candidates = new Set<MemorySocket>();
  /** What arrives now leaves something that travels on from this moment, whenever it is looked at. */
  #arriving: number | null = null;

  constructor(loop: EventLoop) {
    this.loop = loop;
  }

  /** When the next thing arrives, in nanoseconds of loop time; Infinity when nothing is on its way. */
  next(): number {
    return this.#travelling.next();
  }

  /** Has something arrive so many nanoseconds from now. Returns when that is, in nanoseconds of loop time. */
  after(duration: number, arrive: () => void): number {
    const travel = new Travel((this.#arriving ?? this.loop._clock.now()) + duration, arrive);
    this.#travelling.push(travel.arrival, travel);
    return travel.arrival;
  }

  /** What has arrived by now is there, and the callbacks of sockets that are ready come into the ready queue. */
  poll(): void {
    const now = this.loop._clock.now();
    while (this.#travelling.next() <= now) {
      const travel = this.#travelling.pop() as Travel;
      this.#arriving = travel.arrival;
      travel._run();
    }
    this.#arriving = null;
    for (const socket of this.#candidates) this.#tellOf(socket);
  }

  /** Where servers are to which nobody has connected. */
  idleServers(): Address[] {
    return [...this.#watches.keys()].flatMap((socket) => (socket.isIdleServer ? [socket.name!] : []));
  }

  /** Something about a socket has changed. */
  lookAt(socket: MemorySocket): void {
    if (this.#watches.has(socket)) this.#candidates.add(socket);
  }

  /** Has a callback called whenever the socket can be read. Python's `_add_reader`. */
  addReader(socket: MemorySocket, callback: () => void): void {
    const watch = this.#watch(socket);
    watch.reader?.cancel();
    watch.reader = new Handle(this.loop, callback, []);
  }

  /** Has a callback called whenever the socket can be written to. Python's `_add_writer`. */
  addWriter(socket: MemorySocket, callback: () => void): void {
    const watch = this.#watch(socket);
    watch.writer?.cancel();
    watch.writer = new Handle(this.loop, callback, []);
  }

  removeReader(socket: MemorySocket): void {
    this.#remove(socket, "reader");
  }

  removeWriter(socket: MemorySocket): void {
    this.#remove(socket, "writer");
  }

  #watch(socket: MemorySocket): Watch {
    let watch = this.#watches.get(socket);
    if (watch === undefined) this.#watches.set(socket, (watch = { reader: null, writer: null }));
    this.#candidates.add(socket);
    return watch;
  }

  #remove(socket: MemorySocket, what: keyof Watch): void {
    const watch = this.#watches.get(socket);
    if (watch === undefined) return;
    watch[what]?.cancel();
    watch[what] = null;
    if (watch.reader !== null || watch.writer !== null) return;
    this.#watches.delete(socket);
    this.#candidates.delete(socket);
  }

  #tellOf(socket: MemorySocket): void {
    const { reader, writer } = this.#watches.get(socket)!;
    const readable = reader !== null && socket.readable;
    const writable = writer !== null && socket.writable;
    if (readable) this.loop._queue.push(reader, null);
    if (writable) this.loop._queue.push(writer, null);
    if (!readable && !writable) this.#candidates.delete(socket);
  }
}

/** The selector of a loop, which has one as soon as it is asked for. */
export function selectorOf(loop: EventLoop): Selector {
  return (loop._selector ??= new Selector(loop));
}
