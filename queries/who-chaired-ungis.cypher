// $keys: ["ungis"]
UNWIND $keys AS key
MATCH (n:Stakeholder { key: key })
RETURN [n.key, n.recordName, n.sources, n.verified, n.name, n.acronym, n.type, n.bodyType, n.roles, n.addresses, n.url] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $rows0: [{"i":1,"p":[["ungis"],["CHAIR"],{"low":2013,"high":0},{"low":2013,"high":0},{"low":2013,"high":0},{"low":2013,"high":0},{"low":2013,"high":0},{"low":2013,"high":0},{"low":2012,"high":0},{"low":2014,"high":0}]},{"i":3,"p":[["ungis"],["CHAIR"],{"low":2022,"high":0},{"low":2022,"high":0},{"low":2022,"high":0},{"low":2022,"high":0},{"low":2022,"high":0},{"low":2022,"high":0},{"low":2021,"high":0},{"l… (631 characters)
// $limit0_0: {"low":21,"high":0}
// $limit0_1: {"low":2,"high":0}
UNWIND $rows0 AS row
CALL (row) {
MATCH (n:Membership)
MATCH (n)-[:OFFICE_IN]->(e0:Stakeholder)
WHERE n.key >= "" AND e0.key IN row.p[0] AND n.roleType IN row.p[1] AND (n.fromYear >= row.p[2] AND n.fromYear <= row.p[3] OR n.toYear >= row.p[4] AND n.toYear <= row.p[5] OR (NOT coalesce(n.fromYear IS NOT NULL, false) AND NOT coalesce(n.toYear IS NOT NULL, false) AND n.asOfYear >= row.p[6] AND n.asOfYear <= row.p[7]) OR (n.fromYear <= row.p[8] AND n.toYear >= row.p[9]))
WITH DISTINCT n, row
WITH n
ORDER BY n.key
LIMIT $limit0_0
WITH n AS s1, [[], [n.key, n.sources, n.holder, n.from, n.to]] AS u2, row
RETURN collect(u2 + [[COLLECT {
MATCH (s1)-[:HELD_BY]->(n)
WITH DISTINCT n, row
WITH n
ORDER BY n.key
LIMIT $limit0_1
RETURN [[], [n.key, n.name]] }]]) AS present, [] AS missing, false AS outsideBefore, false AS outsideAfter }
RETURN row.i AS i, present, missing, outsideBefore, outsideAfter, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS i, null AS present, null AS missing, null AS outsideBefore, null AS outsideAfter, log.sequence AS sequence;
