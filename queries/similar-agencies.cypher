// $keys: ["2025-first-meeting-of-the-open-consultation-process","2025-fourth-meeting-of-the-open-consultation-process","2025-side-event-celebrating-twenty-years-and","2026-first-wsis-open-consultation-meeting-with"]
UNWIND $keys AS key
MATCH (n:Session { key: key })
RETURN [n.key, n.recordName, n.sources, n.verified, n.title, n.date, n.format, n.organizerText, n.status] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $keys: ["C3","C4","C11","C7","C7-ESCI"]
UNWIND $keys AS key
MATCH (n:ActionLine { key: key })
RETURN [n.key, n.recordName, n.sources, n.verified, n.name] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $keys: ["itu","unctad","undp","un-desa"]
UNWIND $keys AS key
MATCH (n:Stakeholder { key: key })
RETURN [n.key, n.recordName, n.sources, n.verified, n.name, n.acronym, n.type, n.bodyType, n.roles, n.addresses, n.url] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $keys: ["unesco"]
UNWIND $keys AS key
MATCH (n:Stakeholder { key: key })
RETURN [n.key, n.recordName, n.sources, n.verified, n.name, n.acronym, n.type, n.bodyType, n.roles, n.addresses, n.url] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $p0: "unesco"
// $limit0: {"low":4,"high":0}
CALL () {
MATCH (n:Stakeholder { key: $p0 })
WITH n, COUNT { (:Stakeholder) } AS total
CALL (*) {
CALL (*) {
MATCH (n)<-[:FACILITATED_BY]-(s)
WITH s
WITH s, COUNT { (s)-[:FACILITATED_BY]->(x) } AS held
WHERE held > 1 AND held < total
WITH s, log(1.0 * total / held) AS score
MATCH (s)-[:FACILITATED_BY]->(o)
RETURN o, score
UNION ALL
MATCH (n)<-[:LED_BY]-(s)
WITH s
WITH s, COUNT { (s)-[:LED_BY]->(x) } AS held
WHERE held > 1 AND held < total
WITH s, log(1.0 * total / held) AS score
MATCH (s)-[:LED_BY]->(o)
RETURN o, score
UNION ALL
MATCH (n)<-[:ASSERTED_BY]-(s)
WITH s
WITH s, COUNT { (s)-[:ASSERTED_BY]->(x) } AS held
WHERE held > 1 AND held < total
WITH s, log(1.0 * total / held) AS score
MATCH (s)-[:ASSERTED_BY]->(o)
RETURN o, score
UNION ALL
MATCH (n)-[:BASED_IN]->(s)
WITH s
WITH s, COUNT { (s)<-[:BASED_IN]-(x) } AS held
WHERE held > 1 AND held < total
WITH s, log(1.0 * total / held) AS score
MATCH (s)<-[:BASED_IN]-(o)
RETURN o, score
UNION ALL
MATCH (n)<-[:RUN_BY]-(s)
WITH s
WITH s, COUNT { (s)-[:RUN_BY]->(x) } AS held
WHERE held > 1 AND held < total
WITH s, log(1.0 * total / held) AS score
MATCH (s)-[:RUN_BY]->(o)
RETURN o, score
UNION ALL
MATCH (n)<-[:ORGANIZED_BY]-(s)
WITH s
WITH s, COUNT { (s)-[:ORGANIZED_BY]->(x) } AS held
WHERE held > 1 AND held < total
WITH s, log(1.0 * total / held) AS score
MATCH (s)-[:ORGANIZED_BY]->(o)
RETURN o, score
UNION ALL
MATCH (n)<-[:ISSUED_BY]-(s)
WITH s
WITH s, COUNT { (s)-[:ISSUED_BY]->(x) } AS held
WHERE held > 1 AND held < total
WITH s, log(1.0 * total / held) AS score
MATCH (s)-[:ISSUED_BY]->(o)
RETURN o, score
UNION ALL
MATCH (n)<-[:KEPT_BY]-(s)
WITH s
WITH s, COUNT { (s)-[:KEPT_BY]->(x) } AS held
WHERE held > 1 AND held < total
WITH s, log(1.0 * total / held) AS score
MATCH (s)-[:KEPT_BY]->(o)
RETURN o, score
UNION ALL
MATCH (n)<-[:PLEDGED_BY]-(s)
WITH s
WITH s, COUNT { (s)-[:PLEDGED_BY]->(x) } AS held
WHERE held > 1 AND held < total
WITH s, log(1.0 * total / held) AS score
MATCH (s)-[:PLEDGED_BY]->(o)
RETURN o, score
UNION ALL
MATCH (n)<-[:PARTNERED_BY]-(s)
WITH s
WITH s, COUNT { (s)-[:PARTNERED_BY]->(x) } AS held
WHERE held > 1 AND held < total
WITH s, log(1.0 * total / held) AS score
MATCH (s)-[:PARTNERED_BY]->(o)
RETURN o, score
UNION ALL
MATCH (n)<-[:COUNTED_FOR]-(s)
WITH s
WITH s, COUNT { (s)-[:COUNTED_FOR]->(x) } AS held
WHERE held > 1 AND held < total
WITH s, log(1.0 * total / held) AS score
MATCH (s)-[:COUNTED_FOR]->(o)
RETURN o, score
UNION ALL
MATCH (n)<-[:CONDUCTED_BY]-(s)
WITH s
WITH s, COUNT { (s)-[:CONDUCTED_BY]->(x) } AS held
WHERE held > 1 AND held < total
WITH s, log(1.0 * total / held) AS score
MATCH (s)-[:CONDUCTED_BY]->(o)
RETURN o, score
UNION ALL
MATCH (n)<-[:CONTRIBUTED_BY]-(s)
WITH s
WITH s, COUNT { (s)-[:CONTRIBUTED_BY]->(x) } AS held
WHERE held > 1 AND held < total
WITH s, log(1.0 * total / held) AS score
MATCH (s)-[:CONTRIBUTED_BY]->(o)
RETURN o, score
UNION ALL
MATCH (n)<-[:CONVENED_BY]-(s)
WITH s
WITH s, COUNT { (s)-[:CONVENED_BY]->(x) } AS held
WHERE held > 1 AND held < total
WITH s, log(1.0 * total / held) AS score
MATCH (s)-[:CONVENED_BY]->(o)
RETURN o, score
UNION ALL
MATCH (n)<-[:PREPARED_BY]-(s)
WITH s
WITH s, COUNT { (s)-[:PREPARED_BY]->(x) } AS held
WHERE held > 1 AND held < total
WITH s, log(1.0 * total / held) AS score
MATCH (s)-[:PREPARED_BY]->(o)
RETURN o, score
UNION ALL
MATCH (n)<-[:PUBLISHED_BY]-(s)
WITH s
WITH s, COUNT { (s)-[:PUBLISHED_BY]->(x) } AS held
WHERE held > 1 AND held < total
WITH s, log(1.0 * total / held) AS score
MATCH (s)-[:PUBLISHED_BY]->(o)
RETURN o, score
UNION ALL
MATCH (n)<-[:TO_BE_TAKEN_BY]-(s)
WITH s
WITH s, COUNT { (s)-[:TO_BE_TAKEN_BY]->(x) } AS held
WHERE held > 1 AND held < total
WITH s, log(1.0 * total / held) AS score
MATCH (s)-[:TO_BE_TAKEN_BY]->(o)
RETURN o, score
UNION ALL
MATCH (n)<-[:OFFICE_IN]-(s)
WITH s
WITH s, COUNT { (s)-[:OFFICE_IN]->(x) } AS held
WHERE held > 1 AND held < total
WITH s, log(1.0 * total / held) AS score
MATCH (s)-[:OFFICE_IN]->(o)
RETURN o, score
UNION ALL
MATCH (n)<-[:HELD_BY]-(s)
WITH s
WITH s, COUNT { (s)-[:HELD_BY]->(x) } AS held
WHERE held > 1 AND held < total
WITH s, log(1.0 * total / held) AS score
MATCH (s)-[:HELD_BY]->(o)
RETURN o, score
UNION ALL
MATCH (n)<-[:ASKS]-(s)
WITH s
WITH s, COUNT { (s)-[:ASKS]->(x) } AS held
WHERE held > 1 AND held < total
WITH s, log(1.0 * total / held) AS score
MATCH (s)-[:ASKS]->(o)
RETURN o, score
UNION ALL
MATCH (n)<-[:OBJECTIVE_OF_BODY]-(s)
WITH s
WITH s, COUNT { (s)-[:OBJECTIVE_OF_BODY]->(x) } AS held
WHERE held > 1 AND held < total
WITH s, log(1.0 * total / held) AS score
MATCH (s)-[:OBJECTIVE_OF_BODY]->(o)
RETURN o, score
UNION ALL
MATCH (n)<-[:RUN_BY]-()-[:ADVANCES]->(s)
WITH DISTINCT s
WITH s, COUNT {
MATCH (s)<-[:ADVANCES]-()-[:RUN_BY]->(x)
RETURN DISTINCT x } AS held
WHERE held > 1 AND held < total
WITH s, log(1.0 * total / held) AS score
MATCH (s)<-[:ADVANCES]-()-[:RUN_BY]->(o)
WITH DISTINCT o, s, score
RETURN o, score
UNION ALL
MATCH (n)<-[:RUN_BY]-()-[:SERVES_GOAL]->(s)
WITH DISTINCT s
WITH s, COUNT {
MATCH (s)<-[:SERVES_GOAL]-()-[:RUN_BY]->(x)
RETURN DISTINCT x } AS held
WHERE held > 1 AND held < total
WITH s, log(1.0 * total / held) AS score
MATCH (s)<-[:SERVES_GOAL]-()-[:RUN_BY]->(o)
WITH DISTINCT o, s, score
RETURN o, score
UNION ALL
MATCH (n)<-[:RUN_BY]-()-[:SERVES_TARGET]->(s)
WITH DISTINCT s
WITH s, COUNT {
MATCH (s)<-[:SERVES_TARGET]-()-[:RUN_BY]->(x)
RETURN DISTINCT x } AS held
WHERE held > 1 AND held < total
WITH s, log(1.0 * total / held) AS score
MATCH (s)<-[:SERVES_TARGET]-()-[:RUN_BY]->(o)
WITH DISTINCT o, s, score
RETURN o, score }
WITH o, sum(score) AS score
WHERE o <> n
RETURN o
ORDER BY round(score / log(2), 6) DESC, o.key
LIMIT $limit0 }
RETURN total, collect([o.key, [COLLECT {
MATCH (n)<-[:FACILITATED_BY]-(s)
MATCH (s)-[:FACILITATED_BY]->(o)
WITH s
WITH s, COUNT { (s)-[:FACILITATED_BY]->(x) } AS held
WHERE held > 1 AND held < total
RETURN [s.key, held] }, COLLECT {
MATCH (n)<-[:LED_BY]-(s)
MATCH (s)-[:LED_BY]->(o)
WITH s
WITH s, COUNT { (s)-[:LED_BY]->(x) } AS held
WHERE held > 1 AND held < total
RETURN [s.key, held] }, COLLECT {
MATCH (n)<-[:ASSERTED_BY]-(s)
MATCH (s)-[:ASSERTED_BY]->(o)
WITH s
WITH s, COUNT { (s)-[:ASSERTED_BY]->(x) } AS held
WHERE held > 1 AND held < total
RETURN [s.key, held] }, COLLECT {
MATCH (n)-[:BASED_IN]->(s)
MATCH (s)<-[:BASED_IN]-(o)
WITH s
WITH s, COUNT { (s)<-[:BASED_IN]-(x) } AS held
WHERE held > 1 AND held < total
RETURN [s.key, held] }, COLLECT {
MATCH (n)<-[:RUN_BY]-(s)
MATCH (s)-[:RUN_BY]->(o)
WITH s
WITH s, COUNT { (s)-[:RUN_BY]->(x) } AS held
WHERE held > 1 AND held < total
RETURN [s.key, held] }, COLLECT {
MATCH (n)<-[:ORGANIZED_BY]-(s)
MATCH (s)-[:ORGANIZED_BY]->(o)
WITH s
WITH s, COUNT { (s)-[:ORGANIZED_BY]->(x) } AS held
WHERE held > 1 AND held < total
RETURN [s.key, held] }, COLLECT {
MATCH (n)<-[:ISSUED_BY]-(s)
MATCH (s)-[:ISSUED_BY]->(o)
WITH s
WITH s, COUNT { (s)-[:ISSUED_BY]->(x) } AS held
WHERE held > 1 AND held < total
RETURN [s.key, held] }, COLLECT {
MATCH (n)<-[:KEPT_BY]-(s)
MATCH (s)-[:KEPT_BY]->(o)
WITH s
WITH s, COUNT { (s)-[:KEPT_BY]->(x) } AS held
WHERE held > 1 AND held < total
RETURN [s.key, held] }, COLLECT {
MATCH (n)<-[:PLEDGED_BY]-(s)
MATCH (s)-[:PLEDGED_BY]->(o)
WITH s
WITH s, COUNT { (s)-[:PLEDGED_BY]->(x) } AS held
WHERE held > 1 AND held < total
RETURN [s.key, held] }, COLLECT {
MATCH (n)<-[:PARTNERED_BY]-(s)
MATCH (s)-[:PARTNERED_BY]->(o)
WITH s
WITH s, COUNT { (s)-[:PARTNERED_BY]->(x) } AS held
WHERE held > 1 AND held < total
RETURN [s.key, held] }, COLLECT {
MATCH (n)<-[:COUNTED_FOR]-(s)
MATCH (s)-[:COUNTED_FOR]->(o)
WITH s
WITH s, COUNT { (s)-[:COUNTED_FOR]->(x) } AS held
WHERE held > 1 AND held < total
RETURN [s.key, held] }, COLLECT {
MATCH (n)<-[:CONDUCTED_BY]-(s)
MATCH (s)-[:CONDUCTED_BY]->(o)
WITH s
WITH s, COUNT { (s)-[:CONDUCTED_BY]->(x) } AS held
WHERE held > 1 AND held < total
RETURN [s.key, held] }, COLLECT {
MATCH (n)<-[:CONTRIBUTED_BY]-(s)
MATCH (s)-[:CONTRIBUTED_BY]->(o)
WITH s
WITH s, COUNT { (s)-[:CONTRIBUTED_BY]->(x) } AS held
WHERE held > 1 AND held < total
RETURN [s.key, held] }, COLLECT {
MATCH (n)<-[:CONVENED_BY]-(s)
MATCH (s)-[:CONVENED_BY]->(o)
WITH s
WITH s, COUNT { (s)-[:CONVENED_BY]->(x) } AS held
WHERE held > 1 AND held < total
RETURN [s.key, held] }, COLLECT {
MATCH (n)<-[:PREPARED_BY]-(s)
MATCH (s)-[:PREPARED_BY]->(o)
WITH s
WITH s, COUNT { (s)-[:PREPARED_BY]->(x) } AS held
WHERE held > 1 AND held < total
RETURN [s.key, held] }, COLLECT {
MATCH (n)<-[:PUBLISHED_BY]-(s)
MATCH (s)-[:PUBLISHED_BY]->(o)
WITH s
WITH s, COUNT { (s)-[:PUBLISHED_BY]->(x) } AS held
WHERE held > 1 AND held < total
RETURN [s.key, held] }, COLLECT {
MATCH (n)<-[:TO_BE_TAKEN_BY]-(s)
MATCH (s)-[:TO_BE_TAKEN_BY]->(o)
WITH s
WITH s, COUNT { (s)-[:TO_BE_TAKEN_BY]->(x) } AS held
WHERE held > 1 AND held < total
RETURN [s.key, held] }, COLLECT {
MATCH (n)<-[:OFFICE_IN]-(s)
MATCH (s)-[:OFFICE_IN]->(o)
WITH s
WITH s, COUNT { (s)-[:OFFICE_IN]->(x) } AS held
WHERE held > 1 AND held < total
RETURN [s.key, held] }, COLLECT {
MATCH (n)<-[:HELD_BY]-(s)
MATCH (s)-[:HELD_BY]->(o)
WITH s
WITH s, COUNT { (s)-[:HELD_BY]->(x) } AS held
WHERE held > 1 AND held < total
RETURN [s.key, held] }, COLLECT {
MATCH (n)<-[:ASKS]-(s)
MATCH (s)-[:ASKS]->(o)
WITH s
WITH s, COUNT { (s)-[:ASKS]->(x) } AS held
WHERE held > 1 AND held < total
RETURN [s.key, held] }, COLLECT {
MATCH (n)<-[:OBJECTIVE_OF_BODY]-(s)
MATCH (s)-[:OBJECTIVE_OF_BODY]->(o)
WITH s
WITH s, COUNT { (s)-[:OBJECTIVE_OF_BODY]->(x) } AS held
WHERE held > 1 AND held < total
RETURN [s.key, held] }, COLLECT {
MATCH (n)<-[:RUN_BY]-()-[:ADVANCES]->(s)
MATCH (s)<-[:ADVANCES]-()-[:RUN_BY]->(o)
WITH DISTINCT s
WITH s, COUNT {
MATCH (s)<-[:ADVANCES]-()-[:RUN_BY]->(x)
RETURN DISTINCT x } AS held
WHERE held > 1 AND held < total
RETURN [s.key, held] }, COLLECT {
MATCH (n)<-[:RUN_BY]-()-[:SERVES_GOAL]->(s)
MATCH (s)<-[:SERVES_GOAL]-()-[:RUN_BY]->(o)
WITH DISTINCT s
WITH s, COUNT {
MATCH (s)<-[:SERVES_GOAL]-()-[:RUN_BY]->(x)
RETURN DISTINCT x } AS held
WHERE held > 1 AND held < total
RETURN [s.key, held] }, COLLECT {
MATCH (n)<-[:RUN_BY]-()-[:SERVES_TARGET]->(s)
MATCH (s)<-[:SERVES_TARGET]-()-[:RUN_BY]->(o)
WITH DISTINCT s
WITH s, COUNT {
MATCH (s)<-[:SERVES_TARGET]-()-[:RUN_BY]->(x)
RETURN DISTINCT x } AS held
WHERE held > 1 AND held < total
RETURN [s.key, held] }]]) AS found }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN total, found, log.sequence AS sequence;

CALL () {
MATCH (n:Stakeholder)
RETURN count(n) AS total }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN total, log.sequence AS sequence;
