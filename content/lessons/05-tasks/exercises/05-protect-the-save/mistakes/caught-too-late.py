# Breaks: No page is torn | “Tuesday: torn”
import asyncio

from diary import evening, pages, save_page


async def keep():
    for page in pages:
        try:
            await save_page(page)
        except asyncio.CancelledError:
            await save_page(page)
            raise


asyncio.run(evening(keep))
