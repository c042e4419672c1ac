/**
 * Words that people who program really mean, whether or not they stand in some text here: none of them is a misspelling of
 * another one.
 */
export const FIELD_WORDS = new Set(
  (
    "aiofiles aiohttp anyio apache arrive async asyncpg aws azure backend batch benchmark boto button bytes cache celery " +
    "channels class client clock cluster command container cookie cron curio daemon dask database decorator deploy " +
    "discord django docker download email engine fastapi file flask form frame frontend function gevent google graph grpc " +
    "gunicorn hash header html http httpx image import index input install ipython jest jinja json jupyter kafka kernel " +
    "kubernetes lambda library linux list logging loguru macos mail matplotlib memory message method mock model module " +
    "mongo motor mypy mysql node notebook numpy object orm output package page pandas parse path pipe playwright plot " +
    "plugin poetry poll port postgres print printing process profile progress proxy pycharm pydantic pyqt pytest pytorch " +
    "rabbitmq rate read redis regex request requests response rest router rust scale scrapy script selenium server " +
    "service session shell signal socket sqlalchemy sqlite starlette state storage stream string subprocess swift " +
    "tensorflow terminal test text thread time timer tkinter tornado tqdm trace traceback trio tuple twisted type ubuntu " +
    "update upload uvicorn uvloop version video watch webhook websocket websockets windows worker write yaml"
  ).split(" "),
);
