from asyncio import Semaphore, TaskGroup, run, sleep

from web import PageError, addresses, fetch_page, limit, pause, tries


class Page:
    text = "no page"

    def __init__(self, address):
        self.address = address

    async def fetch(self, free):
        left = tries
        while left > 0:
            left -= 1
            try:
                async with free:
                    self.text = await fetch_page(self.address)
                break
            except PageError as error:
                print(f"trouble with {error}")
            if left:
                await sleep(pause)


async def main():
    pages = [Page(address) for address in addresses]
    free = Semaphore(limit)
    async with TaskGroup() as group:
        for page in pages:
            group.create_task(page.fetch(free))
    for page in pages:
        print(page.address, page.text, sep=": ")


run(main())
