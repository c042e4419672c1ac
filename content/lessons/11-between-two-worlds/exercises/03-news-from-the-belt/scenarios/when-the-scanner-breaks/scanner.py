import threading
import time

BELT = [(0.25, "pen"), (0.25, "ink")]

END = (0.25, OSError("the scanner is broken"))


def start_scanner(on_parcel, on_end):
    threading.Thread(target=scan, args=(on_parcel, on_end)).start()


def scan(on_parcel, on_end):
    for seconds, parcel in BELT:
        time.sleep(seconds)
        on_parcel(parcel)
    seconds, error = END
    time.sleep(seconds)
    on_end(error)
