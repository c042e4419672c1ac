import asyncio

HOST = "chat.example"
PORT = 8888

# When each of the team comes, and what they type. The number in
# front of a text is how many seconds pass before it. Some text
# has no line break yet: it is only the beginning of a line.
TEAM = [
    {
        "name": "Ann",
        "comes": 0,
        "types": [
            (1, "good morning\n"),
            (2, "the new "),
            (0.5, "tents are here\n"),
            (0.7, "where are you, Cid?\n"),
        ],
        "leaves": 2.3,
    },
    {
        "name": "Bob",
        "comes": 0.5,
        "types": [(1.5, "hello Ann\nany news?\n")],
        "leaves": 3,
    },
    {
        "name": "Cid",
        "comes": 0.5,
        "types": [(3.5, "I am on the train\n")],
        "leaves": 0.5,
        # The train goes into a tunnel: nothing gets through any
        # more, and then the connection is lost.
        "breaks_off": True,
    },
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
