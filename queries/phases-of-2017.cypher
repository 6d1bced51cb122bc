// $keys: ["2017"]
UNWIND $keys AS key
MATCH (n:PrizeCycle { key: key })
RETURN [n.key, n.recordName, n.sources, n.verified, n.name, n.year, n.special, n.submissions, n.countries, n.winners, n.champions, n.partnerText, n.url] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $keys: ["ocp-2017"]
UNWIND $keys AS key
MATCH (n:Consultation { key: key })
RETURN [n.key, n.recordName, n.sources, n.verified, n.name, n.url] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $p0: ["2017"]
// $limit0: {"low":21,"high":0}
// $limit1: {"low":21,"high":0}
CALL () {
MATCH (n:PrizeCycle)
WHERE n.key >= "" AND n.key IN $p0
WITH n
ORDER BY n.key
LIMIT $limit0
WITH n AS s0, [[], [n.key, n.name]] AS u1
RETURN collect(u1 + [[COLLECT {
MATCH (s0)<-[:PHASE_OF]-(n)
WITH DISTINCT n
WITH n
ORDER BY n.positionSort = false, n.positionSort, n.key
LIMIT $limit1
RETURN [[n.positionSort], [n.key, n.verified, n.name, n.position, n.dateStart, n.dateEnd, n.status]] }]]) AS present, [] AS missing, false AS outsideBefore, false AS outsideAfter }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN present, missing, outsideBefore, outsideAfter, log.sequence AS sequence;

// $p0: ["ocp-2017"]
// $p1: ["PHASE"]
// $limit0: {"low":21,"high":0}
// $limit1: {"low":2,"high":0}
// $limit2: {"low":21,"high":0}
CALL () {
MATCH (n:Consultation)
WHERE n.key >= "" AND n.key IN $p0
WITH n
ORDER BY n.key
LIMIT $limit0
WITH n AS s0, [[], [n.key, n.name]] AS u1
RETURN collect(u1 + [[COLLECT {
MATCH (s0)-[:CONSULTS_ON]->(n)
WITH DISTINCT n
WITH n
ORDER BY n.key
LIMIT $limit1
RETURN [[], [n.key, n.name, n.dateStart, n.dateEnd]] }, COLLECT {
MATCH (s0)<-[:PHASE_OF_CONSULTATION]-(n)
WHERE n.type IN $p1
WITH DISTINCT n
WITH n
ORDER BY n.positionSort = false, n.positionSort, n.key
LIMIT $limit2
RETURN [[n.positionSort], [n.key, n.name, n.position, n.dateStart, n.status]] }]]) AS present, [] AS missing, false AS outsideBefore, false AS outsideAfter }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN present, missing, outsideBefore, outsideAfter, log.sequence AS sequence;

// $rows0: [{"i":0,"p":[["ocp-2017"],["PHASE"]]}]
// $rows1: [{"i":2,"p":[["2017"]]}]
UNWIND $rows0 AS row
CALL (row) {
UNWIND row.p[0] AS startKey
MATCH (s:Consultation { key: startKey })
MATCH (s)<-[:PHASE_OF_CONSULTATION]-(n)
WHERE n.type IN row.p[1]
RETURN count(DISTINCT n) AS total }
RETURN row.i AS i, total, null AS sequence
UNION ALL
UNWIND $rows1 AS row
CALL (row) {
UNWIND row.p[0] AS startKey
MATCH (s:PrizeCycle { key: startKey })
MATCH (s)<-[:PHASE_OF]-(n)
RETURN count(DISTINCT n) AS total }
RETURN row.i AS i, total, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS i, null AS total, log.sequence AS sequence;
