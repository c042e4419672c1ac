/** `putNowait()` found no room. Python's `asyncio.QueueFull`. */
export class QueueFull extends Error {
  static {
    this.prototype.name = "QueueFull";
  }
}
