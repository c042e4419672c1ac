import asyncio


async def play(name, at_once):
    for move in [1, 2, 3]:
        print(f"{name}: move {move}")
        if move % at_once == 0:
            await asyncio.sleep(0)


async def main():
    await asyncio.gather(
        play("Ada", 2), play("Bo", 1), play("Cy", 1)
    )
    print("the game is over")


asyncio.run(main())
