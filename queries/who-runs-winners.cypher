// $keys: ["ARB","ASP","AMS","AFR","EUR","CIS"]
UNWIND $keys AS key
MATCH (n:Region { key: key })
RETURN [n.key, n.recordName, n.sources, n.verified, n.name, n.type] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $keys: ["ministry-of-education-sau","ministry-of-environment-water-and-agriculture-sau","access-to-information-a2i-programme-prime-minister-s-office-bgd","government-of-san-luis-province-arg"]
UNWIND $keys AS key
MATCH (n:Stakeholder { key: key })
RETURN [n.key, n.recordName, n.sources, n.verified, n.name, n.acronym, n.type, n.bodyType, n.roles, n.addresses, n.url] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $p0: ["WINNER"]
// $limit0: {"low":4,"high":0}
CALL () {
MATCH (n:Project)
MATCH (n)<-[:ENTERS]-(e0:PrizeEntry)
WHERE e0.status IN $p0
WITH DISTINCT n
WITH n, 1.0 AS c
MATCH (n)-[:RUN_BY]->(m)
WITH m AS n, sum(c) AS c
WITH collect([n.key, c]) AS found
CALL (*) {
UNWIND found AS one
WITH one
ORDER BY one[1] DESC, one[0]
LIMIT $limit0
RETURN collect(one) AS ends }
RETURN ends, size(found) AS total }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN ends, total, log.sequence AS sequence;

// $p0: ["WINNER"]
CALL () {
CALL (*) {
MATCH (n:Project)
MATCH (n)<-[:ENTERS]-(e1:PrizeEntry)
WHERE e1.status IN $p0
WITH DISTINCT n
WITH n, 1.0 AS c
MATCH (n)-[:RUN_BY]->(m)
WITH m AS n, sum(c) AS c
RETURN collect(n.key) AS l0 }
CALL (*) {
MATCH (n:Stakeholder)
WHERE n.key IN l0
OPTIONAL MATCH (n)-[:BASED_IN]->()-[:IN_REGION]->(a2)
WITH a2 AS g, count(DISTINCT n) AS held
RETURN collect([g.key, held]) AS counts }
RETURN counts }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN counts, log.sequence AS sequence;

// $p0: ["WINNER"]
CALL () {
CALL (*) {
MATCH (n:Project)
MATCH (n)<-[:ENTERS]-(e1:PrizeEntry)
WHERE e1.status IN $p0
WITH DISTINCT n
WITH n, 1.0 AS c
MATCH (n)-[:RUN_BY]->(m)
WITH m AS n, sum(c) AS c
RETURN collect(n.key) AS l0 }
CALL (*) {
MATCH (n:Stakeholder)
WHERE n.key IN l0
WITH n.type AS g, count(n) AS held
RETURN collect([g, held]) AS counts }
RETURN counts }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN counts, log.sequence AS sequence;

// $p0: ["WINNER"]
CALL () {
MATCH (n:Project)
MATCH (n)<-[:ENTERS]-(e0:PrizeEntry)
WHERE e0.status IN $p0
RETURN count(DISTINCT n) AS total }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN total, log.sequence AS sequence;
