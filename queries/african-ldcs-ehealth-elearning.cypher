// $p0: ["C7-EHEA","C7-ELEA"]
// $p1: ["AFR"]
// $p2: ["LDC"]
// $limit0: {"low":21,"high":0}
// $limit1: {"low":21,"high":0}
// $limit2: {"low":21,"high":0}
CALL () {
MATCH (n:Project)
MATCH (n)-[:ADVANCES]->(e0:ActionLine)
MATCH (n)-[:LOCATED_IN]->()-[:IN_REGION]->(e1:Region)
MATCH (n)-[:LOCATED_IN]->(e2:Country)
WHERE n.key >= "" AND e0.key IN $p0 AND e1.key IN $p1 AND any(k IN e2.developmentGroups
WHERE k IN $p2)
WITH DISTINCT n
WITH n
ORDER BY n.key
LIMIT $limit0
WITH n AS s3, [[], [n.key, n.title]] AS u4
RETURN collect(u4 + [[COLLECT {
MATCH (s3)-[:LOCATED_IN]->(n)
WITH DISTINCT n
WITH n
ORDER BY n.key
LIMIT $limit1
RETURN [[], [n.key, n.name]] }, COLLECT {
MATCH (s3)-[:ADVANCES]->(n)
WITH DISTINCT n
WITH n
ORDER BY n.key
LIMIT $limit2
RETURN [[], [n.key]] }]]) AS present, [] AS missing, false AS outsideBefore, false AS outsideAfter }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN present, missing, outsideBefore, outsideAfter, log.sequence AS sequence;

// $p0: ["C7-EHEA","C7-ELEA"]
// $p1: ["AFR"]
// $p2: ["LDC"]
CALL () {
MATCH (n:Project)
MATCH (n)-[:ADVANCES]->(e0:ActionLine)
MATCH (n)-[:LOCATED_IN]->()-[:IN_REGION]->(e1:Region)
MATCH (n)-[:LOCATED_IN]->(e2:Country)
WHERE e0.key IN $p0 AND e1.key IN $p1 AND any(k IN e2.developmentGroups
WHERE k IN $p2)
RETURN count(DISTINCT n) AS total }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN total, log.sequence AS sequence;

// $p0: ["C7-EHEA"]
// $p1: ["C7-ELEA"]
// $p2: ["AFR"]
// $p3: ["LDC"]
// $limit0: {"low":21,"high":0}
CALL () {
MATCH (n:Project)
MATCH (n)-[:LOCATED_IN]->()-[:IN_REGION]->(e2:Region)
MATCH (n)-[:LOCATED_IN]->(e3:Country)
WHERE n.key >= "" AND (EXISTS {
MATCH (n)-[:ADVANCES]->(e0)
WHERE e0.key IN $p0 } AND EXISTS {
MATCH (n)-[:ADVANCES]->(e1)
WHERE e1.key IN $p1 }) AND e2.key IN $p2 AND any(k IN e3.developmentGroups
WHERE k IN $p3)
WITH DISTINCT n
WITH n
ORDER BY n.key
LIMIT $limit0
RETURN collect([[], [n.key, n.title]]) AS present, [] AS missing, false AS outsideBefore, false AS outsideAfter }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN present, missing, outsideBefore, outsideAfter, log.sequence AS sequence;

// $p0: ["C7-EHEA"]
// $p1: ["C7-ELEA"]
// $p2: ["AFR"]
// $p3: ["LDC"]
CALL () {
MATCH (n:Project)
MATCH (n)-[:LOCATED_IN]->()-[:IN_REGION]->(e2:Region)
MATCH (n)-[:LOCATED_IN]->(e3:Country)
WHERE (EXISTS {
MATCH (n)-[:ADVANCES]->(e0)
WHERE e0.key IN $p0 } AND EXISTS {
MATCH (n)-[:ADVANCES]->(e1)
WHERE e1.key IN $p1 }) AND e2.key IN $p2 AND any(k IN e3.developmentGroups
WHERE k IN $p3)
RETURN count(DISTINCT n) AS total }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN total, log.sequence AS sequence;
