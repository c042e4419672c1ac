import asyncio
import contextvars

variable = contextvars.ContextVar("variable")


async def child():
    variable.set("set by the child")


async def main():
    await child()
    print(variable.get())


asyncio.run(main())
