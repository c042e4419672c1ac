import asyncio

from patience import fetch_patiently
from runner import run_test


class Server:
    """Fails a number of times, and then answers."""

    def __init__(self, failures):
        self.failures = failures
        self.calls = []

    async def fetch(self):
        self.calls.append(asyncio.get_running_loop().time())
        if len(self.calls) <= self.failures:
            raise OSError("busy")
        return "hello"


async def recovers():
    server = Server(failures=2)
    assert await fetch_patiently(server.fetch) == "hello"
    first, second, third = server.calls
    assert (second - first, third - second) == (1, 1)


async def gives_up():
    server = Server(failures=100)
    try:
        await fetch_patiently(server.fetch)
    except OSError as error:
        assert str(error) == "busy"
    else:
        raise AssertionError("should have failed")
    assert len(server.calls) == 3


async def can_be_stopped():
    calls = 0

    async def hang():
        nonlocal calls
        calls += 1
        await asyncio.sleep(60)

    try:
        async with asyncio.timeout(5):
            await fetch_patiently(hang)
    except TimeoutError:
        pass
    assert calls == 1


async def test():
    await asyncio.gather(
        recovers(), gives_up(), can_be_stopped()
    )


run_test(test)
