/** What stands in the ready queue: a handle, a task to resume, a future's callback. */
export interface Runnable {
  /** @internal `subject`: the future that called it, if one did. */
  _run(subject: unknown): void;
}

/** Slots in a block; an entry takes two. */
const BLOCK = 1024;

/**
 * The callbacks to run next, first in first out.
 *
 * One list of blocks is filled while another runs, which gives CPython's rule for free (what a callback schedules runs in
 * the next iteration). With one array and `shift()`, 100,000 entries took 114 times as long; with one array that grows,
 * creating and gathering 100,000 tasks took 1.1 times as long.
 */
export class ReadyQueue {
  #blocks: unknown[][] = [emptyBlock()];
  /** The last of the blocks, and how much of it is used. */
  #last = this.#blocks[0]!;
  #used = 0;
  /** The blocks of the next batch. Both lists are kept: a batch is often one entry, and new ones took as long as to run it. */
  #spare: unknown[][] = [emptyBlock()];

  get length(): number {
    return ((this.#blocks.length - 1) * BLOCK + this.#used) >> 1;
  }

  push(runnable: Runnable, subject: unknown): void {
    if (this.#used === BLOCK) this.#addBlock();
    this.#last[this.#used] = runnable;
    this.#last[this.#used + 1] = subject;
    this.#used += 2;
  }

  /**
   * Runs everything that was there when it was called.
   * @param observe called in the place of each, to run it
   * @throws what one of them throws: those after it stay, and come first the next time
   */
  runBatch(observe: ((runnable: Runnable, subject: unknown) => void) | null): void {
    const blocks = this.#blocks;
    const usedOfLast = this.#used;
    this.#fill(this.#spare);
    this.#spare = blocks;
    try {
      for (let index = 0; index < blocks.length; index++) {
        const block = blocks[index]!;
        const used = index === blocks.length - 1 ? usedOfLast : BLOCK;
        for (let i = 0; i < used; i += 2) {
          const runnable = block[i] as Runnable;
          const subject = block[i + 1];
          block[i] = block[i + 1] = null;
          if (observe === null) runnable._run(subject);
          else observe(runnable, subject);
        }
      }
    } catch (error) {
      this.#putBack(blocks);
      throw error;
    }
  }

  clear(): void {
    this.#fill([emptyBlock()]);
  }

  /** What is left in `blocks` comes before what has been scheduled since. */
  #putBack(blocks: unknown[][]): void {
    const slots = [...blocks, ...this.#blocks].flat();
    this.#spare = [emptyBlock()];
    this.clear();
    for (let i = 0; i < slots.length; i += 2) if (slots[i] !== null) this.push(slots[i] as Runnable, slots[i + 1]);
  }

  /** @param blocks the first of which is used again */
  #fill(blocks: unknown[][]): void {
    if (blocks.length > 1) blocks.length = 1;
    this.#blocks = blocks;
    this.#last = blocks[0]!;
    this.#used = 0;
  }

  #addBlock(): void {
    this.#last = emptyBlock();
    this.#blocks.push(this.#last);
    this.#used = 0;
  }
}

function emptyBlock(): unknown[] {
  return new Array<unknown>(BLOCK).fill(null);
}
