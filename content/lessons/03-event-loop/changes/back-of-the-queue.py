import asyncio


async def job(name, pauses):
    print(f"{name} begins")
    for _ in range(pauses):
        await asyncio.sleep(0)
    print(f"{name} ends")


async def main():
    await asyncio.gather(
        job("backup", 3), job("cleanup", 1), job("report", 10)
    )


asyncio.run(main())
