# A daemon prints for as long as the program lives.
import threading
import time


def tick():
    while True:
        print("tick")
        time.sleep(0.1)


threading.Thread(target=tick, daemon=True).start()
time.sleep(0.25)
print("the program ends")
