import asyncio


async def main():
    loop = asyncio.get_running_loop()
    pending, done, failed, cancelled = (loop.create_future() for _ in range(4))
    done.set_result([1, "two"])
    failed.set_exception(ValueError("no"))
    cancelled.cancel()
    for future in (pending, done, failed, cancelled):
        print(future)
    failed.exception()


asyncio.run(main())
