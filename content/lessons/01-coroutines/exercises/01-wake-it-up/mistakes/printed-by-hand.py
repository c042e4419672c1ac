# Breaks: It works with another kitchen | filling the kettle
print("brewing tea")
print("served: a cup of tea")
