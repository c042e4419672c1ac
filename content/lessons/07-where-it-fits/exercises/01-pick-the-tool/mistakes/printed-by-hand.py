# Breaks: The picks are given | Give your picks to advise
print("chat server: asyncio")
print("price finder: asyncio")
print("timetable maker: processes")
print("branch report: threads")
print("file renamer: plain script")
print("parcel tracer: plain script")
