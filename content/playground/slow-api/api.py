"""A slow API that counts its callers' requests.

A request is one line, the name of a city, and so is the answer.
A client that asks too often within a second has to come again.
"""

import asyncio

HOST = "weather.example"
PORT = 7000

# So many requests are answered within a second.
RATE = 3

WEATHER = {"Oslo": "snow", "Rome": "sun", "Kyiv": "rain"}

asked_at = []


async def open_api():
    """Starts the server, which runs as long as the program."""
    await asyncio.start_server(serve, HOST, PORT)


async def serve(reader, writer):
    async for line in reader:
        answer = await answer_to(line.decode().strip())
        writer.write(f"{answer}\n".encode())
        await writer.drain()
    writer.close()


async def answer_to(city):
    now = asyncio.get_running_loop().time()
    recent = [time for time in asked_at if now - time < 1]
    if len(recent) >= RATE:
        return "429 too many requests"
    asked_at.append(now)
    await asyncio.sleep(0.4)  # it is slow
    if city not in WEATHER:
        return "404 no such city"
    return f"200 {WEATHER[city]}"
