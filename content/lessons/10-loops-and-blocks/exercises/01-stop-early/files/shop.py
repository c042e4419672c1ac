import asyncio

# The order that the customer asks about.
wanted = "C9"

PAGES = [["A17", "B4"], ["C9", "D2"], ["E5"]]


class Connection:
    """A connection to the API of the shop."""

    async def page(self, number):
        """Gives the orders on a page, counted from 1.

        After the last page, the list is empty.
        """
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
