import asyncio

same = {"job": 1}
queue = asyncio.PriorityQueue()
queue.put_nowait((1, same))
queue.put_nowait((1, same))
queue.put_nowait((2, {"job": 2}))
for item in ((1, {"job": 3}), "text", 5):
    try:
        queue.put_nowait(item)
    except TypeError:
        print("TypeError")
