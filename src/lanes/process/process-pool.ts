import { availableParallelism, loadavg } from "node:os";
import { deserialize, serialize } from "node:v8";
import { hasLetGo, type WorkerLike } from "../supervise/protocol.ts";
import { FencedProcess } from "./fenced-process.ts";
import type { Frame } from "./frames.ts";

/** What a process is started with. */
export interface ProcessPlan {
  script: string;
  /** The files that it may read. */
  reads?: string[];
  /** Sent before anything else. */
  setup: unknown;
}

/** Who has a process to itself for a while. */
interface Tenant {
  onMessage(payload: Uint8Array): void;
  onError(message: string): void;
}

/** Processes beyond these don't wait for a next program. */
const MOST_SPARE = availableParallelism();

/** Workers that one program may have: more would be of no use, and take the computer's memory. */
const MOST_WORKERS = 64;

/** Milliseconds within which a process has to be ready again: one that isn't is still busy with its last program. */
const TIME_TO_RENEW = 2_000;

/**
 * Fenced processes that run one program after another: to start one costs more than most programs do, and much more than
 * to wait for one that is getting ready again.
 */
export class ProcessPool {
  readonly #plan: () => Promise<ProcessPlan>;
  /** Those that no program has, the one that has waited longest first. */
  readonly #spare: PooledProcess[] = [];

  /** @param plan asked for each new process */
  constructor(plan: () => Promise<ProcessPlan>) {
    this.#plan = plan;
  }

  /** A process as a Worker for one program. */
  async take(): Promise<WorkerLike> {
    const rented = await this.rent({
      onMessage: (payload) => worker.onmessage?.({ data: deserialize(payload) }),
      onError: (message) => worker.onerror?.({ message }),
    });
    const worker: WorkerLike = {
      onmessage: null,
      onerror: null,
      postMessage: (message) => rented.send("text", Buffer.from(JSON.stringify(message))),
      terminate: (outcome) => rented.release(outcome !== undefined && hasLetGo(outcome)),
      processorShare,
    };
    return worker;
  }

  /** One in which no program has left anything. */
  async rent(tenant: Tenant): Promise<PooledProcess> {
    const rented = this.#spare.shift() ?? new PooledProcess(await this.#plan(), this);
    if (!(await rented.getReady())) return this.rent(tenant);
    rented.tenant = tenant;
    return rented;
  }

  /** Takes back a process that is getting ready for another program. Gives whether there is a place for it. */
  keep(released: PooledProcess): boolean {
    if (this.#spare.length >= MOST_SPARE) return false;
    this.#spare.push(released);
    return true;
  }

  forget(dead: PooledProcess): void {
    const index = this.#spare.indexOf(dead);
    if (index >= 0) this.#spare.splice(index, 1);
  }
}

/** On a busy computer many wait for a processor. Windows does not tell: there it has one all the time. */
function processorShare(): number {
  return Math.min(1, availableParallelism() / Math.max(1, loadavg()[0]!));
}

class PooledProcess {
  readonly #pool: ProcessPool;
  readonly #process: FencedProcess;
  /** Those that its program has started, by number. */
  readonly #workers = new Map<number, Promise<PooledProcess>>();
  /** None while it gets ready. */
  #tenant: Tenant | null = null;
  #hasDied = false;
  #isReady: Promise<boolean> = Promise.resolve(true);
  /** Ends the time in which it gets ready again. Null outside of it. */
  #endRenewal: ((isReady: boolean) => void) | null = null;

  constructor({ script, reads, setup }: ProcessPlan, pool: ProcessPool) {
    this.#pool = pool;
    this.#process = new FencedProcess({
      script,
      reads,
      onFrame: (frame) => this.#receive(frame),
      onDeath: (lastWords) => this.#die(lastWords),
    });
    this.#process.send("setup", 0, serialize(setup));
  }

  set tenant(tenant: Tenant) {
    this.#tenant = tenant;
  }

  /** For whoever takes it next. Gives false when it could not get ready, and is no more. */
  getReady(): Promise<boolean> {
    this.#process.hold(true);
    return this.#isReady;
  }

  send(type: "text" | "message", payload: Uint8Array): void {
    this.#process.send(type, 0, payload);
  }

  /** Its tenant hears no more of it. */
  release(mayBeReused: boolean): void {
    this.#tenant = null;
    for (const number of this.#workers.keys()) this.#terminate(number);
    if (this.#hasDied || !mayBeReused || !this.#pool.keep(this)) return this.#process.kill();
    this.#process.hold(false);
    this.#process.send("open");
    // If this process was busy in the meantime, the answer is there and has to be read first.
    const timer = setTimeout(() => setImmediate(() => this.#giveUpRenewal()), TIME_TO_RENEW).unref();
    this.#isReady = new Promise((resolve) => {
      this.#endRenewal = (isReady) => {
        clearTimeout(timer);
        this.#endRenewal = null;
        resolve(isReady);
      };
    });
  }

  #giveUpRenewal(): void {
    if (this.#endRenewal === null) return;
    this.#pool.forget(this);
    // What it answers from now on comes from a process that is being killed.
    this.#endRenewal(false);
    this.#process.kill();
  }

  #receive({ type, worker, payload }: Frame): void {
    if (this.#endRenewal && type === "open") this.#endRenewal(true);
    else if (this.#tenant === null) return;
    else if (type === "start") this.#start(worker);
    else if (type === "terminate") this.#terminate(worker);
    else if (type === "error") this.#tenant.onError(String(deserialize(payload)));
    else if (type === "message" && worker === 0) this.#tenant.onMessage(payload);
    else if (type === "message") void this.#workers.get(worker)?.then((started) => started.send("message", payload));
  }

  #start(number: number): void {
    const fail = (message: string) => this.#process.send("error", number, serialize(message));
    if (this.#workers.size >= MOST_WORKERS) return fail(`A program can have ${MOST_WORKERS} workers here`);
    const started = this.#pool.rent({
      onMessage: (payload) => this.#process.send("message", number, payload),
      onError: fail,
    });
    this.#workers.set(number, started);
  }

  #terminate(number: number): void {
    // Nobody knows whether it is still at work: that it is ready again will show.
    void this.#workers.get(number)?.then((started) => started.release(true));
    this.#workers.delete(number);
  }

  #die(lastWords: string): void {
    this.#hasDied = true;
    this.#pool.forget(this);
    this.#endRenewal?.(false);
    const tenant = this.#tenant;
    this.release(false);
    tenant?.onError(lastWords);
  }
}
