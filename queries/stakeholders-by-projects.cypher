// $limit: {"low":9,"high":0}
CALL () {
MATCH (n:Stakeholder)
WITH n, COUNT {
MATCH (n)<-[:RUN_BY]-(e0) } AS k0
WITH n, k0
ORDER BY k0 DESC, n.nameSort = false, n.nameSort, n.key
LIMIT $limit
RETURN collect([[k0, n.nameSort], [n.key, n.recordName, n.sources, n.verified, n.name, n.acronym, n.type, n.roles, n.url]]) AS present, [] AS missing, false AS outsideBefore, false AS outsideAfter }
RETURN present, missing, outsideBefore, outsideAfter, COLLECT {
MATCH (log:Log { name: "log" })
RETURN log.sequence }[0] AS sequence;

// $rows0: [{"i":1,"p":[["central-agency-for-information-technology-kwt"]]},{"i":3,"p":[["malaysian-communications-and-multimedia-commission-mcmc-mys"]]},{"i":5,"p":[["ministry-of-education-sau"]]},{"i":7,"p":[["ministry-of-information-and-communication-technologies-col"]]},{"i":9,"p":[["access-to-information-a2i-programme-prime-minister-s-office-bgd"]]},{"i":11,"p":[["fao"]]},{"i":13,"p":[["ministry-of-comm… (530 characters)
UNWIND $rows0 AS row
CALL (row) {
UNWIND row.p[0] AS startKey
MATCH (s:Stakeholder { key: startKey })
MATCH (s)<-[:RUN_BY]-(n)
RETURN count(DISTINCT n) AS total }
RETURN row.i AS i, total, null AS sequence
UNION ALL
RETURN null AS i, null AS total, COLLECT {
MATCH (log:Log { name: "log" })
RETURN log.sequence }[0] AS sequence;

// $rows0: [{"i":16,"p":[["central-agency-for-information-technology-kwt"]]},{"i":18,"p":[["malaysian-communications-and-multimedia-commission-mcmc-mys"]]},{"i":20,"p":[["ministry-of-education-sau"]]},{"i":22,"p":[["ministry-of-information-and-communication-technologies-col"]]},{"i":24,"p":[["access-to-information-a2i-programme-prime-minister-s-office-bgd"]]},{"i":26,"p":[["fao"]]},{"i":28,"p":[["ministry-of… (535 characters)
// $limit0: {"low":21,"high":0}
UNWIND $rows0 AS row
CALL (row) {
UNWIND row.p[0] AS startKey
MATCH (s:Stakeholder { key: startKey })
MATCH (s)-[:BASED_IN]->(n)
WITH DISTINCT n, row
WITH n
ORDER BY n.key
LIMIT $limit0
RETURN collect([[], [n.key, n.recordName, n.sources, n.verified, n.name, n.iso2, n.m49, n.ituMember, n.ceptMember, n.developmentGroups]]) AS present, [] AS missing, false AS outsideBefore, false AS outsideAfter }
RETURN row.i AS i, present, missing, outsideBefore, outsideAfter, null AS sequence
UNION ALL
RETURN null AS i, null AS present, null AS missing, null AS outsideBefore, null AS outsideAfter, COLLECT {
MATCH (log:Log { name: "log" })
RETURN log.sequence }[0] AS sequence;

CALL () {
MATCH (n:Stakeholder)
RETURN count(n) AS total }
RETURN total, COLLECT {
MATCH (log:Log { name: "log" })
RETURN log.sequence }[0] AS sequence;
