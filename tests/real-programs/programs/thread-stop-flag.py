# A worker looks at a flag between its steps, and the main thread sets it.
import threading
import time

running = True
steps = []


def work():
    while running:
        steps.append(len(steps) + 1)
        time.sleep(0.1)
    print("worker saw the flag after", len(steps), "steps")


worker = threading.Thread(target=work)
worker.start()
time.sleep(0.25)
print("so far", steps)
running = False
worker.join()
print("finished", steps)
