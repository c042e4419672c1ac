import asyncio
import time


def work():
    time.sleep(1)


async def main():
    loop = asyncio.get_running_loop()
    job = loop.run_in_executor(None, work)
    await loop.shutdown_default_executor()
    print(int(job.done()), f"{loop.time():g}")
    try:
        await asyncio.to_thread(work)
    except RuntimeError as error:
        print(repr(error))


asyncio.run(main())
