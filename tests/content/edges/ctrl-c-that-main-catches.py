import asyncio
import signal


async def main():
    asyncio.get_running_loop().call_later(1, signal.raise_signal, signal.SIGINT)
    try:
        await asyncio.sleep(5)
    except asyncio.CancelledError:
        return "what main returned"


print(asyncio.run(main()))
