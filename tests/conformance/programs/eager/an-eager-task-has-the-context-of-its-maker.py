import asyncio
import contextvars

variable = contextvars.ContextVar("variable", default=0)


async def child():
    print("child", variable.get())
    variable.set(2)
    await asyncio.sleep(0)
    print("child again", variable.get())


async def main():
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    variable.set(1)
    task = asyncio.create_task(child())
    print("main", variable.get())
    await task


asyncio.run(main())
