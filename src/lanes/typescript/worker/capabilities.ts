/**
 * Takes away what a program could reach out of its Worker with. It is there to explain, and to keep programs the same in
 * a page and in Node; what really keeps a program from the network is the page's content security policy.
 */
export function removeCapabilities(): void {
  for (const name of NETWORK)
    refuse(
      name,
      "nothing outside can be reached from the sandbox; asyncio's startServer() and openConnection() work, over a network in memory",
    );
  for (const name of STORAGE) refuse(name, "there is no storage in the sandbox; keep data in variables");
  for (const [name, reason] of ELSEWHERE) refuse(name, reason);
  for (const name of HOST) if (name in globalThis) define(name, { value: undefined });
}

const NETWORK = [
  "fetch",
  "XMLHttpRequest",
  "WebSocket",
  "WebSocketStream",
  "EventSource",
  "WebTransport",
  "importScripts",
];
const STORAGE = ["indexedDB", "caches"];
const KEYBOARD = "nobody can answer the program here; put the text into a variable";
/** What programs ask for that were written for a page or for Node. */
const ELSEWHERE = [
  ["process", "the program is not a process of its own here; to end it, return from `main`, or throw"],
  ["Buffer", "it is Node's; a Uint8Array with TextEncoder and TextDecoder can stand for it"],
  ["setImmediate", "it is Node's; loop.callSoon() or setTimeout() can stand for it"],
  ["clearImmediate", "it is Node's; so is setImmediate, for which setTimeout() can stand"],
  ["prompt", KEYBOARD],
  ["confirm", KEYBOARD],
  ["alert", "a program has no window here; console.log() what is to be seen"],
  ["document", "a program has no page here; console.log() what is to be seen"],
  ["window", "a program has no window here; what is global is in globalThis"],
  ["localStorage", "there is no storage in the sandbox; keep data in variables"],
  ["sessionStorage", "there is no storage in the sandbox; keep data in variables"],
] as const;
/** Of the Worker itself, and of Node. */
const HOST = [
  ...["postMessage", "addEventListener", "onmessage", "close", "navigator"],
  ...["Worker", "SharedWorker", "BroadcastChannel"],
  ...["global", "require", "module", "exports"],
];

function refuse(name: string, reason: string): void {
  define(name, {
    get() {
      throw new Error(`${name} can't be used: ${reason}`);
    },
  });
}

function define(name: string, property: PropertyDescriptor): void {
  // Defined over, Node would first load what it loads when it is used: 15 ms for a WebSocket.
  Reflect.deleteProperty(globalThis, name);
  Object.defineProperty(globalThis, name, { ...property, configurable: true });
}
