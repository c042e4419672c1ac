import asyncio

ANSWERS = {
    "card": (0, 1),
    "bell": (0.75, 2),
    "drum": (0.5, 3),
    "kite": (1, ValueError("out of ink")),
}


class Job:
    def __init__(self, parcel):
        self.parcel = parcel

    def stop(self):
        print(f"halted: {self.parcel}")


def start_label(parcel, on_done, on_error):
    seconds, answer = ANSWERS[parcel]
    callback = on_error if isinstance(answer, Exception) else on_done
    if seconds == 0:
        callback(answer)
    else:
        loop = asyncio.get_running_loop()
        loop.call_later(seconds, callback, answer)
    return Job(parcel)
