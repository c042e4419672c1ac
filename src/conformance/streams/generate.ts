import { Random } from "../random.ts";
import type { Conversation, Conversations, Reading, Step } from "./conversation.ts";

type End = keyof Conversation;

/** Bytes. The last ones fill what is between the two ends. */
const SIZES = [1, 2, 7, 50, 300, 5_000, 70_000, 150_000];
const BIG = 60_000;
/** To write many parts takes long. */
const MOST_PARTS = 100;
const LIMITS = [64, 1_000, 65_536];
const TEXTS = ["a", "bc", "xyz"];
const SEPARATORS = ["\n", "--", ";"];

/** The conversations of a seed. What is read in them does not depend on how quick a network is, or a computer. */
export function generateConversations(seed: number): Conversations {
  const random = new Random(seed);
  const limit = random.pick(LIMITS);
  const connections = Array.from({ length: 1 + random.below(4) }, () => new Writer(random, limit).conversation());
  return { limit, connections };
}

/** Something that was written and that nobody has read yet. */
interface Message {
  /** Of all of it, with its `end`. */
  size: number;
  end: string;
}

/**
 * Writes a conversation down in an order in which it can happen, and gives each end its part of it. So neither of them
 * ever waits for what never comes.
 */
class Writer {
  readonly #random: Random;
  readonly #limit: number;
  readonly #steps: Record<End, Step[]> = { client: [], server: [] };
  /** By who has written them. */
  readonly #unread: Record<End, Message[]> = { client: [], server: [] };

  constructor(random: Random, limit: number) {
    this.#random = random;
    this.#limit = limit;
  }

  conversation(): Conversation {
    const random = this.#random;
    for (let count = 1 + random.below(10); count > 0; count--) {
      const end = random.pick<End>(["client", "server"]);
      random.pick([() => this.#say(end), () => this.#say(end), () => this.#hear(end), () => this.#waitInVain(end)])();
    }
    this.#endIt(random.pick<End>(["client", "server"]));
    return this.#steps;
  }

  #add(end: End, ...steps: Step[]): void {
    this.#steps[end].push(...steps);
  }

  #say(end: End, sizes = SIZES): void {
    const random = this.#random;
    const size = random.pick(sizes);
    // Each would wait until the other one reads.
    if (size >= BIG && [...this.#unread.client, ...this.#unread.server].some((message) => message.size >= BIG)) return;
    const text = random.pick(TEXTS);
    const times = Math.ceil(size / text.length);
    const message = { size: text.length * times, end: random.chance(0.7) ? random.pick(SEPARATORS) : "" };
    const parts = times <= MOST_PARTS && random.chance(0.5);
    this.#add(end, { op: "write", text, times, end: message.end, parts, drains: size >= BIG || random.chance(0.5) });
    message.size += message.end.length;
    this.#unread[end].push(message);
  }

  /** Reads one message of the other end, if there is one. */
  #hear(end: End): void {
    const message = this.#unread[other(end)].shift();
    if (message) this.#add(end, ...this.#readingsOf(message));
  }

  #hearAll(end: End): void {
    while (this.#unread[other(end)].length > 0) this.#hear(end);
  }

  #readingsOf({ size, end }: Message): Reading[] {
    const random = this.#random;
    const fits = size <= this.#limit;
    if (end !== "" && fits && random.chance(0.7)) {
      return [end === "\n" && random.chance(0.7) ? { op: "readline" } : { op: "readuntil", separator: end }];
    }
    const first = random.chance(0.3) ? random.below(size + 1) : 0;
    const readings: Reading[] = [{ op: "readexactly", size: size - first }];
    return first === 0 ? readings : [{ op: "readexactly", size: first }, ...readings];
  }

