/** A page of the reference: what belongs together, in the order in which it is best read. */
export interface Concept {
  slug: string;
  title: string;
  /** What it is for, in one sentence. */
  lead: string;
  /** Names that "asyncio" exports. */
  names: string[];
  /** Not of asyncio, but of this runtime: search does not look into it. */
  isOwn?: true;
}

export const concepts: Concept[] = [
  {
    slug: "coroutines",
    title: "Coroutines",
    lead: "A coroutine is a computation that stands still until something drives it.",
    names: ["coroutine", "Coroutine", "isCoroutine", "isCoroutineFunction", "CoroutineState", "Awaitable"],
  },
  {
    slug: "running",
    title: "Running a program",
    lead: "One call opens the event loop, runs a coroutine in it to its end, and tidies up.",
    names: ["run", "Runner", "RunnerOptions", "RunDefaults"],
  },
  {
    slug: "tasks",
    title: "Tasks",
    lead: "A task is a coroutine that the event loop drives, beside others.",
    names: [
      "createTask",
      "Task",
      "TaskOptions",
      "currentTask",
      "allTasks",
      "eagerTaskFactory",
      "createEagerTaskFactory",
      "TaskClass",
      "TaskFactory",
    ],
  },
  {
    slug: "task-groups",
    title: "Task groups",
    lead: "A block of code that ends when the tasks started in it have ended.",
    names: ["TaskGroup"],
  },
  {
    slug: "waiting",
    title: "Waiting",
    lead: "For time to pass, for several things at once, for the first of them, or without passing on a cancellation.",
    names: [
      "sleep",
      "gather",
      "GatherOptions",
      "wait",
      "WaitOptions",
      "DoneAndPending",
      "FIRST_COMPLETED",
      "FIRST_EXCEPTION",
      "ALL_COMPLETED",
      "asCompleted",
      "AsCompleted",
      "shield",
    ],
  },
  {
    slug: "timeouts",
    title: "Timeouts",
    lead: "A deadline cancels what takes too long, and says so with a TimeoutError.",
    names: ["timeout", "timeoutAt", "Timeout", "waitFor"],
  },
  {
    slug: "futures",
    title: "Futures",
    lead: "A future is a result that isn’t there yet.",
    names: ["Future", "isFuture", "ensureFuture"],
  },
  {
    slug: "async-blocks",
    title: "async with, async for",
    lead: "Blocks and loops whose beginnings, ends and steps may have to wait.",
    names: [
      "asyncWith",
      "AsyncContextManager",
      "AsyncBody",
      "asyncFor",
      "aiter",
      "AsyncIterableObject",
      "AsyncIteratorObject",
      "AsyncSource",
      "asyncGenerator",
      "asyncYield",
      "AsyncGenerator",
    ],
  },
  {
    slug: "locks",
    title: "Locks and signals",
    lead: "They keep tasks out of each other’s way, and let one tell others that something has happened.",
    names: ["Lock", "Event", "Condition", "Semaphore", "BoundedSemaphore", "Barrier"],
  },
  {
    slug: "queues",
    title: "Queues",
    lead: "A queue hands items from tasks that make them to tasks that work on them.",
    names: ["Queue", "LifoQueue", "PriorityQueue"],
  },
  {
    slug: "streams",
    title: "Streams and servers",
    lead: "Connections that carry bytes both ways: a server takes them, a client opens them, and each end reads and writes.",
    names: [
      "openConnection",
      "startServer",
      "StreamReader",
      "StreamWriter",
      "Server",
      "openUnixConnection",
      "startUnixServer",
      "Protocol",
      "Transport",
      "ProtocolFactory",
      "ClientConnected",
      "Streams",
      "StreamOptions",
      "ServerOptions",
      "Separator",
      "Address",
      "ExtraInfo",
      "Network",
      "memoryNetwork",
    ],
  },
  {
    slug: "executors",
    title: "Threads and executors",
    lead: "Functions that block run on threads of their own, while the event loop goes on.",
    names: [
      "toThread",
      "Executor",
      "ThreadPoolExecutor",
      "ProcessPoolExecutor",
      "ExecutorOptions",
      "ConcurrentFuture",
      "wrapFuture",
      "runCoroutineThreadsafe",
      "BrokenExecutor",
    ],
  },
  {
    slug: "event-loop",
    title: "The event loop",
    lead: "It runs tasks and callbacks, one at a time, on one thread. Most programs never touch it.",
    names: [
      "EventLoop",
      "getRunningLoop",
      "newEventLoop",
      "getEventLoop",
      "setEventLoop",
      "Callback",
      "CallbackOptions",
      "Handle",
      "TimerHandle",
      "ExceptionHandler",
      "ExceptionContext",
    ],
  },
  {
    slug: "exceptions",
    title: "Exceptions",
    lead: "What can go wrong, and how several errors at once are reported as one.",
    names: [
      "CancelledError",
      "TimeoutError",
      "InvalidStateError",
      "RuntimeError",
      "QueueEmpty",
      "QueueFull",
      "QueueShutDown",
      "BrokenBarrierError",
      "DeadlockError",
      "ValueError",
      "LookupError",
      "StopAsyncIteration",
      "GeneratorExit",
      "RuntimeWarning",
      "ExceptionGroup",
      "BaseExceptionGroup",
      "Matcher",
      "formatException",
      "IncompleteReadError",
      "LimitOverrunError",
      "OSError",
      "ConnectionError",
      "ConnectionRefusedError",
      "ConnectionResetError",
      "BrokenPipeError",
      "FileNotFoundError",
      "GaiError",
    ],
  },
  {
    slug: "contextvars",
    title: "Context variables",
    lead: "Variables with a value of their own in each task.",
    names: ["ContextVar", "Token", "Context", "copyContext"],
  },
  {
    slug: "time",
    title: "Time and clocks",
    lead: "A program measures and blocks by the loop’s clock, which can be the real one or one that skips what nobody needs.",
    names: ["time", "VirtualClock", "RealClock", "Clock", "ClockChoice"],
  },
  {
    slug: "call-graph",
    title: "Call graphs",
    lead: "Which task waits for which, and at which line.",
    names: [
      "captureCallGraph",
      "formatCallGraph",
      "printCallGraph",
      "FutureCallGraph",
      "CallGraphEntry",
      "CallGraphOptions",
    ],
  },
  {
    slug: "recorder",
    isOwn: true,
    title: "The recorder",
    lead: "The loop tells a listener all that happens, one plain object at a time. Timelines are drawn from it.",
    names: [
      "Listener",
      "LoopEvent",
      "LoopOpened",
      "LoopClosed",
      "TaskCreated",
      "TaskStarted",
      "TaskSuspended",
      "Wait",
      "TaskReady",
      "TaskResumed",
      "TaskFinished",
      "TaskFailed",
      "TaskCancelled",
      "CancelRequested",
      "Blocking",
      "JobSubmitted",
      "JobStarted",
      "JobFinished",
      "Warned",
      "Place",
      "ErrorInfo",
    ],
  },
];

/**
 * Where a name is described, from the site's root: `/reference/tasks/#Task.cancel`.
 *
 * @throws Error for a name that is on no page
 */
export function addressOf(name: string): string {
  const exported = name.split(".")[0]!;
  const concept = concepts.find(({ names }) => names.includes(exported));
  if (concept === undefined) throw new Error(`src/api/concepts.ts puts “${exported}” on no page`);
  return `/reference/${concept.slug}/#${name}`;
}
