import asyncio
import contextvars

color = contextvars.ContextVar("color", default="none")


async def work():
    color.set("red")
    await asyncio.sleep(1)


async def main():
    own = contextvars.copy_context()
    task = asyncio.create_task(work(), context=own)
    other = asyncio.create_task(work())
    print(task.get_context() is own, other.get_context() is own, task.get_loop() is asyncio.get_running_loop())
    await asyncio.sleep(0)
    print(own[color], other.get_context()[color], color.get(), color in own, color in own.copy())
    print([frame.f_code.co_name for frame in task.get_stack()])
    await task
    print(task.get_stack(), task.get_context() is own)


asyncio.run(main())
