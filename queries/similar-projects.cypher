// $keys: ["3"]
UNWIND $keys AS key
MATCH (n:Sdg { key: key })
RETURN [n.key, n.recordName, n.sources, n.verified, n.name, n.color] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $keys: ["3.8"]
UNWIND $keys AS key
MATCH (n:SdgTarget { key: key })
RETURN [n.key, n.recordName, n.sources, n.verified, n.name, n.ictIndicator] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $keys: ["C7-EHEA"]
UNWIND $keys AS key
MATCH (n:ActionLine { key: key })
RETURN [n.key, n.recordName, n.sources, n.verified, n.name] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $keys: ["al-shifa-oman"]
UNWIND $keys AS key
MATCH (n:Project { key: key })
RETURN [n.key, n.recordName, n.sources, n.verified, n.title, n.summary, n.status, n.yearStart, n.yearEnd, n.url] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $keys: ["egypt-telemedicine-nuba","fahaanda","gezira-family-medicine"]
UNWIND $keys AS key
MATCH (n:Project { key: key })
RETURN [n.key, n.recordName, n.sources, n.verified, n.title, n.summary, n.status, n.yearStart, n.yearEnd, n.url] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $p0: "al-shifa-oman"
// $limit0: {"low":3,"high":0}
CALL () {
MATCH (n:Project { key: $p0 })
WITH n, COUNT { (:Project) } AS total
CALL (*) {
CALL (*) {
MATCH (n)<-[:SHOWN_BY]-(s)
WITH s
WITH s, COUNT { (s)-[:SHOWN_BY]->(x) } AS held
WHERE held > 1 AND held < total
WITH s, log(1.0 * total / held) AS score
MATCH (s)-[:SHOWN_BY]->(o)
RETURN o, score
UNION ALL
MATCH (n)-[:LOCATED_IN]->(s)
WITH s
WITH s, COUNT { (s)<-[:LOCATED_IN]-(x) } AS held
WHERE held > 1 AND held < total
WITH s, log(1.0 * total / held) AS score
MATCH (s)<-[:LOCATED_IN]-(o)
RETURN o, score
UNION ALL
MATCH (n)-[:RUN_BY]->(s)
WITH s
WITH s, COUNT { (s)<-[:RUN_BY]-(x) } AS held
WHERE held > 1 AND held < total
WITH s, log(1.0 * total / held) AS score
MATCH (s)<-[:RUN_BY]-(o)
RETURN o, score
UNION ALL
MATCH (n)-[:ADVANCES]->(s)
WITH s
WITH s, COUNT { (s)<-[:ADVANCES]-(x) } AS held
WHERE held > 1 AND held < total
WITH s, log(1.0 * total / held) AS score
MATCH (s)<-[:ADVANCES]-(o)
RETURN o, score
UNION ALL
MATCH (n)-[:SERVES_GOAL]->(s)
WITH s
WITH s, COUNT { (s)<-[:SERVES_GOAL]-(x) } AS held
WHERE held > 1 AND held < total
WITH s, log(1.0 * total / held) AS score
MATCH (s)<-[:SERVES_GOAL]-(o)
RETURN o, score
UNION ALL
MATCH (n)-[:SERVES_TARGET]->(s)
WITH s
WITH s, COUNT { (s)<-[:SERVES_TARGET]-(x) } AS held
WHERE held > 1 AND held < total
WITH s, log(1.0 * total / held) AS score
MATCH (s)<-[:SERVES_TARGET]-(o)
RETURN o, score
UNION ALL
MATCH (n)-[:STANDS_IN]->(s)
WITH s
WITH s, COUNT { (s)<-[:STANDS_IN]-(x) } AS held
WHERE held > 1 AND held < total
WITH s, log(1.0 * total / held) AS score
MATCH (s)<-[:STANDS_IN]-(o)
RETURN o, score
UNION ALL
MATCH (n)<-[:ENTERS]-(s)
WITH s
WITH s, COUNT { (s)-[:ENTERS]->(x) } AS held
WHERE held > 1 AND held < total
WITH s, log(1.0 * total / held) AS score
MATCH (s)-[:ENTERS]->(o)
RETURN o, score }
WITH o, sum(score) AS score
WHERE o <> n
RETURN o
ORDER BY round(score / log(2), 6) DESC, o.key
LIMIT $limit0 }
RETURN total, collect([o.key, [COLLECT {
MATCH (n)<-[:SHOWN_BY]-(s)
MATCH (s)-[:SHOWN_BY]->(o)
WITH s
WITH s, COUNT { (s)-[:SHOWN_BY]->(x) } AS held
WHERE held > 1 AND held < total
RETURN [s.key, held] }, COLLECT {
MATCH (n)-[:LOCATED_IN]->(s)
MATCH (s)<-[:LOCATED_IN]-(o)
WITH s
WITH s, COUNT { (s)<-[:LOCATED_IN]-(x) } AS held
WHERE held > 1 AND held < total
RETURN [s.key, held] }, COLLECT {
MATCH (n)-[:RUN_BY]->(s)
MATCH (s)<-[:RUN_BY]-(o)
WITH s
WITH s, COUNT { (s)<-[:RUN_BY]-(x) } AS held
WHERE held > 1 AND held < total
RETURN [s.key, held] }, COLLECT {
MATCH (n)-[:ADVANCES]->(s)
MATCH (s)<-[:ADVANCES]-(o)
WITH s
WITH s, COUNT { (s)<-[:ADVANCES]-(x) } AS held
WHERE held > 1 AND held < total
RETURN [s.key, held] }, COLLECT {
MATCH (n)-[:SERVES_GOAL]->(s)
MATCH (s)<-[:SERVES_GOAL]-(o)
WITH s
WITH s, COUNT { (s)<-[:SERVES_GOAL]-(x) } AS held
WHERE held > 1 AND held < total
RETURN [s.key, held] }, COLLECT {
MATCH (n)-[:SERVES_TARGET]->(s)
MATCH (s)<-[:SERVES_TARGET]-(o)
WITH s
WITH s, COUNT { (s)<-[:SERVES_TARGET]-(x) } AS held
WHERE held > 1 AND held < total
RETURN [s.key, held] }, COLLECT {
MATCH (n)-[:STANDS_IN]->(s)
MATCH (s)<-[:STANDS_IN]-(o)
WITH s
WITH s, COUNT { (s)<-[:STANDS_IN]-(x) } AS held
WHERE held > 1 AND held < total
RETURN [s.key, held] }, COLLECT {
MATCH (n)<-[:ENTERS]-(s)
MATCH (s)-[:ENTERS]->(o)
WITH s
WITH s, COUNT { (s)-[:ENTERS]->(x) } AS held
WHERE held > 1 AND held < total
RETURN [s.key, held] }]]) AS found }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN total, found, log.sequence AS sequence;

CALL () {
MATCH (n:Project)
RETURN count(n) AS total }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN total, log.sequence AS sequence;
