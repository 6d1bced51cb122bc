// $keys: ["itu-wsis20-roadmap","a-res-70-125","wsis-sdg-matrix","escap-72-10","geneva-plan-of-action","a-res-68-302","ceb-statement-2015","geneva-declaration"]
UNWIND $keys AS key
MATCH (n:Document { key: key })
RETURN [n.key, n.recordName, n.sources, n.verified, n.title, n.type, n.symbol, n.issuerText, n.year, n.url] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $keys: ["ungis"]
UNWIND $keys AS key
MATCH (n:Stakeholder { key: key })
RETURN [n.key, n.recordName, n.sources, n.verified, n.name, n.acronym, n.type, n.bodyType, n.roles, n.addresses, n.url] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $p0: ["THEME"]
// $p1: {"low":2016,"high":0}
// $limit0: {"low":21,"high":0}
// $limit1: {"low":2,"high":0}
CALL () {
MATCH (n:Objective)
WHERE n.key >= "" AND n.type IN $p0 AND EXISTS {
MATCH (n)-[:OBJECTIVE_OF]->(e0)
WHERE e0.year >= $p1 }
WITH n
ORDER BY n.key
LIMIT $limit0
WITH n AS s1, [[], [n.key, n.verified, n.text]] AS u2
RETURN collect(u2 + [[COLLECT {
MATCH (s1)-[:OBJECTIVE_OF]->(n)
WITH DISTINCT n
WITH n
ORDER BY n.key
LIMIT $limit1
RETURN [[], [n.key, n.name]] }]]) AS present, [] AS missing, false AS outsideBefore, false AS outsideAfter }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN present, missing, outsideBefore, outsideAfter, log.sequence AS sequence;

// $p0: ["ungis"]
// $limit0: {"low":21,"high":0}
// $limit1: {"low":21,"high":0}
// $limit2: {"low":2,"high":0}
CALL () {
MATCH (n:Stakeholder)
WHERE n.key >= "" AND n.key IN $p0
WITH n
ORDER BY n.key
LIMIT $limit0
WITH n AS s0, [[], [n.key]] AS u1
RETURN collect(u1 + [[COLLECT {
MATCH (s0)<-[:OBJECTIVE_OF_BODY]-(n)
WITH DISTINCT n
WITH n
ORDER BY n.key
LIMIT $limit1
WITH n AS s2, [[], [n.key, n.text, n.type]] AS u3
RETURN u3 + [[COLLECT {
MATCH (s2)-[:RESTS_ON]->(n)
WITH DISTINCT n
WITH n
ORDER BY n.key
LIMIT $limit2
RETURN [[], [n.key, n.title, n.symbol]] }]] }]]) AS present, [] AS missing, false AS outsideBefore, false AS outsideAfter }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN present, missing, outsideBefore, outsideAfter, log.sequence AS sequence;

CALL () {
MATCH (n:Objective)
OPTIONAL MATCH (n)-[:RESTS_ON]->(a0)
WITH a0 AS g, count(n) AS held
RETURN collect([g.key, held]) AS counts }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN counts, log.sequence AS sequence;

CALL () {
MATCH (n:Objective)
RETURN count(n) AS total }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN total, log.sequence AS sequence;

CALL () {
MATCH (n:Objective)
WITH n.type AS g, count(n) AS held
RETURN collect([g, held]) AS counts }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN counts, log.sequence AS sequence;
