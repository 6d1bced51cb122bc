// $keys: ["11"]
UNWIND $keys AS key
MATCH (n:Sdg { key: key })
RETURN [n.key, n.recordName, n.sources, n.verified, n.name, n.color] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $keys: ["4.3","8.5","4.a","3.8","17.18","17.6","9.1"]
UNWIND $keys AS key
MATCH (n:SdgTarget { key: key })
RETURN [n.key, n.recordName, n.sources, n.verified, n.name, n.ictIndicator] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $keys: ["C1","C7-EHEA","C7-ELEA","C11"]
UNWIND $keys AS key
MATCH (n:ActionLine { key: key })
RETURN [n.key, n.recordName, n.sources, n.verified, n.name] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $keys: ["EGY"]
UNWIND $keys AS key
MATCH (n:Country { key: key })
RETURN [n.key, n.recordName, n.sources, n.verified, n.name, n.iso2, n.m49, n.ituMember, n.ceptMember, n.developmentGroups] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $keys: ["ESCWA","ARB"]
UNWIND $keys AS key
MATCH (n:Region { key: key })
RETURN [n.key, n.recordName, n.sources, n.verified, n.name, n.type] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $keys: ["SAU","ARE"]
UNWIND $keys AS key
MATCH (n:Country { key: key })
RETURN [n.key, n.recordName, n.sources, n.verified, n.name, n.iso2, n.m49, n.ituMember, n.ceptMember, n.developmentGroups] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $p0: "EGY"
// $limit0: {"low":2,"high":0}
CALL () {
MATCH (n:Country { key: $p0 })
WITH n, COUNT { (:Country) } AS total
CALL (*) {
CALL (*) {
MATCH (n)-[:IN_REGION]->(s)
WITH s
WITH s, COUNT { (s)<-[:IN_REGION]-(x) } AS held
WHERE held > 1 AND held < total
WITH s, log(1.0 * total / held) AS score
MATCH (s)<-[:IN_REGION]-(o)
RETURN o, score
UNION ALL
MATCH (n)-[:MEMBER_OF]->(s)
WITH s
WITH s, COUNT { (s)<-[:MEMBER_OF]-(x) } AS held
WHERE held > 1 AND held < total
WITH s, log(1.0 * total / held) AS score
MATCH (s)<-[:MEMBER_OF]-(o)
RETURN o, score
UNION ALL
MATCH (n)<-[:BASED_IN]-(s)
WITH s
WITH s, COUNT { (s)-[:BASED_IN]->(x) } AS held
WHERE held > 1 AND held < total
WITH s, log(1.0 * total / held) AS score
MATCH (s)-[:BASED_IN]->(o)
RETURN o, score
UNION ALL
MATCH (n)<-[:LOCATED_IN]-(s)
WITH s
WITH s, COUNT { (s)-[:LOCATED_IN]->(x) } AS held
WHERE held > 1 AND held < total
WITH s, log(1.0 * total / held) AS score
MATCH (s)-[:LOCATED_IN]->(o)
RETURN o, score
UNION ALL
MATCH (n)<-[:PLEDGED_FOR]-(s)
WITH s
WITH s, COUNT { (s)-[:PLEDGED_FOR]->(x) } AS held
WHERE held > 1 AND held < total
WITH s, log(1.0 * total / held) AS score
MATCH (s)-[:PLEDGED_FOR]->(o)
RETURN o, score
UNION ALL
MATCH (n)<-[:BY_COUNTRY]-(s)
WITH s
WITH s, COUNT { (s)-[:BY_COUNTRY]->(x) } AS held
WHERE held > 1 AND held < total
WITH s, log(1.0 * total / held) AS score
MATCH (s)-[:BY_COUNTRY]->(o)
RETURN o, score
UNION ALL
MATCH (n)<-[:CONTRIBUTED_FROM]-(s)
WITH s
WITH s, COUNT { (s)-[:CONTRIBUTED_FROM]->(x) } AS held
WHERE held > 1 AND held < total
WITH s, log(1.0 * total / held) AS score
MATCH (s)-[:CONTRIBUTED_FROM]->(o)
RETURN o, score
UNION ALL
MATCH (n)<-[:HELD_BY_COUNTRY]-(s)
WITH s
WITH s, COUNT { (s)-[:HELD_BY_COUNTRY]->(x) } AS held
WHERE held > 1 AND held < total
WITH s, log(1.0 * total / held) AS score
MATCH (s)-[:HELD_BY_COUNTRY]->(o)
RETURN o, score
UNION ALL
MATCH (n)<-[:LOCATED_IN]-()-[:ADVANCES]->(s)
WITH DISTINCT s
WITH s, COUNT {
MATCH (s)<-[:ADVANCES]-()-[:LOCATED_IN]->(x)
RETURN DISTINCT x } AS held
WHERE held > 1 AND held < total
WITH s, log(1.0 * total / held) AS score
MATCH (s)<-[:ADVANCES]-()-[:LOCATED_IN]->(o)
WITH DISTINCT o, s, score
RETURN o, score
UNION ALL
MATCH (n)<-[:LOCATED_IN]-()-[:SERVES_GOAL]->(s)
WITH DISTINCT s
WITH s, COUNT {
MATCH (s)<-[:SERVES_GOAL]-()-[:LOCATED_IN]->(x)
RETURN DISTINCT x } AS held
WHERE held > 1 AND held < total
WITH s, log(1.0 * total / held) AS score
MATCH (s)<-[:SERVES_GOAL]-()-[:LOCATED_IN]->(o)
WITH DISTINCT o, s, score
RETURN o, score
UNION ALL
MATCH (n)<-[:LOCATED_IN]-()-[:SERVES_TARGET]->(s)
WITH DISTINCT s
WITH s, COUNT {
MATCH (s)<-[:SERVES_TARGET]-()-[:LOCATED_IN]->(x)
RETURN DISTINCT x } AS held
WHERE held > 1 AND held < total
WITH s, log(1.0 * total / held) AS score
MATCH (s)<-[:SERVES_TARGET]-()-[:LOCATED_IN]->(o)
WITH DISTINCT o, s, score
RETURN o, score }
WITH o, sum(score) AS score
WHERE o <> n
RETURN o
ORDER BY round(score / log(2), 6) DESC, o.key
LIMIT $limit0 }
RETURN total, collect([o.key, [COLLECT {
MATCH (n)-[:IN_REGION]->(s)
MATCH (s)<-[:IN_REGION]-(o)
WITH s
WITH s, COUNT { (s)<-[:IN_REGION]-(x) } AS held
WHERE held > 1 AND held < total
RETURN [s.key, held] }, COLLECT {
MATCH (n)-[:MEMBER_OF]->(s)
MATCH (s)<-[:MEMBER_OF]-(o)
WITH s
WITH s, COUNT { (s)<-[:MEMBER_OF]-(x) } AS held
WHERE held > 1 AND held < total
RETURN [s.key, held] }, COLLECT {
MATCH (n)<-[:BASED_IN]-(s)
MATCH (s)-[:BASED_IN]->(o)
WITH s
WITH s, COUNT { (s)-[:BASED_IN]->(x) } AS held
WHERE held > 1 AND held < total
RETURN [s.key, held] }, COLLECT {
MATCH (n)<-[:LOCATED_IN]-(s)
MATCH (s)-[:LOCATED_IN]->(o)
WITH s
WITH s, COUNT { (s)-[:LOCATED_IN]->(x) } AS held
WHERE held > 1 AND held < total
RETURN [s.key, held] }, COLLECT {
MATCH (n)<-[:PLEDGED_FOR]-(s)
MATCH (s)-[:PLEDGED_FOR]->(o)
WITH s
WITH s, COUNT { (s)-[:PLEDGED_FOR]->(x) } AS held
WHERE held > 1 AND held < total
RETURN [s.key, held] }, COLLECT {
MATCH (n)<-[:BY_COUNTRY]-(s)
MATCH (s)-[:BY_COUNTRY]->(o)
WITH s
WITH s, COUNT { (s)-[:BY_COUNTRY]->(x) } AS held
WHERE held > 1 AND held < total
RETURN [s.key, held] }, COLLECT {
MATCH (n)<-[:CONTRIBUTED_FROM]-(s)
MATCH (s)-[:CONTRIBUTED_FROM]->(o)
WITH s
WITH s, COUNT { (s)-[:CONTRIBUTED_FROM]->(x) } AS held
WHERE held > 1 AND held < total
RETURN [s.key, held] }, COLLECT {
MATCH (n)<-[:HELD_BY_COUNTRY]-(s)
MATCH (s)-[:HELD_BY_COUNTRY]->(o)
WITH s
WITH s, COUNT { (s)-[:HELD_BY_COUNTRY]->(x) } AS held
WHERE held > 1 AND held < total
RETURN [s.key, held] }, COLLECT {
MATCH (n)<-[:LOCATED_IN]-()-[:ADVANCES]->(s)
MATCH (s)<-[:ADVANCES]-()-[:LOCATED_IN]->(o)
WITH DISTINCT s
WITH s, COUNT {
MATCH (s)<-[:ADVANCES]-()-[:LOCATED_IN]->(x)
RETURN DISTINCT x } AS held
WHERE held > 1 AND held < total
RETURN [s.key, held] }, COLLECT {
MATCH (n)<-[:LOCATED_IN]-()-[:SERVES_GOAL]->(s)
MATCH (s)<-[:SERVES_GOAL]-()-[:LOCATED_IN]->(o)
WITH DISTINCT s
WITH s, COUNT {
MATCH (s)<-[:SERVES_GOAL]-()-[:LOCATED_IN]->(x)
RETURN DISTINCT x } AS held
WHERE held > 1 AND held < total
RETURN [s.key, held] }, COLLECT {
MATCH (n)<-[:LOCATED_IN]-()-[:SERVES_TARGET]->(s)
MATCH (s)<-[:SERVES_TARGET]-()-[:LOCATED_IN]->(o)
WITH DISTINCT s
WITH s, COUNT {
MATCH (s)<-[:SERVES_TARGET]-()-[:LOCATED_IN]->(x)
RETURN DISTINCT x } AS held
WHERE held > 1 AND held < total
RETURN [s.key, held] }]]) AS found }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN total, found, log.sequence AS sequence;

CALL () {
MATCH (n:Country)
RETURN count(n) AS total }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN total, log.sequence AS sequence;
