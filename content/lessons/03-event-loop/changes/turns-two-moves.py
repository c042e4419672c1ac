import asyncio


async def job(name, at_once):
    for step in [1, 2, 3]:
        print(f"{name}: step {step}")
        if step % at_once == 0:
            await asyncio.sleep(0)


async def main():
    await asyncio.gather(
        job("backup", 2), job("cleanup", 1), job("report", 1)
    )
    print("the jobs are done")


asyncio.run(main())
