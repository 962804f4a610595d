-- The candidates among initiatives, from the tables beside this file, for DuckDB:
--
--     duckdb -csv <candidates.sql
--
-- Where very many texts resemble one another, the program compares each with the most similar only; this query lists all.
WITH
  initiatives AS (SELECT * FROM read_csv('initiatives.csv', all_varchar = true)),
  terms AS (SELECT text, term, CAST(weight AS DOUBLE) AS weight FROM read_csv('terms.csv', all_varchar = true)),
  names AS (SELECT * FROM read_csv('names.csv', all_varchar = true)),
  alike AS (
    SELECT a.text AS text1, b.text AS text2
    FROM terms a JOIN terms b ON a.term = b.term AND a.text < b.text
    GROUP BY a.text, b.text
    HAVING sum(a.weight * b.weight) >= {{threshold}}
  ),
  named AS (
    SELECT a.text AS text1, b.text AS text2
    FROM names a JOIN names b ON a.name = b.name AND a.text < b.text
  ),
  pairs AS (
    SELECT text1, text2 FROM alike
    UNION SELECT text1, text2 FROM named
    UNION SELECT DISTINCT text, text FROM terms
  )
SELECT DISTINCT
  least(a.position::INT, b.position::INT) AS position1, greatest(a.position::INT, b.position::INT) AS position2
FROM pairs
JOIN initiatives a ON a.text = pairs.text1
JOIN initiatives b ON b.text = pairs.text2
WHERE a.position <> b.position
ORDER BY 1, 2;
