// $keys: ["itu"]
UNWIND $keys AS key
MATCH (n:Stakeholder { key: key })
RETURN [n.key, n.recordName, n.sources, n.verified, n.name, n.acronym, n.type, n.bodyType, n.roles, n.addresses, n.url] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $p0: ["itu"]
// $limit0: {"low":21,"high":0}
CALL () {
MATCH (n:Stakeholder)
WHERE n.key >= "" AND n.key IN $p0
WITH n
ORDER BY n.key
LIMIT $limit0
RETURN collect([[], [n.key]]) AS present, [] AS missing, false AS outsideBefore, false AS outsideAfter }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN present, missing, outsideBefore, outsideAfter, log.sequence AS sequence;

// $p0: ["true"]
// $limit0: {"low":21,"high":0}
// $limit1: {"low":21,"high":0}
// $limit2: {"low":2,"high":0}
CALL () {
MATCH (n:Indicator)
WHERE n.key >= "" AND toString(n.ictIndicator) IN $p0
WITH n
ORDER BY n.key
LIMIT $limit0
WITH n AS s0, [[], [n.key, n.name, n.tier, n.coreListName]] AS u1
RETURN collect(u1 + [[COLLECT {
MATCH (s0)-[:KEPT_BY]->(n)
WITH DISTINCT n
WITH n
ORDER BY n.key
LIMIT $limit1
RETURN [[], [n.key, n.acronym]] }, COLLECT {
MATCH (s0)-[:MEASURES]->(n)
WITH DISTINCT n
WITH n
ORDER BY n.key
LIMIT $limit2
RETURN [[], [n.key]] }]]) AS present, [] AS missing, false AS outsideBefore, false AS outsideAfter }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN present, missing, outsideBefore, outsideAfter, log.sequence AS sequence;

// $p0: ["true"]
CALL () {
MATCH (n:Indicator)
WHERE toString(n.ictIndicator) IN $p0
RETURN count(n) AS total }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN total, log.sequence AS sequence;

// $rows0: [{"i":0,"p":[["17.6"]]},{"i":4,"p":[["17.8"]]},{"i":8,"p":[["4.4"]]},{"i":12,"p":[["4.a"]]},{"i":16,"p":[["5.b"]]},{"i":20,"p":[["9.c"]]}]
// $rows1: [{"i":2,"p":[["17.6"]]},{"i":6,"p":[["17.8"]]},{"i":10,"p":[["4.4"]]},{"i":14,"p":[["4.a"]]},{"i":18,"p":[["5.b"]]},{"i":22,"p":[["9.c"]]}]
// $rows2: [{"i":24,"p":[["itu"]]}]
UNWIND $rows0 AS row
CALL (row) {
UNWIND row.p[0] AS startKey
MATCH (s:SdgTarget { key: startKey })
MATCH (s)<-[:TO_TARGET]-(n)
RETURN count(DISTINCT n) AS total }
RETURN row.i AS i, total, null AS sequence
UNION ALL
UNWIND $rows1 AS row
CALL (row) {
UNWIND row.p[0] AS startKey
MATCH (s:SdgTarget { key: startKey })
MATCH (s)<-[:SERVES_TARGET]-(n)
RETURN count(DISTINCT n) AS total }
RETURN row.i AS i, total, null AS sequence
UNION ALL
UNWIND $rows2 AS row
CALL (row) {
UNWIND row.p[0] AS startKey
MATCH (s:Stakeholder { key: startKey })
MATCH (s)<-[:KEPT_BY]-(n)
RETURN count(DISTINCT n) AS total }
RETURN row.i AS i, total, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS i, null AS total, log.sequence AS sequence;

CALL () {
MATCH (n:Indicator)
WHERE EXISTS {
MATCH (n)-[:SAME_AS]->(e0) }
RETURN count(n) AS total }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN total, log.sequence AS sequence;

CALL () {
MATCH (n:Indicator)
WITH n.ictIndicator AS g, count(n) AS held
RETURN collect([g, held]) AS counts }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN counts, log.sequence AS sequence;
