import asyncio
import contextvars

count = contextvars.ContextVar("count", default=0)


def increase(future):
    print(count.get())
    count.set(count.get() + 1)


async def main():
    future = asyncio.get_running_loop().create_future()
    context = contextvars.Context()
    context.run(count.set, 10)
    count.set(1)
    future.add_done_callback(increase, context=context)
    future.add_done_callback(increase)
    future.add_done_callback(increase, context=context)
    count.set(2)
    future.set_result(None)
    await asyncio.sleep(0)
    print(context[count], count.get())


asyncio.run(main())
