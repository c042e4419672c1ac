/** Bytes that the interpreter may take: enough for a hundred thousand tasks, and soon used up by a list without end. */
const MOST = 512 * 1024 * 1024;

const PAGE = 64 * 1024;
const grow = Reflect.get(WebAssembly.Memory.prototype, "grow") as (this: WebAssembly.Memory, pages: number) => number;

/** Calls back, in place of growing, when the interpreter asks for more memory than a program may have. */
export function limitMemory(onExceeded: () => never): void {
  WebAssembly.Memory.prototype.grow = function (this: WebAssembly.Memory, pages: number): number {
    if (this.buffer.byteLength + pages * PAGE > MOST) onExceeded();
    return grow.call(this, pages);
  };
}
