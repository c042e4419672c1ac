import asyncio
import errno
import os
import pathlib


def tell(error):
    print(type(error).__name__, error, error.errno == errno.ENOENT)


async def main():
    try:
        open("nothing-here.txt")
    except OSError as error:
        tell(error)
        print(f"{error.errno:03d}", errno.errorcode[error.errno], error.filename)
    try:
        pathlib.Path("nothing-here.txt").read_text()
    except FileNotFoundError as error:
        tell(error)
    try:
        os.mkdir("/tmp")
    except FileExistsError as error:
        tell(error)
    try:
        os.listdir("nowhere")
    except OSError as error:
        print(error.args, error.strerror)
    try:
        await asyncio.open_connection("127.0.0.1", 8888)
    except ConnectionRefusedError as error:
        print(error, error.errno, errno.ECONNREFUSED)
    print(os.strerror(errno.EACCES))


asyncio.run(main())
