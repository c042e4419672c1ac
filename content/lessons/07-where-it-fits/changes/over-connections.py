import asyncio

OFFICE = ("localhost", 8080)
SECONDS = {"berths": 2, "weather": 0.1, "tides": 0.1}


async def answer(reader, writer):
    question = (await reader.readline()).decode().strip()
    await asyncio.sleep(SECONDS[question])
    writer.write(f"{question}: all well\n".encode())
    await writer.drain()
    writer.close()


async def ask(question):
    reader, writer = await asyncio.open_connection(*OFFICE)
    writer.write(question[:3].encode())
    await asyncio.sleep(0.5)
    writer.write(f"{question[3:]}\n".encode())
    reply = await reader.readline()
    print(reply.decode().strip())
    writer.close()


async def main():
    server = await asyncio.start_server(answer, *OFFICE)
    async with server, asyncio.TaskGroup() as ships:
        for question in SECONDS:
            ships.create_task(ask(question))


asyncio.run(main())
