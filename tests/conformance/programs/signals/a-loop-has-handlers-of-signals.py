import asyncio
import signal


async def main():
    loop = asyncio.get_running_loop()
    print(int(loop.remove_signal_handler(signal.SIGINT)))
    loop.add_signal_handler(signal.SIGINT, print, "interrupted")
    loop.add_signal_handler(signal.SIGTERM, print, "terminated")
    print(int(loop.remove_signal_handler(signal.SIGINT)))
    print(int(loop.remove_signal_handler(signal.SIGINT)))
    print(int(loop.remove_signal_handler(signal.SIGTERM)))
    try:
        raise KeyboardInterrupt
    except KeyboardInterrupt as error:
        print(repr(error))


asyncio.run(main())
