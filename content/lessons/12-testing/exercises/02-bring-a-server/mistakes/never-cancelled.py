# Breaks: It fails with an implementation that leaves its requests | Cancel it
import asyncio

from checker import check_all
from runner import run_test


class Server:
    now = 0
    most = 0

    async def ask(self, link):
        self.now += 1
        self.most = max(self.most, self.now)
        try:
            await asyncio.sleep(5 - len(link))
            if link == "bad":
                raise OSError("no server")
            return link.upper()
        finally:
            self.now -= 1


links = ["a", "bad", "ccc", "dddd"]


async def test():
    server = Server()
    answers = await check_all(server.ask, links, 2)
    expected = ["A", "failed", "CCC", "DDDD"]
    assert answers == expected, f"it gives {answers}"
    assert server.most == 2, f"{server.most} at once"


run_test(test)
