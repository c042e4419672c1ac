const SMALLEST = 256;

/** Bytes, taken out in the order in which they came. Python's `bytearray`, as streams use it. */
export class ByteBuffer {
  #bytes = new Uint8Array(SMALLEST);
  #start = 0;
  #end = 0;

  get length(): number {
    return this.#end - this.#start;
  }

  push(data: Uint8Array): void {
    if (this.#end + data.length > this.#bytes.length) this.#makeRoom(data.length);
    this.#bytes.set(data, this.#end);
    this.#end += data.length;
  }

  /** Takes the first so many bytes out, or as many as there are. */
  take(size: number): Uint8Array {
    const end = Math.min(this.#end, this.#start + size);
    const taken = this.#bytes.slice(this.#start, end);
    this.#start = end;
    if (this.length === 0) this.#start = this.#end = 0;
    return taken;
  }

  /** Where `part` begins, not before `from`; -1 when it is not in there. */
  indexOf(part: Uint8Array, from: number): number {
    const bytes = this.#bytes.subarray(this.#start, this.#end);
    for (let at = bytes.indexOf(part[0]!, from); at !== -1; at = bytes.indexOf(part[0]!, at + 1)) {
      if (at + part.length > bytes.length) return -1;
      if (part.every((byte, index) => bytes[at + index] === byte)) return at;
    }
    return -1;
  }

  #makeRoom(size: number): void {
    const needed = this.length + size;
    const room = needed * 2 > this.#bytes.length ? new Uint8Array(needed * 2) : this.#bytes;
    room.set(this.#bytes.subarray(this.#start, this.#end));
    this.#bytes = room;
    this.#end = this.length;
    this.#start = 0;
  }
}
