import asyncio
import contextvars

variable = contextvars.ContextVar("variable", default="default")


async def child():
    print("child sees", variable.get())
    variable.set("child's")
    print("child set", variable.get())


async def main():
    variable.set("main's")
    task = asyncio.create_task(child())
    variable.set("changed later")
    await task
    print("main still has", variable.get())


asyncio.run(main())
