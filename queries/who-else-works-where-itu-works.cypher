// $keys: ["itu"]
UNWIND $keys AS key
MATCH (n:Stakeholder { key: key })
RETURN [n.key, n.recordName, n.sources, n.verified, n.name, n.acronym, n.type, n.bodyType, n.roles, n.addresses, n.url] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $keys: ["itu"]
UNWIND $keys AS key
MATCH (n:Stakeholder { key: key })
RETURN [n.key, n.recordName, n.sources, n.verified, n.name, n.acronym, n.type, n.bodyType, n.roles, n.addresses, n.url] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $rows0: [{"i":0,"p":[["C1"]]},{"i":1,"p":[["C11"]]},{"i":2,"p":[["C2"]]},{"i":3,"p":[["C3"]]},{"i":4,"p":[["C4"]]},{"i":5,"p":[["C5"]]},{"i":6,"p":[["C6"]]},{"i":7,"p":[["C7-EAGR"]]},{"i":8,"p":[["C7-EEMP"]]},{"i":9,"p":[["C7-EENV"]]},{"i":10,"p":[["C7-EHEA"]]}]
UNWIND $rows0 AS row
CALL (row) {
UNWIND row.p[0] AS startKey
MATCH (s:ActionLine { key: startKey })
MATCH (s)<-[:ADVANCES]-(n)
WITH DISTINCT n, row
OPTIONAL MATCH (n)-[:RUN_BY]->(a0)
WITH a0 AS g, count(n) AS held
RETURN collect([g.key, held]) AS counts }
RETURN row.i AS i, counts, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS i, null AS counts, log.sequence AS sequence;

// $rows0: [{"i":0,"p":[["C1"]]},{"i":2,"p":[["C11"]]},{"i":4,"p":[["C2"]]},{"i":6,"p":[["C3"]]},{"i":8,"p":[["C4"]]},{"i":10,"p":[["C5"]]},{"i":12,"p":[["C6"]]},{"i":14,"p":[["C7-EAGR"]]},{"i":16,"p":[["C7-EEMP"]]},{"i":18,"p":[["C7-EENV"]]},{"i":20,"p":[["C7-EHEA"]]}]
UNWIND $rows0 AS row
CALL (row) {
UNWIND row.p[0] AS startKey
MATCH (s:ActionLine { key: startKey })
MATCH (s)<-[:ADVANCES]-(n)
RETURN count(DISTINCT n) AS total }
RETURN row.i AS i, total, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS i, null AS total, log.sequence AS sequence;

// $rows0: [{"i":1,"p":[["itu"],["itu"]]}]
// $limit0_0: {"low":21,"high":0}
// $limit0_1: {"low":21,"high":0}
UNWIND $rows0 AS row
CALL (row) {
UNWIND row.p[0] AS startKey
MATCH (s:Stakeholder { key: startKey })
MATCH (s)<-[:FACILITATED_BY]-(n)
WHERE NOT EXISTS {
MATCH (n)<-[:PART_OF]-(e0) }
WITH DISTINCT n, row
WITH n
ORDER BY n.key
LIMIT $limit0_0
WITH n AS s1, [[], [n.key]] AS u2, row
RETURN collect(u2 + [[COLLECT {
MATCH (s1)-[:FACILITATED_BY]->(n)
WHERE NOT n.key IN row.p[1]
WITH DISTINCT n, row
WITH n
ORDER BY n.key
LIMIT $limit0_1
RETURN [[], [n.key, n.acronym]] }]]) AS present, [] AS missing, false AS outsideBefore, false AS outsideAfter }
RETURN row.i AS i, present, missing, outsideBefore, outsideAfter, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS i, null AS present, null AS missing, null AS outsideBefore, null AS outsideAfter, log.sequence AS sequence;
