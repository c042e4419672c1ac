/** A way to read. Which one it is does not change what is read, however the bytes arrive. */
export type Reading =
  | { op: "readline" }
  | { op: "readuntil"; separator: string }
  | { op: "readexactly"; size: number }
  /** All that is left. */
  | { op: "read" | "iterate" }
  /** The same, in pieces of at most so many bytes. */
  | { op: "pieces"; size: number };

/** What one end of a connection does next. */
export type Step =
  | Reading
  | { op: "write"; text: string; times: number; end: string; parts: boolean; drains: boolean }
  /** Reads while nothing comes: until a timeout, until it is cancelled, or beside another read. */
  | { op: "waitFor" | "cancelled" | "beside"; reading: Reading }
  | { op: "writeEof" | "atEof" | "isClosing" | "drain" | "close" | "waitClosed" | "abort" };

/** What the two ends of a connection do, each for itself. */
export interface Conversation {
  client: Step[];
  server: Step[];
}

/** What one program does: conversations, all at once, with one server. */
export interface Conversations {
  /** Bytes that a reader holds, more or less. */
  limit: number;
  connections: Conversation[];
}
