/** What makes the runtime fast: an idea, and how many times as long an operation takes without it. */
export interface Idea {
  idea: string;
  operation: string;
  factor: number;
}

/** Measured one at a time, with the others held still. */
export const IDEAS: Idea[] = [
  {
    idea: "The queue of what is ready is two lists of blocks that swap, and nothing is shifted out of an array",
    operation: "100,000 tasks in turns",
    factor: 114,
  },
  {
    idea: "A compiled async function makes its generator function once, and not at each call",
    operation: "await of a call that does not suspend",
    factor: 25,
  },
  { idea: "CancelledError captures no stack", operation: "cancelling a task", factor: 4.5 },
  {
    idea: "Coroutines that may never be awaited stand in an array that is swept now and then, not in a FinalizationRegistry",
    operation: "task switch",
    factor: 3.6,
  },
  { idea: "The future of a sleep is its timer too", operation: "timer", factor: 1.9 },
  { idea: "A coroutine that is nothing but a sleep has no fields for a body", operation: "task switch", factor: 1.2 },
  { idea: "A future with one callback has no list for it", operation: "task switch", factor: 1.2 },
  { idea: "A queue’s get() and put() wait in their own generators", operation: "an item there and back", factor: 1.2 },
  { idea: "All awaits in a yield* share one iterator", operation: "task switch", factor: 1.1 },
  { idea: "Tasks share a context until one of them sets a variable", operation: "create and gather", factor: 1.1 },
  {
    idea: "Timers stand in a heap with four children to a node, their times in a typed array",
    operation: "timer",
    factor: 1.1,
  },
];
