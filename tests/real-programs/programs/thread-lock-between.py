# A counter that two threads read, wait a little, and write: without a lock they lose counts, with one they lose none.
import threading
import time

counter = 0
lock = threading.Lock()
turnstile = threading.Condition()
turn = "ping"


def count_carelessly():
    global counter
    for _ in range(5):
        seen = counter
        time.sleep(0.01)
        counter = seen + 1


def count_carefully():
    global counter
    for _ in range(5):
        with lock:
            seen = counter
            time.sleep(0.01)
            counter = seen + 1


def run_two(function):
    global counter
    counter = 0
    threads = [threading.Thread(target=function) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return counter


def play(mine, other):
    global turn
    for _ in range(3):
        with turnstile:
            turnstile.wait_for(lambda: turn == mine)
            print(mine)
            turn = other
            turnstile.notify_all()


print("lost some:", run_two(count_carelessly) < 10)
print("lost none:", run_two(count_carefully) == 10)
players = [threading.Thread(target=play, args=names) for names in (("pong", "ping"), ("ping", "pong"))]
for player in players:
    player.start()
for player in players:
    player.join()
barrier = threading.Barrier(3)
arrived = []


def arrive(seconds):
    time.sleep(seconds)
    arrived.append(seconds)
    barrier.wait()
    assert len(arrived) == 3


arriving = [threading.Thread(target=arrive, args=(seconds / 20,)) for seconds in (3, 1, 2)]
for thread in arriving:
    thread.start()
for thread in arriving:
    thread.join()
print("all at the barrier:", arrived)
