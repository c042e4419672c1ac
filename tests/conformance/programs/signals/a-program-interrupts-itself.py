import asyncio
import signal


async def main():
    loop = asyncio.get_running_loop()
    loop.add_signal_handler(signal.SIGINT, print, "heard")
    signal.raise_signal(signal.SIGINT)
    await asyncio.sleep(0.01)
    loop.remove_signal_handler(signal.SIGINT)


async def cancelled():
    loop = asyncio.get_running_loop()
    loop.call_soon(signal.raise_signal, signal.SIGINT)
    try:
        await asyncio.sleep(1)
    finally:
        print("tidied up")


asyncio.run(main())
try:
    asyncio.run(cancelled())
except KeyboardInterrupt:
    print("interrupted")
