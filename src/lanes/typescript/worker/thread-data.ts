/** What a worker thread of Node is started with. */
export interface ThreadData {
  /** The text of {@link ./node-thread.ts}, for the threads that a program starts. */
  thread: string;
  /** The text of {@link ./node-worker.ts}. */
  script: string;
}

/** Tells a thread whose program has ended to get ready for another one. */
export const NEXT_PROGRAM = "next program";
