import asyncio
import contextvars

count = contextvars.ContextVar("count", default=0)


async def increase():
    count.set(count.get() + 1)
    await asyncio.sleep(0)
    count.set(count.get() + 1)


async def main():
    context = contextvars.copy_context()
    tasks = [asyncio.create_task(increase(), context=context) for _ in range(2)]
    await asyncio.wait(tasks)
    print(context[count], count.get(), tasks[0].get_context() is context)
    await asyncio.create_task(increase(), context=asyncio.current_task().get_context())
    print(count.get())


asyncio.run(main())
