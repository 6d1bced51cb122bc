// $keys: ["cwg-wsis-sdg"]
UNWIND $keys AS key
MATCH (n:Stakeholder { key: key })
RETURN [n.key, n.recordName, n.sources, n.verified, n.name, n.acronym, n.type, n.bodyType, n.roles, n.addresses, n.url] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $limit0: {"low":6,"high":0}
CALL () {
MATCH (n:Stakeholder)
WHERE EXISTS {
MATCH (n)<-[:HELD_BY]-(e2) }
WITH n, COUNT {
MATCH (n)<-[:HELD_BY]-(e1) } AS k0
WITH n, k0
ORDER BY k0 DESC, n.key
LIMIT $limit0
RETURN collect([[k0], [n.key, n.name, n.bodyType]]) AS present, [] AS missing, false AS outsideBefore, false AS outsideAfter }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN present, missing, outsideBefore, outsideAfter, log.sequence AS sequence;

// $p0: ["cwg-wsis-sdg"]
// $p1: ["cwg-wsis-sdg"]
// $limit0: {"low":21,"high":0}
// $limit1: {"low":2,"high":0}
// $limit2: {"low":2,"high":0}
// $limit3: {"low":2,"high":0}
// $limit4: {"low":2,"high":0}
CALL () {
CALL (*) {
MATCH (n:Membership)
MATCH (n)-[:OFFICE_IN]->(e0:Stakeholder)
WHERE n.roleTypeSort >= "" AND e0.key IN $p0
WITH DISTINCT n
WITH n
ORDER BY n.roleTypeSort, n.holderSort = false, n.holderSort, n.key
LIMIT $limit0
WITH n AS s1, [[n.roleTypeSort, n.holderSort], [n.key, n.holder, n.role, n.asOf]] AS u2
RETURN collect(u2 + [[COLLECT {
MATCH (s1)-[:FOR_REGION]->(n)
WITH DISTINCT n
WITH n
ORDER BY n.key
LIMIT $limit1
RETURN [[], [n.key, n.name]] }, COLLECT {
MATCH (s1)-[:HELD_BY_COUNTRY]->(n)
WITH DISTINCT n
WITH n
ORDER BY n.key
LIMIT $limit2
RETURN [[], [n.key, n.name]] }]]) AS present }
CALL (*) {
MATCH (n:Membership)
MATCH (n)-[:OFFICE_IN]->(e3:Stakeholder)
WHERE n.roleTypeSort = false AND e3.key IN $p1
WITH DISTINCT n
WITH n
ORDER BY n.holderSort = false, n.holderSort, n.key
LIMIT $limit0
WITH n AS s4, [[n.roleTypeSort, n.holderSort], [n.key, n.holder, n.role, n.asOf]] AS u5
RETURN collect(u5 + [[COLLECT {
MATCH (s4)-[:FOR_REGION]->(n)
WITH DISTINCT n
WITH n
ORDER BY n.key
LIMIT $limit3
RETURN [[], [n.key, n.name]] }, COLLECT {
MATCH (s4)-[:HELD_BY_COUNTRY]->(n)
WITH DISTINCT n
WITH n
ORDER BY n.key
LIMIT $limit4
RETURN [[], [n.key, n.name]] }]]) AS missing }
RETURN present, missing, false AS outsideBefore, false AS outsideAfter }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN present, missing, outsideBefore, outsideAfter, log.sequence AS sequence;

// $p0: ["cwg-wsis-sdg"]
CALL () {
MATCH (n:Membership)
MATCH (n)-[:OFFICE_IN]->(e0:Stakeholder)
WHERE e0.key IN $p0
RETURN count(DISTINCT n) AS total }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN total, log.sequence AS sequence;

// $rows0: [{"i":0,"p":[["itu"]]},{"i":1,"p":[["unesco"]]},{"i":2,"p":[["unctad"]]},{"i":3,"p":[["undp"]]},{"i":4,"p":[["un-desa"]]}]
UNWIND $rows0 AS row
CALL (row) {
UNWIND row.p[0] AS startKey
MATCH (s:Stakeholder { key: startKey })
MATCH (s)<-[:HELD_BY]-(n)
WITH DISTINCT n, row
WITH n.roleType AS g, count(n) AS held
RETURN collect([g, held]) AS counts }
RETURN row.i AS i, counts, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS i, null AS counts, log.sequence AS sequence;

// $rows0: [{"i":0,"p":[["itu"]]},{"i":2,"p":[["unesco"]]},{"i":4,"p":[["unctad"]]},{"i":6,"p":[["undp"]]},{"i":8,"p":[["un-desa"]]}]
UNWIND $rows0 AS row
CALL (row) {
UNWIND row.p[0] AS startKey
MATCH (s:Stakeholder { key: startKey })
MATCH (s)<-[:HELD_BY]-(n)
RETURN count(DISTINCT n) AS total }
RETURN row.i AS i, total, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS i, null AS total, log.sequence AS sequence;
