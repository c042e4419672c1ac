# Breaks: No page is torn | “Tuesday: torn”
import asyncio

from diary import evening, pages, save_page


async def keep():
    for page in pages:
        saving = asyncio.create_task(save_page(page))
        await saving


asyncio.run(evening(keep))
