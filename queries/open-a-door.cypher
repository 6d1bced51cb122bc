// $p0: ["C7-EHEA"]
// $p1: ["AMS"]
// $limit0: {"low":21,"high":0}
// $limit1: {"low":21,"high":0}
CALL () {
MATCH (n:Project)
MATCH (n)-[:ADVANCES]->(e0:ActionLine)
MATCH (n)-[:LOCATED_IN]->()-[:IN_REGION]->(e1:Region)
WHERE n.key >= "" AND e0.key IN $p0 AND e1.key IN $p1
WITH DISTINCT n
WITH n
ORDER BY n.key
LIMIT $limit0
WITH n AS s2, [[], [n.key, n.title]] AS u3
RETURN collect(u3 + [[COLLECT {
MATCH (s2)-[:LOCATED_IN]->(n)
WITH DISTINCT n
WITH n
ORDER BY n.key
LIMIT $limit1
RETURN [[], [n.key, n.name]] }]]) AS present, [] AS missing, false AS outsideBefore, false AS outsideAfter }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN present, missing, outsideBefore, outsideAfter, log.sequence AS sequence;

// $p0: ["C7-EHEA"]
// $p1: ["AMS"]
CALL () {
MATCH (n:Project)
MATCH (n)-[:ADVANCES]->(e0:ActionLine)
MATCH (n)-[:LOCATED_IN]->()-[:IN_REGION]->(e1:Region)
WHERE e0.key IN $p0 AND e1.key IN $p1
RETURN count(DISTINCT n) AS total }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN total, log.sequence AS sequence;

// $p0: ["C7-EHEA"]
CALL () {
MATCH (n:Project)
MATCH (n)-[:ADVANCES]->(e0:ActionLine)
WHERE e0.key IN $p0
WITH DISTINCT n
OPTIONAL MATCH (n)-[:LOCATED_IN]->()-[:IN_REGION]->(a1)
WITH a1 AS g, count(DISTINCT n) AS held
RETURN collect([g.key, held]) AS counts }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN counts, log.sequence AS sequence;