  #anyReading(): Reading {
    const random = this.#random;
    return random.pick<Reading>([
      { op: "readline" },
      { op: "read" },
      { op: "readexactly", size: 1 + random.below(9) },
      { op: "readuntil", separator: random.pick(SEPARATORS) },
    ]);
  }

  /** Waits while the other end says nothing, because it waits for a word of this one's. */
  #waitInVain(end: End): void {
    this.#hearAll("client");
    this.#hearAll("server");
    const op = this.#random.pick(["waitFor", "cancelled", "beside"] as const);
    this.#add(end, { op, reading: this.#anyReading() });
    this.#say(end, [7]);
    this.#hear(other(end));
  }

  /** @param end who ends it */
  #endIt(end: End): void {
    const random = this.#random;
    // Who hangs up on bytes that it has not read resets the connection, sooner or later.
    this.#hearAll(end);
    random.pick([
      () => this.#closesHalf(end),
      () => this.#closes(end),
      () => this.#breaksOff(end),
      () => this.#saysTooMuch(end),
      () => this.#aborts(end),
    ])();
  }

  #closesHalf(end: End): void {
    const peer = other(end);
    this.#add(end, { op: "writeEof" }, { op: "isClosing" });
    if (this.#random.chance(0.3)) this.#add(end, write("late"));
    this.#hearsToTheEnd(peer);
    this.#say(peer);
    if (this.#random.chance(0.5)) this.#say(peer);
    this.#add(peer, { op: "close" }, { op: "waitClosed" });
    this.#hearsToTheEnd(end);
    this.#add(end, { op: "close" }, { op: "waitClosed" });
  }

  #closes(end: End): void {
    const isLate = this.#random.chance(0.5);
    // What is written while something is yet to be sent is sent as well.
    if (isLate) this.#knowThatAllHasArrived(end);
    this.#add(end, { op: "close" }, { op: "isClosing" });
    if (isLate) this.#add(end, ...Array.from({ length: 6 }, () => write("late")), { op: "drain" });
    this.#add(end, { op: "waitClosed" });
    this.#hearsToTheEnd(other(end));
    this.#add(other(end), { op: "close" });
  }

  /** In the middle of what the other end reads. */
  #breaksOff(end: End): void {
    const random = this.#random;
    const peer = other(end);
    this.#hearAll(peer);
    const size = random.pick([1, 7, 50]);
    this.#add(end, write("w".repeat(size)), { op: "close" });
    const reading = random.pick<Reading>([
      { op: "readline" },
      { op: "readuntil", separator: "--" },
      { op: "readexactly", size: size + 1 + random.below(5) },
    ]);
    this.#add(peer, reading, { op: "atEof" }, { op: "read" }, { op: "close" }, { op: "waitClosed" });
  }

  /** More than a reader holds before the end of a line. */
  #saysTooMuch(end: End): void {
    const random = this.#random;
    const peer = other(end);
    if (this.#limit > 1_000) return this.#closes(end);
    this.#hearAll(peer);
    this.#add(end, write("m".repeat(this.#limit + 1 + random.below(this.#limit / 2)), "\n"));
    this.#add(peer, random.pick<Reading>([{ op: "readline" }, { op: "readuntil", separator: "\n" }]));
    this.#add(peer, { op: "close" }, { op: "waitClosed" });
    this.#add(end, { op: "read" }, { op: "close" });
  }

  #aborts(end: End): void {
    const peer = other(end);
    this.#knowThatAllHasArrived(end);
    this.#add(end, { op: "abort" }, { op: "isClosing" }, { op: "waitClosed" });
    this.#add(peer, { op: "read" }, { op: "atEof" }, { op: "close" });
  }

  #knowThatAllHasArrived(end: End): void {
    this.#hearAll(end);
    this.#hearAll(other(end));
    this.#say(other(end), [7]);
    this.#hear(end);
  }

  #hearsToTheEnd(end: End): void {
    const random = this.#random;
    this.#unread[other(end)] = [];
    const size = 1 + random.below(100_000);
    this.#add(end, random.pick<Reading>([{ op: "read" }, { op: "pieces", size }, { op: "read" }]));
    this.#add(end, { op: "atEof" });
  }
}

const other = (end: End): End => (end === "client" ? "server" : "client");

const write = (text: string, end = ""): Step => ({ op: "write", text, times: 1, end, parts: false, drains: false });
