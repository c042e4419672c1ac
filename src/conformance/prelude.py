import asyncio
import contextvars
import time
from concurrent.futures import ThreadPoolExecutor


class Boom(Exception):
    pass


trace = []
tasks = []
handles = []
fuel = 60
counter = 0
variable = contextvars.ContextVar("variable", default=0)


def show(value):
    if isinstance(value, Boom):
        return f"Boom({value.args[0]})"
    if isinstance(value, BaseExceptionGroup):
        return f"{type(value).__name__}({value}: {', '.join(map(show, value.exceptions))})"
    if isinstance(value, BaseException):
        cause = f" from {show(value.__cause__)}" if value.__cause__ is not None else ""
        return f"{type(value).__name__}({value}){cause}"
    if isinstance(value, list):
        return f"[{', '.join(map(show, value))}]"
    return str(value)


def who():
    try:
        return asyncio.current_task().get_name()
    except (RuntimeError, AttributeError):  # outside of the loop, in a callback
        return "-"


def log(label, *values):
    now = round(time.monotonic() * 1e9)
    trace.append(" ".join([f"{now:>11}", who(), str(label), *map(show, values)]))


def attempt(label, action):
    try:
        value = action()
    except BaseException as error:
        log(label, "raised", error)
    else:
        log(label, value)


def enter(function):
    global fuel
    know(asyncio.current_task())
    log(function, "begins", variable.get())
    variable.set(variable.get() + 1)
    fuel -= 1
    return fuel >= 0


def know(task):
    if task not in tasks:
        tasks.append(task)
    return task


def pick(items, index):
    return items[index % len(items)] if items else None


def one_of(mine, index):
    return pick(mine, index) or asyncio.sleep(0)


def keep(mine, awaitable):
    future = asyncio.ensure_future(awaitable)
    mine.append(future)
    if isinstance(future, asyncio.Task):
        know(future)
    return future


def state(task):
    return f"{task.get_name()} done={task.done()} cancelled={task.cancelled()} cancelling={task.cancelling()}"


def end_state(task):
    if not task.done():
        return "pending"
    if task.cancelled():
        return "cancelled"
    return show(task.exception() or task.result())


def fail(value):
    raise Boom(value)


def cancel_self(*message):
    task = asyncio.current_task()
    return task and task.cancel(*message)


def count():
    global counter
    counter += 1
    return counter


def hold(handle):
    handles.append(handle)


def cancel_handle(index):
    handle = pick(handles, index)
    if handle is not None:
        handle.cancel()
        return handle.cancelled()


def job(seconds, value):
    time.sleep(seconds)
    if value % 5 == 0:
        raise Boom(value)
    return value


async def numbers(label, count, delay):
    try:
        for number in range(count):
            await asyncio.sleep(delay)
            yield number
    finally:
        log(label, "generator ends")
        await asyncio.sleep(delay)
        log(label, "generator has ended")


def report(loop, context):
    message = context["message"]
    if "never retrieved" not in message and "destroyed" not in message:
        log("handler", " ".join(message.split()[:3]), context.get("exception"))


def watchdog(times):
    log("watchdog")
    for task in list(tasks):
        task.cancel()
    if times > 0:
        asyncio.get_running_loop().call_later(10, watchdog, times - 1)


locks = [asyncio.Lock() for _ in range(SHARED)]
semaphores = [asyncio.Semaphore(1), asyncio.BoundedSemaphore(2)]
events = [asyncio.Event() for _ in range(SHARED)]
conditions = [asyncio.Condition() for _ in range(SHARED)]
barriers = [asyncio.Barrier(2), asyncio.Barrier(3)]
queues = [asyncio.Queue(1), asyncio.PriorityQueue()]
futures = []
pool = ThreadPoolExecutor(1)


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(report)
    futures.extend(loop.create_future() for _ in range(SHARED))
    if EAGER:
        loop.set_task_factory(asyncio.eager_task_factory)
    loop.call_later(10, watchdog, 20)
    return await f0([])


def start():
    try:
        trace.append(f"result {show(asyncio.run(main()))}")
    except BaseException as error:
        trace.append(f"raised {show(error)}")
    for task in tasks:
        trace.append(f"{task.get_name()} {end_state(task)}")
    print("\n".join(trace))
