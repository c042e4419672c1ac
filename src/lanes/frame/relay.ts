/** Connects a Worker that was made in this frame with the page, by a port. */
export function hold(worker: Worker, page: MessagePort): void {
  const messages = new Batch((batch) => page.postMessage({ type: "messages", batch }));
  worker.onmessage = ({ data }) => messages.add(data);
  worker.onerror = ({ message }) => page.postMessage({ type: "error", message });
  page.onmessage = ({ data }) => {
    if (data.type === "message") return worker.postMessage(data.data);
    worker.terminate();
    page.close();
  };
}

/** A program posts each line it prints by itself: a thousand messages at once would keep the page busy. */
class Batch {
  readonly #send: (batch: unknown[]) => void;
  #waiting: unknown[] = [];
  #timer: ReturnType<typeof setTimeout> | null = null;

  constructor(send: (batch: unknown[]) => void) {
    this.#send = send;
  }

  /** Sends at once what comes alone, and what follows it closely together. */
  add(message: unknown): void {
    this.#waiting.push(message);
    if (this.#timer === null) this.#flush();
  }

  #flush(): void {
    const batch = this.#waiting;
    this.#waiting = [];
    if (batch.length > 0) this.#send(batch);
    this.#timer = batch.length > 0 ? setTimeout(() => this.#flush(), INTERVAL) : null;
  }
}

/** Milliseconds between two batches. */
const INTERVAL = 10;
