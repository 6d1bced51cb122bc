// $limit0: {"low":5,"high":0}
// $limit1: {"low":21,"high":0}
// $limit2: {"low":21,"high":0}
CALL () {
CALL (*) {
MATCH (n:Session)
WHERE n.dateSort >= ""
WITH n
ORDER BY n.dateSort DESC, n.key
LIMIT $limit0
WITH n AS s0, [[n.dateSort], [n.key, n.title, n.date]] AS u1
RETURN collect(u1 + [[COLLECT {
MATCH (s0)-[:DISCUSSES]->(n)
WITH DISTINCT n
WITH n
ORDER BY n.key
LIMIT $limit1
RETURN [[], [n.key]] }]]) AS present }
CALL (*) {
MATCH (n:Session)
WHERE n.dateSort = false
WITH n
ORDER BY n.key
LIMIT $limit0
WITH n AS s2, [[n.dateSort], [n.key, n.title, n.date]] AS u3
RETURN collect(u3 + [[COLLECT {
MATCH (s2)-[:DISCUSSES]->(n)
WITH DISTINCT n
WITH n
ORDER BY n.key
LIMIT $limit2
RETURN [[], [n.key]] }]]) AS missing }
RETURN present, missing, false AS outsideBefore, false AS outsideAfter }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN present, missing, outsideBefore, outsideAfter, log.sequence AS sequence;

// $p0: {"C1":"C1","C2":"C2","C3":"C3","C4":"C4","C5":"C5","C6":"C6","C7":"C7","C7-EAGR":"C7","C7-EBUS":"C7","C7-EEMP":"C7","C7-EENV":"C7","C7-EGOV":"C7","C7-EHEA":"C7","C7-ELEA":"C7","C7-ESCI":"C7","C8":"C8","C9":"C9","C10":"C10","C11":"C11"}
CALL () {
MATCH (n:Session)
OPTIONAL MATCH (n)-[:DISCUSSES]->(a0)
WITH $p0[a0.key] AS g, count(DISTINCT n) AS held
RETURN collect([g, held]) AS counts }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN counts, log.sequence AS sequence;

CALL () {
MATCH (n:Session)
RETURN count(n) AS total }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN total, log.sequence AS sequence;
