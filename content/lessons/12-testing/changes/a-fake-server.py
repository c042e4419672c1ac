import asyncio


class Server:
    now = 0
    most = 0

    async def fetch(self, page):
        self.now += 1
        self.most = max(self.most, self.now)
        await asyncio.sleep(1)
        self.now -= 1
        return page


async def fetch_all(server, pages):
    places = asyncio.Semaphore(2)

    async def fetch(page):
        async with places:
            return await server.fetch(page)

    return await asyncio.gather(*map(fetch, pages))


async def main():
    server = Server()
    await fetch_all(server, "abcde")
    print("at most at once:", server.most)

    task = asyncio.create_task(fetch_all(server, "abcde"))
    await asyncio.sleep(1.5)
    print("under way:", server.now)
    task.cancel()
    await asyncio.wait([task])
    print("after the cancellation:", server.now)


asyncio.run(main())
