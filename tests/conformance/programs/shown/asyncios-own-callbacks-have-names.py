import asyncio
import re


def show(future):
    callbacks = re.search(r"cb=\[(.*)\]", str(future))[1]
    print(re.sub(r" at [^,]*", "", callbacks))


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    asyncio.as_completed([future])
    gathering = asyncio.gather(future)
    show(future)
    shield = asyncio.shield(future)
    show(shield)
    show(loop.run_in_executor(None, print, "job"))
    show(asyncio.current_task())
    gathering.cancel()


asyncio.run(main())
