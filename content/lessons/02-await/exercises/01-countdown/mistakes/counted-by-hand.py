# Breaks: It works for another launch | The first line printed was “3”
import asyncio


async def countdown():
    for line in [3, 2, 1]:
        print(line)
        await asyncio.sleep(1)
    print("the kite is off")


asyncio.run(countdown())
