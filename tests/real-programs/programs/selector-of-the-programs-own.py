import asyncio
import selectors


async def main():
    await asyncio.sleep(1)
    print("slept in a", type(asyncio.get_running_loop()).__name__)


asyncio.run(main(), loop_factory=lambda: asyncio.SelectorEventLoop(selectors.SelectSelector()))
