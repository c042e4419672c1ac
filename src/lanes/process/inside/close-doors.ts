import process from "node:process";
import { constants, createContext } from "node:vm";

/** Classes that programs share with the process: they lead nowhere. */
export const SHARED = {
  ...{ URL, URLSearchParams, TextEncoder, TextDecoder },
  ...{ AbortController, AbortSignal, Event, EventTarget },
};

/**
 * Takes away what leads out of this process as far as Node's permission model leaves it open: the network, signals to
 * other processes, the files of SQLite. None of Node's modules can be had any more, and of the globals only those of the
 * language are left. To be called when all that is needed of Node has been imported.
 */
export function closeDoors(): void {
  for (const name of LEADING_OUT) Reflect.deleteProperty(process, name);
  const language = new Set(Reflect.ownKeys(createContext(constants.DONT_CONTEXTIFY)));
  // Node's writes to where frames are written.
  language.delete("console");
  for (const key of Reflect.ownKeys(globalThis)) if (!language.has(key)) Reflect.deleteProperty(globalThis, key);
  for (const shared of Object.values(SHARED)) {
    Object.freeze(shared);
    Object.freeze(shared.prototype);
  }
}

/** Of the process object, should a program get hold of it after all. */
const LEADING_OUT = [
  ...["binding", "_linkedBinding", "dlopen", "getBuiltinModule", "mainModule", "execve"],
  ...["kill", "_kill", "abort", "_debugProcess"],
];
