# One thread makes, two take, through a queue with little room; a word at the end of the queue ends them.
import queue
import threading
import time

END = object()
items = queue.Queue(maxsize=2)
lines = []


def produce():
    for number in range(6):
        items.put(number)
        lines.append(f"put {number}")
    items.put(END)


def consume(name, seconds):
    while True:
        item = items.get()
        if item is END:
            items.put(END)
            break
        time.sleep(seconds)
        lines.append(f"{name} took {item}")
        items.task_done()


threads = [
    threading.Thread(target=produce),
    threading.Thread(target=consume, args=("quick", 0.1)),
    threading.Thread(target=consume, args=("slow", 0.25)),
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print([line for line in lines if "took" in line])
print([line for line in lines if "put" in line])
try:
    items.get(timeout=0.1), items.get(timeout=0.1)
except queue.Empty:
    print("empty")
