import asyncio

wanted = "Z1"

PAGES = [["P3", "Q8"], ["R1"]]


class Connection:
    async def page(self, number):
        print(f"page {number}")
        await asyncio.sleep(1)
        if number > len(PAGES):
            return []
        return PAGES[number - 1]

    async def close(self):
        await asyncio.sleep(0.5)
        print("connection closed")


async def connect():
    await asyncio.sleep(0.5)
    print("connection open")
    return Connection()
