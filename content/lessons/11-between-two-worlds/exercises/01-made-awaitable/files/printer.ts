import * as asyncio from "asyncio";

/** Seconds until a label is printed, or there is an error. */
const SECONDS: Record<string, number> = {
  book: 1,
  lamp: 0.5,
  sofa: 3,
};

export type OnDone = (label: number) => void;
export type OnError = (error: Error) => void;

/** A label that is being printed. */
export class Job {
  #parcel: string;
  #onDone: OnDone;

  constructor(
    parcel: string,
    onDone: OnDone,
    onError: OnError,
  ) {
    this.#parcel = parcel;
    this.#onDone = onDone;
    const loop = asyncio.getRunningLoop();
    const seconds = SECONDS[parcel]!;
    if (parcel === "lamp") {
      const error = new asyncio.OSError("no paper");
      loop.callLater(seconds, onError, error);
    } else {
      loop.callLater(seconds, onDone, 17);
    }
  }

  /** Stops it. What is in the printer still comes out. */
  stop() {
    console.log(`stopped: ${this.#parcel}`);
    const loop = asyncio.getRunningLoop();
    loop.callLater(0.5, this.#onDone, 18);
  }
}

/**
 * Starts to print a label and gives the job. Calls `onDone`
 * with the number of the label when it is there, or `onError`
 * with an error.
 */
export function startLabel(
  parcel: string,
  onDone: OnDone,
  onError: OnError,
) {
  console.log(`started: ${parcel}`);
  return new Job(parcel, onDone, onError);
}
