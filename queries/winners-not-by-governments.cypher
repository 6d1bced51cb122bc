// $p0: ["GOVERNMENT"]
// $p1: ["WINNER"]
// $limit0: {"low":6,"high":0}
CALL () {
MATCH (n:Project)
MATCH (n)<-[:ENTERS]-(e2:PrizeEntry)
WHERE n.key >= "" AND (NOT EXISTS {
MATCH (n)-[:RUN_BY]->(e0)
WHERE e0.type IN $p0 } AND EXISTS {
MATCH (n)-[:RUN_BY]->(e1)
WHERE e1.type IS NOT NULL }) AND e2.status IN $p1
WITH DISTINCT n
WITH n
ORDER BY n.key
LIMIT $limit0
RETURN collect([[], [n.key, n.title]]) AS present, [] AS missing, false AS outsideBefore, false AS outsideAfter }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN present, missing, outsideBefore, outsideAfter, log.sequence AS sequence;

// $p0: ["GOVERNMENT"]
// $p1: ["WINNER"]
CALL () {
MATCH (n:Project)
MATCH (n)<-[:ENTERS]-(e1:PrizeEntry)
WHERE NOT EXISTS {
MATCH (n)-[:RUN_BY]->(e0)
WHERE e0.type IN $p0 } AND e1.status IN $p1
RETURN count(DISTINCT n) AS total }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN total, log.sequence AS sequence;

// $p0: ["GOVERNMENT"]
// $p1: ["WINNER"]
CALL () {
MATCH (n:Project)
MATCH (n)<-[:ENTERS]-(e1:PrizeEntry)
WHERE NOT EXISTS {
MATCH (n)-[:RUN_BY]->(e0)
WHERE e0.type IN $p0 } AND e1.status IN $p1
WITH DISTINCT n
OPTIONAL MATCH (n)-[:RUN_BY]->(a2)
WHERE a2.type IS NOT NULL
WITH a2.type AS g, count(DISTINCT n) AS held
RETURN collect([g, held]) AS counts }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN counts, log.sequence AS sequence;

// $p0: ["GOVERNMENT"]
// $p1: ["WINNER"]
CALL () {
MATCH (n:Project)
MATCH (n)<-[:ENTERS]-(e2:PrizeEntry)
WHERE (NOT EXISTS {
MATCH (n)-[:RUN_BY]->(e0)
WHERE e0.type IN $p0 } AND EXISTS {
MATCH (n)-[:RUN_BY]->(e1)
WHERE e1.type IS NOT NULL }) AND e2.status IN $p1
RETURN count(DISTINCT n) AS total }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN total, log.sequence AS sequence;

// $p0: ["GOVERNMENT"]
// $p1: ["WINNER"]
CALL () {
MATCH (n:Project)
MATCH (n)<-[:ENTERS]-(e2:PrizeEntry)
WHERE (NOT EXISTS {
MATCH (n)-[:RUN_BY]->(e0)
WHERE e0.type IN $p0 } AND EXISTS {
MATCH (n)-[:RUN_BY]->(e1)
WHERE e1.type IS NOT NULL }) AND e2.status IN $p1
WITH DISTINCT n
OPTIONAL MATCH (n)-[:RUN_BY]->(a3)
WHERE a3.type IS NOT NULL
WITH a3.type AS g, count(DISTINCT n) AS held
RETURN collect([g, held]) AS counts }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN counts, log.sequence AS sequence;
