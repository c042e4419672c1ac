import threading
import time

BELT = [(0.1317, "pen"), (0.1, "ink"), (0.1, "pad")]

END = (0.1, None)


def start_scanner(on_parcel, on_end):
    threading.Thread(target=scan, args=(on_parcel, on_end)).start()


def scan(on_parcel, on_end):
    for seconds, parcel in BELT:
        time.sleep(seconds)
        on_parcel(parcel)
    seconds, error = END
    time.sleep(seconds)
    on_end(error)
