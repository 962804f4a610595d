import sys

import duckdb

connection = duckdb.connect()
connection.execute("SET threads = 1")
print(connection.execute("SELECT count(*) FROM read_csv(?, header = true)", [sys.argv[1]]).fetchone()[0])
