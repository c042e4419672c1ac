# A spinner turns in a thread until an event ends it, while the main thread works.
import itertools
import threading
import time


def spin(message, done):
    for char in itertools.cycle(r"\|/-"):
        print(char, message)
        if done.wait(0.1):
            break
    print("spinner ends")


done = threading.Event()
spinner = threading.Thread(target=spin, args=("thinking", done))
spinner.start()
time.sleep(0.35)
done.set()
spinner.join()
print("answer: 42")
