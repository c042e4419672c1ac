import asyncio
import contextvars

user = contextvars.ContextVar("user", default="nobody")


def greet(greeting):
    seen = user.get()
    user.set("changed in the thread")
    return f"{greeting} {seen}"


async def main():
    user.set("Ada")
    print(await asyncio.to_thread(greet, "hello"), user.get())
    for _ in range(2):
        print(await asyncio.get_running_loop().run_in_executor(None, greet, "hello"))


asyncio.run(main())
