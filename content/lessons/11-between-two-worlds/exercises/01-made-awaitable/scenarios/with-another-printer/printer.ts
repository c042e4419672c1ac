import * as asyncio from "asyncio";

export type OnDone = (label: number) => void;
export type OnError = (error: Error) => void;

const ANSWERS: Record<string, [number, number | Error]> = {
  card: [0, 1],
  bell: [0.75, 2],
  drum: [0.5, 3],
  kite: [1, new asyncio.ValueError("out of ink")],
};

export class Job {
  #parcel: string;

  constructor(parcel: string) {
    this.#parcel = parcel;
  }

  stop() {
    console.log(`halted: ${this.#parcel}`);
  }
}

export function startLabel(
  parcel: string,
  onDone: OnDone,
  onError: OnError,
) {
  const [seconds, answer] = ANSWERS[parcel]!;
  const callback = () => {
    if (typeof answer === "number") onDone(answer);
    else onError(answer);
  };
  if (seconds === 0) callback();
  else asyncio.getRunningLoop().callLater(seconds, callback);
  return new Job(parcel);
}
