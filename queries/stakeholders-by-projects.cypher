// $limit0: {"low":9,"high":0}
// $limit1: {"low":21,"high":0}
CALL () {
MATCH (n:Stakeholder)
WITH n, COUNT {
MATCH (n)<-[:RUN_BY]-(e1) } AS k0
WITH n, k0
ORDER BY k0 DESC, n.nameSort = false, n.nameSort, n.key
LIMIT $limit0
WITH n AS s2, [[k0, n.nameSort], [n.key, n.name, n.type]] AS u3
RETURN collect(u3 + [[COLLECT {
MATCH (s2)-[:BASED_IN]->(n)
WITH DISTINCT n
WITH n
ORDER BY n.key
LIMIT $limit1
RETURN [[], [n.key, n.name]] }]]) AS present, [] AS missing, false AS outsideBefore, false AS outsideAfter }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN present, missing, outsideBefore, outsideAfter, log.sequence AS sequence;

// $rows0: [{"i":0,"p":[["central-agency-for-information-technology-kwt"]]},{"i":2,"p":[["malaysian-communications-and-multimedia-commission-mcmc-mys"]]},{"i":4,"p":[["ministry-of-education-sau"]]},{"i":6,"p":[["ministry-of-information-and-communication-technologies-col"]]},{"i":8,"p":[["access-to-information-a2i-programme-prime-minister-s-office-bgd"]]},{"i":10,"p":[["fao"]]},{"i":12,"p":[["ministry-of-comm… (530 characters)
UNWIND $rows0 AS row
CALL (row) {
UNWIND row.p[0] AS startKey
MATCH (s:Stakeholder { key: startKey })
MATCH (s)<-[:RUN_BY]-(n)
RETURN count(DISTINCT n) AS total }
RETURN row.i AS i, total, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS i, null AS total, log.sequence AS sequence;

CALL () {
MATCH (n:Stakeholder)
RETURN count(n) AS total }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN total, log.sequence AS sequence;
