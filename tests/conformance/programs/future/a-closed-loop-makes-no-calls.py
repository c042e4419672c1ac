import asyncio

loop = asyncio.new_event_loop()
watched, done = loop.create_future(), loop.create_future()
watched.add_done_callback(print)
loop.close()
done.set_result(1)
for call in (lambda: watched.set_result(1), lambda: done.add_done_callback(print)):
    try:
        call()
    except RuntimeError as error:
        print(repr(error))
print(watched.done(), done.result())
