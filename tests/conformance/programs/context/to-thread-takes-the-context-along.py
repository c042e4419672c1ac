import asyncio
import contextvars

variable = contextvars.ContextVar("variable", default="default")


def work():
    seen = variable.get()
    variable.set("changed in the thread")
    return seen


async def main():
    variable.set("main's")
    print(await asyncio.to_thread(work), "/", variable.get())


asyncio.run(main())
