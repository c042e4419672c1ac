import asyncio
import contextvars

color = contextvars.ContextVar("color", default="none")


async def main():
    loop = asyncio.get_running_loop()
    color.set("red")
    handles = [loop.call_soon(lambda: print("soon", color.get())), loop.call_later(1, lambda: print("later", color.get()))]
    color.set("blue")
    print([handle.get_context().get(color) for handle in handles])
    print(handles[1].when() - loop.time(), [handle.cancelled() for handle in handles].count(True))
    await asyncio.sleep(2)
    print(color.get())


asyncio.run(main())
