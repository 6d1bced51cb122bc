// $keys: ["cstd-review-2025","ocp-2025","ocp-2017","ocp-2024"]
UNWIND $keys AS key
MATCH (n:Consultation { key: key })
RETURN [n.key, n.recordName, n.sources, n.verified, n.name, n.url] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $keys: ["ocp-2025"]
UNWIND $keys AS key
MATCH (n:Consultation { key: key })
RETURN [n.key, n.recordName, n.sources, n.verified, n.name, n.url] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $p0: ["ocp-2025"]
// $p1: ["FORMAT_SUGGESTION"]
// $limit0: {"low":21,"high":0}
CALL () {
MATCH (n:Suggestion)
MATCH (n)-[:MADE_IN]->(e0:Consultation)
WHERE n.key >= "" AND e0.key IN $p0 AND n.type IN $p1
WITH DISTINCT n
WITH n
ORDER BY n.key
LIMIT $limit0
RETURN collect([[], [n.key, n.name, n.description]]) AS present, [] AS missing, false AS outsideBefore, false AS outsideAfter }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN present, missing, outsideBefore, outsideAfter, log.sequence AS sequence;

CALL () {
MATCH (n:Suggestion)
OPTIONAL MATCH (n)-[:MADE_IN]->(a0)
WITH a0 AS g, count(n) AS held
RETURN collect([g.key, held]) AS counts }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN counts, log.sequence AS sequence;

CALL () {
MATCH (n:Suggestion)
RETURN count(n) AS total }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN total, log.sequence AS sequence;

CALL () {
MATCH (n:Suggestion)
WITH n.type AS g, count(n) AS held
RETURN collect([g, held]) AS counts }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN counts, log.sequence AS sequence;
