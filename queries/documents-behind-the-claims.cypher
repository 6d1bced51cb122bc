// $limit0: {"low":21,"high":0}
CALL () {
MATCH (n:Document)
WHERE (EXISTS {
MATCH (n)<-[:STATED_IN]-(e4:Linkage) } OR EXISTS {
MATCH (n)<-[:STATED_IN]-(e5:Finding) })
WITH n, COUNT {
MATCH (n)<-[:STATED_IN]-(e1:Linkage) } AS k0, COUNT {
MATCH (n)<-[:STATED_IN]-(e3:Finding) } AS k2
WITH n, k0, k2
ORDER BY k0 DESC, k2 DESC, n.key
LIMIT $limit0
RETURN collect([[k0, k2], [n.key, n.title, n.type, n.year]]) AS present, [] AS missing, false AS outsideBefore, false AS outsideAfter }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN present, missing, outsideBefore, outsideAfter, log.sequence AS sequence;

// $rows0: [{"i":0,"p":[["wsis-sdg-matrix"]]},{"i":4,"p":[["seed-002"]]},{"i":8,"p":[["seed-003"]]},{"i":12,"p":[["itu-wsis20-roadmap"]]},{"i":16,"p":[["seed-000"]]},{"i":20,"p":[["seed-001"]]}]
// $rows1: [{"i":2,"p":[["wsis-sdg-matrix"]]},{"i":6,"p":[["seed-002"]]},{"i":10,"p":[["seed-003"]]},{"i":14,"p":[["itu-wsis20-roadmap"]]},{"i":18,"p":[["seed-000"]]},{"i":22,"p":[["seed-001"]]}]
UNWIND $rows0 AS row
CALL (row) {
UNWIND row.p[0] AS startKey
MATCH (s:Document { key: startKey })
MATCH (s)<-[:STATED_IN]-(n:Linkage)
RETURN count(DISTINCT n) AS total }
RETURN row.i AS i, total, null AS sequence
UNION ALL
UNWIND $rows1 AS row
CALL (row) {
UNWIND row.p[0] AS startKey
MATCH (s:Document { key: startKey })
MATCH (s)<-[:STATED_IN]-(n:Finding)
RETURN count(DISTINCT n) AS total }
RETURN row.i AS i, total, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS i, null AS total, log.sequence AS sequence;

CALL () {
MATCH (n:Document)
WHERE (EXISTS {
MATCH (n)<-[:STATED_IN]-(e0:Linkage) } OR EXISTS {
MATCH (n)<-[:STATED_IN]-(e1:Finding) })
RETURN count(n) AS total }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN total, log.sequence AS sequence;

CALL () {
MATCH (n:Finding)
OPTIONAL MATCH (n)-[:STATED_IN]->(a0)
WITH a0 AS g, count(n) AS held
RETURN collect([g.key, held]) AS counts }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN counts, log.sequence AS sequence;

CALL () {
MATCH (n:Finding)
RETURN count(n) AS total }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN total, log.sequence AS sequence;

CALL () {
MATCH (n:Linkage)
RETURN count(n) AS total }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN total, log.sequence AS sequence;
