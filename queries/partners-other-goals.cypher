// $keys: ["4","16","9","8","10","2","3","11"]
UNWIND $keys AS key
MATCH (n:Sdg { key: key })
RETURN [n.key, n.recordName, n.sources, n.verified, n.name, n.color] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $p0: ["4"]
// $limit0: {"low":8,"high":0}
CALL () {
MATCH (n:Sdg)
WHERE n.key IN $p0
WITH n, 1.0 AS c
MATCH (n)<-[:SERVES_GOAL]-(m)
WITH m AS n, sum(c) AS c
MATCH (n)-[:RUN_BY]->(m)
WITH n AS p, m AS n, c
WITH n, sum(c) AS here, collect([p, c]) AS came
WITH n, here, came, CASE size(came) WHEN 1 THEN came[0][0] END AS origin
CALL (*) {
MATCH (n)<-[:RUN_BY]-(m)
RETURN m, here AS d
UNION ALL
UNWIND came AS one
WITH one[0] AS m, -one[1] AS d, n
RETURN m, d }
WITH n, m, origin, sum(d) AS c
WHERE origin IS NULL OR origin <> m
WITH n, m, CASE WHEN c < 1 THEN 1.0 ELSE c END AS c
WITH m AS n, sum(c) AS c
MATCH (n)-[:SERVES_GOAL]->(m)
WITH m AS n, sum(c) AS c
WITH collect([n.key, c]) AS found
CALL (*) {
UNWIND found AS one
WITH one
ORDER BY one[1] DESC, one[0]
LIMIT $limit0
RETURN collect(one) AS ends }
RETURN ends, size(found) AS total }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN ends, total, log.sequence AS sequence;
