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
/** Of the Worker itself, and of Node. */
const HOST = [
  ...["postMessage", "addEventListener", "onmessage", "close", "navigator"],
  ...["Worker", "SharedWorker", "BroadcastChannel"],
  ...["process", "Buffer", "global", "require", "module", "exports", "setImmediate", "clearImmediate"],
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
