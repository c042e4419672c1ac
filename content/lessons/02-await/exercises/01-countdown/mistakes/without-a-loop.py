# Breaks: An event loop runs | without an event loop
import time

import launch

for left in range(launch.count_from, 0, -1):
    print(left)
    time.sleep(1)
print(f"{launch.name} is off")
