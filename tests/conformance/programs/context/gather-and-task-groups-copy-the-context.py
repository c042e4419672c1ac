import asyncio
import contextvars

variable = contextvars.ContextVar("variable", default=0)


async def child(n):
    variable.set(variable.get() + n)
    return variable.get()


async def main():
    variable.set(10)
    print(await asyncio.gather(child(1), child(2)), variable.get())
    async with asyncio.TaskGroup() as group:
        task = group.create_task(child(3))
    print(task.result(), variable.get())
    print(await asyncio.wait_for(child(4), 1), variable.get())


asyncio.run(main())
