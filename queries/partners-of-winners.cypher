// $p0: ["WINNER"]
// $p1: ["WINNER"]
// $p2: ["WINNER"]
// $limit0: {"low":7,"high":0}
// $limit1: {"low":21,"high":0}
// $limit2: {"low":21,"high":0}
CALL () {
CALL (*) {
MATCH (n:Project)
MATCH (n)<-[:ENTERS]-(e1:PrizeEntry)
WHERE e1.status IN $p0
WITH DISTINCT n
WITH n, 1.0 AS c
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
RETURN collect(n.key) AS l0 }
CALL (*) {
CALL (*) {
MATCH (n:Project)
WHERE n.titleSort >= "" AND n.key IN l0 AND NOT EXISTS {
MATCH (n)<-[:ENTERS]-(e2)
WHERE e2.status IN $p1 }
WITH n
ORDER BY n.titleSort, n.key
LIMIT $limit0
WITH n AS s3, [[n.titleSort], [n.key, n.title]] AS u4
RETURN collect(u4 + [[COLLECT {
MATCH (s3)-[:RUN_BY]->(n)
WITH DISTINCT n
WITH n
ORDER BY n.key
LIMIT $limit1
RETURN [[], [n.key, n.name]] }]]) AS present }
CALL (*) {
MATCH (n:Project)
WHERE n.titleSort = false AND n.key IN l0 AND NOT EXISTS {
MATCH (n)<-[:ENTERS]-(e5)
WHERE e5.status IN $p2 }
WITH n
ORDER BY n.key
LIMIT $limit0
WITH n AS s6, [[n.titleSort], [n.key, n.title]] AS u7
RETURN collect(u7 + [[COLLECT {
MATCH (s6)-[:RUN_BY]->(n)
WITH DISTINCT n
WITH n
ORDER BY n.key
LIMIT $limit2
RETURN [[], [n.key, n.name]] }]]) AS missing }
RETURN present, missing, false AS outsideBefore, false AS outsideAfter }
RETURN present, missing, outsideBefore, outsideAfter }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN present, missing, outsideBefore, outsideAfter, log.sequence AS sequence;

// $p0: ["WINNER"]
// $p1: ["WINNER"]
CALL () {
CALL (*) {
MATCH (n:Project)
MATCH (n)<-[:ENTERS]-(e1:PrizeEntry)
WHERE e1.status IN $p0
WITH DISTINCT n
WITH n, 1.0 AS c
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
RETURN collect(n.key) AS l0 }
CALL (*) {
MATCH (n:Project)
WHERE n.key IN l0 AND NOT EXISTS {
MATCH (n)<-[:ENTERS]-(e2)
WHERE e2.status IN $p1 }
OPTIONAL MATCH (n)<-[:ENTERS]-(a3)
WHERE a3.status IS NOT NULL
WITH a3.status AS g, count(DISTINCT n) AS held
RETURN collect([g, held]) AS counts }
RETURN counts }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN counts, log.sequence AS sequence;

// $p0: ["WINNER"]
// $p1: ["WINNER"]
CALL () {
CALL (*) {
MATCH (n:Project)
MATCH (n)<-[:ENTERS]-(e1:PrizeEntry)
WHERE e1.status IN $p0
WITH DISTINCT n
WITH n, 1.0 AS c
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
RETURN collect(n.key) AS l0 }
CALL (*) {
MATCH (n:Project)
WHERE n.key IN l0 AND NOT EXISTS {
MATCH (n)<-[:ENTERS]-(e2)
WHERE e2.status IN $p1 }
RETURN count(n) AS total }
RETURN total }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN total, log.sequence AS sequence;
