import asyncio


async def pages(last):
    try:
        for number in range(1, last + 1):
            await asyncio.sleep(0.5)
            yield f"page {number}"
    finally:
        print("the cursor is closed")


async def main():
    found = pages(9)
    async for page in found:
        print(page)
        if page == "page 3":
            print("that is the one")
            break
    await found.aclose()


asyncio.run(main())
