/* global asyncio, f0, SHARED, EAGER, RECORDED */
class Boom extends Error {
  constructor(value) {
    super();
    this.value = value;
  }
}

const { time } = asyncio;
const clock = new asyncio.VirtualClock();
const trace = [];
const tasks = [];
const handles = [];
let fuel = 60;
let counter = 0;
const variable = new asyncio.ContextVar("variable", { default: 0 });

function show(value) {
  if (value instanceof Boom) return `Boom(${value.value})`;
  if (value instanceof asyncio.BaseExceptionGroup) {
    const text = `${value.message} (${value.exceptions.length} sub-exception${value.exceptions.length === 1 ? "" : "s"})`;
    return `${value.name}(${text}: ${value.exceptions.map(show).join(", ")})`;
  }
  if (value instanceof Error) {
    const cause = value.cause ? ` from ${show(value.cause)}` : "";
    const [message] = value.message.split("\n"); // of a deadlock the list of those who wait follows
    return `${value.name}(${message})${cause}`;
  }
  if (Array.isArray(value)) return `[${value.map(show).join(", ")}]`;
  if (value === undefined || value === null) return "None";
  return value === true ? "True" : value === false ? "False" : String(value);
}

function who() {
  try {
    return asyncio.currentTask().getName();
  } catch {
    return "-"; // outside of the loop, in a callback
  }
}

function log(label, ...values) {
  trace.push([String(clock.now()).padStart(11), who(), label, ...values.map(show)].join(" "));
}

function attempt(label, action) {
  let value;
  try {
    value = action();
  } catch (error) {
    log(label, "raised", error);
    return;
  }
  log(label, value);
}

function enter(name) {
  know(asyncio.currentTask());
  log(name, "begins", variable.get());
  variable.set(variable.get() + 1);
  return --fuel >= 0;
}

function know(task) {
  if (!tasks.includes(task)) tasks.push(task);
  return task;
}

function pick(items, index) {
  return items[index % items.length];
}

function oneOf(mine, index) {
  return pick(mine, index) ?? asyncio.sleep(0);
}

function keep(mine, awaitable) {
  const future = asyncio.ensureFuture(awaitable);
  mine.push(future);
  if (future instanceof asyncio.Task) know(future);
  return future;
}

function state(task) {
  const [done, cancelled] = [show(task.done()), show(task.cancelled())];
  return `${task.getName()} done=${done} cancelled=${cancelled} cancelling=${task.cancelling()}`;
}

function endState(task) {
  if (!task.done()) return "pending";
  if (task.cancelled()) return "cancelled";
  return show(task.exception() ?? task.result());
}

function fail(value) {
  throw new Boom(value);
}

function cancelSelf(...message) {
  return asyncio.currentTask()?.cancel(...message);
}

function count() {
  return ++counter;
}

function hold(handle) {
  handles.push(handle);
}

function cancelHandle(index) {
  const handle = pick(handles, index);
  handle?.cancel();
  return handle?.cancelled();
}

/** What Python's `except` clause would catch. */
function caught(error, kind) {
  switch (kind) {
    case "Boom":
      return error instanceof Boom;
    case "Exception":
      return !(error instanceof asyncio.CancelledError);
    case "BaseException":
      return true;
    default:
      return error instanceof asyncio[kind];
  }
}

function job(seconds, value) {
  time.sleep(seconds);
  if (value % 5 === 0) throw new Boom(value);
  return value;
}

const numbers = asyncio.asyncGenerator(function* (label, count, delay) {
  try {
    for (let number = 0; number < count; number++) {
      yield* asyncio.sleep(delay);
      yield asyncio.asyncYield(number);
    }
  } finally {
    log(label, "generator ends");
    yield* asyncio.sleep(delay);
    log(label, "generator has ended");
  }
});

function report(loop, context) {
  const message = context.message;
  if (message.includes("never retrieved") || message.includes("destroyed")) return;
  log("handler", message.split(/\s+/).slice(0, 3).join(" "), context.exception);
}

function watchdog(times) {
  log("watchdog");
  for (const task of [...tasks]) task.cancel();
  if (times > 0) asyncio.getRunningLoop().callLater(10, watchdog, times - 1);
}

const shared = Array.from({ length: SHARED });
const locks = shared.map(() => new asyncio.Lock());
const semaphores = [new asyncio.Semaphore(1), new asyncio.BoundedSemaphore(2)];
const events = shared.map(() => new asyncio.Event());
const conditions = shared.map(() => new asyncio.Condition());
const barriers = [new asyncio.Barrier(2), new asyncio.Barrier(3)];
const queues = [new asyncio.Queue(1), new asyncio.PriorityQueue()];
const futures = [];
const pool = new asyncio.ThreadPoolExecutor({ maxWorkers: 1 });

const main = asyncio.coroutine(function* main() {
  const loop = asyncio.getRunningLoop();
  loop.setExceptionHandler(report);
  futures.push(...shared.map(() => loop.createFuture()));
  if (EAGER) loop.setTaskFactory(asyncio.eagerTaskFactory);
  loop.callLater(10, watchdog, 20);
  return yield* f0([]);
});

async function start() {
  try {
    const options = { clock, recorder: RECORDED ? new asyncio.Recorder(() => {}) : null };
    trace.push(`result ${show(await asyncio.run(main(), options))}`);
  } catch (error) {
    trace.push(`raised ${show(error)}`);
  }
  for (const task of tasks) trace.push(`${task.getName()} ${endState(task)}`);
  return trace.join("\n");
}
