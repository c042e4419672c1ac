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
  /**
   * Whether each Worker is an interpreter. It can be as new after a program. And it takes much memory: on a device with
   * little of it, none is started while another one is at work.
   */
  isInterpreter?: boolean;
}

/** Programs beside which a spare Worker is held. */
const MOST_AT_WORK = 2;

/** Milliseconds after which a second spare Worker is given back. */
const REST = 10_000;

/**
 * A frame in which the learner's programs run, each in a Worker of its own. It inherits the Content-Security-Policy of the
 * page around it, and being sandboxed without `allow-same-origin` it has an origin of its own: no cookie, no storage, no
 * cache of the site can be reached from it. (The page around it can't live in such a frame: documents of an opaque origin
 * bypass the service worker, and the sandbox would not work offline.)
 */
export class WorkerFrame {
  readonly #port: Promise<MessagePort>;
  /** Those that no program has: as new after their last one, or else started ahead of time. The first is taken first. */
  readonly #spare: FramedWorker[] = [];
  readonly #isInterpreter: boolean;
  readonly #isTight: boolean;
  #rest: ReturnType<typeof setTimeout> | null = null;
  #running = 0;
  #isAwake = true;

  /** @param host the document around it, loaded */
  constructor(host: Document, contents: FrameContents) {
    this.#port = open(host, contents);
    this.#isInterpreter = contents.isInterpreter === true;
    this.#isTight = this.#isInterpreter && hasLittleMemory();
    this.#makeReady();
    // A page that nobody sees is the first to be ended when memory runs short.
    if (this.#isTight) document.addEventListener("visibilitychange", () => this.#makeReady());
  }

  /** Runs a program in a Worker in which no other one has left anything. */
  run(program: CompiledProgram, options: PageRunOptions): Promise<RunRecord> {
    const { signal, onHeld } = options;
    const worker = this.#spare.shift() ?? this.#start();
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

  /** How many programs can run side by side without a wait until one more Worker is there. */
  get room(): number {
    if (!this.#isInterpreter) return Infinity;
    return Math.max(1, this.#running + this.#spare.filter(({ isReady }) => isReady).length);
  }

  /** Has no spare Worker, until it is woken: they take memory, and no program is to run soon. */
  rest(): void {
    this.#isAwake = false;
    this.#makeReady();
  }

  wake(): void {
    this.#isAwake = true;
    this.#makeReady();
  }

  /** Has a spare Worker, or none where there is no room for it now. */
  #makeReady(): void {
    const hasRoom = !this.#isTight || (this.#running === 0 && !document.hidden);
    if (!hasRoom || !this.#isAwake) this.#keepSpare(0);
    else if (this.#spare.length === 0 && this.#running < MOST_AT_WORK) this.#keep(this.#start());
    if (this.#rest !== null) clearTimeout(this.#rest);
    this.#rest = this.#running === 0 && this.#spare.length > 1 ? setTimeout(() => this.#keepSpare(1), REST) : null;
  }

  #keepSpare(most: number): void {
    for (const worker of this.#spare.splice(most)) worker.terminate();
  }

  /** As the first one to be taken. */
  #keep(worker: FramedWorker): void {
    this.#spare.unshift(worker);
    // Why it could not start is told by the one that is started in its place.
    worker.onerror = () => {
      if (this.#spare.includes(worker)) this.#spare.splice(this.#spare.indexOf(worker), 1);
    };
  }

  #start(): FramedWorker {
    const { port1, port2 } = new MessageChannel();
    void this.#port.then((port) => port.postMessage("start", [port2]));
    return proxyOf(port1, this.#isInterpreter ? (worker) => this.#keep(worker) : null);
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

/** A frame that has to start an interpreter tells when it is there. */
type FromFrame = { type: "ready" } | { type: "messages"; batch: unknown[] } | { type: "error"; message: string };

interface FramedWorker extends WorkerLike {
  isReady: boolean;
}

/** @param keep takes a Worker whose program has ended, and that is as new. Null: no program's word is taken for that. */
function proxyOf(port: MessagePort, keep: ((worker: FramedWorker) => void) | null): FramedWorker {
  const proxy: FramedWorker = {
    isReady: false,
    onmessage: null,
    onerror: null,
    postMessage: (data: ToWorker) => port.postMessage({ type: "message", data }),
    terminate: (_outcome, isAsNew) => (isAsNew && keep ? keep(proxy) : port.postMessage({ type: "terminate" })),
  };
  port.onmessage = ({ data }: MessageEvent<FromFrame>) => {
    if (data.type === "ready") proxy.isReady = true;
    else if (data.type === "messages") for (const message of data.batch) proxy.onmessage?.({ data: message });
    else proxy.onerror?.({ message: data.message });
  };
  return proxy;
}
