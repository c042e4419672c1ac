import asyncio


async def play(name, pauses):
    print(f"{name} begins")
    for _ in range(pauses):
        await asyncio.sleep(0)
    print(f"{name} ends")


async def main():
    await asyncio.gather(
        play("Ada", 3), play("Bo", 1), play("Cy", 10)
    )


asyncio.run(main())
