import type { Clock } from "./clock.ts";
import type { LoopEvent } from "./events.ts";
import { LoopRecorder } from "./loop-recorder.ts";
import { provideRecorders } from "./run-defaults.ts";

/** Receives what happens, one event at a time, in order. */
export type Listener = (event: LoopEvent) => void;

/**
 * Records what happens in a run: `run(main(), { recorder: new Recorder((event) => events.push(event)) })`. One can be
 * given to several runs.
 */
export class Recorder {
  static {
    Object.defineProperty(this, "name", { value: "Recorder" });
  }

  readonly #listener: Listener;

  /** @param listener receives everything that happens */
  constructor(listener: Listener) {
    this.#listener = listener;
  }

  /** @internal One that tells both listeners, its own first. */
  _and(other: Recorder | null): Recorder {
    if (other === null) return this;
    return new Recorder((event) => {
      this.#listener(event);
      other.#listener(event);
    });
  }

  /** @internal What a loop on that clock tells. */
  _on(clock: Clock): LoopRecorder {
    return new LoopRecorder(this.#listener, clock);
  }
}

provideRecorders(Recorder);
