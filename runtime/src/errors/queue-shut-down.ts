/** The queue was shut down. Python's `asyncio.QueueShutDown`. */
export class QueueShutDown extends Error {
  static {
    this.prototype.name = "QueueShutDown";
  }
}
