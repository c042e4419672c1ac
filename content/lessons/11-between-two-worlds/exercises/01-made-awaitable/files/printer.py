import asyncio

# Seconds until a label is printed, or there is an error.
SECONDS = {"book": 1, "lamp": 0.5, "sofa": 3}


class Job:
    """A label that is being printed."""

    def __init__(self, parcel, on_done, on_error):
        self.parcel = parcel
        self.on_done = on_done
        loop = asyncio.get_running_loop()
        if parcel == "lamp":
            error = OSError("no paper")
            loop.call_later(SECONDS[parcel], on_error, error)
        else:
            loop.call_later(SECONDS[parcel], on_done, 17)

    def stop(self):
        """Stops it. What is in the printer still comes out."""
        print(f"stopped: {self.parcel}")
        loop = asyncio.get_running_loop()
        loop.call_later(0.5, self.on_done, 18)


def start_label(parcel, on_done, on_error):
    """Starts to print a label and gives the job.

    Calls on_done with the number of the label when it is there,
    or on_error with an error.
    """
    print(f"started: {parcel}")
    return Job(parcel, on_done, on_error)
