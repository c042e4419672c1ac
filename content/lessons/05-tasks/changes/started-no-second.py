import asyncio


async def boil():
    print("the kettle is on")
    await asyncio.sleep(2)
    print("the water boils")
    return "hot water"


async def main():
    kettle = asyncio.create_task(boil())
    print("the task is made")
    print("the table is laid")
    print(await kettle)


asyncio.run(main())
