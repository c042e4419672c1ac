import asyncio


async def fail(n):
    await asyncio.sleep(n)
    raise ValueError(f"failure {n}")


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, context: print("handler:", context["message"]))
    try:
        await asyncio.gather(fail(1), fail(2))
    except ValueError as error:
        print(error)
    await asyncio.sleep(3)
    print("nothing was reported")


asyncio.run(main())
