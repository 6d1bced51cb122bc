// $p0: ["LDC"]
// $p1: ["LLDC","SIDS"]
CALL () {
MATCH (n:Country)
WHERE any(k IN n.developmentGroups
WHERE k IN $p0) AND NOT coalesce(any(k IN n.developmentGroups
WHERE k IN $p1), false)
RETURN count(n) AS total }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN total, log.sequence AS sequence;

// $p0: ["LDC"]
// $p1: ["SIDS"]
// $limit0: {"low":21,"high":0}
CALL () {
MATCH (n:Country)
WHERE n.key >= "" AND any(k IN n.developmentGroups
WHERE k IN $p0) AND any(k IN n.developmentGroups
WHERE k IN $p1)
WITH n
ORDER BY n.key
LIMIT $limit0
RETURN collect([[], [n.key, n.name]]) AS present, [] AS missing, false AS outsideBefore, false AS outsideAfter }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN present, missing, outsideBefore, outsideAfter, log.sequence AS sequence;

// $p0: ["LDC"]
CALL () {
MATCH (n:Country)
WHERE any(k IN n.developmentGroups
WHERE k IN $p0)
RETURN count(n) AS total }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN total, log.sequence AS sequence;

// $rows0: [{"i":0,"p":[["COM"]]},{"i":2,"p":[["GNB"]]},{"i":4,"p":[["HTI"]]},{"i":6,"p":[["KIR"]]},{"i":8,"p":[["SLB"]]},{"i":10,"p":[["TLS"]]},{"i":12,"p":[["TUV"]]}]
UNWIND $rows0 AS row
CALL (row) {
UNWIND row.p[0] AS startKey
MATCH (s:Country { key: startKey })
MATCH (s)<-[:LOCATED_IN]-(n)
RETURN count(DISTINCT n) AS total }
RETURN row.i AS i, total, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS i, null AS total, log.sequence AS sequence;

// $rows0: [{"i":0,"p":[["LDC"],["SIDS"]]},{"i":4,"p":[["LDC"],["LLDC"]]}]
UNWIND $rows0 AS row
CALL (row) {
MATCH (n:Country)
WHERE any(k IN n.developmentGroups
WHERE k IN row.p[0]) AND any(k IN n.developmentGroups
WHERE k IN row.p[1])
RETURN count(n) AS total }
RETURN row.i AS i, total, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS i, null AS total, log.sequence AS sequence;
