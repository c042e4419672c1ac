from asyncio import create_task, run, shield

from diary import evening, pages, save_page


async def whole(page):
    saving = create_task(save_page(page))
    try:
        await shield(saving)
    finally:
        await saving


async def keep():
    for page in pages:
        await whole(page)


run(evening(keep))
