import asyncio


async def play(name):
    for move in [1, 2, 3]:
        print(f"{name}: move {move}")
        await asyncio.sleep(0)


async def main():
    await asyncio.gather(play("Ada"), play("Bo"), play("Cy"))
    print("the game is over")


asyncio.run(main())
