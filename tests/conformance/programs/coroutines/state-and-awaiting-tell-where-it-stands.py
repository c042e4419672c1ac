import asyncio
import inspect


async def inner():
    print(inspect.getcoroutinestate(outer_coroutine), outer_coroutine.cr_await is inner_coroutine)
    await asyncio.sleep(0)


async def outer():
    await inner_coroutine


inner_coroutine = inner()
outer_coroutine = outer()
print(inspect.getcoroutinestate(outer_coroutine), outer_coroutine.cr_await)
outer_coroutine.send(None)
print(inspect.getcoroutinestate(outer_coroutine), outer_coroutine.cr_await is inner_coroutine)
print(inspect.getcoroutinestate(inner_coroutine), inner_coroutine.cr_await is None)
try:
    outer_coroutine.send(None)
except StopIteration:
    print(inspect.getcoroutinestate(outer_coroutine), outer_coroutine.cr_await)
