import asyncio


async def main(n):
    print(n, asyncio.current_task().get_name(), f"{asyncio.get_running_loop().time():g}")
    await asyncio.sleep(1)
    return asyncio.get_running_loop()


with asyncio.Runner() as runner:
    first = runner.run(main(1))
    second = runner.run(main(2))
    print(first is second, first is runner.get_loop(), first.is_closed())
print(first.is_closed())
