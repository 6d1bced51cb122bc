// $limit0: {"low":7,"high":0}
// $limit1: {"low":21,"high":0}
CALL () {
MATCH (n:Stakeholder)
WHERE EXISTS {
MATCH (n)<-[:FACILITATED_BY]-(e3) }
WITH n, COUNT {
MATCH (n)<-[:FACILITATED_BY]-(e1)
WHERE NOT EXISTS {
MATCH (e1)<-[:PART_OF]-(e2) } } AS k0
WITH n, k0
ORDER BY k0 DESC, n.nameSort = false, n.nameSort, n.key
LIMIT $limit0
WITH n AS s4, [[k0, n.nameSort], [n.key, n.name]] AS u5
RETURN collect(u5 + [[COLLECT {
MATCH (s4)<-[:LED_BY]-(n)
WITH DISTINCT n
WITH n
ORDER BY n.key
LIMIT $limit1
RETURN [[], [n.key]] }]]) AS present, [] AS missing, false AS outsideBefore, false AS outsideAfter }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN present, missing, outsideBefore, outsideAfter, log.sequence AS sequence;

// $rows0: [{"i":0,"p":[["itu"]]},{"i":2,"p":[["unesco"]]},{"i":4,"p":[["unctad"]]},{"i":6,"p":[["un-desa"]]},{"i":8,"p":[["undp"]]},{"i":10,"p":[["who"]]}]
UNWIND $rows0 AS row
CALL (row) {
UNWIND row.p[0] AS startKey
MATCH (s:Stakeholder { key: startKey })
MATCH (s)<-[:FACILITATED_BY]-(n)
WHERE NOT EXISTS {
MATCH (n)<-[:PART_OF]-(e0) }
RETURN count(DISTINCT n) AS total }
RETURN row.i AS i, total, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS i, null AS total, log.sequence AS sequence;

CALL () {
MATCH (n:Stakeholder)
WHERE EXISTS {
MATCH (n)<-[:FACILITATED_BY]-(e0) }
RETURN count(n) AS total }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN total, log.sequence AS sequence;
