// $p0: ["C7-EHEA"]
// $p1: ["AFR"]
CALL () {
MATCH (n:Project)
MATCH (n)-[:ADVANCES]->(e0:ActionLine)
MATCH (n)-[:LOCATED_IN]->()-[:IN_REGION]->(e1:Region)
WHERE e0.key IN $p0 AND e1.key IN $p1
RETURN count(DISTINCT n) AS total }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN total, log.sequence AS sequence;

// $p0: ["C7-EHEA"]
// $p1: ["AFR"]
CALL () {
MATCH (n:Project)
MATCH (n)-[:ADVANCES]->(e0:ActionLine)
MATCH (n)-[:LOCATED_IN]->()-[:IN_REGION]->(e1:Region)
WHERE e0.key IN $p0 AND e1.key IN $p1
WITH DISTINCT n
OPTIONAL MATCH (n)-[:LOCATED_IN]->()-[:IN_REGION]->(a2)
WITH a2 AS g, count(DISTINCT n) AS held
RETURN collect([g.key, held]) AS counts }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN counts, log.sequence AS sequence;

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
