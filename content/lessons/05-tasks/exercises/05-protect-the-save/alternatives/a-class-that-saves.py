import asyncio

from diary import evening, pages, save_page


class Whole:
    def __init__(self, page):
        self.saving = asyncio.create_task(save_page(page))

    async def __aenter__(self):
        return asyncio.shield(self.saving)

    async def __aexit__(self, *error):
        await asyncio.wait({self.saving})


async def keep():
    for page in pages:
        async with Whole(page) as saved:
            await saved


asyncio.run(evening(keep))
