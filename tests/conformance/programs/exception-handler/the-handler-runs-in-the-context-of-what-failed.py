import asyncio
import contextvars

place = contextvars.ContextVar("place", default="nowhere")


async def fail():
    place.set("the task")
    await asyncio.sleep(1)
    raise ValueError


async def main():
    place.set("main")
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, context: print(context["message"], "in", place.get()))
    task = asyncio.create_task(fail())
    await asyncio.sleep(0)
    asyncio.shield(task).cancel()
    await asyncio.sleep(2)
    loop.call_exception_handler({"message": "something", "task": task})
    loop.call_exception_handler({"message": "something else"})


asyncio.run(main())
