// $limit0: {"low":9,"high":0}
CALL () {
MATCH (n:Project)
WHERE n.key >= "" AND NOT EXISTS {
MATCH (n)-[:SERVES_GOAL]->(e0) }
WITH n
ORDER BY n.key
LIMIT $limit0
RETURN collect([[], [n.key, n.title, n.summary]]) AS present, [] AS missing, false AS outsideBefore, false AS outsideAfter }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN present, missing, outsideBefore, outsideAfter, log.sequence AS sequence;

// $p0: "OFFICIAL"
// $p1: "GOAL"
CALL () {
MATCH (n:Project)
WHERE NOT (EXISTS {
MATCH (n)-[:SERVES_GOAL]->(e0) } OR EXISTS {
MATCH (n)-[r2:ADVANCES]->()<-[:FROM_LINE]-(m1)-[:TO_GOAL]->(e0)
WHERE m1.origin = $p0 AND m1.level = $p1 AND (r2.basis IS NULL OR r2.basis = "BOTH") })
RETURN count(n) AS total }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN total, log.sequence AS sequence;

// $p0: ["C1","C2","C3","C4","C5","C6","C7-EAGR","C7-EBUS","C7-EEMP","C7-EENV","C7-EGOV","C7-EHEA","C7-ELEA","C7-ESCI","C8","C9","C10","C11"]
CALL () {
MATCH (n:Project)
WHERE NOT EXISTS {
MATCH (n)-[:SERVES_GOAL]->(e0) }
OPTIONAL MATCH (n)-[:ADVANCES]->(a1)
WHERE a1.key IN $p0
WITH a1 AS g, count(n) AS held
RETURN collect([g.key, held]) AS counts }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN counts, log.sequence AS sequence;

CALL () {
MATCH (n:Project)
WHERE NOT EXISTS {
MATCH (n)-[:SERVES_GOAL]->(e0) }
RETURN count(n) AS total }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN total, log.sequence AS sequence;

CALL () {
MATCH (n:Project)
WHERE NOT EXISTS {
MATCH (n)-[r1:SERVES_GOAL]->(e0)
WHERE (r1.basis IS NULL OR r1.basis = "BOTH") }
RETURN count(n) AS total }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN total, log.sequence AS sequence;
