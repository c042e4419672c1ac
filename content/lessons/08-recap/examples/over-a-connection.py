import asyncio

PAGES = {
    "/north": (1, "200 OK"),
    "/rosa": (0.5, "404 Not Found"),
}


async def serve(reader, writer):
    request = (await reader.readline()).decode()
    path = request.split()[1]
    print(f"the server is asked for {path}")
    seconds, status = PAGES[path]
    await asyncio.sleep(seconds)
    writer.write(f"HTTP/1.1 {status}\r\n".encode())
    writer.close()


async def request(path):
    reader, writer = await asyncio.open_connection("club", 80)
    print(f"asking for {path}")
    writer.write(f"GET {path} HTTP/1.1\r\n".encode())
    answer = (await reader.readline()).decode()
    print(f"{path}: {answer.split()[1]}")
    writer.close()


async def main():
    await asyncio.start_server(serve, "club", 80)
    await asyncio.gather(request("/north"), request("/rosa"))


asyncio.run(main())
