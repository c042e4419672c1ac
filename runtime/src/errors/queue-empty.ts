/** `getNowait()` found nothing. Python's `asyncio.QueueEmpty`. */
export class QueueEmpty extends Error {
  static {
    this.prototype.name = "QueueEmpty";
  }
}
