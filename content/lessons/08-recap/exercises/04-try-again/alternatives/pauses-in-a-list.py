import asyncio

from settings import limit, patience, pause, tries
from web import NetworkError, links, request

PAUSES = [pause * 2**n for n in range(tries - 1)] + [None]


class Checker:
    def __init__(self):
        self.connections = asyncio.Semaphore(limit)

    async def ask(self, link):
        async with self.connections:
            return await asyncio.wait_for(request(link), patience)

    async def check(self, link):
        for rest in PAUSES:
            try:
                status = await self.ask(link)
                break
            except NetworkError:
                answer = "unreachable"
            except TimeoutError:
                answer = "too slow"
            if rest is not None:
                await asyncio.sleep(rest)
        else:
            return answer
        return "ok" if status == 200 else f"broken ({status})"


async def main():
    checker = Checker()
    async with asyncio.TaskGroup() as group:
        checks = {
            link: group.create_task(checker.check(link))
            for link in links
        }
    for link, check in checks.items():
        print(f"{link}: {check.result()}")


asyncio.run(main())
