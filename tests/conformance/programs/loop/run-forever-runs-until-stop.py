import asyncio

loop = asyncio.new_event_loop()


def tick(n):
    print("tick", n, f"{loop.time():g}")
    if n == 3:
        loop.stop()
        loop.call_soon(print, "one turn late: never")
        print("stopping")
    loop.call_later(1, tick, n + 1)


loop.call_soon(tick, 1)
loop.run_forever()
print("stopped", int(loop.is_running()))
loop.close()
