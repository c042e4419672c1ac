import asyncio


async def load(name):
    print(f"connection open for {name}")
    try:
        await asyncio.sleep(0)
        print(f"{name} is loaded")
    finally:
        print("connection closed")


home = load("home")
home.close()

news = load("news")
news.send(None)
try:
    news.throw(ConnectionError("the server hung up"))
except ConnectionError as error:
    print("came back:", error)
