// The global one is gone in a fenced process.
import { Buffer } from "node:buffer";

/** What passes between this process and a fenced one. */
export interface Frame {
  type: FrameType;
  /** One of the Workers that the process has started, or 0 for the one that it is. */
  worker: number;
  payload: Uint8Array;
}

const TYPES = ["setup", "keep", "open", "text", "message", "start", "terminate", "error"] as const;

/**
 * - `setup`: what the process needs, before anything else
 * - `keep`: something that makes further processes start sooner
 * - `open`: the process is to get ready for the next program; and that it is
 * - `text`: a message to the Worker, as JSON
 * - `message`: one to or from a Worker, as `v8.serialize` makes it
 * - `start`, `terminate`: a Worker of the program's own
 * - `error`: a Worker that failed, with the message as payload
 */
export type FrameType = (typeof TYPES)[number];

/** The type, the number of the Worker, the length of the payload. */
const HEADER = 1 + 4 + 4;

/** Bytes of a payload: nothing sends as much as this, unless to fill another process's memory. */
const LONGEST = 64 * 1024 * 1024;

const NOTHING = new Uint8Array();

export function encodeFrame(type: FrameType, worker = 0, payload: Uint8Array = NOTHING): Uint8Array {
  const frame = Buffer.allocUnsafe(HEADER + payload.length);
  frame.writeUInt8(TYPES.indexOf(type), 0);
  frame.writeUInt32LE(worker, 1);
  frame.writeUInt32LE(payload.length, 5);
  frame.set(payload, HEADER);
  return frame;
}

/** Puts frames together from the pieces in which a pipe delivers them. */
export class FrameReader {
  readonly #onFrame: (frame: Frame) => void;
  #pieces: Uint8Array[] = [];
  #length = 0;
  #needed = HEADER;

  constructor(onFrame: (frame: Frame) => void) {
    this.#onFrame = onFrame;
  }

  /** @throws RangeError for a frame that is too long, or of no known type */
  add(piece: Uint8Array): void {
    this.#pieces.push(piece);
    this.#length += piece.length;
    if (this.#length < this.#needed) return;
    let rest = Buffer.concat(this.#pieces);
    while (rest.length >= HEADER) {
      const type = TYPES[rest.readUInt8(0)];
      const length = rest.readUInt32LE(5);
      if (type === undefined || length > LONGEST) throw new RangeError(`A frame of ${length} bytes can't be right`);
      if (rest.length < HEADER + length) break;
      this.#onFrame({ type, worker: rest.readUInt32LE(1), payload: rest.subarray(HEADER, HEADER + length) });
      rest = rest.subarray(HEADER + length);
    }
    this.#pieces = [rest];
    this.#length = rest.length;
    this.#needed = rest.length < HEADER ? HEADER : HEADER + rest.readUInt32LE(5);
  }
}
