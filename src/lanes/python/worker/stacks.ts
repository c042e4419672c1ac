import type { Exports } from "./exports.ts";
import { promising } from "./stack-switching.ts";
import { InterpreterEnded } from "./wall.ts";

/** Bytes of memory for what C has on a stack. */
const SIZE = 256 * 1024;
const ALIGNMENT = 16;

/** What C says of a file that is none. */
const BAD_FILE = 8;

interface Stack {
  /** Where C's stack in memory ends. */
  pointer: number;
  /** Wakes it; null while it runs. */
  goOn: ((result: number) => void) | null;
}

/**
 * The stacks of an interpreter, on which its threads are: one of them runs, and gives the turn to another. Those that
 * are not given the turn any more go with the interpreter.
 */
export class Stacks {
  readonly #exports: Exports;
  /** Calls a function of Python on a stack of its own. Null where there is only one. */
  readonly #call: ((callable: number) => Promise<number>) | null;
  /** Where the function is that a new stack begins with. */
  readonly #begin: number;
  #stacks: Stack[] = [];
  #current!: Stack;
  #fail!: (error: unknown) => void;

  constructor(exports: Exports, begin: number) {
    this.#exports = exports;
    this.#call = promising?.(exports.PyObject_CallNoArgs) ?? null;
    this.#begin = begin;
  }

  /**
   * Calls a function of Python, which then may use other stacks too. Ends when it has returned.
   * @throws what WebAssembly throws on any of them
   */
  async run(callable: number): Promise<void> {
    const call = this.#call;
    if (!call) {
      this.#exports.PyObject_CallNoArgs(callable);
      return;
    }
    this.#current = { pointer: 0, goOn: null };
    this.#stacks = [this.#current];
    await new Promise((resolve, reject) => {
      this.#fail = reject;
      call(callable).then(resolve, reject);
    });
  }

  /** The running stack gives the turn to the one of that number, or to a new one. Gives a number of C. */
  switchTo(number: number): number | Promise<number> {
    const { __stack_pointer } = this.#exports;
    const next = this.#stacks[number];
    if (next ? !next.goOn : number !== this.#stacks.length) return BAD_FILE;
    const left = this.#current;
    left.pointer = __stack_pointer.value;
    if (next) {
      const { goOn } = next;
      next.goOn = null;
      __stack_pointer.value = next.pointer;
      this.#current = next;
      goOn!(0);
    } else {
      // When this one is suspended, and has let go of what only one may have.
      queueMicrotask(() => this.#start());
    }
    return new Promise((goOn) => (left.goOn = goOn));
  }

  #start(): void {
    const exports = this.#exports;
    this.#current = { pointer: 0, goOn: null };
    this.#stacks.push(this.#current);
    const low = exports.malloc(SIZE);
    const high = (low + SIZE) & -ALIGNMENT;
    const [first, last] = [exports.emscripten_stack_get_base(), exports.emscripten_stack_get_end()];
    // Where CPython learns how deep calls may go.
    exports.emscripten_stack_set_limits(high, low);
    exports.__stack_pointer.value = high;
    exports.PyEval_AcquireThread(exports.PyThreadState_New(exports.PyInterpreterState_Main()));
    exports.emscripten_stack_set_limits(first, last);
    this.#call!(this.#begin).then(
      () => this.#fail(new InterpreterEnded("a thread")),
      (error: unknown) => this.#fail(error),
    );
  }
}
