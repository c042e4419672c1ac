/** Who holds very many connections at once, in the words of the results page. */
export const HOLDERS = {
  typescript: "This runtime, in a sandbox",
  python: "CPython, in a sandbox",
  asyncio: "CPython, real sockets",
  threads: "Threads of CPython, real sockets",
} as const;

export type Holder = keyof typeof HOLDERS;

/** How many connections are open at once. */
export const CONNECTIONS = 10_000;

/** What one connection took: of processor time in nanoseconds, and of memory in bytes. */
export interface Held {
  time: number;
  memory: number;
}

/** What `npm run bench:connections` found: `content/benchmarks-connections.json`. */
export interface ConnectionResults {
  /** The day, as 2026-01-31. */
  date: string;
  /** Processor, number of cores, operating system. */
  machine: string;
  /** How many processes each median is of. */
  rounds: number;
  versions: { node: string; python: string };
  held: Record<Holder, Held>;
}
