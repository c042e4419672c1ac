import asyncio

from api import HOST, PORT, open_api

CITIES = ["Oslo", "Rome", "Kyiv", "Atlantis", "Oslo", "Rome"]


async def ask(city):
    """Asks again, after a pause, until there is an answer."""
    reader, writer = await asyncio.open_connection(HOST, PORT)
    pause = 0.25
    while True:
        writer.write(f"{city}\n".encode())
        answer = (await reader.readline()).decode().strip()
        if not answer.startswith("429"):
            break
        print(f"{city}: asked too often")
        await asyncio.sleep(pause)
        pause *= 2
    print(f"{city}: {answer}")
    writer.close()


async def main():
    await open_api()
    await asyncio.gather(*[ask(city) for city in CITIES])


asyncio.run(main())
