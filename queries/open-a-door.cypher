// $p0: ["C7-EHEA"]
// $p1: ["AMS"]
// $limit: {"low":21,"high":0}
CALL () {
MATCH (n:Project)
MATCH (n)-[:ADVANCES]->(e0:ActionLine)
MATCH (n)-[:LOCATED_IN]->()-[:IN_REGION]->(e1:Region)
WHERE n.key >= "" AND e0.key IN $p0 AND e1.key IN $p1
WITH DISTINCT n
WITH n
ORDER BY n.key
LIMIT $limit
RETURN collect([[], [n.key, n.recordName, n.sources, n.verified, n.title, n.summary, n.status, n.yearStart, n.yearEnd, n.url]]) AS present, [] AS missing, false AS outsideBefore, false AS outsideAfter }
RETURN present, missing, outsideBefore, outsideAfter, COLLECT {
MATCH (log:Log { name: "log" })
RETURN log.sequence }[0] AS sequence;

// $p0: ["C7-EHEA"]
// $p1: ["AMS"]
CALL () {
MATCH (n:Project)
MATCH (n)-[:ADVANCES]->(e0:ActionLine)
MATCH (n)-[:LOCATED_IN]->()-[:IN_REGION]->(e1:Region)
WHERE e0.key IN $p0 AND e1.key IN $p1
RETURN count(DISTINCT n) AS total }
RETURN total, COLLECT {
MATCH (log:Log { name: "log" })
RETURN log.sequence }[0] AS sequence;

// $p0: ["C7-EHEA"]
CALL () {
MATCH (n:Project)
MATCH (n)-[:ADVANCES]->(e0:ActionLine)
WHERE e0.key IN $p0
WITH DISTINCT n
OPTIONAL MATCH (n)-[:LOCATED_IN]->()-[:IN_REGION]->(a1)
WITH a1 AS g, count(DISTINCT n) AS held
RETURN collect([g.key, held]) AS counts }
RETURN counts, COLLECT {
MATCH (log:Log { name: "log" })
RETURN log.sequence }[0] AS sequence;

// $rows0: [{"i":7,"p":[["e-prevention-lac"]]},{"i":8,"p":[["epidemiologia-panoramica"]]},{"i":9,"p":[["fahaanda"]]},{"i":10,"p":[["infomed"]]},{"i":11,"p":[["mobile-health-information-system-fhi360"]]},{"i":12,"p":[["rosario-telemedicine-mobile"]]},{"i":13,"p":[["uruguay-civil-registry-vital-statistics"]]}]
// $limit0: {"low":21,"high":0}
UNWIND $rows0 AS row
CALL (row) {
UNWIND row.p[0] AS startKey
MATCH (s:Project { key: startKey })
MATCH (s)-[:LOCATED_IN]->(n)
WITH DISTINCT n, row
WITH n
ORDER BY n.key
LIMIT $limit0
RETURN collect([[], [n.key, n.recordName, n.sources, n.verified, n.name, n.iso2, n.m49, n.ituMember, n.ceptMember, n.developmentGroups]]) AS present, [] AS missing, false AS outsideBefore, false AS outsideAfter }
RETURN row.i AS i, present, missing, outsideBefore, outsideAfter, null AS sequence
UNION ALL
RETURN null AS i, null AS present, null AS missing, null AS outsideBefore, null AS outsideAfter, COLLECT {
MATCH (log:Log { name: "log" })
RETURN log.sequence }[0] AS sequence;
