import asyncio


async def main():
    loop = asyncio.get_running_loop()
    print(int(loop.get_debug()), loop.slow_callback_duration)
    loop.set_debug(True)
    print(int(loop.get_debug()))


asyncio.run(main(), debug=False)
