// $limit: {"low":5,"high":0}
CALL () {
CALL (*) {
MATCH (n:Session)
WHERE n.dateSort >= ""
WITH n
ORDER BY n.dateSort DESC, n.key
LIMIT $limit
RETURN collect([[n.dateSort], [n.key, n.recordName, n.sources, n.verified, n.title, n.date, n.format, n.organizerText]]) AS present }
CALL (*) {
MATCH (n:Session)
WHERE n.dateSort = false
WITH n
ORDER BY n.key
LIMIT $limit
RETURN collect([[n.dateSort], [n.key, n.recordName, n.sources, n.verified, n.title, n.date, n.format, n.organizerText]]) AS missing }
RETURN present, missing, false AS outsideBefore, false AS outsideAfter }
RETURN present, missing, outsideBefore, outsideAfter, COLLECT {
MATCH (log:Log { name: "log" })
RETURN log.sequence }[0] AS sequence;

// $p0: {"C1":"C1","C2":"C2","C3":"C3","C4":"C4","C5":"C5","C6":"C6","C7":"C7","C7-EAGR":"C7","C7-EBUS":"C7","C7-EEMP":"C7","C7-EENV":"C7","C7-EGOV":"C7","C7-EHEA":"C7","C7-ELEA":"C7","C7-ESCI":"C7","C8":"C8","C9":"C9","C10":"C10","C11":"C11"}
CALL () {
MATCH (n:Session)
OPTIONAL MATCH (n)-[:DISCUSSES]->(a0)
WITH $p0[a0.key] AS g, count(DISTINCT n) AS held
RETURN collect([g, held]) AS counts }
RETURN counts, COLLECT {
MATCH (log:Log { name: "log" })
RETURN log.sequence }[0] AS sequence;

// $rows0: [{"i":4,"p":[["2026-wsis-action-line-c7-e-learning-principle-to"]]},{"i":5,"p":[["2025-wsis-action-lines-facilitators-meeting"]]},{"i":6,"p":[["2025-wsis-action-line-c10-ethics-in-ai-and-converging"]]},{"i":7,"p":[["2025-wsis-action-lines-c4-and-c7-e-employment-emerging"]]}]
// $limit0: {"low":21,"high":0}
UNWIND $rows0 AS row
CALL (row) {
UNWIND row.p[0] AS startKey
MATCH (s:Session { key: startKey })
MATCH (s)-[:DISCUSSES]->(n)
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
MATCH (n:Session)
RETURN count(n) AS total }
RETURN total, COLLECT {
MATCH (log:Log { name: "log" })
RETURN log.sequence }[0] AS sequence;
