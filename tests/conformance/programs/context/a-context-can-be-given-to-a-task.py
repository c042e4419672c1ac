import asyncio
import contextvars

variable = contextvars.ContextVar("variable", default="default")


async def child():
    print("child sees", variable.get())
    variable.set("child's")


async def main():
    context = contextvars.copy_context()
    variable.set("main's")
    await asyncio.create_task(child(), context=context)
    print(context.run(variable.get), context[variable], int(variable in context))
    print(variable.get())


asyncio.run(main())
