import type { Worker } from "node:worker_threads";
import { hasLetGo, type WorkerLike } from "../supervise/protocol.ts";

/** More threads than this don't wait for a next program. */
const MOST_SPARE = 8;

/** Worker threads of Node that take one program after another: to start a thread costs more than most programs do. */
export class ReusableThreads {
  /** They don't keep Node from ending. */
  readonly #spare: Worker[] = [];

  /**
   * A thread as a Worker for one program.
   * @param start gives a new one, when none is spare
   */
  take(start: () => Worker): WorkerLike {
    const thread = this.#spare.pop() ?? start();
    const onMessage = (data: unknown) => worker.onmessage?.({ data });
    const onError = ({ message }: Error) => worker.onerror?.({ message });
    const worker: WorkerLike = {
      onmessage: null,
      onerror: null,
      postMessage: (message) => thread.postMessage(message),
      terminate: (outcome) => {
        thread.off("message", onMessage).off("error", onError);
        if (outcome && hasLetGo(outcome) && this.#spare.length < MOST_SPARE) this.#putBack(thread);
        else void thread.terminate();
      },
    };
    thread.on("message", onMessage).on("error", onError).ref();
    return worker;
  }

  #putBack(thread: Worker): void {
    thread.unref();
    this.#spare.push(thread);
  }
}
