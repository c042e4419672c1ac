import asyncio

from keyboard import on_ctrl_c
from settings import limit, patience, pause, tries
from web import NetworkError, links, request


async def ask(link, connections):
    async with connections:
        return await asyncio.wait_for(request(link), patience)


async def check(link, connections):
    for attempt in range(tries):
        if attempt > 0:
            await asyncio.sleep(pause * 2 ** (attempt - 1))
        try:
            status = await ask(link, connections)
        except TimeoutError:
            result = "too slow"
        except NetworkError:
            result = "unreachable"
        else:
            return (
                "ok" if status == 200 else f"broken ({status})"
            )
    return result


class Stopped(Exception):
    pass


async def wait_for_ctrl_c():
    pressed = asyncio.get_running_loop().create_future()
    on_ctrl_c(lambda: pressed.done() or pressed.set_result(None))
    await pressed
    raise Stopped


async def main():
    found = dict.fromkeys(links, "not checked")
    connections = asyncio.Semaphore(limit)

    async def note(link):
        found[link] = await check(link, connections)

    try:
        async with asyncio.TaskGroup() as group:
            ctrl_c = group.create_task(wait_for_ctrl_c())
            notes = [group.create_task(note(l)) for l in links]
            await asyncio.wait(notes)
            ctrl_c.cancel()
    except* Stopped:
        pass
    for link, result in found.items():
        print(f"{link}: {result}")


asyncio.run(main())
