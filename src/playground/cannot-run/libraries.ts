/** What comes nearest to libraries that people import. Any other that is not here says so when the program is run. */
const REQUESTS =
  "Nothing outside of this page can be reached either: use `await asyncio.sleep(1)` in place of a request, or write the server too, with `asyncio.start_server()`.";
const SERVERS = "`asyncio.start_server()` serves here, to clients in the same program.";
const DATABASES =
  "There is no database either: keep the data in variables, and use `await asyncio.sleep(0.1)` in place of a query.";
const OTHER_LOOPS = "This page runs asyncio, whose `TaskGroup` is closest to a nursery.";
const NUMBERS = "Use plain lists and a loop instead.";

const BY_ADVICE: [advice: string, names: string][] = [
  [
    REQUESTS,
    "aiohttp httpx requests urllib3 websockets websocket aiosmtplib paramiko asyncssh grpc aiogram discord telegram telethon slack_sdk openai boto3 aioboto3 aiobotocore playwright selenium bs4 scrapy paho aiomqtt zmq",
  ],
  [SERVERS, "fastapi starlette uvicorn hypercorn sanic quart flask django tornado gunicorn"],
  [
    DATABASES,
    "asyncpg psycopg psycopg2 pymongo motor redis aioredis sqlalchemy aiosqlite aiomysql pymysql peewee tortoise databases elasticsearch aiokafka kafka celery",
  ],
  [OTHER_LOOPS, "trio anyio curio twisted gevent eventlet"],
  [NUMBERS, "numpy pandas scipy torch tensorflow sklearn cv2 PIL matplotlib"],
  ["`unittest.IsolatedAsyncioTestCase` is here, and tests coroutines.", "pytest pytest_asyncio"],
  ["Leave it out: the program is the same without it, only slower.", "uvloop"],
  ["Leave it out: no event loop runs around the program here, so `asyncio.run()` works.", "nest_asyncio"],
  ["Read a file with `await asyncio.to_thread(path.read_text)`.", "aiofiles"],
  ["`print()` can show how far the program has come.", "tqdm rich"],
  ["Use dataclasses in place of its models.", "pydantic attrs attr msgspec"],
  ["Read what you need from a variable.", "dotenv yaml toml click typer"],
];

export const LIBRARIES: Readonly<Record<string, string>> = Object.fromEntries(
  BY_ADVICE.flatMap(([advice, names]) => names.split(" ").map((name) => [name, advice])),
);
