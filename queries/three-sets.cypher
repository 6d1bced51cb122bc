// $p0: ["C7-EHEA"]
// $p1: ["WINNER"]
// $p2: ["AFR"]
// $p3: ["LDC"]
// $p4: ["GOVERNMENT"]
CALL () {
CALL (*) {
MATCH (n:Project)
MATCH (n)-[:ADVANCES]->(e0:ActionLine)
MATCH (n)<-[:ENTERS]-(e1:PrizeEntry)
WHERE e0.key IN $p0 AND e1.status IN $p1
WITH DISTINCT n
RETURN n, 1 AS bit
UNION ALL
MATCH (n:Project)
MATCH (n)-[:LOCATED_IN]->()-[:IN_REGION]->(e2:Region)
MATCH (n)-[:LOCATED_IN]->(e3:Country)
WHERE e2.key IN $p2 AND any(k IN e3.developmentGroups
WHERE k IN $p3)
WITH DISTINCT n
RETURN n, 2 AS bit
UNION ALL
MATCH (n:Project)
MATCH (n)-[:RUN_BY]->(e4:Stakeholder)
WHERE e4.type IN $p4
WITH DISTINCT n
RETURN n, 4 AS bit }
WITH n, sum(bit) AS mask
WITH mask, count(*) AS held
RETURN collect([mask, held]) AS counts }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN counts, log.sequence AS sequence;
