const CHAPTER = "/lessons/when-it-goes-wrong/#";
const PROBLEMS = "/when-it-goes-wrong/#";

/**
 * What learners ask, and where the answer is: one of these addresses, which may name a place on a page, has to be among
 * what the first three pages found offer.
 */
export const QUESTIONS: readonly { question: string; answers: readonly string[] }[] = [
  { question: "Why does my coroutine not run?", answers: ["/lessons/coroutines/"] },
  { question: "create_task vs await", answers: ["/lessons/tasks/#start-now-await-later"] },
  { question: "Run blocking code", answers: ["/lessons/blocking-code/"] },
  { question: "Cancel a task", answers: ["/lessons/tasks/#how-a-task-is-stopped"] },
  { question: "Timeout", answers: ["/lessons/tasks/#only-so-long", "/reference/timeouts/#timeout"] },
  { question: "coroutine was never awaited", answers: ["/lessons/coroutines/#the-await-you-forgot"] },
  { question: "time.sleep freezes everything", answers: ["/lessons/await/#the-mistake-that-stops-everything"] },
  { question: "run several coroutines at the same time", answers: ["/lessons/concurrent-tasks/#all-together"] },
  {
    question: "limit how many run at once",
    answers: ["/lessons/concurrent-tasks/#not-all-at-once", `${PROBLEMS}how-do-i-limit-concurrency`],
  },
  {
    question: "exception in gather",
    answers: [
      "/lessons/concurrent-tasks/#when-one-of-them-fails",
      "/lessons/concurrent-tasks/#all-answers-good-and-bad",
    ],
  },
  { question: "return_exceptions", answers: ["/lessons/concurrent-tasks/#all-answers-good-and-bad"] },
  { question: "asyncio.sleep(0)", answers: ["/lessons/event-loop/#let-others-in"] },
  { question: "what is the event loop", answers: ["/lessons/event-loop/"] },
  {
    question: "do I need a lock",
    answers: [
      "/lessons/event-loop/#no-locks-between-awaits",
      "/lessons/event-loop/#a-lock-where-there-must-be-an-await",
    ],
  },
  {
    question: "thread",
    answers: ["/lessons/blocking-code/#somewhere-else", "/reference/executors/#toThread", "/glossary/#thread"],
  },
  { question: "asyncio.TaskGroup", answers: ["/reference/task-groups/#TaskGroup"] },
  { question: "multiprocessing for CPU-bound work", answers: ["/lessons/blocking-code/#work-for-the-processor"] },
  { question: "asyncio vs threads", answers: ["/lessons/where-it-fits/#which-tool"] },
  { question: "producer consumer queue", answers: ["/lessons/where-it-fits/#producer-consumer"] },
  { question: "aiohttp", answers: ["/lessons/blocking-code/", "/lessons/where-it-fits/#when-a-plain-script-will-do"] },
  // From learners who did the whole course.
  { question: "how do I run this in Jupyter", answers: [`${PROBLEMS}how-do-i-run-this-in-jupyter-or-ipython`] },
  {
    question: "cannot be called from a running event loop",
    answers: [`${PROBLEMS}runtimeerror-asynciorun-cannot-be-called-from-a-running-event-loop`],
  },
  {
    question: "InvalidStateError: Result is not set.",
    answers: [`${PROBLEMS}invalidstateerror-result-is-not-set`],
  },
  { question: "event loop is closed", answers: [`${PROBLEMS}runtimeerror-event-loop-is-closed`] },
  { question: "why did my task disappear", answers: [`${PROBLEMS}why-did-my-task-disappear`] },
  {
    question: "limit concurrency",
    answers: [`${PROBLEMS}how-do-i-limit-concurrency`, "/lessons/concurrent-tasks/#not-all-at-once"],
  },
  { question: "cancel all tasks", answers: [`${PROBLEMS}how-do-i-cancel-all-tasks`] },
  { question: "timeout a request", answers: [`${PROBLEMS}how-do-i-set-a-timeout-for-a-request`] },
  { question: "async for", answers: [`${PROBLEMS}when-do-i-use-async-for-and-async-with`] },
  { question: "call an API", answers: [`${PROBLEMS}how-do-i-call-an-api-or-fetch-many-pages`] },
  { question: "Task exception was never retrieved", answers: [`${PROBLEMS}task-exception-was-never-retrieved`] },
  {
    question: "print progress as results arrive",
    answers: [`${PROBLEMS}how-do-i-print-progress-or-results-as-they-arrive-with-as_completed`],
  },
  { question: "Ctrl-C", answers: [`${PROBLEMS}how-do-i-stop-a-program-with-ctrl-c`] },
  {
    question: "as_completed",
    answers: [
      `${PROBLEMS}how-do-i-print-progress-or-results-as-they-arrive-with-as_completed`,
      "/reference/waiting/#asCompleted",
    ],
  },
  // Exact messages find the section that explains them, or the short answer that leads there.
  {
    question: "RuntimeError: asyncio.run() cannot be called from a running event loop",
    answers: [`${CHAPTER}a-loop-inside-a-loop`],
  },
  { question: "RuntimeError: Event loop is closed", answers: [`${CHAPTER}too-early-and-too-late`] },
  {
    question: "RuntimeError: no running event loop",
    answers: [`${PROBLEMS}runtimeerror-no-running-event-loop`, `${CHAPTER}too-early-and-too-late`],
  },
  {
    question: "RuntimeError: There is no current event loop in thread 'MainThread'",
    answers: [
      `${PROBLEMS}runtimeerror-there-is-no-current-event-loop-in-thread-mainthread`,
      `${CHAPTER}too-early-and-too-late`,
    ],
  },
  { question: "Task exception was never retrieved", answers: [`${CHAPTER}the-error-that-nobody-sees`] },
  { question: "Task was destroyed but it is pending!", answers: [`${CHAPTER}tasks-that-run-in-the-background`] },
  { question: "Deadlock: every task is waiting", answers: [`${CHAPTER}everything-waits`] },
  {
    question: "Executing <Task finished name='Task-3' coro=<resize() done> result=None> took 0.812 seconds",
    answers: [`${PROBLEMS}executing-task-finished--took-25-seconds`],
  },
  {
    question:
      "RuntimeError: Task <Task pending name='Task-5'> got Future <Future pending> attached to a different loop",
    answers: [`${PROBLEMS}runtimeerror-task-got-future-attached-to-a-different-loop`],
  },
  { question: "what does shield do", answers: ["/lessons/tasks/#what-must-not-be-interrupted"] },
];
