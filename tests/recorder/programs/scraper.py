"""Fetches pages of a local server, a few at a time, and counts their words in threads."""

import asyncio
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

PAGES = {f"/{number}": "word " * number for number in range(1, 13)}


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        body = PAGES[self.path].encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


def count_words(page, awaited):
    awaited.wait()
    return len(page.split())


async def fetch(port, path, limit):
    async with limit, asyncio.timeout(30):
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(f"GET {path} HTTP/1.0\r\n\r\n".encode())
        page = (await reader.read()).decode().partition("\r\n\r\n")[2]
        writer.close()
    # The loop comes to this callback once the task waits: a thread that was quicker would leave it nothing to wait for.
    awaited = threading.Event()
    asyncio.get_running_loop().call_soon(awaited.set)
    return await asyncio.to_thread(count_words, page, awaited)


async def main(port):
    limit = asyncio.Semaphore(4)
    async with asyncio.TaskGroup() as group:
        counts = {path: group.create_task(fetch(port, path, limit), name=f"page {path}") for path in PAGES}
    for path, count in counts.items():
        print(path, count.result(), "words")


server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
threading.Thread(target=server.serve_forever, daemon=True).start()
print("threads:", threading.active_count())
asyncio.run(main(server.server_address[1]))
server.shutdown()
