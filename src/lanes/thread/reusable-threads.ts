import type { Worker } from "node:worker_threads";
import type { FromWorker, WorkerLike } from "../supervise/protocol.ts";

/** More threads than this don't wait for a next program. */
const MOST_SPARE = 8;

/** Tells of each message of a program whether the thread could take another one if this was the last. */
export type Judge = (message: FromWorker) => boolean;

/** Worker threads of Node that take one program after another: to start a thread costs more than most programs do. */
export class ReusableThreads {
  readonly #newJudge: () => Judge;
  readonly #onReuse: (thread: Worker) => void;
  /** They don't keep Node from ending. */
  readonly #spare: Worker[] = [];

  /**
   * @param newJudge of one program
   * @param onReuse makes a thread ready for another program
   */
  constructor(newJudge: () => Judge, onReuse: (thread: Worker) => void = () => undefined) {
    this.#newJudge = newJudge;
    this.#onReuse = onReuse;
  }

  /**
   * A thread as a Worker for one program.
   * @param start gives a new one, when none is spare
   */
  take(start: () => Worker): WorkerLike {
    const thread = this.#spare.pop() ?? start();
    const judge = this.#newJudge();
    let isReusable = false;
    const onMessage = (data: FromWorker) => {
      isReusable = judge(data);
      worker.onmessage?.({ data });
    };
    const onError = ({ message }: Error) => {
      isReusable = false;
      worker.onerror?.({ message });
    };
    const worker: WorkerLike = {
      onmessage: null,
      onerror: null,
      postMessage: (message) => thread.postMessage(message),
      terminate: () => {
        thread.off("message", onMessage).off("error", onError);
        if (isReusable && this.#spare.length < MOST_SPARE) this.#putBack(thread);
        else void thread.terminate();
      },
    };
    thread.on("message", onMessage).on("error", onError).ref();
    return worker;
  }

  #putBack(thread: Worker): void {
    this.#onReuse(thread);
    thread.unref();
    this.#spare.push(thread);
  }
}
