# Breaks: No page is torn | “Tuesday: torn”
import asyncio

from diary import evening, pages, save_page


async def keep():
    for page in pages:
        await asyncio.shield(save_page(page))


asyncio.run(evening(keep))
