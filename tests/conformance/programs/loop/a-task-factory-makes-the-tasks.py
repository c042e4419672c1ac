import asyncio


def factory(loop, coroutine, **options):
    print("factory makes", coroutine.__name__)
    return asyncio.Task(coroutine, loop=loop, **options)


async def work():
    return 1


async def main():
    loop = asyncio.get_running_loop()
    loop.set_task_factory(factory)
    print(loop.get_task_factory() is factory)
    print(await asyncio.create_task(work(), name="mine"), await asyncio.gather(work()))
    loop.set_task_factory(None)
    print(await asyncio.create_task(work()))


asyncio.run(main())
