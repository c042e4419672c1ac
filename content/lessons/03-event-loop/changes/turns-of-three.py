import asyncio


async def job(name):
    for step in [1, 2, 3]:
        print(f"{name}: step {step}")
        await asyncio.sleep(0)


async def main():
    await asyncio.gather(
        job("backup"), job("cleanup"), job("report")
    )
    print("the jobs are done")


asyncio.run(main())
