# Breaks: It works with another machine | ticket no. 900
print("the machine prints 41")
print("the machine prints 42")
print("Ada has 41, Bo has 42")
