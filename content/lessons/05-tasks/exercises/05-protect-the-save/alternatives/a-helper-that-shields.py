import asyncio

from diary import evening, pages, save_page


async def whole(page):
    saving = asyncio.ensure_future(save_page(page))
    try:
        await asyncio.shield(saving)
    except asyncio.CancelledError:
        await saving
        raise


async def keep():
    for page in pages:
        await whole(page)


asyncio.run(evening(keep))
