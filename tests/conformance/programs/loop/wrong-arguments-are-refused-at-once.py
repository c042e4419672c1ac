import asyncio


async def main():
    loop = asyncio.get_running_loop()
    for call in (
        lambda: loop.set_task_factory(5),
        lambda: loop.set_exception_handler(5),
        lambda: loop.call_later(None, print),
        lambda: loop.call_at(None, print),
    ):
        try:
            call()
        except TypeError as error:
            print(repr(error))


asyncio.run(main())
