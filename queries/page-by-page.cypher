// $p0: "rwanda-schools-wifi"
// $p1: "connecting all higher learning institutions and secondary schools to broadband via wi fi to promote science and technolo"
// $p2: ["RWA"]
// $p3: ["RWA"]
// $p4: "rwanda-schools-wifi"
// $p5: "connecting all higher learning institutions and secondary schools to broadband via wi fi to promote science and technolo"
// $p6: ["RWA"]
// $p7: false
// $p8: ["RWA"]
// $limit0: {"low":4,"high":0}
CALL () {
CALL (*) {
MATCH (n:Project)
MATCH (n)-[:LOCATED_IN]->(e0:Country)
WHERE n.titleSort >= "" AND n.titleSort >= $p1 AND (n.titleSort > $p1 OR n.key > $p0) AND e0.key IN $p2
WITH DISTINCT n
WITH n
ORDER BY n.titleSort, n.key
LIMIT $limit0
RETURN collect([[n.titleSort], [n.key, n.title]]) AS present }
CALL (*) {
MATCH (n:Project)
MATCH (n)-[:LOCATED_IN]->(e1:Country)
WHERE n.titleSort = false AND e1.key IN $p3
WITH DISTINCT n
WITH n
ORDER BY n.key
LIMIT $limit0
RETURN collect([[n.titleSort], [n.key, n.title]]) AS missing }
CALL (*) {
CALL (*) {
MATCH (n:Project)
MATCH (n)-[:LOCATED_IN]->(e2:Country)
WHERE n.titleSort >= "" AND NOT (n.titleSort >= $p5 AND (n.titleSort > $p5 OR n.key > $p4)) AND e2.key IN $p6
WITH DISTINCT n
RETURN n
LIMIT 1
UNION ALL
MATCH (n:Project)
MATCH (n)-[:LOCATED_IN]->(e3:Country)
WHERE n.titleSort = false AND $p7 AND e3.key IN $p8
WITH DISTINCT n
RETURN n
LIMIT 1 }
RETURN count(n) > 0 AS outsideBefore }
RETURN present, missing, outsideBefore, false AS outsideAfter }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN present, missing, outsideBefore, outsideAfter, log.sequence AS sequence;

// $p0: ["RWA"]
// $p1: ["RWA"]
// $limit0: {"low":4,"high":0}
CALL () {
CALL (*) {
MATCH (n:Project)
MATCH (n)-[:LOCATED_IN]->(e0:Country)
WHERE n.titleSort >= "" AND e0.key IN $p0
WITH DISTINCT n
WITH n
ORDER BY n.titleSort, n.key
LIMIT $limit0
RETURN collect([[n.titleSort], [n.key, n.title]]) AS present }
CALL (*) {
MATCH (n:Project)
MATCH (n)-[:LOCATED_IN]->(e1:Country)
WHERE n.titleSort = false AND e1.key IN $p1
WITH DISTINCT n
WITH n
ORDER BY n.key
LIMIT $limit0
RETURN collect([[n.titleSort], [n.key, n.title]]) AS missing }
RETURN present, missing, false AS outsideBefore, false AS outsideAfter }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN present, missing, outsideBefore, outsideAfter, log.sequence AS sequence;

// $p0: ["RWA"]
CALL () {
MATCH (n:Project)
MATCH (n)-[:LOCATED_IN]->(e0:Country)
WHERE e0.key IN $p0
RETURN count(DISTINCT n) AS total }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN total, log.sequence AS sequence;
