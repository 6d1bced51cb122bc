// $p0: ["OFFICIAL"]
// $limit0: {"low":9,"high":0}
CALL () {
MATCH (n:SdgTarget)
WITH n, COUNT {
MATCH (n)<-[:TO_TARGET]-(e1)
WHERE e1.origin IN $p0 } AS k0, COUNT {
MATCH (n)<-[:SERVES_TARGET]-(e3) } AS k2
WITH n, k0, k2
ORDER BY k0 DESC, k2, n.key
LIMIT $limit0
RETURN collect([[k0, k2], [n.key, n.name, n.ictIndicator]]) AS present, [] AS missing, false AS outsideBefore, false AS outsideAfter }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN present, missing, outsideBefore, outsideAfter, log.sequence AS sequence;

// $rows0: [{"i":0,"p":[["5.b"],["OFFICIAL"]]},{"i":4,"p":[["9.c"],["OFFICIAL"]]},{"i":8,"p":[["17.8"],["OFFICIAL"]]},{"i":12,"p":[["13.3"],["OFFICIAL"]]},{"i":16,"p":[["9.1"],["OFFICIAL"]]},{"i":20,"p":[["16.10"],["OFFICIAL"]]},{"i":24,"p":[["1.5"],["OFFICIAL"]]},{"i":28,"p":[["1.4"],["OFFICIAL"]]}]
// $rows1: [{"i":2,"p":[["5.b"]]},{"i":6,"p":[["9.c"]]},{"i":10,"p":[["17.8"]]},{"i":14,"p":[["13.3"]]},{"i":18,"p":[["9.1"]]},{"i":22,"p":[["16.10"]]},{"i":26,"p":[["1.5"]]},{"i":30,"p":[["1.4"]]}]
UNWIND $rows0 AS row
CALL (row) {
UNWIND row.p[0] AS startKey
MATCH (s:SdgTarget { key: startKey })
MATCH (s)<-[:TO_TARGET]-(n)
WHERE n.origin IN row.p[1]
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
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS i, null AS total, log.sequence AS sequence;
