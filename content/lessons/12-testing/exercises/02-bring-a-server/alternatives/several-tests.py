import asyncio

from checker import check_all
from runner import run_test


class Fake:
    def __init__(self, *outcomes):
        self.outcomes = list(outcomes)
        self.places = asyncio.Semaphore(2)
        self.open = set()

    async def ask(self, link):
        assert not self.places.locked(), "too many"
        async with self.places:
            self.open.add(link)
            seconds, answer = self.outcomes.pop(0)
            try:
                await asyncio.sleep(seconds)
            finally:
                self.open.discard(link)
            if answer is None:
                raise OSError(link)
            return answer


async def keeps_its_promises():
    fake = Fake((3, "one"), (1, None), (1, "three"))
    answers = await check_all(fake.ask, "xyz", 2)
    assert answers == ["one", "failed", "three"]


async def can_be_cancelled():
    fake = Fake((9, ""), (9, ""))
    checking = asyncio.create_task(check_all(fake.ask, "xy", 2))
    await asyncio.sleep(1)
    assert fake.open == {"x", "y"}
    checking.cancel()
    await asyncio.wait({checking}, timeout=5)
    assert fake.open == set()


async def test():
    await keeps_its_promises()
    await can_be_cancelled()


run_test(test)
