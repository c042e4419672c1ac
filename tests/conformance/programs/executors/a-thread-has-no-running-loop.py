import asyncio


def work():
    try:
        asyncio.get_running_loop()
    except RuntimeError as error:
        return str(error)


async def main():
    print(await asyncio.to_thread(work))


asyncio.run(main())
