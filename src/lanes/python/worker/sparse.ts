/*
 * Half of an interpreter's memory is empty. What is kept of it, and sent, is the rest.
 */

/** A stretch of memory in which something is. */
interface Stretch {
  start: number;
  bytes: Uint8Array<ArrayBuffer>;
}

/** Bytes. Memory is looked at in pieces of this size. */
export const BLOCK = 4096;

/** The parts of a memory that are not empty, which are views of it. Its size is one of whole words. */
export function* stretchesOf(memory: Uint8Array<ArrayBuffer>): Generator<Stretch> {
  let start = 0;
  for (let end = 0; end < memory.length;) {
    const block = memory.subarray(end, end + BLOCK);
    if (isAllZero(block)) {
      if (start < end) yield { start, bytes: memory.subarray(start, end) };
      start = end + block.length;
    }
    end += block.length;
  }
  if (start < memory.length) yield { start, bytes: memory.subarray(start) };
}

/**
 * A memory without its empty parts, in one piece: where the last stretch ends, how many there are, where each begins and
 * how long it is, what is in them.
 */
export function pack(memory: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const stretches = [...stretchesOf(memory)];
  const places: number[] = [];
  let end = 0;
  let size = 0;
  for (const { start, bytes } of stretches) {
    places.push(start, bytes.length);
    end = start + bytes.length;
    size += bytes.length;
  }
  const words = Uint32Array.of(end, stretches.length, ...places);
  const packed = new Uint8Array(words.byteLength + size);
  packed.set(new Uint8Array(words.buffer));
  let place = words.byteLength;
  for (const { bytes } of stretches) {
    packed.set(bytes, place);
    place += bytes.length;
  }
  return packed;
}

/** What {@link pack} was given, up to where the last stretch ends: the memory behind it need not be touched. */
export function unpack(packed: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const [end, count] = new Uint32Array(packed.buffer, packed.byteOffset, 2) as unknown as [number, number];
  const places = new Uint32Array(packed.buffer, packed.byteOffset + 2 * WORD, 2 * count);
  const memory = new Uint8Array(end);
  let place = (2 + 2 * count) * WORD;
  for (let index = 0; index < places.length; index += 2) {
    const length = places[index + 1]!;
    memory.set(packed.subarray(place, place + length), places[index]);
    place += length;
  }
  return memory;
}

const WORD = Uint32Array.BYTES_PER_ELEMENT;

/** Looks at four bytes at a time: to call a function for each one would take a fifth of the start. */
export function isAllZero({ buffer, byteOffset, byteLength }: Uint8Array): boolean {
  const words = new Uint32Array(buffer, byteOffset, byteLength / WORD);
  for (let index = 0; index < words.length; index++) if (words[index] !== 0) return false;
  return true;
}
