import { nameModule } from "asyncio/host";

/** Where the value of a script is left for whoever loads it. */
const VALUE = "value of a script";

// Not there in Node.js, and no longer there when the program runs.
const importScripts = Reflect.get(globalThis, "importScripts") as ((address: string) => void) | undefined;

/**
 * Evaluates an expression in the global scope. Stacks show its lines as those of the module at `path`.
 * @throws SyntaxError
 */
export function evaluateScript<T>(expression: string, path: string): T {
  const text = `${expression}\n//# sourceURL=${path}`;
  if (!importScripts) return (globalThis.eval as (text: string) => T)(text);
  // In Safari, functions that were evaluated have no lines.
  const script = new Blob([`globalThis[${JSON.stringify(VALUE)}] = ${text}`], { type: "text/javascript" });
  const address = URL.createObjectURL(script);
  nameModule(address, path);
  try {
    importScripts(address);
    return Reflect.get(globalThis, VALUE) as T;
  } finally {
    Reflect.deleteProperty(globalThis, VALUE);
    URL.revokeObjectURL(address);
  }
}
