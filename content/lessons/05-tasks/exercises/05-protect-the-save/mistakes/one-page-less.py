# Breaks: Without a request | “page II”
import asyncio

from diary import evening, pages, save_page


async def keep():
    for page in pages[:-1]:
        saving = asyncio.create_task(save_page(page))
        try:
            await asyncio.shield(saving)
        except asyncio.CancelledError:
            await saving
            raise


asyncio.run(evening(keep))
