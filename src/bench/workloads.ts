/** What is measured, in the words of the results page. An operation is what the time is given for. */
export const WORKLOADS = {
  switch: { title: "Switch to another task", operation: "one sleep(0), 100 tasks in turns" },
  call: { title: "Await what does not suspend", operation: "one await of a coroutine that returns at once" },
  gather: {
    title: "Create and gather 100,000 tasks that return at once",
    operation: "one task, from its creation to its result",
    count: 100_000,
  },
  "gather-suspended": {
    title: "Create and gather 100,000 tasks that each wait once",
    operation: "one task with one sleep(0), from its creation to its result",
    count: 100_000,
  },
  "depth-1": { title: "Resume under 1 await", operation: "one sleep(0)" },
  "depth-1k": { title: "Resume under 1,000 awaits", operation: "one sleep(0)" },
  "depth-10k": { title: "Resume under 10,000 awaits", operation: "one sleep(0)" },
  "depth-100k": { title: "Resume under 100,000 awaits", operation: "one sleep(0)" },
  "timers-virtual": {
    title: "100,000 sleeping tasks, virtual clock",
    operation: "one task and its timer",
    count: 100_000,
  },
  "timers-real": { title: "100,000 sleeping tasks, real clock", operation: "one task and its timer", count: 100_000 },
  queue: { title: "Queue ping-pong", operation: "one item there and one back" },
  cancel: { title: "Cancel 100,000 waiting tasks", operation: "one task, from the request to its end", count: 100_000 },
  program: { title: "A program that reads pages", operation: "one page of 10 kB" },
  memory: { title: "Memory of 1,000,000 sleeping tasks", operation: "one task", count: 1_000_000 },
} satisfies Record<string, Workload>;

export type WorkloadName = keyof typeof WORKLOADS;

export interface Workload {
  title: string;
  operation: string;
  /** How many operations are done at once; without, as many as fill a sample. */
  count?: number;
}

/** Takes the CPU time of what is measured: of everything, unless a workload says when that begins or ends. */
export interface Stopwatch {
  start(): void;
  stop(): void;
}

/** A workload as one contender writes it: does `count` operations. */
export type Work = (count: number, stopwatch: Stopwatch) => Promise<unknown>;

/** A way of writing concurrent programs: each workload that it can do. */
export type Contender = Partial<Record<WorkloadName, Work>>;
