import asyncio

HOST = "talk.example"
PORT = 9999

TEAM = [
    {
        "name": "Eve",
        "comes": 0,
        "types": [(2, "is anybody here?\n"), (1.2, "bye Fay\n")],
        "leaves": 1,
    },
    # Somebody who connects and says nothing at all.
    {"name": "", "comes": 0.5, "types": [], "leaves": 0.5},
    {
        "name": "Fay",
        "comes": 1,
        "types": [(1.5, "I a"), (0.25, "m\nbye\n")],
        "leaves": 0.6,
        "breaks_off": True,
    },
    {"name": "Gus", "comes": 6, "types": [(1, "hi\n")], "leaves": 1},
]


async def whole_morning():
    """All of them come, talk and leave."""
    await asyncio.gather(*[visit(**person) for person in TEAM])
    print("all have left")


async def visit(name, comes, types, leaves, breaks_off=False):
    await asyncio.sleep(comes)
    reader, writer = await asyncio.open_connection(HOST, PORT)
    hearing = asyncio.create_task(hear(name, reader))
    if name:
        writer.write(f"{name}\n".encode())
    for seconds, text in types:
        await asyncio.sleep(seconds)
        writer.write(text.encode())
    if breaks_off:
        await asyncio.sleep(0.1)
        writer.transport.pause_reading()
    await asyncio.sleep(leaves)
    if breaks_off:
        writer.transport.abort()
    else:
        writer.close()
    await hearing


async def hear(name, reader):
    """Prints every line that comes from the server."""
    try:
        async for line in reader:
            print(f"{name} hears {line.decode().strip()}")
    except ConnectionError:
        pass
