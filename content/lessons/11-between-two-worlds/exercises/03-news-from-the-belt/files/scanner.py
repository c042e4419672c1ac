import threading
import time

# Seconds from one parcel to the next.
BELT = [(0.5, "book"), (0.5, "lamp"), (0.3, "sofa"), (2.7, "desk")]

# Seconds from the last parcel to the end, and what went wrong.
END = (1.6, None)


def start_scanner(on_parcel, on_end):
    """Starts the scanner and returns at once.

    From a thread of its own, it calls on_parcel(parcel) for
    each parcel, and on_end(error) at the end. The error is None
    if nothing went wrong.
    """
    threading.Thread(target=scan, args=(on_parcel, on_end)).start()


def scan(on_parcel, on_end):
    for seconds, parcel in BELT:
        time.sleep(seconds)
        on_parcel(parcel)
    seconds, error = END
    time.sleep(seconds)
    on_end(error)
