import { PROGRAMS_POLICY, policyText } from "../../headers/policies.ts";
import type { FromWorker, ToWorker, WorkerLike } from "../../program/protocol.ts";
import workerScript from "../../program/worker.ts?bundled";
import frameScript from "./frame.script.ts?bundled";

/**
 * A frame inside the bundler's frame in which the learner's programs run, each in a Worker of its own. It inherits the
 * bundler's Content-Security-Policy, and being sandboxed without `allow-same-origin` it has an origin of its own: no
 * cookie, no storage, no cache of the site can be reached from it. (The bundler itself can't live in such a frame:
 * documents of an opaque origin bypass the service worker, and the sandbox would not work offline.)
 */
export class WorkerFrame {
  readonly #port: Promise<MessagePort>;
  /** Started ahead of time: a Worker needs some 50 ms until it listens. */
  #spare: WorkerLike;

  /** @param host the bundler's document, loaded */
  constructor(host: Document) {
    this.#port = open(host);
    this.#spare = this.#start();
  }

  /** A Worker in which no program has run yet. */
  take(): WorkerLike {
    const worker = this.#spare;
    this.#spare = this.#start();
    return worker;
  }

  #start(): WorkerLike {
    const { port1, port2 } = new MessageChannel();
    void this.#port.then((port) => port.postMessage("start", [port2]));
    return proxyOf(port1);
  }
}

async function open(host: Document): Promise<MessagePort> {
  const frame = host.createElement("iframe");
  frame.setAttribute("sandbox", "allow-scripts");
  const policy = `<meta http-equiv="Content-Security-Policy" content="${policyText(PROGRAMS_POLICY)}">`;
  frame.srcdoc = `<!doctype html>${policy}<script>${frameScript}</script>`;
  const loaded = new Promise((resolve) => frame.addEventListener("load", resolve, { once: true }));
  // Beside the body: the bundler empties that one.
  host.documentElement.append(frame);
  await loaded;
  const { port1, port2 } = new MessageChannel();
  // The name tells the runtime's frames in a stack from the program's.
  frame.contentWindow!.postMessage(`${workerScript}\n//# sourceURL=asyncio/worker.js`, "*", [port2]);
  return port1;
}

type FromFrame = { type: "messages"; batch: FromWorker[] } | { type: "error"; message: string };

function proxyOf(port: MessagePort): WorkerLike {
  const proxy: WorkerLike = {
    onmessage: null,
    onerror: null,
    postMessage: (data: ToWorker) => port.postMessage({ type: "message", data }),
    terminate: () => port.postMessage({ type: "terminate" }),
  };
  port.onmessage = ({ data }: MessageEvent<FromFrame>) => {
    if (data.type === "messages") for (const message of data.batch) proxy.onmessage?.({ data: message });
    else proxy.onerror?.({ message: data.message });
  };
  return proxy;
}
