import asyncio
import threading


def ask():
    try:
        asyncio.get_event_loop()
    except RuntimeError as error:
        print(error)


ask()
other = threading.Thread(target=ask, name="other")
other.start()
other.join()
asyncio.set_event_loop(asyncio.new_event_loop())
print("set by hand:", not asyncio.get_event_loop().is_running())
asyncio.get_event_loop().close()
