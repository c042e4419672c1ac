import asyncio


async def fetch(page, seconds):
    try:
        await asyncio.sleep(seconds)
        if page == "prices":
            raise ValueError("no prices today")
        print(f"{page}: ok")
    finally:
        print(f"{page}: closed")


async def main():
    try:
        async with asyncio.timeout(2):
            async with asyncio.TaskGroup() as requests:
                requests.create_task(fetch("orders", 1))
                requests.create_task(fetch("prices", 0.5))
            print("all pages fetched")
    except TimeoutError:
        print("time is up")


asyncio.run(main())
