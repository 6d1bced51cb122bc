// $keys: ["9.b","9.c"]
UNWIND $keys AS key
MATCH (n:SdgTarget { key: key })
RETURN [n.key, n.recordName, n.sources, n.verified, n.name, n.ictIndicator] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $keys: ["C7"]
UNWIND $keys AS key
MATCH (n:ActionLine { key: key })
RETURN [n.key, n.recordName, n.sources, n.verified, n.name] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $keys: ["ishyiga-software","rwanda-schools-wifi"]
UNWIND $keys AS key
MATCH (n:Project { key: key })
RETURN [[n.key, n.recordName, n.sources, n.verified, n.title, n.summary, n.status, n.yearStart, n.yearEnd, n.url], [[(n)-[r:LOCATED_IN]->(e) | [e.key, r.position]], [(n)-[r:RUN_BY]->(e) | [e.key, r.position]], [(n)-[r:ADVANCES]->(e)
WHERE r.derived IS NULL | [e.key, r.declaredAt, r.suggestedAt, r.basis, r.confidence, r.because]], [(n)-[r:SERVES_GOAL]->(e)
WHERE r.derived IS NULL | [e.key, r.declaredAt, r.suggestedAt, r.basis, r.confidence, r.because]], [(n)-[r:SERVES_TARGET]->(e)
WHERE r.derived IS NULL | [e.key, r.declaredAt, r.suggestedAt, r.basis, r.confidence, r.because]], [(n)-[r:STANDS_IN]->(e) | [e.key, r.position]]]] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $keys: ["ishyiga-software","rwanda-schools-wifi"]
UNWIND $keys AS key
MATCH (n:Project { key: key })
RETURN [n.key, n.recordName, n.sources, n.verified, n.title, n.summary, n.status, n.yearStart, n.yearEnd, n.url] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $p0: ["C7","C7-EAGR","C7-EBUS","C7-EEMP","C7-EENV","C7-EGOV","C7-EHEA","C7-ELEA","C7-ESCI"]
// $p1: ["9"]
// $p2: ["AFR"]
// $limit0: {"low":4,"high":0}
CALL () {
MATCH (n:Project)
MATCH (n)-[:ADVANCES]->(e0:ActionLine)
MATCH (n)-[:SERVES_GOAL]->(e1:Sdg)
MATCH (n)-[:LOCATED_IN]->()-[:IN_REGION]->(e2:Region)
WHERE n.key >= "" AND e0.key IN $p0 AND e1.key IN $p1 AND e2.key IN $p2
WITH DISTINCT n
WITH n
ORDER BY n.key
LIMIT $limit0
RETURN collect([[], [n.key, n.recordName, n.sources, n.verified, n.title, n.summary, n.status, n.yearStart, n.yearEnd, n.url]]) AS present, [] AS missing, false AS outsideBefore, false AS outsideAfter }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN present, missing, outsideBefore, outsideAfter, log.sequence AS sequence;

// $p0: ["C7","C7-EAGR","C7-EBUS","C7-EEMP","C7-EENV","C7-EGOV","C7-EHEA","C7-ELEA","C7-ESCI"]
// $p1: ["9"]
// $p2: ["AFR"]
CALL () {
MATCH (n:Project)
MATCH (n)-[:ADVANCES]->(e0:ActionLine)
MATCH (n)-[:SERVES_GOAL]->(e1:Sdg)
MATCH (n)-[:LOCATED_IN]->()-[:IN_REGION]->(e2:Region)
WHERE e0.key IN $p0 AND e1.key IN $p1 AND e2.key IN $p2
RETURN count(DISTINCT n) AS total }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN total, log.sequence AS sequence;

// $rows0: [{"i":1,"p":[["9.b"]]},{"i":3,"p":[["8.2"]]},{"i":5,"p":[["4.a"]]},{"i":7,"p":[["9.c"]]}]
// $limit0_0: {"low":1001,"high":0}
UNWIND $rows0 AS row
CALL (row) {
UNWIND row.p[0] AS startKey
MATCH (s:SdgTarget { key: startKey })
MATCH (s)-[:TARGET_OF]->(n)
WITH DISTINCT n, row
WITH n
ORDER BY n.key
LIMIT $limit0_0
RETURN collect([[], [n.key, n.recordName, n.sources, n.verified, n.name, n.color]]) AS present, [] AS missing, false AS outsideBefore, false AS outsideAfter }
RETURN row.i AS i, present, missing, outsideBefore, outsideAfter, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS i, null AS present, null AS missing, null AS outsideBefore, null AS outsideAfter, log.sequence AS sequence;

// $rows0: [{"i":1,"p":[["RWA"],["AFR"]]}]
// $limit0_0: {"low":11,"high":0}
UNWIND $rows0 AS row
CALL (row) {
UNWIND row.p[0] AS startKey
MATCH (s:Country { key: startKey })
MATCH (s)-[:IN_REGION]->(n)
WHERE n.key IN row.p[1]
WITH DISTINCT n, row
WITH n
ORDER BY n.key
LIMIT $limit0_0
RETURN collect([[], [n.key, n.recordName, n.sources, n.verified, n.name, n.type]]) AS present, [] AS missing, false AS outsideBefore, false AS outsideAfter }
RETURN row.i AS i, present, missing, outsideBefore, outsideAfter, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS i, null AS present, null AS missing, null AS outsideBefore, null AS outsideAfter, log.sequence AS sequence;

// $rows0: [{"i":1,"p":[["ishyiga-software"],["C7","C7-EAGR","C7-EBUS","C7-EEMP","C7-EENV","C7-EGOV","C7-EHEA","C7-ELEA","C7-ESCI"]]},{"i":3,"p":[["rwanda-schools-wifi"],["C7","C7-EAGR","C7-EBUS","C7-EEMP","C7-EENV","C7-EGOV","C7-EHEA","C7-ELEA","C7-ESCI"]]}]
// $limit0_0: {"low":11,"high":0}
// $rows1: [{"i":5,"p":[["ishyiga-software"],["AFR"]]},{"i":7,"p":[["rwanda-schools-wifi"],["AFR"]]}]
// $limit1_0: {"low":11,"high":0}
UNWIND $rows0 AS row
CALL (row) {
UNWIND row.p[0] AS startKey
MATCH (s:Project { key: startKey })
MATCH (s)-[:ADVANCES]->(n)
WHERE n.key IN row.p[1]
WITH DISTINCT n, row
WITH n
ORDER BY n.key
LIMIT $limit0_0
RETURN collect([[], [n.key, n.recordName, n.sources, n.verified, n.name]]) AS present, [] AS missing, false AS outsideBefore, false AS outsideAfter }
RETURN row.i AS i, present, missing, outsideBefore, outsideAfter, null AS sequence
UNION ALL
UNWIND $rows1 AS row
CALL (row) {
UNWIND row.p[0] AS startKey
MATCH (s:Project { key: startKey })
MATCH (s)-[:LOCATED_IN]->(n)
MATCH (n)-[:IN_REGION]->(e0:Region)
WHERE e0.key IN row.p[1]
WITH DISTINCT n, row
WITH n
ORDER BY n.key
LIMIT $limit1_0
RETURN collect([[], [n.key, n.recordName, n.sources, n.verified, n.name, n.iso2, n.m49, n.ituMember, n.ceptMember, n.developmentGroups]]) AS present, [] AS missing, false AS outsideBefore, false AS outsideAfter }
RETURN row.i AS i, present, missing, outsideBefore, outsideAfter, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS i, null AS present, null AS missing, null AS outsideBefore, null AS outsideAfter, log.sequence AS sequence;
