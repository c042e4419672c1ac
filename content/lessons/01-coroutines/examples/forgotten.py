import asyncio


async def save(page):
    print(f"saved: {page}")


async def main():
    save("home")
    await save("news")
    print("all pages are saved")


asyncio.run(main())
