/** What is measured, in the words of the results page. An operation is what the time is given for. */
export const WORKLOADS = {
  switch: {
    meaning: "How quickly one task hands the loop to the next: what every await that suspends costs.",
    title: "Switch to another task",
    operation: "one sleep(0), 100 tasks in turns",
  },
  call: {
    meaning: "What splitting a program into small async functions costs when nothing has to wait.",
    title: "Await what does not suspend",
    operation: "one await of a coroutine that returns at once",
  },
  gather: {
    meaning: "What it costs to start very many short jobs at once.",

    title: "Create and gather 100,000 tasks that return at once",
    operation: "one task, from its creation to its result",
    count: 100_000,
  },
  "gather-suspended": {
    meaning: "The same when every job has to wait once, as real ones do.",

    title: "Create and gather 100,000 tasks that each wait once",
    operation: "one task with one sleep(0), from its creation to its result",
    count: 100_000,
  },
  "depth-1": {
    meaning: "Resuming a task that waits right below its first await.",
    title: "Resume under 1 await",
    operation: "one sleep(0)",
  },
  "depth-1k": {
    meaning: "Resuming through a thousand awaits. Here that takes no longer than through one.",
    title: "Resume under 1,000 awaits",
    operation: "one sleep(0)",
  },
  "depth-10k": {
    meaning: "Resuming through ten thousand awaits, where some contenders run out of stack.",
    title: "Resume under 10,000 awaits",
    operation: "one sleep(0)",
  },
  "depth-100k": {
    meaning: "Resuming through a hundred thousand awaits, as deep recursion does.",
    title: "Resume under 100,000 awaits",
    operation: "one sleep(0)",
  },
  "timers-virtual": {
    meaning: "Many sleepers on the clock that Check uses, which jumps over each wait.",

    title: "100,000 sleeping tasks, virtual clock",
    operation: "one task and its timer",
    count: 100_000,
  },
  "timers-real": {
    meaning: "Many sleepers on the real clock, such as connections with a time limit each.",
    title: "100,000 sleeping tasks, real clock",
    operation: "one task and its timer",
    count: 100_000,
  },
  queue: {
    meaning: "An item handed from one task to another and back, as between a producer and a consumer.",
    title: "Queue ping-pong",
    operation: "one item there and one back",
  },
  cancel: {
    meaning: "Telling very many waiting tasks to stop, and waiting until each has.",
    title: "Cancel 100,000 waiting tasks",
    operation: "one task, from the request to its end",
    count: 100_000,
  },
  program: {
    meaning: "A whole program with limits, retries and parsing: where there is real work, being recorded hardly shows.",
    title: "A program that reads pages",
    operation: "one page of 10 kB",
  },
  memory: {
    meaning: "What one waiting task takes of memory: how many can wait at once.",
    title: "Memory of 1,000,000 sleeping tasks",
    operation: "one task",
    count: 1_000_000,
  },
} satisfies Record<string, Workload>;

export type WorkloadName = keyof typeof WORKLOADS;

export interface Workload {
  title: string;
  /** What it says of a program, in a sentence. */
  meaning: string;
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
