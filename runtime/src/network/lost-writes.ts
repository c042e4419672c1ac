/** As many are not worth a word. CPython's `LOG_THRESHOLD_FOR_CONNLOST_WRITES`. */
const THRESHOLD = 5;

/** Counts what is written to a connection that is lost, and says so once it is much, in the words of asyncio's logger. */
export class LostWrites {
  #count = 0;

  write(): void {
    this.#count++;
    if (this.#count >= THRESHOLD) console.error("socket.send() raised exception.");
  }
}
