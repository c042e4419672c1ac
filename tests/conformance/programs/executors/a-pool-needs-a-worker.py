from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor

for pool in (ThreadPoolExecutor, ProcessPoolExecutor):
    try:
        pool(0)
    except ValueError as error:
        print(repr(error))
