"""What goes wrong in programs, and what looks at tasks from outside."""

import asyncio
import concurrent.futures
import inspect
import os
import sys
import time
import traceback
import warnings


async def block():
    await asyncio.sleep(0)
    hold_the_thread()


def hold_the_thread():
    time.sleep(0.3)


async def wait():
    try:
        await asyncio.Event().wait()
    finally:
        print("wait is over")


async def fail(after):
    await asyncio.sleep(after)
    raise ValueError(f"failed after {after}")


async def quick():
    warnings.warn("careful", stacklevel=2)
    return "quick"


async def numbers():
    for number in range(2):
        await asyncio.sleep(0)
        yield number


def own_factory(loop, coroutine, **options):
    task = OwnTask(coroutine, loop=loop, **options)
    task.set_name(f"own {task.get_name()[:4]}")
    return task


class OwnTask(asyncio.Task):
    pass


def look_at(task):
    coroutine = task.get_coro()
    print(type(task).__name__, isinstance(task, asyncio.Task), isinstance(task, asyncio.Future), task.get_name()[:4])
    print(coroutine.__qualname__, inspect.iscoroutine(coroutine), inspect.getcoroutinestate(coroutine))
    print([frame.f_code.co_name for frame in task.get_stack()], [frame.f_code.co_name for frame in call_stack(coroutine)])
    print(repr(task).replace(__file__, "trouble.py").partition("coro=")[2].partition(" wait_for=")[0])
    task.print_stack(file=sys.stdout)


def call_stack(coroutine):
    while inspect.iscoroutine(coroutine):
        yield coroutine.cr_frame
        coroutine = coroutine.cr_await


def fork():
    """Python warns where a program with threads forks."""
    child = os.fork()
    if child == 0:
        os._exit(0)
    os.waitpid(child, 0)


async def main():
    if hasattr(os, "fork"):
        fork()
    waiting = asyncio.create_task(wait())
    await asyncio.sleep(0)
    look_at(waiting)
    print(len(asyncio.all_tasks()), asyncio.current_task() in asyncio.all_tasks(), sys.stdout.isatty())
    quick()
    await asyncio.create_task(block(), name="the one that blocks")
    print("part of", end=" ")
    await asyncio.sleep(0)
    print("a line")
    print([number async for number in numbers()])

    loop = asyncio.get_running_loop()
    if hasattr(asyncio, "eager_task_factory"):
        loop.set_task_factory(asyncio.eager_task_factory)
        print(asyncio.create_task(quick()).done(), file=sys.stderr)
    loop.set_task_factory(own_factory)
    own = asyncio.create_task(quick())
    print(type(own).__name__, await own)
    loop.set_task_factory(None)

    # Before the subprocess: a thread that waits for one may still be there, and Python warns of a fork beside it.
    with concurrent.futures.ProcessPoolExecutor(1) as pool:
        print(await loop.run_in_executor(pool, divmod, 17, 5))
    process = await asyncio.create_subprocess_exec(sys.executable, "-c", "print(6 * 7)", stdout=asyncio.subprocess.PIPE)
    print((await process.communicate())[0].decode().strip(), process.returncode)

    try:
        await asyncio.wait_for(waiting, 0.01)
    except TimeoutError:
        print("timed out", waiting.cancelled())
    try:
        await asyncio.to_thread(int, "three")
    except ValueError:
        traceback.print_exc()
    asyncio.create_task(fail(0))
    await asyncio.sleep(0.01)
    async with asyncio.TaskGroup() as group:
        group.create_task(fail(0.01))
        group.create_task(wait())


if __name__ == "__main__":
    asyncio.run(main())
