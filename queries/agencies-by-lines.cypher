// $limit: {"low":7,"high":0}
CALL () {
MATCH (n:Stakeholder)
WHERE EXISTS {
MATCH (n)<-[:FACILITATED_BY]-(e1) }
WITH n, COUNT {
MATCH (n)<-[:FACILITATED_BY]-(e0) } AS k0
WITH n, k0
ORDER BY k0 DESC, n.nameSort = false, n.nameSort, n.key
LIMIT $limit
RETURN collect([[k0, n.nameSort], [n.key, n.recordName, n.sources, n.verified, n.name, n.acronym, n.type, n.roles, n.url]]) AS present, [] AS missing, false AS outsideBefore, false AS outsideAfter }
RETURN present, missing, outsideBefore, outsideAfter, COLLECT {
MATCH (log:Log { name: "log" })
RETURN log.sequence }[0] AS sequence;

// $rows0: [{"i":0,"p":[["itu"]]},{"i":2,"p":[["unesco"]]},{"i":4,"p":[["unctad"]]},{"i":6,"p":[["un-desa"]]},{"i":8,"p":[["undp"]]},{"i":10,"p":[["who"]]}]
UNWIND $rows0 AS row
CALL (row) {
UNWIND row.p[0] AS startKey
MATCH (s:Stakeholder { key: startKey })
MATCH (s)<-[:FACILITATED_BY]-(n)
RETURN count(DISTINCT n) AS total }
RETURN row.i AS i, total, null AS sequence
UNION ALL
RETURN null AS i, null AS total, COLLECT {
MATCH (log:Log { name: "log" })
RETURN log.sequence }[0] AS sequence;

// $rows0: [{"i":13,"p":[["itu"]]},{"i":15,"p":[["unesco"]]},{"i":17,"p":[["unctad"]]},{"i":19,"p":[["un-desa"]]},{"i":21,"p":[["undp"]]},{"i":23,"p":[["who"]]}]
// $limit0: {"low":21,"high":0}
UNWIND $rows0 AS row
CALL (row) {
UNWIND row.p[0] AS startKey
MATCH (s:Stakeholder { key: startKey })
MATCH (s)<-[:LED_BY]-(n)
WITH DISTINCT n, row
WITH n
ORDER BY n.key
LIMIT $limit0
RETURN collect([[], [n.key, n.recordName, n.sources, n.verified, n.name]]) AS present, [] AS missing, false AS outsideBefore, false AS outsideAfter }
RETURN row.i AS i, present, missing, outsideBefore, outsideAfter, null AS sequence
UNION ALL
RETURN null AS i, null AS present, null AS missing, null AS outsideBefore, null AS outsideAfter, COLLECT {
MATCH (log:Log { name: "log" })
RETURN log.sequence }[0] AS sequence;

CALL () {
MATCH (n:Stakeholder)
WHERE EXISTS {
MATCH (n)<-[:FACILITATED_BY]-(e0) }
RETURN count(n) AS total }
RETURN total, COLLECT {
MATCH (log:Log { name: "log" })
RETURN log.sequence }[0] AS sequence;
