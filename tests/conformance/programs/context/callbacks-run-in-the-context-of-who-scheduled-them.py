import asyncio
import contextvars

variable = contextvars.ContextVar("variable", default=0)


async def main():
    loop = asyncio.get_running_loop()
    variable.set(1)
    loop.call_soon(lambda: print("soon", variable.get()))
    variable.set(2)
    loop.call_later(0, lambda: print("later", variable.get()))
    task = asyncio.create_task(asyncio.sleep(0))
    task.add_done_callback(lambda task: print("done", variable.get()))
    variable.set(3)
    await task
    await asyncio.sleep(0)


asyncio.run(main())
