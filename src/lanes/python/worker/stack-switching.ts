/** WebAssembly's stack switching (JSPI), of which TypeScript does not know yet. */
const { Suspending, promising } = WebAssembly as {
  Suspending?: new (call: (value: number) => number | Promise<number>) => (value: number) => number;
  promising?: (call: (value: number) => number) => (value: number) => Promise<number>;
};

/** Whether the engine has it. */
export const HAS_STACK_SWITCHING = Suspending !== undefined && promising !== undefined;

/** Makes of `call`, which WebAssembly imports, one that may give a promise: the stack on which it is called waits for it. */
export function suspending(call: (value: number) => number | Promise<number>): (value: number) => number {
  return Suspending ? new Suspending(call) : (call as (value: number) => number);
}

export { promising };
