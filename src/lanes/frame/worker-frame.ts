import { policyText, type Policy } from "../../headers/policies.ts";
import type { RunRecord } from "../../record/index.ts";
import type { PageRunOptions } from "../lane.ts";
import type { CompiledProgram } from "../../record/program.ts";
import type { ToWorker, WorkerLike } from "../supervise/protocol.ts";
import { supervise } from "../supervise/supervise.ts";
import { withHeartbeat } from "./heartbeat.ts";
import { hasLittleMemory } from "./little-memory.ts";

/** What a frame runs, and what its Workers are made of. */
export interface FrameContents {
  /** The frame's script: it takes the parts with a port, and on that port one more port for each Worker to start. */
  script: string;
  policy: Policy;
  parts: unknown;
  /** Ports that the script takes besides. */
  ports?: MessagePort[];
  /** Whether each Worker takes much memory: on a device with little of it, none is started while another one is at work. */
  isLarge?: boolean;
}

/**
 * A frame in which the learner's programs run, each in a Worker of its own. It inherits the Content-Security-Policy of the
 * page around it, and being sandboxed without `allow-same-origin` it has an origin of its own: no cookie, no storage, no
 * cache of the site can be reached from it. (The page around it can't live in such a frame: documents of an opaque origin
 * bypass the service worker, and the sandbox would not work offline.)
 */
export class WorkerFrame {
  readonly #port: Promise<MessagePort>;
  /** Started ahead of time: a Worker needs a moment until it listens. */
  #spare: WorkerLike | null = null;
  readonly #isTight: boolean;
  #running = 0;

  /** @param host the document around it, loaded */
  constructor(host: Document, contents: FrameContents) {
    this.#port = open(host, contents);
    this.#isTight = contents.isLarge === true && hasLittleMemory();
    this.#makeReady();
    // A page that nobody sees is the first to be ended when memory runs short.
    if (this.#isTight) document.addEventListener("visibilitychange", () => this.#makeReady());
  }

  /** Runs a program in a Worker in which none has run yet. */
  run(program: CompiledProgram, options: PageRunOptions): Promise<RunRecord> {
    const { signal, onHeld } = options;
    const worker = this.#spare ?? this.#start();
    this.#spare = null;
    this.#running++;
    this.#makeReady();
    const run = supervise(onHeld ? withHeartbeat(worker, onHeld) : worker, program, options);
    signal.addEventListener("abort", () => run.stop());
    return run.record.then((record) => {
      this.#running--;
      this.#makeReady();
      return record;
    });
  }

  /** Has a spare Worker, or none where there is no room for it now. */
  #makeReady(): void {
    if (!this.#isTight || (this.#running === 0 && !document.hidden)) this.#spare ??= this.#start();
    else {
      this.#spare?.terminate();
      this.#spare = null;
    }
  }

  #start(): WorkerLike {
    const { port1, port2 } = new MessageChannel();
    void this.#port.then((port) => port.postMessage("start", [port2]));
    return proxyOf(port1);
  }
}

async function open(host: Document, { script, policy, parts, ports = [] }: FrameContents): Promise<MessagePort> {
  const frame = host.createElement("iframe");
  frame.setAttribute("sandbox", "allow-scripts");
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policyText(policy)}">`;
  frame.srcdoc = `<!doctype html>${meta}<script>${script}</script>`;
  const loaded = new Promise((resolve) => frame.addEventListener("load", resolve, { once: true }));
  // Beside the body: Sandpack's bundler empties that one.
  host.documentElement.append(frame);
  await loaded;
  const { port1, port2 } = new MessageChannel();
  frame.contentWindow!.postMessage(parts, "*", [port2, ...ports]);
  return port1;
}

type FromFrame = { type: "messages"; batch: unknown[] } | { type: "error"; message: string };

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
