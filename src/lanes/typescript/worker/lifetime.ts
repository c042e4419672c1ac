/**
 * Knows when a program has come to its end: when nothing holds it any more (a module being evaluated, a loop that runs,
 * a pending timer), and what followed from the last one of these holds nothing either.
 */
export class Lifetime {
  readonly #onEnd: () => void;
  readonly #setTimeout = globalThis.setTimeout.bind(globalThis);
  #holds = 0;
  #held = 0;

  constructor(onEnd: () => void) {
    this.#onEnd = onEnd;
  }

  hold(): void {
    this.#holds++;
    this.#held++;
  }

  release(): void {
    if (--this.#holds > 0) return;
    const held = this.#held;
    // Two turns of the host: promises that follow settle, and rejections that nobody handles are reported.
    this.#nextTurn(() =>
      this.#nextTurn(() => {
        if (held === this.#held) this.#onEnd();
      }),
    );
  }

  #nextTurn(callback: () => void): void {
    this.#setTimeout(callback);
  }
}
