import asyncio
from contextvars import ContextVar

user = ContextVar("user", default="nobody")


async def log_in(name):
    user.set(name)


async def main():
    await asyncio.create_task(log_in("Ada"))
    print("after a task:", user.get())
    await asyncio.gather(log_in("Bo"))
    print("after gather:", user.get())
    await log_in("Cy")
    print("after an await:", user.get())
    await asyncio.wait_for(log_in("Di"), 1)
    print("after wait_for:", user.get())


asyncio.run(main())
